import { answering, on } from '../acting/facts.ts'
import { capacityOf } from '../acting/verdict.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { matchChanged } from '../matches/match.facts.ts'
import { matchLockedFirst } from '../matches/match.questions.ts'
import type { Need, Offer } from '../resources/resource.entity.ts'
import { edited, posted, posting, withdrawn } from '../resources/resource.facts.ts'
import { lockedFirst, ownCard } from '../resources/resource.questions.ts'
import type { Act } from '../acting/act.ts'
import { ownCardWhere } from './campaign.conditions.ts'
import { Campaign } from './campaign.entity.ts'
import { canJoinCampaign } from './campaign.policy.ts'
import { locksOf, recordCampaign } from './campaign.step.ts'

/** A campaign is locked before anything that takes part in it. */
export const locksCampaigns = answering(lockedFirst, async (act, { ids, campaignId }) => {
  const list = `{${ids.filter(isId).join(',')}}`
  const within = ids.length > 0 ? await act.em.execute<{ id: string | null }[]>(WITHIN, [list, list]) : []
  return locksOf([campaignId, ...within.map(({ id }) => id)])
})

const WITHIN = 'select campaign_id as id from need where id = any(?::uuid[]) union select campaign_id from offer where id = any(?::uuid[])'

export const locksCampaignsOfMatch = answering(matchLockedFirst, async (act, id) => {
  const within = await act.em.execute<{ id: string | null }[]>(
    `select unnest(array[m.campaign_id, n.campaign_id, o.campaign_id]) as id
     from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id where m.id = ?`,
    [id],
  )
  return locksOf(within.map(({ id }) => id))
})

/** What is posted for a campaign takes part in it. */
export const joins = on(posting, async (act, { resource, campaignId }) => {
  if (!campaignId) return
  const campaign = await act.lock(Campaign, campaignId, 'campaignId')
  capacityOf(canJoinCampaign(act.viewer, campaign, resource))
  if (campaign.kind !== resource.kind) throw new Refusal('KIND_MISMATCH', {}, 'campaignId')
  resource.campaignId = campaign.id
})

export const hearsOfPosted = on(posted, (act, { resource }) => hear(act, resource, 'JOINED'))
export const hearsOfEdited = on(edited, (act, { resource }) => hear(act, resource, 'RESOURCE_EDITED'))
export const hearsOfWithdrawn = on(withdrawn, (act, { resource }) => hear(act, resource, 'LEFT'))

function hear(act: Act, { campaignId, isPrivate }: Need | Offer, fact: string): void {
  if (campaignId !== null && !isPrivate) recordCampaign(act, campaignId, fact)
}

/** It hears of each step of its matches. */
export const hearsOfMatch = on(matchChanged, (act, { match, as }) => {
  if (match.campaignId !== null) recordCampaign(act, match.campaignId, as)
})

/** Whoever sees the campaign sees what takes part in it there. */
export const isOneCard = answering(ownCard, ownCardWhere)
