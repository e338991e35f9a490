import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusal.ts'
import type { CheckedRow } from '../sheets/check.ts'
import { sheets } from '../sheets/sheets.ts'
import { readFile } from './read.ts'
import type { FromReader, ReadingTask } from './reading.ts'

/** A thread of its own for one file. Rows are handed over a portion at a time, each when it is asked for: taking them in is work too. */
const { bytes, fileName, sheet, references, corrections } = workerData as ReadingTask
const PORTION = 250
const tell = (message: FromReader): void => parentPort!.postMessage(message, [])

try {
  const { rows, tables } = readFile(bytes, fileName, sheets[sheet], references, corrections)
  let handed = 0
  parentPort!.on('message', () => {
    const portion: CheckedRow[] = rows.slice(handed, handed + PORTION)
    handed += portion.length
    tell({ portion })
    if (portion.length === 0) parentPort!.close()
  })
  tell({ opened: { total: rows.length, tables } })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  tell({ refused: { code: error.code, facts: error.facts } })
}
