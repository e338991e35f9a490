import type { PartyRequestsQuery } from '../graphql/generated/graphql.ts'

export type PartyRequest = NonNullable<PartyRequestsQuery['viewer']>['pendingPartyRequests'][number]

/** Who asked, and when: asked again after a refusal, the last time counts. */
export function asked({ id, issue }: { id: string; issue: Pick<PartyRequest['issue'], 'timeline'> }): { at: string; by: string } | null {
  const entry = issue.timeline.filter(({ kind, party }) => kind === 'PARTY_REQUESTED' && party?.id === id).at(-1)
  return entry ? { at: entry.at, by: entry.actorName } : null
}
