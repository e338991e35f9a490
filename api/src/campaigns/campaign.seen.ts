import { type Request, signedIn } from '../acting/request.ts'
import { Campaign } from './campaign.entity.ts'
import { canSeeCampaign } from './campaign.policy.ts'

/** Of the campaigns that some needs, offers or matches take part in, those the viewer sees. */
export async function campaignsSeen(request: Request, taking: readonly { campaignId: string | null }[]): Promise<Set<string>> {
  const ids = [...new Set(taking.flatMap(({ campaignId }) => campaignId ?? []))]
  const campaigns = await request.loaders.getAll(Campaign, ids)
  return new Set(campaigns.filter((campaign) => canSeeCampaign(signedIn(request), campaign).allowed).map(({ id }) => id))
}
