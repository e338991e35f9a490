import { describe, expect, it } from 'vitest'
import type { Verdict } from '../acting/verdict.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import type { Issue } from './issue.entity.ts'
import * as may from './issue.policy.ts'
import { IssueStage } from './issue.words.ts'

const seat = (organizationId: string, organizationKind: string, communityId: string | null, position: Capacity['position']): Capacity => ({
  appointmentId: `${organizationId}-${position}`,
  organizationId,
  organizationKind,
  communityId,
  position,
})

const viewer = (personId: string, capacities: Capacity[], neighbours: string[] = []): Viewer => ({
  personId,
  subdistrictId: 'street',
  name: personId,
  homeCommunityId: null,
  capacities,
  neighbours,
  rightsChangeAt: null,
  token: null,
})

const both = ['xianlin', 'guangli']
const people = {
  xianlinSecretary: viewer('xs', [seat('xc', 'COMMITTEE', 'xianlin', 'SECRETARY'), seat('gc', 'COMMITTEE', 'guangli', 'MEMBER')], both),
  xianlinMember: viewer('xm', [seat('xc', 'COMMITTEE', 'xianlin', 'MEMBER')], both),
  guangliSecretary: viewer('gs', [seat('gc', 'COMMITTEE', 'guangli', 'SECRETARY')], both),
  honorary: viewer('ho', [seat('xc', 'COMMITTEE', 'xianlin', 'HONORARY')]),
  party: viewer('pa', [seat('pm', 'PROPERTY_MANAGER', 'guangli', 'HEAD')]),
  reporter: viewer('re', []),
  stranger: viewer('st', [seat('other', 'ENTERPRISE', 'guangli', 'HEAD')]),
  street: viewer('sa', [seat('street', 'COMMITTEE', null, 'SECRETARY')]),
}
type Who = keyof typeof people

const issue = (changes: Partial<Issue> = {}): Issue =>
  ({
    communityId: 'xianlin',
    communityIds: both,
    stage: IssueStage.REPORTED,
    reporterId: 're',
    reporterOrganizationId: null,
    partyOrganizations: ['pm'],
    contactCipher: null,
    openCommitments: 0,
    ...changes,
  }) as Issue

/** Who may, of everybody; the others are refused. */
const allowed = (question: (viewer: Viewer, issue: Issue) => Verdict, subject: Issue): Who[] =>
  (Object.keys(people) as Who[]).filter((who) => question(people[who], subject).allowed)

