import { allocate, type Asked, type Given } from '../../support/matching.ts'
import { columnGeneration, type Generated } from './column-generation.ts'
import { deferredAcceptance } from './deferred-acceptance.ts'
import { greedy } from './greedy.ts'
import { scorerOf } from './scores.ts'

export const methods = ['ours', 'greedy', 'Gale–Shapley', 'HiGHS'] as const
export type Method = (typeof methods)[number]

export interface Outcome {
  served: number
  fit: number
  /** Points the best total may at most be higher; null: the method can’t tell. */
  gap: number | null
  phases: Record<string, number> | null
  /** Of a linear programme: what it took, and whether the time sufficed. */
  programme: Generated['programme'] | null
}

/** From the campaign’s rows to who gets what. */
export async function outcomeOf(method: Method, needs: Asked[], offers: Given[]): Promise<Outcome> {
  if (method === 'ours') return ours(needs, offers)
  if (method === 'HiGHS') return highs(needs, offers)
  const solve = { greedy, 'Gale–Shapley': deferredAcceptance }[method]
  return { ...totalOf(solve(needs, offers), needs, offers), gap: null, phases: null, programme: null }
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
  return { served, fit: totalScore, gap: isProven ? 0 : gap, phases: milliseconds, programme: null }
}

async function highs(needs: Asked[], offers: Given[]): Promise<Outcome> {
  const { found, bound, phases, programme } = await columnGeneration(needs, offers)
  const { served, fit } = totalOf(found, needs, offers)
  return { served, fit, gap: bound === null ? null : bound - fit, phases, programme }
}

/** Counted from the pairs, in whole numbers. */
function totalOf(found: Int32Array, needs: Asked[], offers: Given[]): { served: number; fit: number } {
  const score = scorerOf(needs, offers)
  const scores = [...found.entries()].filter(([, offer]) => offer >= 0).map(([need, offer]) => score(need, offer))
  return { served: scores.length, fit: scores.reduce((sum, score) => sum + score, 0) }
}
