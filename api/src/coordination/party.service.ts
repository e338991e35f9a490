import { Issue } from '../issues/issue.entity.ts'
import { canAnswerPartyRequest, canCallInAtOnce, canNameParty, canSeeIssue } from '../issues/issue.policy.ts'
import { answeredIssue, takeStep } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Commitment } from './agreement.entity.ts'
import type { AnswerPartyRequestInput, NamePartyInput, RemovePartyInput } from './coordination.inputs.ts'
import { PartyState } from './coordination.words.ts'
import { Party } from './party.entity.ts'

/**
 * Names a party. One's own side, and the side one sits on by cross-appointment, are called in at once; over any other
 * committee's organizations that committee is asked first.
 */
export function nameParty(request: Request, input: NamePartyInput): Promise<Done<Issue>> {
  return act(request, 'nameParty', answeredIssue, input, async (act) => {
    const issue = await act.lock(Issue, input.issueId, 'issueId')
    act.ask(canNameParty, issue)
    const party = input.organizationId
      ? await organizationParty(act, issue, input.organizationId)
      : groupParty(act, issue, input.residentsGroup)
    act.em.persist(party)
    await act.em.flush()
    takeStep(act, issue, { kind: party.state === PartyState.NAMED ? EntryKind.PARTY_NAMED : EntryKind.PARTY_REQUESTED, partyId: party.id })
    return issue
  })
}

async function organizationParty(act: Act, issue: Issue, organizationId: string): Promise<Party> {
  const organization = await act.find(Organization, organizationId, 'organizationId')
  const { communityId } = organization
  const known = await act.em.findOne(Party, { issueId: issue.id, organizationId })
  if (known && known.state !== PartyState.REFUSED) throw new Refusal('ALREADY_PARTY', {}, 'organizationId')
  const seat = canCallInAtOnce(act.viewer, issue, communityId)
  const party = known ?? newParty(act, issue)
  party.organizationId = organizationId
  party.communityId = communityId
  party.reason = null
  if (known) party.version += 1
  if (seat) {
    // Whoever also sits on the other side's committee acts in its name.
    act.as = seat
    party.state = PartyState.NAMED
    callIn(issue, party)
  } else {
    party.state = PartyState.REQUESTED
    party.requestedById = issue.communityId
    // The committee that is asked must see what it is asked about.
    concernCommunity(issue, communityId)
  }
  return party
}

function groupParty(act: Act, issue: Issue, name: string | null | undefined): Party {
  if (!name?.trim()) throw new Refusal('REQUIRED', {}, 'organizationId')
  const party = newParty(act, issue)
  party.residentsGroup = name.trim()
  party.communityId = issue.communityId
  party.state = PartyState.NAMED
  return party
}

function newParty(act: Act, issue: Issue): Party {
  return Object.assign(new Party(), { id: newId(), subdistrictId: act.subdistrictId, issueId: issue.id })
}

function callIn(issue: Issue, party: Party): void {
  if (party.organizationId) issue.partyOrganizations = [...new Set([...issue.partyOrganizations, party.organizationId])]
  concernCommunity(issue, party.communityId)
}

function concernCommunity(issue: Issue, communityId: string | null): void {
  if (communityId && !issue.communityIds.includes(communityId)) issue.communityIds = [...issue.communityIds, communityId]
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
