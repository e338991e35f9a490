import type { FitCode } from './fit.words.ts'

/** GOOD speaks for the pair, WEAK somewhat or not yet, MISSING names what is lacking. */
export type ReasonKind = 'GOOD' | 'WEAK' | 'MISSING'

export type Facts = Readonly<Record<string, string | number | readonly string[] | { zh: string; en: string }>>

export interface Reason {
  code: FitCode
  kind: ReasonKind
  points: number
  facts: Facts
}

/** `score` is the sum of the reasons' points; a pair out of the question has none, and its reasons say why. */
export interface Fit {
  eligible: boolean
  score: number
  reasons: Reason[]
}

/** What a criterion says of its points. The first statement carries them. */
export type Statement = Omit<Reason, 'points'>

/**
 * One thing that is looked at. What is not known costs no more than it may earn: it gets the middle, and says so.
 * The points of a kind's criteria come to 1000 at most.
 */
export interface Criterion<N, O> {
  /** 0 or more; -1: the pair is out of the question. */
  points(need: N, offer: O): number
  statements(need: N, offer: O, points: number): Statement[]
}

export const good = (code: FitCode, facts: Facts = {}): Statement => ({ code, kind: 'GOOD', facts })
export const weak = (code: FitCode, facts: Facts = {}): Statement => ({ code, kind: 'WEAK', facts })
export const missing = (code: FitCode, facts: Facts = {}): Statement => ({ code, kind: 'MISSING', facts })
