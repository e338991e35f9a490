import { randomUUID } from 'node:crypto'
import { dayIn, inDays } from '../../support/days.ts'
import { perform } from '../../support/mutations.ts'
import { PASSWORD, signIn, type World } from '../../support/world.ts'
import type { Cases, Input, MutationCase } from './case.ts'

const NAME = 60
const ADMINISTRATOR_ONLY = { secretary: 'ADMINISTRATOR_ONLY', enterprise: 'ADMINISTRATOR_ONLY', resident: 'ADMINISTRATOR_ONLY' } as const
const fresh = (words: string): string => `${words}${randomUUID().slice(0, 8)}`

const newPerson = async ({ administrator }: World): Promise<string> =>
  (await perform(administrator.client, 'createPerson', { name: '新人', account: fresh('新人') }))['person'].id

async function closedPerson(world: World): Promise<string> {
  const personId = await newPerson(world)
  await perform(world.administrator.client, 'closeAccount', { personId, reason: '已调离街道' })
  return personId
}

async function appointed(world: World): Promise<{ appointmentId: string }> {
  const seat = { personId: await newPerson(world), organizationId: world.organizations.enterprise, position: 'MEMBER' }
  return { appointmentId: (await perform(world.administrator.client, 'appoint', seat))['appointment'].id }
}

const token = ({ communities }: World) => ({
  name: '大屏',
  scopes: ['READ'],
  password: PASSWORD,
  communityIds: [communities.residential],
  expiresAt: inDays(30),
})

/** Signs somebody in once more, and tells by which session. */
async function anotherSession(world: World, who: 'towerSecretary' | 'member'): Promise<string> {
  const client = await signIn(world.url, world[who])
  const { viewer } = await client.request('{ viewer { sessions { id isThis } } }')
  return viewer.sessions.find(({ isThis }: { isThis: boolean }) => isThis).id
}

/** With a password that was handed over; what is said without another one names who did that. */
const given = async (world: World): Promise<Input> => {
  const account = fresh('新人')
  const { initialPassword } = await perform(world.administrator.client, 'createPerson', { name: '新人', account })
  return { account, password: initialPassword }
}
const handedOver: NonNullable<MutationCase['refused']> = {
  'a common one in its place': [
    async (world) => ({ ...(await given(world)), newPassword: 'password12' }),
    'PASSWORD_COMMON',
    'newPassword',
  ],
}

