import { dayIn } from '../../support/issues.ts'
import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Cases, Input, MutationCase } from './case.ts'

const TEXT = 4000
const resource = { kind: 'PARKING', title: '夜间车位', text: '晚八点后', quantity: 10, unit: '个', until: dayIn(60) }

const offered = async ({ property, organizations }: World, more: Input = {}): Promise<string> =>
  (await perform(property.client, 'postOffer', { ...resource, organizationId: organizations.property, ...more }))['offer'].id
const needed = async ({ secretary, communities }: World, more: Input = {}): Promise<string> =>
  (await perform(secretary.client, 'postNeed', { ...resource, communityId: communities.residential, ...more }))['need'].id

async function introduced(world: World): Promise<{ matchId: string }> {
  const pair = { needId: await needed(world), offerId: await offered(world), quantity: 10 }
  return { matchId: (await perform(world.secretary.client, 'introduceMatch', pair))['match'].id }
}

async function accepted(world: World): Promise<{ matchId: string }> {
  const match = await introduced(world)
  await perform(world.secretary.client, 'respondToMatch', { ...match, accept: true })
  await perform(world.property.client, 'respondToMatch', { ...match, accept: true })
  return match
}

const posting: Pick<MutationCase, 'longest' | 'refused'> = {
  longest: { title: 80, text: TEXT, unit: 12 },
  refused: {
    'none of it': [(_, good) => ({ ...good, quantity: 0 }), 'TOO_SMALL', 'quantity'],
    'more than is counted': [(_, good) => ({ ...good, quantity: 1_000_001 }), 'TOO_LARGE', 'quantity'],
    'until yesterday': [(_, good) => ({ ...good, until: dayIn(-2) }), 'MUST_BE_FUTURE', 'until'],
  },
}

const editing = (post: (world: World, more?: Input) => Promise<string>, withdraw: string, kind: string): MutationCase => ({
  by: 'secretary',
  good: async (world) => ({ id: await post(world), expectedVersion: 1, ...resource, kind: undefined }),
  longest: posting.longest!,
  notFor: { enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' },
  refused: {
    ...posting.refused,
    'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    'one that is withdrawn': [
      async (world, good) => {
        const id = await post(world)
        await perform(world.secretary.client, withdraw, { id })
        return { ...good, id, expectedVersion: 2 }
      },
      'RESOURCE_CLOSED',
    ],
  },
  ids: { id: { kind } },
})

const withdrawing = (post: (world: World) => Promise<string>, withdraw: string, kind: string): MutationCase => ({
  by: 'secretary',
  good: async (world) => ({ id: await post(world) }),
  notFor: { enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' },
  refused: {
    'one that is withdrawn': [
      async (world) => {
        const id = await post(world)
        await perform(world.secretary.client, withdraw, { id })
        return { id }
      },
      'RESOURCE_CLOSED',
    ],
  },
  ids: { id: { kind } },
})

export const resourceCases: Cases = {
  postOffer: {
    by: 'property',
    good: ({ organizations }) => ({ ...resource, organizationId: organizations.property }),
    notFor: { enterprise: 'NOT_ALLOWED', resident: 'NOT_ALLOWED', member: 'NOT_ALLOWED', administrator: 'NOT_ALLOWED' },
    longest: posting.longest!,
    refused: {
      ...posting.refused,
      'in a community that is not the unit’s': [
        ({ communities }, good) => ({ ...good, communityId: communities.residential }),
        'INVALID',
        'communityId',
      ],
    },
  },
  postNeed: {
    by: 'secretary',
    good: ({ communities }) => ({ ...resource, communityId: communities.residential }),
    notFor: { enterprise: 'NOT_ALLOWED', towerSecretary: 'NOT_ALLOWED', stranger: 'NOT_ALLOWED' },
    longest: posting.longest!,
    refused: { ...posting.refused, 'for no community': [(_, good) => ({ ...good, communityId: null }), 'REQUIRED', 'communityId'] },
  },
  editOffer: editing(offered, 'withdrawOffer', 'offer'),
  editNeed: editing(needed, 'withdrawNeed', 'need'),
  withdrawOffer: withdrawing(offered, 'withdrawOffer', 'offer'),
  withdrawNeed: withdrawing(needed, 'withdrawNeed', 'need'),
  introduceMatch: {
    by: 'secretary',
    good: async (world) => ({ needId: await needed(world), offerId: await offered(world), quantity: 10, note: '先看看' }),
    longest: { note: TEXT },
    notFor: { property: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND', administrator: 'COMMITTEE_ONLY' },
    refused: {
      'none of it': [(_, good) => ({ ...good, quantity: 0 }), 'TOO_SMALL', 'quantity'],
      'more than there is': [(_, good) => ({ ...good, quantity: 11 }), 'NOT_ENOUGH_LEFT'],
      'of different kinds': [
        async (world, good) => ({ ...good, offerId: await offered(world, { kind: 'VENUE' }) }),
        'KIND_MISMATCH',
        'offerId',
      ],
      'what is introduced already': [
        async (world, good) => {
          const pair = { needId: await needed(world), offerId: await offered(world), quantity: 1 }
          await perform(world.secretary.client, 'introduceMatch', pair)
          return { ...good, ...pair }
        },
        'ALREADY_INTRODUCED',
      ],
    },
  },
  respondToMatch: {
    by: 'property',
    good: async (world) => ({ ...(await introduced(world)), accept: false, reason: '车位已满' }),
    longest: { reason: TEXT },
    notFor: { towerSecretary: 'NOT_ALLOWED', enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      'a no without a reason': [(_, good) => ({ ...good, reason: '' }), 'REQUIRED', 'reason'],
      'one that was answered': [async (world, good) => ({ ...good, ...(await accepted(world)) }), 'ALREADY_ANSWERED'],
    },
  },
  fulfilMatch: {
    by: 'secretary',
    good: async (world) => ({ ...(await accepted(world)), note: '已交钥匙' }),
    longest: { note: TEXT },
    notFor: { property: 'NOT_ALLOWED', enterprise: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: { 'one that waits for answers': [async (world, good) => ({ ...good, ...(await introduced(world)) }), 'WRONG_STAGE'] },
  },
  fallThroughMatch: {
    by: 'property',
    good: async (world) => ({ ...(await accepted(world)), reason: '车位施工' }),
    longest: { reason: TEXT },
    notFor: { enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      'one that is fulfilled': [
        async (world, good) => {
          const match = await accepted(world)
          await perform(world.secretary.client, 'fulfilMatch', match)
          return { ...good, ...match }
        },
        'WRONG_STAGE',
      ],
    },
  },
}
