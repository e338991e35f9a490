import { noun } from '../acting/noun.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Allocation } from './allocation.entity.ts'
import { Campaign } from './campaign.entity.ts'
import { canSeeCampaign } from './campaign.policy.ts'

const see = (request: Request, row: Campaign): boolean => canSeeCampaign(signedIn(request), row).allowed

export const campaign = noun(Campaign, {
  log: 'CAMPAIGN',
  see,
  inLog: { parts: ['CampaignCounts', 'CampaignViewerCan'] },
})

export const allocation = noun(Allocation, {
  see: async (request, { campaignId }) => see(request, await request.loaders.get(Campaign, campaignId)),
})
