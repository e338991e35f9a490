import { dayIn } from '../../support/days.ts'
import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Cases, Input, MutationCase, Role } from './case.ts'
import { purposeUnsaid } from './issues.cases.ts'

const TEXT = 4000
const WORD = 30
const schedule = { windows: [{ weekdays: [1, 5], from: '20:00', to: '08:00' }], startsOn: dayIn(1), endsOn: dayIn(50) }
const resource = { kind: 'PARKING', title: '夜间车位', text: '晚八点后', quantity: 10, unit: '个', until: dayIn(60), schedule }
const post = { kind: 'JOB', title: '行政助理', text: '整理台账', quantity: 1, unit: '人', until: null, schedule: null }
const graduate = { ...post, title: '应届毕业生', contact: { name: '李晓', phone: '13900000001' } }
const wish = { ...post, kind: 'MICRO_WISH', title: '一台收音机' }

const offered = async ({ property, organizations }: World, more: Input = {}): Promise<string> =>
  (await perform(property.client, 'postOffer', { ...resource, organizationId: organizations.property, ...more }))['offer'].id
const needed = async ({ secretary, communities }: World, more: Input = {}): Promise<string> =>
  (await perform(secretary.client, 'postNeed', { ...resource, communityId: communities.residential, ...more }))['need'].id

async function introduced(world: World, need: Input = {}, offer: Input = {}): Promise<{ matchId: string }> {
  const pair = { needId: await needed(world, need), offerId: await offered(world, offer), quantity: need['quantity'] ?? 10 }
  return { matchId: (await perform(world.secretary.client, 'introduceMatch', pair))['match'].id }
}

async function accepted(world: World, need: Input = {}, offer: Input = {}): Promise<{ matchId: string }> {
  const match = await introduced(world, need, offer)
  await perform(world.secretary.client, 'respondToMatch', { ...match, accept: true })
  await perform(world.property.client, 'respondToMatch', { ...match, accept: true })
  return match
}

async function fulfilled(world: World, need: Input = {}, offer: Input = {}): Promise<{ matchId: string }> {
  const match = await accepted(world, need, offer)
  await perform(world.secretary.client, 'fulfilMatch', match)
  return match
}

const windows = (window: Input) => (_: World, good: Input) => ({
  ...good,
  schedule: { ...schedule, windows: [{ ...schedule.windows[0], ...window }] },
})

const posting: Pick<MutationCase, 'longest' | 'refused'> = {
  longest: {
    title: 80,
    text: TEXT,
    unit: 12,
    'job.professions': WORD,
    'job.skills': WORD,
    'job.wishes': WORD,
    'training.topics': WORD,
    'help.skills': WORD,
  },
  refused: {
    'details of another kind': [(_, good) => ({ ...good, help: { skills: ['英语'] } }), 'DETAIL_OF_OTHER_KIND', 'help'],
    'more words than anybody reads': [
      (_, good) => ({ ...good, help: { skills: Array.from({ length: 21 }, () => '英语') } }),
      'TOO_LONG',
      'help.skills',
    ],
    'a time that no clock shows': [windows({ from: '25:00' }), 'CLOCK_FORM', 'schedule.windows.0.from'],
    'a time after midnight': [windows({ to: '24:01' }), 'CLOCK_FORM', 'schedule.windows.0.to'],
    'an eighth day of the week': [windows({ weekdays: [8] }), 'TOO_LARGE', 'schedule.windows.0.weekdays'],
    'no day of the week': [windows({ weekdays: [] }), 'REQUIRED', 'schedule.windows.0.weekdays'],
    'a schedule without hours': [(_, good) => ({ ...good, schedule: { windows: [] } }), 'REQUIRED', 'schedule.windows'],
    'an end before the start': [
      (_, good) => ({ ...good, schedule: { ...schedule, startsOn: dayIn(9), endsOn: dayIn(8) } }),
      'ENDS_BEFORE_START',
      'schedule.endsOn',
    ],
    'none of it': [(_, good) => ({ ...good, quantity: 0 }), 'TOO_SMALL', 'quantity'],
    'more than is counted': [(_, good) => ({ ...good, quantity: 1_000_001 }), 'TOO_LARGE', 'quantity'],
    'until yesterday': [(_, good) => ({ ...good, until: dayIn(-2) }), 'MUST_BE_FUTURE', 'until'],
  },
}

/** Places are told with posts alone; nobody has a campaign of this id. */
const ids = {
  'job.placeId': { with: () => ({ kind: 'JOB', schedule: null }) },
  campaignId: { kind: 'nobody’s' },
} satisfies MutationCase['ids']

