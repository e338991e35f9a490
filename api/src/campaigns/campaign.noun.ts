import { noun } from '../acting/noun.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Community } from '../communities/community.entity.ts'
import { wish } from '../database/loaders.ts'
import { Allocation } from './allocation.entity.ts'
import { AllocationState } from './allocation.words.ts'
import { loadBoardCampaigns, loadCampaignsByIds } from './campaign.board.ts'
import { readCountsAhead } from './campaign.counts.ts'
import { Campaign } from './campaign.entity.ts'
import { canSeeCampaign } from './campaign.policy.ts'
import { campaignsSeen } from './campaign.seen.ts'

const see = (request: Request, row: Campaign): boolean => canSeeCampaign(signedIn(request), row).allowed

export const campaign = noun(Campaign, {
  log: 'CAMPAIGN',
  see,
  inLog: { parts: ['CampaignCounts', 'CampaignViewerCan'] },
  onBoards: {
    lane: {
      name: 'campaigns',
      description: 'Open ones, and those closed in the last 30 days. What takes part in them is no card of its own for whoever sees them.',
      holds: 20,
      load: loadBoardCampaigns,
    },
    event: { type: 'CampaignChanged', field: 'campaign' },
    loadByIds: loadCampaignsByIds,
    // A unit doesn't see the campaign, and hears of its own offers and matches as ever. So it is in a snapshot, too (`ownCardWhere`).
    holds: {
      by: 'campaignId',
      seen: campaignsSeen,
      entering: ['NEED_JOINED_CAMPAIGN', 'OFFER_JOINED_CAMPAIGN'],
    },
  },
  ahead: {
    campaigns: (campaigns: readonly Campaign[], asked) => ({
      second: () => [
        wish(
          Community,
          campaigns.flatMap(({ communityId, communityIds }) => [communityId, ...communityIds]),
        ),
      ],
      last: async (client, request) => {
        if (asked.has('counts'))
          await readCountsAhead(
            client,
            request,
            campaigns.map(({ id }) => id),
          )
      },
    }),
  },
})

export const allocation = noun(Allocation, {
  see: async (request, { campaignId }) => see(request, await request.loaders.get(Campaign, campaignId)),
  worked: { telling: ({ version, state }) => `${version} ${state}`, isOver: ({ state }) => state !== AllocationState.RUNNING },
})
