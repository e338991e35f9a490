import type { Act } from '../acting/act.ts'
import { Campaign } from './campaign.entity.ts'
import { campaignConcern } from './campaign.policy.ts'

/** What an act has locked: a campaign is locked before its needs, offers and matches, so that nobody waits in a circle. */
const locked = new WeakMap<Act, Map<string, Campaign>>()

/** Loads and locks a campaign; what changes anything in it does this first. */
export async function lockCampaign(act: Act, id: string, field: string): Promise<Campaign> {
  const campaign = await act.lock(Campaign, id, field)
  locked.set(act, (locked.get(act) ?? new Map<string, Campaign>()).set(id, campaign))
  return campaign
}

/** The same of those that some rows take part in. */
export async function lockCampaigns(act: Act, ids: readonly (string | null)[], field: string): Promise<void> {
  const campaigns = new Set(ids.filter((id) => id !== null))
  for (const id of [...campaigns].toSorted()) await lockCampaign(act, id, field)
}

/**
 * States a change of a campaign in the log, under a new version of it; `fact` is past tense: ACCEPTED. One act says the same fact
 * once, however many of the campaign's matches it is about.
 */
export function recordCampaign(act: Act, campaignId: string, fact: string): void {
  const campaign = locked.get(act)?.get(campaignId)
  // A row that came into the campaign between being looked at and being locked: the act is run again.
  if (!campaign) throw Object.assign(new Error(`campaign ${campaignId} has to be locked before what is in it`), { code: '40001' })
  const kind = `CAMPAIGN_${fact}`
  if (act.changes.some((change) => change.entityId === campaignId && change.kind === kind)) return
  campaign.version += 1
  campaign.updatedAt = act.now
  const { communities } = campaignConcern(campaign)
  act.record({ kind, entity: 'CAMPAIGN', entityId: campaign.id, row: campaign, communities: [...communities] })
}