export const administrationCases: Cases = {
  createCommunity: {
    by: 'administrator',
    good: () => ({ kind: 'PARK', name: fresh('园区'), places: [{ kind: 'TOWER', name: 'A 座' }] }),
    longest: { name: NAME, 'places.0.name': NAME },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'a name that is taken': [(_, good) => ({ ...good, name: '东新仙林社区' }), 'NAME_TAKEN', 'name'],
      'a name that differs from one in blanks alone': [(_, good) => ({ ...good, name: '东新 仙林　社区' }), 'NAME_TAKEN', 'name'],
      'two places that differ in width alone': [
        (_, good) => ({ ...good, places: ['Ａ座', 'A座'].map((name) => ({ kind: 'TOWER', name })) }),
        'NAME_TAKEN',
        'places.1.name',
      ],
    },
  },
  updateCommunity: {
    by: 'administrator',
    good: ({ communities }) => ({
      communityId: communities.apart,
      expectedVersion: 1,
      name: fresh('湖滨'),
      places: [{ kind: 'COMPOUND', name: '一区' }],
    }),
    longest: { name: NAME, 'places.0.name': NAME },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'a name that is taken': [(_, good) => ({ ...good, name: '东新仙林社区' }), 'NAME_TAKEN', 'name'],
      'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    },
  },
  createBoard: {
    by: 'administrator',
    good: ({ communities }) => ({ name: fresh('看板'), communityIds: [communities.apart] }),
    longest: { name: NAME },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'of no community': [(_, good) => ({ ...good, communityIds: [] }), 'REQUIRED', 'communityIds'],
      'a name that is taken': [(_, good) => ({ ...good, name: '东新仙林广利' }), 'NAME_TAKEN', 'name'],
    },
  },
  createOrganization: {
    by: 'administrator',
    good: ({ communities }) => ({ kind: 'CLUB', name: fresh('社团'), communityId: communities.building }),
    longest: { name: NAME },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'a second committee': [(_, good) => ({ ...good, kind: 'COMMITTEE' }), 'COMMITTEE_EXISTS', 'kind'],
      'a name that is taken': [(_, good) => ({ ...good, name: '东新广利物业' }), 'NAME_TAKEN', 'name'],
    },
  },
  updateOrganization: {
    by: 'administrator',
    good: ({ organizations }) => ({ organizationId: organizations.enterprise, expectedVersion: 1, name: fresh('云杉') }),
    longest: { name: NAME },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'a name that is taken': [(_, good) => ({ ...good, name: '东新广利物业' }), 'NAME_TAKEN', 'name'],
      'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    },
  },
  createPerson: {
    by: 'administrator',
    good: ({ communities }) => ({ name: '新人', account: fresh('新人'), homeCommunityId: communities.residential }),
    longest: { name: NAME, account: 40 },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'an account that is taken, however it is written': [(_, good) => ({ ...good, account: ' 东新居民甲 ' }), 'ACCOUNT_TAKEN', 'account'],
      'an account of another form': [(_, good) => ({ ...good, account: '新 人' }), 'ACCOUNT_FORM', 'account'],
    },
  },
  updatePerson: {
    by: 'administrator',
    good: ({ neighbour }) => ({ personId: neighbour.personId, expectedVersion: 1, name: '居民乙' }),
    longest: { name: NAME },
    notFor: ADMINISTRATOR_ONLY,
    refused: { 'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'] },
  },
  resetPassword: {
    by: 'administrator',
    good: async (world) => ({ personId: await newPerson(world) }),
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'one’s own': [({ administrator }) => ({ personId: administrator.personId }), 'OWN_RESET'],
      'a closed account’s': [async (world) => ({ personId: await closedPerson(world) }), 'ACCOUNT_CLOSED', 'personId'],
    },
  },
  closeAccount: {
    by: 'administrator',
    good: async (world) => ({ personId: await newPerson(world), reason: '已调离街道' }),
    longest: { reason: 200 },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'one’s own': [({ administrator }, good) => ({ ...good, personId: administrator.personId }), 'OWN_CLOSING'],
      'one that is closed': [async (world, good) => ({ ...good, personId: await closedPerson(world) }), 'ACCOUNT_CLOSED', 'personId'],
      'a reason that says nothing': [(_, good) => ({ ...good, reason: '。' }), 'PURPOSE_UNSAID', 'reason'],
    },
  },
  reopenAccount: {
    by: 'administrator',
    good: async (world) => ({ personId: await closedPerson(world), reason: '调回街道' }),
    longest: { reason: 200 },
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'one that is open': [async (world, good) => ({ ...good, personId: await newPerson(world) }), 'ACCOUNT_OPEN', 'personId'],
      'a reason that says nothing': [(_, good) => ({ ...good, reason: '。' }), 'PURPOSE_UNSAID', 'reason'],
    },
  },
  appoint: {
    by: 'administrator',
    good: async (world) => ({ personId: await newPerson(world), organizationId: world.organizations.property, position: 'MEMBER' }),
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'a term that ends before it begins': [
        (_, good) => ({ ...good, termStart: dayIn(9), termEnd: dayIn(5) }),
        'TERM_ENDS_BEFORE_START',
        'termEnd',
      ],
      'somebody who holds the post': [
        ({ property, organizations }) => ({ personId: property.personId, organizationId: organizations.property, position: 'HEAD' }),
        'ALREADY_APPOINTED',
        'position',
      ],
      oneself: [({ administrator }, good) => ({ ...good, personId: administrator.personId }), 'OWN_APPOINTMENT'],
      'somebody whose account is closed': [
        async (world, good) => ({ ...good, personId: await closedPerson(world) }),
        'ACCOUNT_CLOSED',
        'personId',
      ],
    },
  },
  endAppointment: {
    by: 'administrator',
    good: appointed,
    notFor: ADMINISTRATOR_ONLY,
    refused: {
      'one that is over': [
        async (world) => {
          const appointment = await appointed(world)
          await perform(world.administrator.client, 'endAppointment', appointment)
          return appointment
        },
        'TERM_ENDED',
        'appointmentId',
      ],
      'the last administrator’s': [
        async ({ administrator }) => {
          const { viewer } = await administrator.client.request('{ viewer { capacities { id } } }')
          return { appointmentId: viewer.capacities[0].id }
        },
        'LAST_ADMINISTRATOR',
        'appointmentId',
      ],
      'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    },
  },
  createApiToken: {
    by: 'secretary',
    good: token,
    longest: { name: NAME, password: 200 },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', enterprise: 'COMMITTEE_ONLY', resident: 'COMMITTEE_ONLY' },
    refused: {
      'for no community': [(_, good) => ({ ...good, communityIds: [] }), 'REQUIRED', 'communityIds'],
      'for nothing': [(_, good) => ({ ...good, scopes: [] }), 'REQUIRED', 'scopes'],
      'a wrong password': [(_, good) => ({ ...good, password: '不对的密码' }), 'WRONG_PASSWORD', 'password'],
      'that has expired': [(_, good) => ({ ...good, expiresAt: inDays(-1) }), 'MUST_BE_FUTURE', 'expiresAt'],
      'that lives too long': [(_, good) => ({ ...good, expiresAt: inDays(400) }), 'TOKEN_EXPIRY', 'expiresAt'],
    },
    ids: { communityIds: { code: 'COMMITTEE_ONLY' } },
  },
  revokeApiToken: {
    by: 'secretary',
    good: async (world) => ({ apiTokenId: (await perform(world.secretary.client, 'createApiToken', token(world)))['apiToken'].id }),
    notFor: { member: 'NOT_FOUND', towerSecretary: 'NOT_FOUND', resident: 'NOT_FOUND' },
  },
  signIn: {
    by: null,
    good: ({ neighbour: { account, password } }) => ({ account, password }),
    longest: { account: 40, password: 200, newPassword: 200 },
    refused: {
      'a wrong password': [(_, good) => ({ ...good, password: '不对的密码' }), 'WRONG_CREDENTIALS'],
      'an account there is not': [(_, good) => ({ ...good, account: '没有此人' }), 'WRONG_CREDENTIALS'],
      ...handedOver,
      'a password with a character that no text holds': [(_, good) => ({ ...good, password: 'a\0b' }), 'WRONG_CREDENTIALS'],
    },
  },
  signOut: { by: 'stranger', good: () => ({}), alsoSignedOut: true },
  changePassword: {
    by: 'property',
    good: ({ property }) => ({ currentPassword: property.password, newPassword: '一个足够长的新密码吧' }),
    longest: { currentPassword: 200, newPassword: 200 },
    refused: {
      'a wrong password': [(_, good) => ({ ...good, currentPassword: '不对的密码' }), 'WRONG_PASSWORD', 'currentPassword'],
      'a weak new one': [(_, good) => ({ ...good, newPassword: '太短' }), 'PASSWORD_WEAK', 'newPassword'],
      'a common one': [(_, good) => ({ ...good, newPassword: 'password12' }), 'PASSWORD_COMMON', 'newPassword'],
      'one that repeats itself': [(_, good) => ({ ...good, newPassword: 'aaaaaaaaaa' }), 'PASSWORD_PATTERN', 'newPassword'],
      'one of nothing but blanks': [(_, good) => ({ ...good, newPassword: ' '.repeat(12) }), 'PASSWORD_CHARACTERS', 'newPassword'],
      'one made of the account': [(_, good) => ({ ...good, newPassword: '东新物业经理东新物业' }), 'PASSWORD_CONTEXT', 'newPassword'],
      'the same again': [(_, good) => ({ ...good, newPassword: good['currentPassword'] }), 'PASSWORD_UNCHANGED', 'newPassword'],
    },
  },
  endSession: {
    by: 'towerSecretary',
    good: async (world) => ({ sessionId: await anotherSession(world, 'towerSecretary') }),
    refused: {
      'somebody else’s': [async (world) => ({ sessionId: await anotherSession(world, 'member') }), 'NOT_FOUND', 'sessionId'],
    },
  },
}
