import type { Side } from '../graphql/generated/graphql.ts'

interface Place {
  id: string
  side: Side
}

export type Sheet = 'JOB_NEEDS' | 'JOB_OFFERS'

/** Where a table goes in: those who look for work live on one side, the posts are on the other; as far as one has a seat there. */
export function importLink(sheet: Sheet, campaign: { id: string; communities: readonly Place[] }, seats: readonly Place[]) {
  const side: Side = sheet === 'JOB_NEEDS' ? 'RESIDENTIAL' : 'BUILDING'
  const community = campaign.communities.find((place) => place.side === side && seats.some(({ id }) => id === place.id))
  return { path: '/imports/new', query: { sheet, campaign: campaign.id, ...(community && { community: community.id }) } }
}
