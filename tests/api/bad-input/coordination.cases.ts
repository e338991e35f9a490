import { dayIn, inDays } from '../../support/days.ts'
import { issueIn, meetingOf, nameProperty, openCommitmentsOf, partiesOf, report } from '../../support/issues.ts'
import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Cases, Input } from './case.ts'

const LINE = 200
const TEXT = 4000

async function requested(world: World): Promise<{ partyId: string }> {
  const { id: issueId } = await report(world)
  await perform(world.member.client, 'nameParty', { issueId, organizationId: world.organizations.property })
  return { partyId: (await partiesOf(world.member.client, issueId))[0]!.id }
}

const named = async (world: World) => ({ partyId: await nameProperty(world, (await report(world)).id) })

async function convened(world: World): Promise<{ meetingId: string }> {
  const { id } = await issueIn(world, 'COORDINATING')
  return { meetingId: await meetingOf(world.secretary.client, id) }
}

/** A meeting of today: what came of it may be said. */
async function met(world: World): Promise<{ meetingId: string }> {
  const { id: issueId } = await issueIn(world, 'COORDINATING')
  await perform(world.secretary.client, 'conveneMeeting', { issueId, at: `${dayIn(0)}T23:59:59.999+08:00`, place: '议事厅' })
  return { meetingId: await meetingOf(world.secretary.client, issueId) }
}

async function acceptedWithParty(world: World): Promise<string> {
  const { id } = await issueIn(world, 'ACCEPTED')
  await nameProperty(world, id)
  return id
}

async function cancelled(world: World): Promise<{ meetingId: string }> {
  const meeting = await convened(world)
  await perform(world.secretary.client, 'cancelMeeting', { ...meeting, reason: '改期' })
  return meeting
}

async function committed(world: World): Promise<{ commitmentId: string }> {
  const { id } = await issueIn(world, 'AGREED')
  return { commitmentId: (await openCommitmentsOf(world.secretary.client, id))[0]! }
}

async function kept(world: World): Promise<{ commitmentId: string }> {
  const commitment = await committed(world)
  await perform(world.property.client, 'fulfilCommitment', { ...commitment, evidence: '已建好' })
  return commitment
}

async function agreeing(world: World) {
  const { id: issueId } = await issueIn(world, 'COORDINATING')
  const [party] = await partiesOf(world.secretary.client, issueId)
  const resource = await parkingPair(world)
  return { issueId, text: '共享车位', commitments: [{ ownerPartyId: party!.id, text: '夜间开放', dueOn: dayIn(9), resource }] }
}

/** A need and an offer that go together. */
async function parkingPair({ secretary, property, communities, organizations }: World) {
  const parking = { kind: 'PARKING', title: '夜间车位', text: '晚八点后', quantity: 10 }
  const { need } = await perform(secretary.client, 'postNeed', { ...parking, communityId: communities.residential })
  const { offer } = await perform(property.client, 'postOffer', { ...parking, organizationId: organizations.property })
  return { needId: need.id, offerId: offer.id, quantity: 10 }
}

/** The same agreement, with another resource in its first commitment. */
const withResource = (good: Input, resource: Input): Input => ({ ...good, commitments: [{ ...good['commitments'][0], resource }] })

const SECRETARY_ONLY = {
  member: 'SECRETARY_ONLY',
  towerSecretary: 'SECRETARY_ONLY',
  resident: 'SECRETARY_ONLY',
  stranger: 'NOT_FOUND',
} as const

