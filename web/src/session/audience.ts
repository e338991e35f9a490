import type { Viewer } from './viewer.ts'

/** Whom a page is for, where it is not for everyone who signs in. Whoever works for the sub-district belongs to the committees as well. */
export type Audience = 'administrators' | 'committees'

export function belongsTo(audience: Audience, { isAdministrator, committeeCommunities, capacities }: Viewer): boolean {
  if (isAdministrator) return true
  if (audience === 'administrators') return false
  return (
    committeeCommunities.length > 0 || capacities.some(({ organization }) => organization.kind === 'COMMITTEE' && !organization.community)
  )
}