const editing = (post: (world: World, more?: Input) => Promise<string>, withdraw: string, kind: string, job: Input): MutationCase => ({
  by: 'secretary',
  good: async (world) => ({ id: await post(world), expectedVersion: 1, ...resource, kind: undefined }),
  longest: posting.longest!,
  notFor: { enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' },
  refused: {
    ...posting.refused,
    'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    'a pay that goes down': [
      async (world, good) => ({ ...good, id: await post(world, job), schedule: null, job: { payMin: 9000, payMax: 7000 } }),
      'PAY_RANGE',
      'job.payMax',
    ],
    'one that is withdrawn': [
      async (world, good) => {
        const id = await post(world)
        await perform(world.secretary.client, withdraw, { id })
        return { ...good, id, expectedVersion: 2 }
      },
      'RESOURCE_CLOSED',
    ],
  },
  ids: { id: { kind }, 'job.placeId': { with: async (world) => ({ id: await post(world, job), schedule: null }) } },
})

const ofNeeds = editing(needed, 'withdrawNeed', 'need', post)
const editingNeed: MutationCase = {
  ...ofNeeds,
  good: async (world) => ({ ...(await ofNeeds.good(world)), quantity: 1, contact: graduate.contact }),
  longest: { ...ofNeeds.longest, 'contact.name': 60 },
  refused: {
    ...ofNeeds.refused,
    'several with one person’s contact': [(_, good) => ({ ...good, quantity: 2 }), 'ONE_PERSON', 'quantity'],
    'a contact that can’t be called': [
      (_, good) => ({ ...good, contact: { name: '李晓', phone: '微信 lixiao' } }),
      'PHONE_FORM',
      'contact.phone',
    ],
  },
}

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

