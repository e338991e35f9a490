import type { Campaign } from '../campaigns/campaign.entity.ts'
import { recordCampaign } from '../campaigns/campaign.step.ts'
import type { Act } from '../acting/act.ts'
import { offerConcern } from '../resources/resource.concern.ts'
import type { Need } from '../resources/resource.entity.ts'
import type { OfferCall } from './call.entity.ts'

/** A call with what it is for. */
export interface Asked {
  call: OfferCall
  need: Need | null
  campaign: Campaign | null
}

/** States in the log that a call was made or renewed, to the committees and to each unit that was asked. */
export function recordCall(act: Act, call: OfferCall, fact: 'MADE' | 'RENEWED'): void {
  call.version += 1
  record(act, call, fact, call.organizationIds)
}

/**
 * States that a unit answered: to the committees and to that unit, for the others learn nothing of it. The need or campaign called
 * for is told of as well, since its card counts the answers; the need itself stays as it is, so it keeps its version.
 */
export function recordAnswer(act: Act, { call, need, campaign }: Asked, organizationId: string): void {
  record(act, call, 'ANSWERED', [organizationId])
  if (campaign) recordCampaign(act, campaign.id, 'CALL_ANSWERED')
  if (!need) return
  const { communities, organizations, persons } = offerConcern(need)
  act.record({
    kind: 'NEED_CALL_ANSWERED',
    entity: 'NEED',
    entityId: need.id,
    row: need,
    communities: [...communities],
    organizations: [...new Set([...organizations, organizationId])],
    persons,
  })
}

function record(act: Act, call: OfferCall, fact: string, organizations: readonly string[]): void {
  act.record({ kind: `CALL_${fact}`, entity: 'CALL', entityId: call.id, row: call, communities: [...call.communityIds], organizations })
}
