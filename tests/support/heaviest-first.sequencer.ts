import { statSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, in this order: files or folders. Of two that aren’t told apart here the one with more in it takes longer. */
const HEAVY = [
  'faults/kill',
  'faults/database',
  'faults/crowd',
  'faults/network',
  'faults/restore',
  'faults/fleet',
  'faults/campaigns',
  'browser/accessibility',
  'api/bad-input',
  'api/imports',
  'browser/campaign',
  'faults/',
  'browser/',
  'live/',
  'api/',
  'architecture/',
]

function rankOf({ moduleId }: TestSpecification): number {
  const rank = HEAVY.findIndex((beginning) => moduleId.includes(`/tests/${beginning}`))
  return rank < 0 ? HEAVY.length : rank
}

/** Starts with what takes longest, so that all workers end together; the same on every machine, also on one that never ran it before. */
export class HeaviestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizes = new Map(files.map((file) => [file, statSync(file.moduleId).size]))
    return files.toSorted((a, b) => rankOf(a) - rankOf(b) || sizes.get(b)! - sizes.get(a)!)
  }
}