const publishing = (
  by: Role,
  post: (world: World, more?: Input) => Promise<string>,
  withdraw: string,
  kind: string,
  notFor: MutationCase['notFor'] = {},
): MutationCase => ({
  by,
  good: async (world) => ({ id: await post(world, { draft: true }) }),
  notFor: { enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND', administrator: 'NOT_ALLOWED', ...notFor },
  refused: {
    'one that was published': [async (world) => ({ id: await post(world) }), 'NOT_A_DRAFT'],
    'one that was withdrawn': [
      async (world) => {
        const id = await post(world, { draft: true })
        await perform(world[by].client, withdraw, { id })
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
    ids,
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
    good: ({ communities }) => ({ ...resource, quantity: 1, contact: graduate.contact, communityId: communities.residential }),
    ids,
    notFor: { enterprise: 'NOT_ALLOWED', towerSecretary: 'NOT_ALLOWED', stranger: 'NOT_ALLOWED' },
    longest: { ...posting.longest, 'contact.name': 60 },
    refused: {
      ...posting.refused,
      'for no community': [(_, good) => ({ ...good, communityId: null }), 'REQUIRED', 'communityId'],
      'several with one person’s contact': [(_, good) => ({ ...good, quantity: 2 }), 'ONE_PERSON', 'quantity'],
      'a contact that can’t be called': [
        (_, good) => ({ ...good, contact: { name: '李晓', phone: '微信 lixiao' } }),
        'PHONE_FORM',
        'contact.phone',
      ],
    },
  },
  editOffer: editing(offered, 'withdrawOffer', 'offer', post),
  editNeed: editingNeed,
  publishOffer: publishing('property', offered, 'withdrawOffer', 'offer', { secretary: 'NOT_FOUND', towerSecretary: 'NOT_FOUND' }),
  publishNeed: publishing('member', needed, 'withdrawNeed', 'need', { towerSecretary: 'NOT_FOUND' }),
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
    refused: {
      'one that waits for answers': [async (world, good) => ({ ...good, ...(await introduced(world)) }), 'WRONG_STAGE'],
      'a day to come': [(_, good) => ({ ...good, on: dayIn(1) }), 'IN_THE_FUTURE', 'on'],
      'a day before they were introduced': [(_, good) => ({ ...good, on: dayIn(-1) }), 'BEFORE_INTRODUCED', 'on'],
    },
  },
  undoMatchStep: {
    by: 'secretary',
    good: async (world) => {
      const match = await introduced(world)
      await perform(world.secretary.client, 'respondToMatch', { ...match, accept: true })
      return match
    },
    notFor: { member: 'NOTHING_TO_UNDO', property: 'NOTHING_TO_UNDO', enterprise: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      'one that somebody has answered since': [async (world, good) => ({ ...good, ...(await accepted(world)) }), 'NOTHING_TO_UNDO'],
      'one that was only introduced': [async (world, good) => ({ ...good, ...(await introduced(world)) }), 'NOTHING_TO_UNDO'],
    },
  },
  correctMatch: {
    by: 'secretary',
    good: async (world) => ({ ...(await fulfilled(world)), reason: '记错了人' }),
    longest: { reason: TEXT },
    notFor: { property: 'NOT_ALLOWED', enterprise: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      'one that has not come about': [async (world, good) => ({ ...good, ...(await accepted(world)) }), 'WRONG_STAGE'],
      'a day to come': [(_, good) => ({ ...good, on: dayIn(1) }), 'IN_THE_FUTURE', 'on'],
    },
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
  recordNoShow: {
    by: 'property',
    good: async (world) => ({ ...(await accepted(world)), note: '约好当晚未来' }),
    longest: { note: TEXT },
    notFor: { enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND', administrator: 'NOT_ALLOWED' },
    refused: {
      'one that waits for answers': [async (world, good) => ({ ...good, ...(await introduced(world)) }), 'WRONG_STAGE'],
      'one that is fulfilled': [async (world, good) => ({ ...good, ...(await fulfilled(world)) }), 'WRONG_STAGE'],
    },
  },
  recordFollowUp: {
    by: 'secretary',
    good: async (world) => ({ ...(await fulfilled(world, graduate, post)), months: 1, outcome: 'LEFT', note: '回老家了' }),
    longest: { note: TEXT },
    notFor: { property: 'NOT_ALLOWED', enterprise: 'NOT_FOUND', stranger: 'NOT_FOUND', administrator: 'NOT_ALLOWED' },
    refused: {
      'after two months': [(_, good) => ({ ...good, months: 2 }), 'INVALID', 'months'],
      'that somebody stayed, before the day': [(_, good) => ({ ...good, outcome: 'STILL_THERE' }), 'FOLLOW_UP_EARLY', 'months'],
      'one that has its outcome': [
        async (world, good) => {
          const match = await fulfilled(world, graduate, post)
          await perform(world.secretary.client, 'recordFollowUp', { ...match, months: 1, outcome: 'LEFT' })
          return { ...good, ...match, months: 3 }
        },
        'ALREADY_FOLLOWED_UP',
        'months',
      ],
      'of what is no post': [async (world, good) => ({ ...good, ...(await fulfilled(world)) }), 'NO_FOLLOW_UP'],
      'before anybody was placed': [async (world, good) => ({ ...good, ...(await accepted(world, graduate, post)) }), 'WRONG_STAGE'],
    },
  },
  claimWish: {
    by: 'towerSecretary',
    good: async (world) => ({ needId: await needed(world, wish), note: '周末送去' }),
    longest: { note: TEXT },
    notFor: { member: 'NOT_ALLOWED', property: 'NOT_FOUND', enterprise: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      'what is no wish': [async (world) => ({ needId: await needed(world) }), 'NOT_A_WISH'],
      'in the name of a unit one doesn’t speak for': [
        ({ organizations }, good) => ({ ...good, organizationId: organizations.property }),
        'NOT_ALLOWED',
      ],
      'one that was claimed': [
        async (world) => {
          const claim = { needId: await needed(world, wish) }
          await perform(world.secretary.client, 'claimWish', claim)
          return claim
        },
        'ALREADY_CLAIMED',
      ],
      'one that was withdrawn': [
        async (world) => {
          const id = await needed(world, wish)
          await perform(world.secretary.client, 'withdrawNeed', { id })
          return { needId: id }
        },
        'RESOURCE_CLOSED',
      ],
    },
  },
  revealNeedContact: {
    by: 'member',
    good: async (world) => ({ needId: await needed(world, graduate), purpose: '通知面试' }),
    longest: { purpose: 200 },
    notFor: {
      towerSecretary: 'COMMITTEE_ONLY',
      administrator: 'COMMITTEE_ONLY',
      property: 'NOT_FOUND',
      resident: 'NOT_FOUND',
      stranger: 'NOT_FOUND',
    },
    refused: {
      'where none was left': [async (world, good) => ({ ...good, needId: await needed(world) }), 'NO_CONTACT'],
      ...purposeUnsaid,
    },
  },
  revealMatchContact: {
    by: 'property',
    good: async (world) => ({ ...(await accepted(world, graduate, post)), purpose: '约面试时间' }),
    longest: { purpose: 200 },
    notFor: { towerSecretary: 'NOT_ALLOWED', administrator: 'NOT_ALLOWED', enterprise: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      ...purposeUnsaid,
      'before both have accepted': [async (world, good) => ({ ...good, ...(await introduced(world, graduate, post)) }), 'WRONG_STAGE'],
      'once nobody came': [
        async (world, good) => {
          const match = await accepted(world, graduate, post)
          await perform(world.property.client, 'recordNoShow', match)
          return { ...good, ...match }
        },
        'WRONG_STAGE',
      ],
      'once it fell through': [
        async (world, good) => {
          const match = await accepted(world, graduate, post)
          await perform(world.property.client, 'fallThroughMatch', { ...match, reason: '岗位取消' })
          return { ...good, ...match }
        },
        'WRONG_STAGE',
      ],
      'where none was left': [async (world, good) => ({ ...good, ...(await accepted(world)) }), 'NO_CONTACT'],
    },
  },
}
