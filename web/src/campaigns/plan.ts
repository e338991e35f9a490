import type { AllocationFieldsFragment } from '../graphql/generated/graphql.ts'

type Plan = Pick<AllocationFieldsFragment, 'isProven' | 'gap' | 'bound' | 'startedAt'>

/** How far from the best a plan can be at most, in tenths of a percent; null where nothing is known. */
export function gapOf({ isProven, gap, bound }: Plan): number | null {
  if (isProven) return 0
  if (gap == null || !bound) return null
  return Math.max(0.1, Math.ceil((gap / bound) * 1000) / 10)
}

/** Decisions taken after a plan was begun are not in it. */
export function isOutdated({ startedAt }: Plan, rules: readonly { decidedAt: string }[]): boolean {
  return rules.some(({ decidedAt }) => Date.parse(decidedAt) > Date.parse(startedAt))
}

export const pairKey = (pair: { need: { id: string }; offer: { id: string } }): string => `${pair.need.id}|${pair.offer.id}`
