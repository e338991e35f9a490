import { IssueCategory } from '../issues/issue.words.ts'
import { ResourceKind } from './resource.words.ts'

const { JOB, TRAINING, VENUE, PARKING, FUNDS, GOODS, VOLUNTEER, EXPERTISE } = ResourceKind

/**
 * What settles which issues. A micro-wish settles none: it is somebody's own. OTHER tells nothing of what would help; there, as
 * anywhere, the needs posted for the issue say it.
 */
// prettier-ignore
export const settledBy: Readonly<Record<IssueCategory, readonly ResourceKind[]>> = {
  // Places that stand empty at night are what the quarrel is about.
  [IssueCategory.PARKING]:             [PARKING],
  // Soundproofing is paid for or advised on; a hall takes in what is too loud outside.
  [IssueCategory.NOISE]:               [FUNDS, EXPERTISE, VENUE],
  // Equipment is bought, checked by somebody who knows, watched over on the crossings.
  [IssueCategory.SAFETY]:              [FUNDS, EXPERTISE, VOLUNTEER],
  // Bins and plants, the money for them, hands that clean.
  [IssueCategory.ENVIRONMENT]:         [FUNDS, GOODS, VOLUNTEER],
  // Lifts, lamps, ramps: money, an engineer, the thing itself.
  [IssueCategory.FACILITY]:            [FUNDS, EXPERTISE, GOODS],
  // Between owners and managers law and accounts help, and a room to meet in.
  [IssueCategory.PROPERTY_MANAGEMENT]: [EXPERTISE, VENUE, FUNDS],
  // Neighbours need a place to sit down and somebody who mediates.
  [IssueCategory.NEIGHBOUR]:           [VENUE, EXPERTISE, VOLUNTEER],
  // A post, or what leads to one.
  [IssueCategory.EMPLOYMENT]:          [JOB, TRAINING],
  // Errands, advice, a place for it.
  [IssueCategory.SERVICE]:             [VOLUNTEER, EXPERTISE, VENUE],
  [IssueCategory.OTHER]:               [],
}

/** The table as pairs of columns, for SQL. */
export const settlingPairs: { categories: string[]; kinds: string[] } = Object.entries(settledBy)
  .flatMap(([category, kinds]) => kinds.map((kind) => ({ category, kind })))
  .reduce<{ categories: string[]; kinds: string[] }>(
    ({ categories, kinds }, pair) => ({ categories: [...categories, pair.category], kinds: [...kinds, pair.kind] }),
    { categories: [], kinds: [] },
  )
