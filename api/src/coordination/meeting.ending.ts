import { whenIssueEnds } from '../issues/ending.ts'
import { IssueEntry } from '../issues/issue.entity.ts'
import { addLine } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { MeetingState } from './coordination.words.ts'
import { Meeting } from './meeting.entity.ts'

/** Meetings that were still to come are off with their issue: nobody is to wait where nothing is talked about any more. */
whenIssueEnds({
  async ended(act, issue) {
    const ahead = await act.em.find(
      Meeting,
      { issueId: issue.id, state: MeetingState.PLANNED, at: { $gt: act.now } },
      { orderBy: { at: 'asc' } },
    )
    for (const meeting of ahead) {
      meeting.state = MeetingState.CANCELLED
      meeting.version += 1
      addLine(act, issue, { kind: EntryKind.MEETING_CANCELLED, meetingId: meeting.id })
    }
  },

  async takenBack(act, issue, at) {
    const lines = await act.em.find(IssueEntry, { issueId: issue.id, kind: EntryKind.MEETING_CANCELLED, at })
    const meetings = await act.em.find(Meeting, { issueId: issue.id, id: { $in: lines.map(({ meetingId }) => meetingId!) } })
    for (const meeting of meetings) {
      meeting.state = MeetingState.PLANNED
      meeting.version += 1
    }
  },
})
