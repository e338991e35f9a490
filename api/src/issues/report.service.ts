import { Community } from '../communities/community.entity.ts'
import { canSeeCommunity } from '../communities/community.policy.ts'
import { newId } from '../kernel/id.ts'
import { maskPhone } from '../kernel/phone.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type Done, act, actAnonymously } from '../acting/act.ts'
import { networkOf } from '../acting/network.ts'
import { anyone } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { deadline } from './issue.ts'
import { Issue } from './issue.entity.ts'
import type { ReportIssueAsResidentInput, ReportIssueInput } from './issue.inputs.ts'
import { canCallUrgent, canReportIssue } from './issue.policy.ts'
import { answeredIssue, takeStep } from './issue.step.ts'
import { EntryKind, type IssueCategory, IssueStage } from './issue.words.ts'

/** Someone with an account raises an issue, for himself or herself or for an organization. */
export function reportIssue(request: Request, input: ReportIssueInput): Promise<Done<Issue>> {
  return act(request, 'reportIssue', answeredIssue, input, async (act) => {
    const communityId = act.pointTo(input.communityId, 'communityId', 'issue_community_id_subdistrict_id_fkey')
    const organization = input.organizationId ? await act.find(Organization, input.organizationId, 'organizationId') : null
    act.ask(canReportIssue, communityId, organization?.id ?? null)
    const concerns = []
    for (const id of new Set(input.concernsCommunityIds ?? [])) {
      const concerned = await act.find(Community, id, 'concernsCommunityIds')
      if (!canSeeCommunity(act.viewer, concerned.id).allowed) throw new Refusal('NOT_FOUND', {}, 'concernsCommunityIds')
      concerns.push(concerned)
    }
    const issue = newIssue(act, input, [communityId, ...concerns.map((each) => each.id).filter((id) => id !== communityId)])
    if (input.urgent) expectUrgencyKnown(act)
    issue.urgent = input.urgent ?? false
    issue.dueAt = deadline(IssueStage.REPORTED, act.now, issue.urgent)
    issue.reporterId = act.actorId
    issue.reporterOrganizationId = organization?.id ?? null
    return enter(act, issue)
  })
}

/** That it is urgent is for a committee to say. */
export function expectUrgencyKnown(act: Act): void {
  const verdict = canCallUrgent(act.viewer)
  if (!verdict.allowed) throw new Refusal(verdict.code, verdict.facts, 'urgent')
}

export interface ResidentReport extends Done<Issue> {
  followCode: string
}

/** Length of a follow-up code: 10 of 32 letters, 50 bits; guessing is limited by attempts per address. */
const CODE_LENGTH = 10

/** A resident without an account raises an issue and gets a code to follow it. Contact details are sealed. */
export async function reportIssueAsResident(request: Request, input: ReportIssueAsResidentInput): Promise<ResidentReport> {
  const { vault, attempts, database } = request.services
  attempts.take(`report:${networkOf(request.address)}`, 5, 60)
  const { rows } = await database.reads.query<{ subdistrictId: string }>(
    'select subdistrict_id as "subdistrictId" from community where id = $1',
    [input.communityId],
  )
  const subdistrictId = rows[0]?.subdistrictId
  if (!subdistrictId) throw new Refusal('NOT_FOUND', {}, 'communityId')
  const done = await actAnonymously(request, 'reportIssueAsResident', answeredIssue, subdistrictId, input, async (act) => {
    act.askAnyone(anyone)
    const issue = newIssue(act, input, [input.communityId])
    issue.contactCipher = vault.seal(JSON.stringify({ name: input.name, phone: input.phone }), issue.id)
    issue.contactMask = maskPhone(input.phone)
    issue.followCodeHash = vault.digest(followCodeOf(request, issue.id))
    return enter(act, issue)
  })
  return { ...done, followCode: followCodeOf(request, done.row.id) }
}

export const followCodeOf = (request: Request, issueId: string): string => request.services.vault.derive('follow', issueId, CODE_LENGTH)

interface Report {
  title: string
  text: string
  category: IssueCategory
  place?: string | null
}

/** Its number is given by the database, as it is written. */
function newIssue(act: Act, report: Report, communityIds: string[]): Issue {
  const issue = new Issue()
  Object.assign(issue, {
    id: newId(),
    subdistrictId: act.subdistrictId,
    communityId: communityIds[0],
    communityIds,
    title: report.title,
    text: report.text,
    category: report.category,
    place: report.place ?? null,
    stage: IssueStage.REPORTED,
    stageSince: act.now,
    dueAt: deadline(IssueStage.REPORTED, act.now, false),
    reportedAt: act.now,
    updatedAt: act.now,
    version: 0,
  })
  return issue
}

function enter(act: Act, issue: Issue): Issue {
  act.em.persist(issue)
  takeStep(act, issue, { kind: EntryKind.REPORTED, from: IssueStage.REPORTED })
  return issue
}
