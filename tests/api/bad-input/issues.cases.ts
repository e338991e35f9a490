import { inDays } from '../../support/days.ts'
import { issueIn, report } from '../../support/issues.ts'
import { Client } from '../../support/client.ts'
import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Cases, Input, MutationCase } from './case.ts'

const TITLE = 80
const LINE = 200
const TEXT = 4000

const CATEGORY = { category: 'PARKING' }
const on = async (issue: Promise<{ id: string }>, more: Input = {}) => ({ issueId: (await issue).id, ...more })
const in_ = (stage: string) => async (world: World) => on(issueIn(world, stage))

/** Those who see the issue and are not on the handling committee; those who don’t see it. */
const COMMITTEE_ONLY = { towerSecretary: 'COMMITTEE_ONLY', resident: 'COMMITTEE_ONLY', administrator: 'COMMITTEE_ONLY' } as const
const SECRETARY_ONLY = { member: 'SECRETARY_ONLY', towerSecretary: 'SECRETARY_ONLY', resident: 'SECRETARY_ONLY' } as const
const UNSEEN = { neighbour: 'NOT_FOUND', enterprise: 'NOT_FOUND', property: 'NOT_FOUND', stranger: 'NOT_FOUND' } as const

/** What stays on the record must say something. */
export const purposeUnsaid: MutationCase['refused'] = {
  'a purpose that says nothing': [(_, good) => ({ ...good, purpose: '。.' }), 'PURPOSE_UNSAID', 'purpose'],
}

/** An issue of a resident without an account, with the code to follow it by. */
export async function followed(world: World, stage: 'REPORTED' | 'RESOLVED'): Promise<{ issueId: string; code: string }> {
  const anonymous = new Client(world.url, { 'x-forwarded-for': `198.51.100.${Math.floor(Math.random() * 250)}` })
  const title = `无账号居民 ${Math.random()}`
  const resident = {
    title,
    text: '电梯停了',
    ...CATEGORY,
    communityId: world.communities.residential,
    name: '王阿姨',
    phone: '13800000001',
  }
  const { followCode } = await perform(anonymous, 'reportIssueAsResident', resident)
  const { issues } = await world.secretary.client.request(
    'query($title: String!) { issues(filter: { search: $title }) { nodes { id } } }',
    { title },
  )
  const issueId = issues.nodes[0].id as string
  if (stage === 'RESOLVED') {
    await perform(world.secretary.client, 'acceptIssue', { issueId })
    await perform(world.secretary.client, 'startCarryingOut', { issueId })
    await perform(world.secretary.client, 'resolveIssue', { issueId, result: 'SOLVED', text: '修好了' })
  }
  return { issueId, code: followCode }
}

