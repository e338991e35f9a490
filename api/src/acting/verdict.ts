import { Refusal, type RefusalFacts } from '../kernel/refusal.ts'
import type { RefusalCode } from '../kernel/refusal.words.ts'
import type { Capacity } from './viewer.ts'

/** The answer of a policy: allowed, and in which capacity (null: as the person alone), or not, and why. */
export type Verdict = { allowed: true; as: Capacity | null } | { allowed: false; code: RefusalCode; facts: RefusalFacts }

export const allow = (as: Capacity | null): Verdict => ({ allowed: true, as })
export const deny = (code: RefusalCode, facts: RefusalFacts = {}): Verdict => ({ allowed: false, code, facts })

/** Allowed in this capacity if there is one, refused otherwise. */
export const allowAs = (as: Capacity | null, code: RefusalCode, facts: RefusalFacts = {}): Verdict => (as ? allow(as) : deny(code, facts))

/** Throws the refusal of a verdict, or tells the capacity. */
export function capacityOf(verdict: Verdict): Capacity | null {
  if (!verdict.allowed) throw new Refusal(verdict.code, verdict.facts)
  return verdict.as
}
