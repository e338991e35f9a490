import type { Act } from '../acting/act.ts'
import type { Lock } from '../acting/lock-order.ts'
import { Campaign } from './campaign.entity.ts'
import { campaignConcern } from './campaign.policy.ts'

/** The campaigns some rows take part in, to be locked before these are. */
export const locksOf = (ids: readonly (string | null | undefined)[]): Lock[] =>
  ids.filter((id) => id != null).map((id) => ({ entity: Campaign, id }))

/**
 * States a change of a campaign in the log, under a new version of it; `fact` is past tense: ACCEPTED. One act says the same fact
 * once, however many of the campaign's matches it is about.
 */
export function recordCampaign(act: Act, campaignId: string, fact: string): void {
  const campaign = act.held(Campaign, campaignId)
  const kind = `CAMPAIGN_${fact}`
  if (act.changes.some((change) => change.entityId === campaignId && change.kind === kind)) return
  campaign.version += 1
  campaign.updatedAt = act.now
  const { communities } = campaignConcern(campaign)
  act.record({ kind, entity: 'CAMPAIGN', entityId: campaign.id, row: campaign, communities: [...communities] })
}
