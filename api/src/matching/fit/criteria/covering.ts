import { type Criterion, type Statement, good, missing, weak } from '../reason.ts'
import type { FitCode } from '../fit.words.ts'
import { has } from '../vocabulary.ts'

/** Things looked for. */
export interface Wanting {
  wanted: Int32Array
  wantedNames: readonly string[]
}
/** Things there are. */
export interface Having {
  had: Uint32Array
}

interface Codes {
  had: FitCode
  lacking: FitCode
  open: FitCode
  unsaid: FitCode
}

/** How many of the things one side looks for the other has. Nothing looked for and nothing said are both neutral. */
export function covering(full: number, codes: Codes) {
  const neutral = Math.round(full * 0.6)
  return {
    points(wanting: Wanting, having: Having): number {
      const { wanted } = wanting
      if (wanted.length === 0 || having.had.length === 0) return neutral
      let count = 0
      for (let i = 0; i < wanted.length; i++) if (has(having.had, wanted[i]!)) count++
      return Math.round((full * count) / wanted.length)
    },
    statements({ wanted, wantedNames }: Wanting, { had }: Having): Statement[] {
      if (wanted.length === 0) return [good(codes.open)]
      if (had.length === 0) return [weak(codes.unsaid, { wanted: wantedNames })]
      const found = wantedNames.filter((_, index) => has(had, wanted[index]!))
      const lacking = wantedNames.filter((_, index) => !has(had, wanted[index]!))
      const statements: Statement[] = []
      if (found.length > 0) statements.push(good(codes.had, { found }))
      if (lacking.length > 0) statements.push(missing(codes.lacking, { lacking }))
      return statements
    },
  }
}

/** The offer looks for what the need's side has, as a post does. */
export const offerWants = (full: number, codes: Codes): Criterion<Having, Wanting> => {
  const { points, statements } = covering(full, codes)
  return { points: (need, offer) => points(offer, need), statements: (need, offer) => statements(offer, need) }
}

/** The need looks for what the offer's side has. */
export const needWants = (full: number, codes: Codes): Criterion<Wanting, Having> => covering(full, codes)
