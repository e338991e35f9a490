import { graphql } from '../graphql/generated/gql.ts'

/** Every act on an issue answers with the issue as it then is: on a CONFLICT, as someone else has left it. */
export const IssueAnswer = graphql(`
  fragment IssueAnswer on IssuePayload {
    issue {
      ...IssueDetailFields
    }
    userErrors {
      code
      field
      message
    }
    cursor
  }
`)

export const AcceptIssueMutation = graphql(`
  mutation AcceptIssue($input: AcceptIssueInput!) {
    acceptIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const DeclineIssueMutation = graphql(`
  mutation DeclineIssue($input: DeclineIssueInput!) {
    declineIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const AssignIssueMutation = graphql(`
  mutation AssignIssue($input: AssignIssueInput!) {
    assignIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const EditIssueMutation = graphql(`
  mutation EditIssue($input: EditIssueInput!) {
    editIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const NamePartyMutation = graphql(`
  mutation NameParty($input: NamePartyInput!) {
    nameParty(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const AnswerPartyRequestMutation = graphql(`
  mutation AnswerPartyRequest($input: AnswerPartyRequestInput!) {
    answerPartyRequest(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const RemovePartyMutation = graphql(`
  mutation RemoveParty($input: RemovePartyInput!) {
    removeParty(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ConveneMeetingMutation = graphql(`
  mutation ConveneMeeting($input: ConveneMeetingInput!) {
    conveneMeeting(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const RecordMeetingOutcomeMutation = graphql(`
  mutation RecordMeetingOutcome($input: RecordMeetingOutcomeInput!) {
    recordMeetingOutcome(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const CancelMeetingMutation = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const RecordAgreementMutation = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const StartCarryingOutMutation = graphql(`
  mutation StartCarryingOut($input: StartCarryingOutInput!) {
    startCarryingOut(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const FulfilCommitmentMutation = graphql(`
  mutation FulfilCommitment($input: FulfilCommitmentInput!) {
    fulfilCommitment(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const CancelCommitmentMutation = graphql(`
  mutation CancelCommitment($input: CancelCommitmentInput!) {
    cancelCommitment(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ResolveIssueMutation = graphql(`
  mutation ResolveIssue($input: ResolveIssueInput!) {
    resolveIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ConfirmIssueMutation = graphql(`
  mutation ConfirmIssue($input: ConfirmIssueInput!) {
    confirmIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const DisputeIssueMutation = graphql(`
  mutation DisputeIssue($input: DisputeIssueInput!) {
    disputeIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ReopenIssueMutation = graphql(`
  mutation ReopenIssue($input: ReopenIssueInput!) {
    reopenIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const WithdrawIssueMutation = graphql(`
  mutation WithdrawIssue($input: WithdrawIssueInput!) {
    withdrawIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const MergeIssueMutation = graphql(`
  mutation MergeIssue($input: MergeIssueInput!) {
    mergeIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const CommentOnIssueMutation = graphql(`
  mutation CommentOnIssue($input: CommentOnIssueInput!) {
    commentOnIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const FollowIssueMutation = graphql(`
  mutation FollowIssue($input: FollowIssueInput!) {
    followIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const UndoIssueMoveMutation = graphql(`
  mutation UndoIssueMove($input: UndoIssueMoveInput!) {
    undoIssueMove(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ReportIssueMutation = graphql(`
  mutation ReportIssue($input: ReportIssueInput!) {
    reportIssue(input: $input) {
      issue {
        ...IssueCardFields
      }
      userErrors {
        code
        field
        message
      }
      cursor
    }
  }
`)

export const RevealIssueContactMutation = graphql(`
  mutation RevealIssueContact($input: RevealIssueContactInput!) {
    revealIssueContact(input: $input) {
      name
      phone
      userErrors {
        code
        field
        message
      }
    }
  }
`)
