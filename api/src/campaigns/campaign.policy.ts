import { type Concern, isConcerned } from '../acting/concern.ts'
import { committeeSeat } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import { type Campaign, CampaignState } from './campaign.entity.ts'

type Shared = Pick<Campaign, 'communityIds' | 'state'>

/** A campaign is the committees' own work: units see what of it concerns them, their introductions, not the whole. */
export const campaignConcern = ({ communityIds }: Pick<Campaign, 'communityIds'>): Concern => ({
  communities: communityIds,
  organizations: [],
  persons: [],
})

export const canSeeCampaign = (viewer: Viewer, campaign: Shared): Verdict =>
  isConcerned(viewer, campaignConcern(campaign)) ? allow(null) : deny('NOT_FOUND')

/** The viewer's seat on the committee of one of its communities. */
export function campaignSeat(viewer: Viewer, { communityIds }: Pick<Campaign, 'communityIds'>): Capacity | null {
  for (const communityId of communityIds) {
    const seat = committeeSeat(viewer, communityId)
    if (seat) return seat
  }
  return null
}

/** Needs and offers of its communities take part in a campaign that is still open. */
export function canJoinCampaign(_viewer: Viewer, campaign: Shared, place: { communityId: string }): Verdict {
  if (!campaign.communityIds.includes(place.communityId)) return deny('NOT_FOUND')
  return campaign.state === CampaignState.OPEN ? allow(null) : deny('CAMPAIGN_CLOSED')
}

/** A committee begins a campaign for its community and others it is a neighbour of. */
export function canCreateCampaign(viewer: Viewer, communityId: string, communityIds: readonly string[]): Verdict {
  const verdict = allowAs(committeeSeat(viewer, communityId), 'COMMITTEE_ONLY')
  if (!verdict.allowed) return verdict
  return communityIds.every((id) => id === communityId || viewer.neighbours.includes(id)) ? verdict : deny('NOT_ALLOWED')
}

/** The committees of all its communities run a campaign together. */
export function canRunCampaign(viewer: Viewer, campaign: Shared): Verdict {
  const verdict = hasCampaignSeat(viewer, campaign)
  return verdict.allowed && campaign.state !== CampaignState.OPEN ? deny('CAMPAIGN_CLOSED') : verdict
}

/** Whoever may close one begins it again. */
export function canReopenCampaign(viewer: Viewer, campaign: Shared): Verdict {
  const verdict = hasCampaignSeat(viewer, campaign)
  return verdict.allowed && campaign.state !== CampaignState.CLOSED ? deny('CAMPAIGN_OPEN') : verdict
}

function hasCampaignSeat(viewer: Viewer, campaign: Shared): Verdict {
  const seen = canSeeCampaign(viewer, campaign)
  return seen.allowed ? allowAs(campaignSeat(viewer, campaign), 'COMMITTEE_ONLY') : seen
}
