import type { CandidateFieldsFragment, MatchState } from '../graphql/generated/graphql.ts'

export type PairAct = 'introduce' | 'pin' | 'forbid' | 'lift'

const running: readonly MatchState[] = ['INTRODUCED', 'ACCEPTED', 'FULFILLED']

interface Pair {
  rule?: Pick<NonNullable<CandidateFieldsFragment['rule']>, 'rule'> | null | undefined
  match?: Pick<NonNullable<CandidateFieldsFragment['match']>, 'state'> | null | undefined
  quantity: number
  fit: { isEligible: boolean }
}

/** Two that were not brought together yet, or no longer are; a pair that was ruled out first has to be let in again. */
export function mayIntroduce({ rule, match, quantity, fit }: Pair): boolean {
  return quantity > 0 && fit.isEligible && rule?.rule !== 'FORBID' && !(match && running.includes(match.state))
}

/** What a key does to the pair one is at; null where it does nothing. */
export function actOfKey(key: string, pair: Pair): PairAct | null {
  switch (key.toLowerCase()) {
    case 'i':
      return mayIntroduce(pair) ? 'introduce' : null
    case 'p':
      return !pair.rule && pair.fit.isEligible ? 'pin' : null
    case 'x':
      return pair.rule ? null : 'forbid'
    case 'u':
      return pair.rule ? 'lift' : null
    default:
      return null
  }
}
