import { Issue } from '../issues/issue.entity.ts'
import { move } from '../issues/issue.ts'
import { canConveneMeeting, canRecordMeetingOutcome, canSeeIssue } from '../issues/issue.policy.ts'
import { answeredIssue, onIssue, takeStep } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import type { CancelMeetingInput, ConveneMeetingInput, RecordMeetingOutcomeInput } from './coordination.inputs.ts'
import { MeetingState, PartyState } from './coordination.words.ts'
import { Meeting } from './meeting.entity.ts'
import { Party } from './party.entity.ts'
import { fieldOfList, nameEach } from './party.naming.ts'

/** Convenes the parties: those whose committee has not agreed yet can't be invited. */
export function conveneMeeting(request: Request, input: ConveneMeetingInput): Promise<Done<Issue>> {
  return onIssue(request, 'conveneMeeting', input, canConveneMeeting, async (act, issue) => {
    if (input.at <= act.now) throw new Refusal('MUST_BE_FUTURE', {}, 'at')
    const added = await nameInvited(act, issue, input.organizationIds ?? [])
    const named = await act.em.find(Party, { issueId: issue.id, state: PartyState.NAMED }, { orderBy: { id: 'asc' } })
    const namedIds = named.map((party) => party.id)
    const invitedIds = [...new Set([...(input.invitedPartyIds ?? namedIds), ...added])]
    if (invitedIds.length === 0) throw new Refusal('NOBODY_INVITED', {}, 'invitedPartyIds')
    if (invitedIds.some((id) => !namedIds.includes(id))) throw new Refusal('NOT_A_PARTY', {}, 'invitedPartyIds')
    const meeting = Object.assign(new Meeting(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      issueId: issue.id,
      state: MeetingState.PLANNED,
      at: input.at,
      place: input.place,
      agenda: input.agenda ?? null,
      invitedIds,
      convenedById: act.viewer.personId,
      convenedAsId: act.as?.appointmentId ?? null,
    })
    act.em.persist(meeting)
    await act.em.flush()
    const from = move(issue, 'conveneMeeting', act.now)
    takeStep(act, issue, { kind: EntryKind.MEETING_CONVENED, from, meetingId: meeting.id })
  })
}

/** Names those that are to be invited and are no parties yet. */
async function nameInvited(act: Act, issue: Issue, organizationIds: readonly string[]): Promise<string[]> {
  if (organizationIds.length === 0) return []
  const parties = await nameEach(act, issue, { organizationIds, fieldOf: fieldOfList })
  const asked = parties.findIndex(({ state }) => state !== PartyState.NAMED)
  if (asked >= 0) throw new Refusal('PARTY_ASKED_FIRST', {}, fieldOfList(asked))
  act.ask(canConveneMeeting, issue)
  return parties.map(({ id }) => id)
}

export function recordMeetingOutcome(request: Request, input: RecordMeetingOutcomeInput): Promise<Done<Issue>> {
  return closeMeeting(request, 'recordMeetingOutcome', input, (act, issue, meeting) => {
    expectVersion(meeting, input.expectedVersion, { issue })
    const day = localDay(meeting.at)
    if (day > localDay(act.now)) throw new Refusal('MEETING_AHEAD', { day }, 'outcome')
    meeting.state = MeetingState.HELD
    meeting.outcome = input.outcome
    takeStep(act, issue, { kind: EntryKind.MEETING_HELD, text: input.outcome, meetingId: meeting.id })
  })
}

export function cancelMeeting(request: Request, input: CancelMeetingInput): Promise<Done<Issue>> {
  return closeMeeting(request, 'cancelMeeting', input, (act, issue, meeting) => {
    meeting.state = MeetingState.CANCELLED
    takeStep(act, issue, { kind: EntryKind.MEETING_CANCELLED, text: input.reason, meetingId: meeting.id })
  })
}

interface OnMeetingInput {
  meetingId: string
  clientMutationKey?: string | null
  actingAs?: string | null
}

function closeMeeting(
  request: Request,
  mutation: string,
  input: OnMeetingInput,
  work: (act: Act, issue: Issue, meeting: Meeting) => void,
): Promise<Done<Issue>> {
  return act(request, mutation, answeredIssue, input, async (act) => {
    const meeting = await act.find(Meeting, input.meetingId, 'meetingId')
    const issue = await act.lock(Issue, meeting.issueId, 'meetingId')
    if (!canSeeIssue(act.viewer, issue).allowed) throw new Refusal('NOT_FOUND', {}, 'meetingId')
    act.ask(canRecordMeetingOutcome, issue)
    await act.em.refresh(meeting)
    if (meeting.state !== MeetingState.PLANNED) throw new Refusal('MEETING_CLOSED')
    work(act, issue, meeting)
    meeting.version += 1
    return issue
  })
}
