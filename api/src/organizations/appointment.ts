import { Refusal } from '../kernel/refusal.ts'

/** From the first day of a term up to, and without, `termEnd`; null: open-ended. Days are `YYYY-MM-DD`. */
export interface Term {
  termStart: string
  termEnd: string | null
}

export function expectTerm({ termStart, termEnd }: Term): void {
  if (termEnd !== null && termEnd <= termStart) throw new Refusal('TERM_ENDS_BEFORE_START', {}, 'termEnd')
}

/** Whether there is a day on which both hold. */
export function overlap(one: Term, other: Term): boolean {
  return (other.termEnd === null || one.termStart < other.termEnd) && (one.termEnd === null || other.termStart < one.termEnd)
}

/** Whether the term itself is over on this day; one that runs on may give nothing all the same, while its holder's account is closed. */
export const isOver = ({ termEnd, endedAt }: Term & { endedAt: Date | null }, day: string): boolean =>
  endedAt !== null || (termEnd !== null && termEnd <= day)
