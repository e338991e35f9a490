import { allocate, type Asked, type Given } from '../../support/matching.ts'
import { deferredAcceptance } from './deferred-acceptance.ts'
import { greedy } from './greedy.ts'
import { linearProgram } from './linear-program.ts'
import { scorerOf } from './scores.ts'

export const methods = ['ours', 'greedy', 'Gale–Shapley', 'HiGHS'] as const
export type Method = (typeof methods)[number]

export interface Outcome {
  served: number
  fit: number
  /** Points the best total may at most be higher; null: the method can’t tell. */
  gap: number | null
  phases: Record<string, number> | null
}

/** From the campaign’s rows to who gets what. */
export async function outcomeOf(method: Method, needs: Asked[], offers: Given[]): Promise<Outcome> {
  if (method === 'ours') return ours(needs, offers)
  const solve = { greedy, 'Gale–Shapley': deferredAcceptance, HiGHS: linearProgram }[method]
  const found = await solve(needs, offers)
  const score = scorerOf(needs, offers)
  const scores = [...found.entries()].filter(([, offer]) => offer >= 0).map(([need, offer]) => score(need, offer))
  return { served: scores.length, fit: scores.reduce((sum, score) => sum + score, 0), gap: null, phases: null }
}

function ours(needs: Asked[], offers: Given[]): Outcome {
  const { served, totalScore, gap, isProven, milliseconds } = allocate({
    needs,
    offers,
    maxPerOrganization: null,
    pinned: [],
    forbidden: [],
    fixed: [],
    score: scorerOf(needs, offers),
    seed: 'bench',
  })
  return { served, fit: totalScore, gap: isProven ? 0 : gap, phases: milliseconds }
}