export const coordinationCases: Cases = {
  nameParty: {
    by: 'member',
    good: async (world) => ({ issueId: (await report(world)).id, residentsGroup: '三号楼居民代表' }),
    longest: { residentsGroup: 60 },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', resident: 'COMMITTEE_ONLY', neighbour: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      nobody: [async (_, { issueId }) => ({ issueId }), 'REQUIRED', 'organizationId'],
      'a unit that is a party already': [
        async (world, { issueId }) => {
          await nameProperty(world, issueId)
          return { issueId, organizationId: world.organizations.property }
        },
        'ALREADY_PARTY',
        'organizationId',
      ],
      'on an issue that is closed': [async (world, good) => ({ ...good, issueId: (await issueIn(world, 'DECLINED')).id }), 'WRONG_STAGE'],
    },
  },
  nameParties: {
    by: 'member',
    good: async (world) => ({
      issueId: (await report(world)).id,
      organizationIds: [world.organizations.property],
      residentsGroup: '三号楼居民代表',
    }),
    longest: { residentsGroup: 60 },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', resident: 'COMMITTEE_ONLY', neighbour: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      nobody: [(_, { issueId }) => ({ issueId, organizationIds: [] }), 'REQUIRED', 'organizationIds'],
      'too many': [(_, good) => ({ ...good, organizationIds: Array(21).fill(good['issueId']) }), 'TOO_LONG', 'organizationIds'],
      'the same unit twice': [
        ({ organizations }, good) => ({ ...good, organizationIds: [organizations.property, organizations.property] }),
        'ALREADY_PARTY',
        'organizationIds.1',
      ],
      'on an issue that is closed': [async (world, good) => ({ ...good, issueId: (await issueIn(world, 'DECLINED')).id }), 'WRONG_STAGE'],
    },
  },
  answerPartyRequest: {
    by: 'towerSecretary',
    good: async (world) => ({ ...(await requested(world)), accept: false, reason: '与其无关' }),
    longest: { reason: TEXT },
    notFor: { member: 'COMMITTEE_ONLY', resident: 'COMMITTEE_ONLY', property: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      'a refusal without a reason': [(_, good) => ({ ...good, reason: ' ' }), 'REQUIRED', 'reason'],
      'a party that nobody asked for': [async (world, good) => ({ ...good, ...(await named(world)) }), 'REQUEST_ANSWERED'],
    },
  },
  removeParty: {
    by: 'member',
    good: named,
    notFor: { towerSecretary: 'COMMITTEE_ONLY', property: 'COMMITTEE_ONLY', neighbour: 'NOT_FOUND' },
    refused: {
      'a party with commitments': [
        async (world) => ({ partyId: (await partiesOf(world.member.client, (await issueIn(world, 'AGREED')).id))[0]!.id }),
        'PARTY_HAS_COMMITMENTS',
      ],
    },
  },
  conveneMeeting: {
    by: 'secretary',
    good: async (world) => ({ issueId: await acceptedWithParty(world), at: inDays(2), place: '议事厅', agenda: '车位' }),
    longest: { place: LINE, agenda: TEXT },
    notFor: SECRETARY_ONLY,
    refused: {
      'with nobody invited': [(_, good) => ({ ...good, invitedPartyIds: [] }), 'NOBODY_INVITED', 'invitedPartyIds'],
      'where there is nobody to invite': [
        async (world, good) => ({ ...good, issueId: (await issueIn(world, 'ACCEPTED')).id }),
        'NOBODY_INVITED',
        'invitedPartyIds',
      ],
      'with one whose committee has to be asked first': [
        async (world, good) => ({ ...good, organizationIds: [world.organizations.apartCommittee] }),
        'PARTY_ASKED_FIRST',
        'organizationIds.0',
      ],
      'for yesterday': [(_, good) => ({ ...good, at: inDays(-1) }), 'MUST_BE_FUTURE', 'at'],
      'on an issue that is not accepted': [async (world, good) => ({ ...good, issueId: (await report(world)).id }), 'WRONG_STAGE'],
    },
    ids: { invitedPartyIds: { code: 'NOT_A_PARTY' } },
  },
  recordMeetingOutcome: {
    by: 'secretary',
    good: async (world) => ({ ...(await met(world)), outcome: '达成一致' }),
    longest: { outcome: TEXT },
    notFor: SECRETARY_ONLY,
    refused: {
      'of one that was called off': [async (world, good) => ({ ...good, ...(await cancelled(world)) }), 'MEETING_CLOSED'],
      'of one that is days ahead': [async (world, good) => ({ ...good, ...(await convened(world)) }), 'MEETING_AHEAD', 'outcome'],
    },
  },
  cancelMeeting: {
    by: 'secretary',
    good: async (world) => ({ ...(await convened(world)), reason: '改期' }),
    longest: { reason: TEXT },
    notFor: SECRETARY_ONLY,
    refused: { 'one that was called off': [async (world, good) => ({ ...good, ...(await cancelled(world)) }), 'MEETING_CLOSED'] },
  },
  recordAgreement: {
    by: 'secretary',
    good: agreeing,
    longest: { text: TEXT, 'commitments.0.text': LINE },
    notFor: SECRETARY_ONLY,
    refused: {
      'without commitments': [(_, good) => ({ ...good, commitments: [] }), 'REQUIRED', 'commitments'],
      'with more commitments than anybody keeps': [
        (_, good) => ({ ...good, commitments: Array.from({ length: 51 }, () => good['commitments'][0]) }),
        'TOO_LONG',
        'commitments',
      ],
      'settled tomorrow': [(_, good) => ({ ...good, agreedOn: dayIn(1) }), 'MUST_BE_PAST', 'agreedOn'],
      'to be kept by yesterday': [
        (_, good) => ({ ...good, commitments: [{ ...good['commitments'][0], dueOn: dayIn(-1) }] }),
        'DAY_IS_PAST',
        'commitments.0.dueOn',
      ],
      'more of a resource than there is': [
        async (world, good) => withResource(good, { ...(await parkingPair(world)), quantity: 11 }),
        'NOT_ENOUGH_LEFT',
        'commitments.0.resource',
      ],
      'none of a resource': [
        (_, good) => withResource(good, { ...good['commitments'][0].resource, quantity: 0 }),
        'TOO_SMALL',
        'commitments.0.resource.quantity',
      ],
      'an offer of another kind': [
        async (world, good) => {
          const venue = { kind: 'VENUE', title: '会议室', text: '周末', quantity: 10, organizationId: world.organizations.property }
          const { offer } = await perform(world.property.client, 'postOffer', venue)
          return withResource(good, { ...(await parkingPair(world)), offerId: offer.id })
        },
        'KIND_MISMATCH',
        'commitments.0.resource.offerId',
      ],
      'before anybody met': [async (world, good) => ({ ...good, issueId: (await issueIn(world, 'ACCEPTED')).id }), 'WRONG_STAGE'],
    },
    ids: { 'commitments.0.ownerPartyId': { code: 'NOT_A_PARTY' } },
  },
  fulfilCommitment: {
    by: 'property',
    good: async (world) => ({ ...(await committed(world)), evidence: '已建好' }),
    longest: { evidence: TEXT },
    notFor: { resident: 'OWNER_ONLY', towerSecretary: 'OWNER_ONLY', enterprise: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: { 'one that is fulfilled': [async (world, good) => ({ ...good, ...(await kept(world)) }), 'COMMITMENT_CLOSED'] },
  },
  cancelCommitment: {
    by: 'secretary',
    good: async (world) => ({ ...(await committed(world)), reason: '另有安排' }),
    longest: { reason: TEXT },
    notFor: SECRETARY_ONLY,
    refused: { 'one that is fulfilled': [async (world, good) => ({ ...good, ...(await kept(world)) }), 'COMMITMENT_CLOSED'] },
  },
}