export const issueCases: Cases = {
  reportIssue: {
    by: 'resident',
    good: ({ communities }) => ({ title: '道闸', text: '挡路', place: '东门', ...CATEGORY, communityId: communities.residential }),
    longest: { title: TITLE, text: TEXT, place: LINE },
    refused: {
      'called urgent by somebody who sits on no committee': [(_, good) => ({ ...good, urgent: true }), 'COMMITTEE_ONLY', 'urgent'],
      'in the name of a unit one has no seat in': [
        ({ organizations }, good) => ({ ...good, organizationId: organizations.property }),
        'NOT_ALLOWED',
      ],
    },
  },
  reportIssueAsResident: {
    by: null,
    good: ({ communities: { residential } }) => {
      const contact = { name: '王阿姨', phone: '+8613800000001' }
      return { title: '道闸', text: '挡路', place: '东门', ...CATEGORY, communityId: residential, ...contact }
    },
    longest: { title: TITLE, text: TEXT, place: LINE, name: 60 },
    refused: {
      'a telephone number that is none': [(_, good) => ({ ...good, phone: '请打给我' }), 'PHONE_FORM', 'phone'],
      'half a telephone number': [(_, good) => ({ ...good, phone: '123' }), 'PHONE_FORM', 'phone'],
      'no telephone number': [(_, good) => ({ ...good, phone: '' }), 'REQUIRED', 'phone'],
    },
    ids: { communityId: { kind: 'nobody’s' } },
  },
  editIssue: {
    by: 'member',
    good: (world) => on(report(world), { expectedVersion: 1, title: '道闸', text: '挡路', place: '东门' }),
    longest: { title: TITLE, text: TEXT, place: LINE },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', administrator: 'COMMITTEE_ONLY', ...UNSEEN },
    refused: {
      'one that is closed': [async (world) => ({ ...(await in_('DECLINED')(world)), expectedVersion: 2, title: '道闸' }), 'WRONG_STAGE'],
      'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    },
  },
  acceptIssue: {
    by: 'member',
    good: async (world) => on(report(world), { assigneeId: world.secretary.personId }),
    notFor: { ...COMMITTEE_ONLY, ...UNSEEN },
    refused: {
      'one that is accepted': [in_('ACCEPTED'), 'WRONG_STAGE'],
      'to be handled by somebody who is not on the committee': [
        ({ resident }, good) => ({ ...good, assigneeId: resident.personId }),
        'NOT_FOUND',
        'assigneeId',
      ],
    },
  },
  declineIssue: {
    by: 'secretary',
    good: (world) => on(report(world), { reason: '不属本社区' }),
    longest: { reason: TEXT },
    notFor: { ...SECRETARY_ONLY, ...UNSEEN },
    refused: { 'one that is resolved': [async (world, good) => ({ ...good, ...(await in_('RESOLVED')(world)) }), 'WRONG_STAGE'] },
  },
  assignIssue: {
    by: 'member',
    good: async (world) => on(report(world), { personId: world.member.personId }),
    notFor: { ...COMMITTEE_ONLY, ...UNSEEN },
    refused: {
      'one that is closed': [in_('WITHDRAWN'), 'WRONG_STAGE'],
      'to somebody who is not on the committee': [
        ({ towerSecretary }, good) => ({ ...good, personId: towerSecretary.personId }),
        'NOT_FOUND',
        'personId',
      ],
    },
  },
  startCarryingOut: {
    by: 'member',
    good: in_('ACCEPTED'),
    notFor: { ...COMMITTEE_ONLY, ...UNSEEN },
    refused: { 'one that is not accepted': [in_('REPORTED'), 'WRONG_STAGE'] },
  },
  resolveIssue: {
    by: 'secretary',
    good: async (world) => ({ ...(await in_('CARRYING_OUT')(world)), result: 'SOLVED', text: '已建成' }),
    longest: { text: TEXT },
    notFor: { ...SECRETARY_ONLY, property: 'SECRETARY_ONLY', stranger: 'NOT_FOUND' },
    refused: { 'one that is not carried out': [async (world, good) => ({ ...good, ...(await in_('ACCEPTED')(world)) }), 'WRONG_STAGE'] },
  },
  confirmIssue: {
    by: 'resident',
    good: async (world) => ({ ...(await in_('RESOLVED')(world)), satisfaction: 'SATISFIED', text: '很好' }),
    longest: { text: TEXT },
    notFor: { secretary: 'REPORTER_ONLY', property: 'REPORTER_ONLY', neighbour: 'NOT_FOUND' },
    refused: { 'one that is not resolved': [async (world, good) => ({ ...good, ...(await in_('REPORTED')(world)) }), 'WRONG_STAGE'] },
  },
  confirmIssueByCall: {
    by: 'member',
    async good(world) {
      const { issueId } = await followed(world, 'RESOLVED')
      return { issueId, means: 'PHONE', calledAt: new Date().toISOString(), satisfaction: 'SATISFIED', answer: '说修好了' }
    },
    longest: { answer: TEXT },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', administrator: 'COMMITTEE_ONLY', ...UNSEEN },
    refused: {
      'one that is not resolved': [async (world, good) => ({ ...good, ...(await in_('REPORTED')(world)) }), 'WRONG_STAGE'],
      'one whose reporter still has days to confirm': [
        async (world, good) => ({ ...good, ...(await in_('RESOLVED')(world)) }),
        'CALL_EARLY',
      ],
      'a call of tomorrow': [(_, good) => ({ ...good, calledAt: inDays(1) }), 'MUST_BE_PAST', 'calledAt'],
      'a call before it was resolved': [(_, good) => ({ ...good, calledAt: inDays(-1) }), 'CALLED_BEFORE_RESOLVED', 'calledAt'],
    },
  },
  disputeIssue: {
    by: 'resident',
    good: async (world) => ({ ...(await in_('RESOLVED')(world)), reason: '还是老样子' }),
    longest: { reason: TEXT },
    notFor: { secretary: 'REPORTER_ONLY', property: 'REPORTER_ONLY', neighbour: 'NOT_FOUND' },
    refused: { 'one that is confirmed': [async (world, good) => ({ ...good, ...(await in_('CONFIRMED')(world)) }), 'WRONG_STAGE'] },
  },
  reopenIssue: {
    by: 'secretary',
    good: async (world) => ({ ...(await in_('DECLINED')(world)), reason: '又坏了' }),
    longest: { reason: TEXT },
    notFor: { ...SECRETARY_ONLY, ...UNSEEN },
    refused: { 'one that is open': [async (world, good) => ({ ...good, ...(await in_('ACCEPTED')(world)) }), 'WRONG_STAGE'] },
  },
  withdrawIssue: {
    by: 'resident',
    good: (world) => on(report(world), { reason: '自己解决了' }),
    longest: { reason: TEXT },
    notFor: { secretary: 'REPORTER_ONLY', ...UNSEEN },
    refused: {
      'one with an open commitment': [in_('AGREED'), 'OPEN_COMMITMENTS'],
      'one that is closed': [in_('DECLINED'), 'WRONG_STAGE'],
    },
  },
  mergeIssue: {
    by: 'secretary',
    good: async (world) => on(report(world), { intoNumber: (await report(world)).number }),
    notFor: { ...SECRETARY_ONLY, ...UNSEEN },
    refused: {
      'into one that is not there': [(_, good) => ({ ...good, intoNumber: 2_000_000_000 }), 'NOT_FOUND', 'intoNumber'],
      'into one that was taken back': [
        async (world, good) => ({ ...good, intoNumber: (await issueIn(world, 'WITHDRAWN')).number }),
        'WRONG_STAGE',
        'intoNumber',
      ],
      'one that is closed': [async (world, good) => ({ ...good, ...(await in_('DECLINED')(world)) }), 'WRONG_STAGE'],
    },
  },
  commentOnIssue: {
    by: 'resident',
    good: (world) => on(report(world), { text: '请尽快' }),
    longest: { text: TEXT },
    notFor: UNSEEN,
    refused: { 'to a committee one has no seat on': [(_, good) => ({ ...good, audience: 'COMMITTEE' }), 'COMMITTEE_ONLY'] },
  },
  followIssue: { by: 'resident', good: (world) => on(report(world), { follow: true }), notFor: UNSEEN },
  undoIssueMove: {
    by: 'secretary',
    good: async (world) => ({ ...(await in_('ACCEPTED')(world)), expectedVersion: 2 }),
    notFor: { member: 'NOTHING_TO_UNDO', ...UNSEEN },
    refused: {
      'one that was not moved': [async (world) => ({ ...(await in_('REPORTED')(world)), expectedVersion: 1 }), 'NOTHING_TO_UNDO'],
      'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    },
  },
  revealIssueContact: {
    by: 'member',
    good: async (world) => ({ issueId: (await followed(world, 'REPORTED')).issueId, purpose: '电话回访' }),
    longest: { purpose: LINE },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', administrator: 'COMMITTEE_ONLY', ...UNSEEN },
    refused: {
      'one that has none': [async (world, good) => ({ ...good, ...(await in_('REPORTED')(world)) }), 'NO_CONTACT'],
      ...purposeUnsaid,
    },
  },
  revealFollowCode: {
    by: 'member',
    good: async (world) => ({ issueId: (await followed(world, 'REPORTED')).issueId }),
    notFor: { towerSecretary: 'COMMITTEE_ONLY', administrator: 'COMMITTEE_ONLY', ...UNSEEN },
    refused: { 'one that has none': [in_('REPORTED'), 'NO_CONTACT'] },
  },
  eraseIssueContact: {
    by: 'member',
    good: async (world) => ({ issueId: (await followed(world, 'REPORTED')).issueId, reason: '反映人要求删除' }),
    longest: { reason: TEXT },
    notFor: { towerSecretary: 'COMMITTEE_ONLY', administrator: 'COMMITTEE_ONLY', ...UNSEEN },
    refused: {
      'one that has none': [async (world, good) => ({ ...good, ...(await in_('REPORTED')(world)) }), 'NO_CONTACT'],
      'another version': [(_, good) => ({ ...good, expectedVersion: 9 }), 'CONFLICT'],
    },
  },
  eraseFollowedContact: {
    by: null,
    good: async (world) => ({ code: (await followed(world, 'REPORTED')).code }),
    longest: { code: 20 },
    refused: {
      'a code that is none': [(_, good) => ({ ...good, code: 'AAAAAAAAAA' }), 'NOT_FOUND', 'code'],
      'one whose contact is gone': [
        async (world) => {
          const { issueId, code } = await followed(world, 'REPORTED')
          await perform(world.member.client, 'eraseIssueContact', { issueId, reason: '反映人要求删除' })
          return { code }
        },
        'NO_CONTACT',
      ],
    },
  },
  confirmFollowedIssue: {
    by: null,
    good: async (world) => ({ code: (await followed(world, 'RESOLVED')).code, satisfaction: 'SATISFIED', text: '很好' }),
    longest: { code: 20, text: TEXT },
    refused: {
      'a code that is none': [(_, good) => ({ ...good, code: 'AAAAAAAAAA' }), 'NOT_FOUND', 'code'],
      'one that is not resolved': [async (world, good) => ({ ...good, code: (await followed(world, 'REPORTED')).code }), 'WRONG_STAGE'],
    },
  },
  disputeFollowedIssue: {
    by: null,
    good: async (world) => ({ code: (await followed(world, 'RESOLVED')).code, reason: '还是老样子' }),
    longest: { code: 20, reason: TEXT },
    refused: {
      'a code that is none': [(_, good) => ({ ...good, code: 'AAAAAAAAAA' }), 'NOT_FOUND', 'code'],
      'one that is not resolved': [async (world, good) => ({ ...good, code: (await followed(world, 'REPORTED')).code }), 'WRONG_STAGE'],
    },
  },
}
