import type { Capacity } from '../session/hat.ts'

/**
 * The capacity that would fit better than the one worn: a seat on the committee which handles the issue. Null when the one worn does, or
 * when there is no such seat.
 */
export function fittingHat(capacities: readonly Capacity[], worn: Capacity | null, communityId: string): Capacity | null {
  if (!worn || worn.organization.community?.id === communityId || !worn.organization.community) return null
  return capacities.find(({ organization }) => organization.kind === 'COMMITTEE' && organization.community?.id === communityId) ?? null
}
