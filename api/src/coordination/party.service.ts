import { Issue } from '../issues/issue.entity.ts'
import { canAnswerPartyRequest, canNameParty, canSeeIssue } from '../issues/issue.policy.ts'
import { answeredIssue, takeStep } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type ActInput, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Commitment } from './agreement.entity.ts'
import type { AnswerPartyRequestInput, NamePartiesInput, NamePartyInput, RemovePartyInput } from './coordination.inputs.ts'
import { PartyState } from './coordination.words.ts'
import { Party } from './party.entity.ts'
import { type WantedParties, callIn, fieldOfList, nameEach } from './party.naming.ts'

/** Names a party: an organization, or a group of residents. */
export function nameParty(request: Request, input: NamePartyInput): Promise<Done<Issue>> {
  const organizationIds = input.organizationId ? [input.organizationId] : []
  const residentsGroup = input.organizationId ? null : input.residentsGroup
  return naming(request, 'nameParty', input, { organizationIds, residentsGroup, fieldOf: () => 'organizationId' })
}

/** Names several at once: all of them, or none where one can't be. */
export function nameParties(request: Request, input: NamePartiesInput): Promise<Done<Issue>> {
  const organizationIds = input.organizationIds ?? []
  return naming(request, 'nameParties', input, { organizationIds, residentsGroup: input.residentsGroup, fieldOf: fieldOfList })
}

interface IssueInput extends ActInput {
  issueId: string
}

function naming(request: Request, mutation: string, input: IssueInput, wanted: WantedParties): Promise<Done<Issue>> {
  return act(request, mutation, answeredIssue, input, async (act) => {
    const issue = await act.lock(Issue, input.issueId, 'issueId')
    act.ask(canNameParty, issue)
    await nameEach(act, issue, wanted)
    return issue
  })
}

/** The other committee agrees that its organization is called in, or refuses with a reason. */
export function answerPartyRequest(request: Request, input: AnswerPartyRequestInput): Promise<Done<Issue>> {
  return act(request, 'answerPartyRequest', answeredIssue, input, async (act) => {
    const { party, issue } = await partyAndIssue(act, input.partyId)
    act.ask(canSeeIssue, issue)
    if (!party.communityId) throw new Refusal('REQUEST_ANSWERED')
    act.ask(canAnswerPartyRequest, issue, party.communityId)
    if (party.state !== PartyState.REQUESTED) throw new Refusal('REQUEST_ANSWERED')
    if (!input.accept && !input.reason?.trim()) throw new Refusal('REQUIRED', {}, 'reason')
    party.state = input.accept ? PartyState.NAMED : PartyState.REFUSED
    party.reason = input.accept ? null : input.reason!
    party.version += 1
    if (input.accept) callIn(issue, party)
    takeStep(act, issue, { kind: input.accept ? EntryKind.PARTY_NAMED : EntryKind.PARTY_REFUSED, partyId: party.id, text: input.reason })
    return issue
  })
}

export function removeParty(request: Request, input: RemovePartyInput): Promise<Done<Issue>> {
  return act(request, 'removeParty', answeredIssue, input, async (act) => {
    const { party, issue } = await partyAndIssue(act, input.partyId)
    act.ask(canSeeIssue, issue)
    act.ask(canNameParty, issue)
    if ((await act.em.count(Commitment, { ownerId: party.id })) > 0) throw new Refusal('PARTY_HAS_COMMITMENTS')
    const organization = party.organizationId ? await act.em.findOneOrFail(Organization, { id: party.organizationId }) : null
    issue.partyOrganizations = issue.partyOrganizations.filter((id) => id !== party.organizationId)
    act.em.remove(party)
    takeStep(act, issue, {
      kind: EntryKind.PARTY_REMOVED,
      text: organization?.name ?? party.residentsGroup,
      noLonger: party.organizationId ? [party.organizationId] : [],
    })
    return issue
  })
}

/** The issue is locked before anything that hangs on it: one order of locks, no deadlocks. */
async function partyAndIssue(act: Act, partyId: string): Promise<{ party: Party; issue: Issue }> {
  const known = await act.find(Party, partyId, 'partyId')
  const issue = await act.lock(Issue, known.issueId, 'partyId')
  if (!canSeeIssue(act.viewer, issue).allowed) throw new Refusal('NOT_FOUND', {}, 'partyId')
  await act.em.refresh(known)
  return { party: known, issue }
}
