import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Match } from '../matches/match.entity.ts'
import { openMatchStates } from '../matches/match.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { canSeeNeed, canSeeOffer } from '../resources/resource.policy.ts'
import { recordResource } from '../resources/resource.step.ts'
import { ResourceState } from '../resources/resource.words.ts'
import { Campaign } from './campaign.entity.ts'
import type { CampaignMembersInput } from './campaign.inputs.ts'
import { canJoinCampaign, canRunCampaign } from './campaign.policy.ts'
import { answeredCampaign } from './campaign.service.ts'
import { recordCampaign } from './campaign.step.ts'

/** Puts needs and offers that were posted by themselves into a campaign. */
export function joinCampaign(request: Request, input: CampaignMembersInput): Promise<Done<Campaign>> {
  return act(request, 'joinCampaign', answeredCampaign, input, async (act) => {
    const campaign = await act.lock(Campaign, input.campaignId, 'campaignId')
    act.ask(canRunCampaign, campaign)
    for (const { resource, field } of await lockMembers(act, input)) {
      if (resource.campaignId === campaign.id) continue
      if (!canJoinCampaign(act.viewer, campaign, resource).allowed) throw new Refusal('NOT_FOUND', {}, field)
      if (resource.kind !== campaign.kind) throw new Refusal('KIND_MISMATCH', {}, field)
      if (resource.campaignId !== null) throw new Refusal('IN_OTHER_CAMPAIGN', {}, field)
      if (resource.state === ResourceState.WITHDRAWN) throw new Refusal('RESOURCE_CLOSED', {}, field)
      resource.campaignId = campaign.id
      recordResource(act, resource, 'JOINED_CAMPAIGN')
      recordCampaign(act, campaign.id, 'JOINED')
    }
    return campaign
  })
}

/** Takes needs and offers out of a campaign again, with what was decided about them. */
export function leaveCampaign(request: Request, input: CampaignMembersInput): Promise<Done<Campaign>> {
  return act(request, 'leaveCampaign', answeredCampaign, input, async (act) => {
    const campaign = await act.lock(Campaign, input.campaignId, 'campaignId')
    act.ask(canRunCampaign, campaign)
    for (const { resource, field } of await lockMembers(act, input)) {
      if (resource.campaignId !== campaign.id) throw new Refusal('NOT_IN_CAMPAIGN', {}, field)
      const side = resource instanceof Need ? { needId: resource.id } : { offerId: resource.id }
      const running = await act.em.count(Match, { ...side, campaignId: campaign.id, state: { $in: [...openMatchStates] } })
      if (running > 0) throw new Refusal('MATCHES_RUNNING', {}, field)
      await act.em.execute('delete from campaign_rule where campaign_id = ? and (need_id = ? or offer_id = ?)', [
        campaign.id,
        resource.id,
        resource.id,
      ])
      recordResource(act, resource, 'LEFT_CAMPAIGN')
      resource.campaignId = null
      recordCampaign(act, campaign.id, 'LEFT')
    }
    return campaign
  })
}

interface Member {
  resource: Need | Offer
  field: string
}

/** The needs, then the offers, each in ascending order of their ids; the same one twice is there once. */
async function lockMembers(act: Act, input: CampaignMembersInput): Promise<Member[]> {
  const needIds = input.needIds ?? []
  const offerIds = input.offerIds ?? []
  if (needIds.length + offerIds.length === 0) throw new Refusal('REQUIRED', {}, 'needIds')
  const members: Member[] = []
  for (const id of [...new Set(needIds)].toSorted()) {
    const field = `needIds.${needIds.indexOf(id)}`
    const need = await act.lock(Need, id, field)
    if (!canSeeNeed(act.viewer, need).allowed) throw new Refusal('NOT_FOUND', {}, field)
    members.push({ resource: need, field })
  }
  for (const id of [...new Set(offerIds)].toSorted()) {
    const field = `offerIds.${offerIds.indexOf(id)}`
    const offer = await act.lock(Offer, id, field)
    if (!canSeeOffer(act.viewer, offer).allowed) throw new Refusal('NOT_FOUND', {}, field)
    members.push({ resource: offer, field })
  }
  return members
}
