import type { Act } from './acts.ts'
import {
  AnswerPartyRequestMutation,
  CancelCommitmentMutation,
  CancelMeetingMutation,
  DeclineIssueMutation,
  DisputeIssueMutation,
  EraseIssueContactMutation,
  FulfilCommitmentMutation,
  RecordMeetingOutcomeMutation,
  ReopenIssueMutation,
  WithdrawIssueMutation,
} from './issueActs.documents.ts'

/** Acts that need some words and nothing else. `field` is the input the words go to, `subject` the one the thing's id goes to. */
export const reasonActs = {
  decline: {
    document: DeclineIssueMutation,
    subject: 'issueId',
    field: 'reason',
    label: 'reason',
    lead: 'declineLead',
    isRequired: true,
    isDanger: true,
  },
  withdraw: {
    document: WithdrawIssueMutation,
    subject: 'issueId',
    field: 'reason',
    label: 'reason',
    lead: 'withdrawLead',
    isRequired: false,
    isDanger: true,
  },
  dispute: {
    document: DisputeIssueMutation,
    subject: 'issueId',
    field: 'reason',
    label: 'reason',
    lead: 'disputeLead',
    isRequired: true,
    isDanger: false,
  },
  reopen: {
    document: ReopenIssueMutation,
    subject: 'issueId',
    field: 'reason',
    label: 'reason',
    lead: 'reopenLead',
    isRequired: true,
    isDanger: false,
  },
  eraseContact: {
    document: EraseIssueContactMutation,
    subject: 'issueId',
    field: 'reason',
    label: 'reason',
    lead: 'eraseContactLead',
    isRequired: true,
    isDanger: true,
  },
  recordMeetingOutcome: {
    document: RecordMeetingOutcomeMutation,
    subject: 'meetingId',
    field: 'outcome',
    label: 'outcome',
    lead: 'outcomeHint',
    isRequired: true,
    isDanger: false,
  },
  cancelMeeting: {
    document: CancelMeetingMutation,
    subject: 'meetingId',
    field: 'reason',
    label: 'reason',
    lead: '',
    isRequired: true,
    isDanger: true,
  },
  fulfilCommitment: {
    document: FulfilCommitmentMutation,
    subject: 'commitmentId',
    field: 'evidence',
    label: 'evidence',
    lead: 'evidenceHint',
    isRequired: true,
    isDanger: false,
  },
  cancelCommitment: {
    document: CancelCommitmentMutation,
    subject: 'commitmentId',
    field: 'reason',
    label: 'reason',
    lead: '',
    isRequired: true,
    isDanger: true,
  },
  refuseParty: {
    document: AnswerPartyRequestMutation,
    subject: 'partyId',
    field: 'reason',
    label: 'reason',
    lead: '',
    isRequired: true,
    isDanger: true,
  },
} as const

export type ReasonAct = keyof typeof reasonActs

export function isReasonAct(act: Act): act is ReasonAct {
  return act in reasonActs
}