describe('who may do what with an issue of Xianlin', () => {
  const concerned: Who[] = ['xianlinSecretary', 'xianlinMember', 'guangliSecretary', 'party', 'reporter', 'street']
  const { REPORTED, ACCEPTED, COORDINATING, CARRYING_OUT, RESOLVED, DECLINED } = IssueStage

  it.each<[string, (viewer: Viewer, issue: Issue) => Verdict, Issue, Who[]]>([
    ['see it', may.canSeeIssue, issue(), concerned],
    ['comment', may.canCommentOnIssue, issue(), concerned],
    ['note something internally', may.canCommentInternally, issue(), ['xianlinSecretary', 'xianlinMember', 'guangliSecretary']],
    ['accept it', may.canAcceptIssue, issue(), ['xianlinSecretary', 'xianlinMember']],
    ['decline it', may.canDeclineIssue, issue(), ['xianlinSecretary']],
    ['edit it while reported', may.canEditIssue, issue(), ['xianlinSecretary', 'xianlinMember', 'reporter']],
    ['edit it once accepted', may.canEditIssue, issue({ stage: ACCEPTED }), ['xianlinSecretary', 'xianlinMember']],
    ['name a party', may.canNameParty, issue(), ['xianlinSecretary', 'xianlinMember']],
    ['convene a meeting', may.canConveneMeeting, issue({ stage: ACCEPTED }), ['xianlinSecretary']],
    ['record the agreement', may.canRecordAgreement, issue({ stage: COORDINATING }), ['xianlinSecretary']],
    ['resolve it', may.canResolveIssue, issue({ stage: CARRYING_OUT }), ['xianlinSecretary']],
    ['resolve it with an open commitment', may.canResolveIssue, issue({ stage: CARRYING_OUT, openCommitments: 1 }), []],
    ['withdraw it', may.canWithdrawIssue, issue(), ['reporter']],
    ['withdraw it with an open commitment', may.canWithdrawIssue, issue({ openCommitments: 1 }), []],
    ['confirm the outcome', may.canConfirmIssue, issue({ stage: RESOLVED }), ['reporter']],
    ['confirm for a resident without an account', may.canConfirmIssue, issue({ stage: RESOLVED, reporterId: null }), []],
    [
      'write down what a resident without an account answered',
      (viewer, issue) => may.canConfirmIssueByCall(viewer, issue, new Date()),
      issue({ stage: RESOLVED, reporterId: null }),
      ['xianlinSecretary', 'xianlinMember'],
    ],
    ['reopen it', may.canReopenIssue, issue({ stage: DECLINED }), ['xianlinSecretary']],
    ['read the contact', may.canRevealContact, issue({ contactCipher: new Uint8Array(1) }), ['xianlinSecretary', 'xianlinMember']],
    ['erase the contact', may.canEraseContact, issue({ contactCipher: new Uint8Array(1) }), ['xianlinSecretary', 'xianlinMember']],
    ['erase a contact there is not', may.canEraseContact, issue(), []],
    ['accept it twice', may.canAcceptIssue, issue({ stage: ACCEPTED }), []],
    [
      'see what concerns Xianlin alone, from the neighbouring committee',
      may.canSeeIssue,
      issue({ stage: REPORTED, communityIds: ['xianlin'], partyOrganizations: [] }),
      ['xianlinSecretary', 'xianlinMember', 'guangliSecretary', 'reporter', 'street'],
    ],
  ])('%s', (_, question, subject, who) => {
    expect(allowed(question, subject)).toEqual(who)
  })

  it('answers whoever may not see it as if it were not there', () => {
    for (const question of [may.canSeeIssue, may.canAcceptIssue, may.canConfirmIssue, may.canRevealContact, may.canEraseContact]) {
      expect(question(people.stranger, issue())).toMatchObject({ allowed: false, code: 'NOT_FOUND' })
    }
  })

  it('names the capacity in which it is allowed', () => {
    expect(may.canAcceptIssue(people.xianlinSecretary, issue())).toMatchObject({ as: { organizationId: 'xc' } })
  })
})

describe('calling in organizations', () => {
  it('works at once across for whoever sits on the other side’s committee', () => {
    expect(may.canCallInAtOnce(people.xianlinSecretary, issue(), 'guangli')).toMatchObject({ organizationId: 'gc' })
  })

  it('needs the other committee’s consent from everyone else', () => {
    expect(may.canCallInAtOnce(people.xianlinMember, issue(), 'guangli')).toBeNull()
  })
})

describe('a commitment', () => {
  const subject = issue({ stage: IssueStage.AGREED, openCommitments: 1 })

  it('is fulfilled by its owner, in that capacity, or recorded by the handling committee', () => {
    expect(may.canFulfilCommitment(people.party, subject, 'pm')).toMatchObject({ allowed: true, as: { organizationId: 'pm' } })
    expect(may.canFulfilCommitment(people.xianlinMember, subject, 'pm')).toMatchObject({ allowed: true, as: { organizationId: 'xc' } })
    expect(may.canFulfilCommitment(people.guangliSecretary, subject, 'pm')).toMatchObject({ allowed: false, code: 'OWNER_ONLY' })
  })
})

describe('a token', () => {
  it('reaches nothing outside its communities', () => {
    const integrator = { ...people.street, token: { scopes: ['READ' as const], communities: ['elsewhere'], bySubdistrictSeat: false } }
    expect(may.canSeeIssue(integrator, issue())).toMatchObject({ allowed: false, code: 'NOT_FOUND' })
  })
})
