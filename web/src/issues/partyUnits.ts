import type { IssueOfAct } from './acts.ts'

/** An organization that may become a party. */
export interface PartyUnit {
  id: string
  name: string
  community?: { id: string; name: string; side: 'RESIDENTIAL' | 'BUILDING' } | null
}

interface Seated {
  committeeCommunities: readonly { id: string }[]
}

/** The community that has to agree first: one on whose committee one has no seat. */
export function askedFirst({ community }: PartyUnit, issue: Pick<IssueOfAct, 'community'>, viewer: Seated | null): PartyUnit['community'] {
  if (!community || community.id === issue.community.id) return null
  return viewer?.committeeCommunities.some(({ id }) => id === community.id) ? null : community
}

/** Those chosen stay in sight, then those found; none that takes part or is asked already. */
export function offered(
  chosen: readonly PartyUnit[],
  found: readonly PartyUnit[],
  parties: readonly { state: string; organization?: { id: string } | null }[],
): PartyUnit[] {
  const taken = new Set(parties.filter(({ state }) => state !== 'REFUSED').map(({ organization }) => organization?.id))
  const rest = found.filter(({ id }) => !taken.has(id) && !chosen.some((each) => each.id === id))
  return [...chosen, ...rest]
}
