import type { RefusalCode } from './refusal.words.ts'

/** What the words of a refusal are filled in with. */
export type RefusalFacts = Readonly<Record<string, string | number | { zh: string; en: string }>>

/**
 * A "no" of the domain: expected, with a stable code. Thrown inside a transaction it undoes it; a mutation answers it among
 * its `userErrors`, a query as a top-level error.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly facts: RefusalFacts
  /** Path of the input field concerned, as in `commitments.0.text`; null when it concerns the whole. */
  readonly field: string | null
  /** With `CONFLICT`: the entity as it stands now. */
  current: object | undefined

  constructor(code: RefusalCode, facts: RefusalFacts = {}, field: string | null = null) {
    // Nobody looks where an answer came from, and to note it takes longer than all else that is done for it.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(code)
    Error.stackTraceLimit = stackTraceLimit
    this.code = code
    this.facts = facts
    this.field = field
  }
}
