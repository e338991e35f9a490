import { allocated, makeCampaign, pairsOf } from '../../support/campaigns.ts'
import { dayIn } from '../../support/days.ts'
import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Cases, Input, MutationCase } from './case.ts'

const [NAME, LINE, TEXT] = [80, 200, 4000]
const NOBODY_ELSE = {
  administrator: 'COMMITTEE_ONLY',
  enterprise: 'NOT_FOUND',
  property: 'NOT_FOUND',
  resident: 'NOT_FOUND',
  stranger: 'NOT_FOUND',
} as const

const begun = async (world: World): Promise<{ campaignId: string }> => ({
  campaignId: (await makeCampaign(world, { posts: 3, people: 3 })).id,
})

const proposed = async (world: World): Promise<{ allocationId: string }> => ({
  allocationId: (await allocated(world, (await begun(world)).campaignId)).id,
})

/** A need and an offer of the campaigns’ kind that take part in none. */
async function outside({ secretary, enterprise, communities, organizations }: World, more: Input = {}) {
  const job = { kind: 'JOB', title: '文员', text: '行政', quantity: 1, ...more }
  const { need } = await perform(secretary.client, 'postNeed', { ...job, communityId: communities.residential })
  const { offer } = await perform(enterprise.client, 'postOffer', { ...job, organizationId: organizations.enterprise })
  return { needIds: [need.id], offerIds: [offer.id] }
}

async function joined(world: World) {
  const members = { ...(await begun(world)), ...(await outside(world)) }
  await perform(world.secretary.client, 'joinCampaign', members)
  return members
}

const closed = async (world: World, good: Input): Promise<Input> => {
  const campaign = await begun(world)
  await perform(world.secretary.client, 'closeCampaign', campaign)
  return { ...good, ...campaign }
}

const CLOSED: NonNullable<MutationCase['refused']> = { 'one that is closed': [closed, 'CAMPAIGN_CLOSED'] }

const figures: NonNullable<MutationCase['refused']> = {
  'until yesterday': [(_, good) => ({ ...good, until: dayIn(-2) }), 'MUST_BE_FUTURE', 'until'],
  'none for each organization': [(_, good) => ({ ...good, maxPerOrganization: 0 }), 'TOO_SMALL', 'maxPerOrganization'],
  'more for each organization than there are': [(_, good) => ({ ...good, maxPerOrganization: 100_001 }), 'TOO_LARGE', 'maxPerOrganization'],
}

const confirmed = async (world: World, good: Input): Promise<Input> => {
  const allocation = await proposed(world)
  await perform(world.secretary.client, 'confirmAllocation', allocation)
  return { ...good, ...allocation }
}

export const campaignCases: Cases = {
  createCampaign: {
    by: 'secretary',
    good: ({ communities }) => ({
      communityId: communities.residential,
      communityIds: [communities.building],
      kind: 'JOB',
      name: '毕业生对接',
      text: '秋季',
      until: dayIn(60),
      maxPerOrganization: 5,
    }),
    longest: { name: NAME, text: TEXT },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', enterprise: 'COMMITTEE_ONLY', resident: 'COMMITTEE_ONLY', administrator: 'COMMITTEE_ONLY' },
    refused: {
      ...figures,
      'with a community that is no neighbour': [({ communities }, good) => ({ ...good, communityIds: [communities.apart] }), 'NOT_ALLOWED'],
    },
  },
  editCampaign: {
    by: 'towerSecretary',
    good: async (world) => {
      const { campaignId } = await begun(world)
      const { node } = await world.secretary.client.request('query($id: ID!) { node(id: $id) { ... on Campaign { version } } }', {
        id: campaignId,
      })
      return { campaignId, expectedVersion: node.version, name: '冬季', text: '毕业生', until: dayIn(30), maxPerOrganization: 3 }
    },
    longest: { name: NAME, text: TEXT },
    notFor: NOBODY_ELSE,
    refused: { ...CLOSED, ...figures, 'another version': [(_, good) => ({ ...good, expectedVersion: 999 }), 'CONFLICT'] },
  },
  joinCampaign: {
    by: 'towerSecretary',
    good: async (world) => ({ ...(await begun(world)), ...(await outside(world)) }),
    notFor: NOBODY_ELSE,
    refused: {
      ...CLOSED,
      'nothing at all': [(_, good) => ({ ...good, needIds: [], offerIds: null }), 'REQUIRED', 'needIds'],
      'another kind': [
        async (world, good) => ({ ...good, ...(await outside(world, { kind: 'VOLUNTEER' })) }),
        'KIND_MISMATCH',
        'needIds.0',
      ],
      'what takes part in another': [
        async (world, good) => ({ ...(await joined(world)), campaignId: good['campaignId'] }),
        'IN_OTHER_CAMPAIGN',
        'needIds.0',
      ],
      'what is withdrawn': [
        async (world, good) => {
          const { offerIds } = await outside(world)
          await perform(world.enterprise.client, 'withdrawOffer', { id: offerIds[0] })
          return { ...good, needIds: null, offerIds }
        },
        'RESOURCE_CLOSED',
        'offerIds.0',
      ],
    },
  },
  leaveCampaign: {
    by: 'secretary',
    good: joined,
    notFor: NOBODY_ELSE,
    refused: {
      ...CLOSED,
      'what doesn’t take part': [async (world, good) => ({ ...good, ...(await outside(world)) }), 'NOT_IN_CAMPAIGN', 'needIds.0'],
      'what has a match under way': [
        async (world) => {
          const { campaignId, needIds, offerIds } = await joined(world)
          await perform(world.secretary.client, 'introduceMatch', { needId: needIds[0], offerId: offerIds[0], quantity: 1 })
          return { campaignId, needIds }
        },
        'MATCHES_RUNNING',
        'needIds.0',
      ],
    },
  },
  decidePair: {
    by: 'towerSecretary',
    good: async (world) => {
      const campaign = await makeCampaign(world, { posts: 1, people: 1 })
      return { campaignId: campaign.id, needId: campaign.needIds[0], offerId: campaign.offerIds[0], rule: 'PIN', reason: '企业点名' }
    },
    longest: { reason: LINE },
    notFor: NOBODY_ELSE,
    refused: {
      ...CLOSED,
      'a need of no campaign': [
        async (world, good) => ({ ...good, needId: (await outside(world)).needIds[0] }),
        'NOT_IN_CAMPAIGN',
        'needId',
      ],
      'an offer of another campaign': [
        async (world, good) => ({ ...good, offerId: (await joined(world)).offerIds[0] }),
        'NOT_IN_CAMPAIGN',
        'offerId',
      ],
      'a pair that is under way': [
        async (world) => {
          const { campaignId, needIds, offerIds } = await joined(world)
          const pair = { needId: needIds[0], offerId: offerIds[0] }
          await perform(world.secretary.client, 'introduceMatch', { ...pair, quantity: 1 })
          return { campaignId, ...pair, rule: 'FORBID' }
        },
        'ALREADY_INTRODUCED',
      ],
    },
  },
  proposeAllocation: { by: 'towerSecretary', good: begun, notFor: NOBODY_ELSE, refused: CLOSED },
  stopAllocation: { by: 'secretary', good: proposed, notFor: NOBODY_ELSE },
  discardAllocation: {
    by: 'towerSecretary',
    good: proposed,
    notFor: NOBODY_ELSE,
    refused: { 'one that is confirmed': [confirmed, 'ALLOCATION_OVER'] },
  },
  confirmAllocation: {
    by: 'towerSecretary',
    good: async (world) => {
      const allocation = await proposed(world)
      const [{ need, offer }] = (await pairsOf(world.secretary.client, allocation.allocationId)) as [any]
      return { ...allocation, except: [{ needId: need.id, offerId: offer.id }] }
    },
    notFor: NOBODY_ELSE,
    refused: {
      'one that is confirmed': [confirmed, 'ALLOCATION_OVER'],
      'one that a newer one replaced': [
        async (world, good) => {
          const { campaignId } = await begun(world)
          const { id: allocationId } = await allocated(world, campaignId)
          await allocated(world, campaignId)
          return { ...good, allocationId, except: null }
        },
        'ALLOCATION_OUTDATED',
      ],
      'more exceptions than can be named at once': [
        (_, good) => ({ ...good, except: Array(1_001).fill(good['except'][0]) }),
        'TOO_LONG',
        'except',
      ],
    },
  },
  closeCampaign: { by: 'secretary', good: begun, notFor: NOBODY_ELSE, refused: CLOSED },
  reopenCampaign: {
    by: 'secretary',
    good: async (world) => {
      const { campaignId } = await closed(world, {})
      return { campaignId }
    },
    notFor: NOBODY_ELSE,
    refused: { 'one that goes on': [async (world, good) => ({ ...good, ...(await begun(world)) }), 'CAMPAIGN_OPEN'] },
  },
}
