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
  mutation AcceptIssue($input: AcceptIssueInput!, $actingAs: ID) {
    acceptIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const DeclineIssueMutation = graphql(`
  mutation DeclineIssue($input: DeclineIssueInput!, $actingAs: ID) {
    declineIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const AssignIssueMutation = graphql(`
  mutation AssignIssue($input: AssignIssueInput!, $actingAs: ID) {
    assignIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const EditIssueMutation = graphql(`
  mutation EditIssue($input: EditIssueInput!, $actingAs: ID) {
    editIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const NamePartiesMutation = graphql(`
  mutation NameParties($input: NamePartiesInput!, $actingAs: ID) {
    nameParties(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const AnswerPartyRequestMutation = graphql(`
  mutation AnswerPartyRequest($input: AnswerPartyRequestInput!, $actingAs: ID) {
    answerPartyRequest(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const RemovePartyMutation = graphql(`
  mutation RemoveParty($input: RemovePartyInput!, $actingAs: ID) {
    removeParty(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ConveneMeetingMutation = graphql(`
  mutation ConveneMeeting($input: ConveneMeetingInput!, $actingAs: ID) {
    conveneMeeting(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const RecordMeetingOutcomeMutation = graphql(`
  mutation RecordMeetingOutcome($input: RecordMeetingOutcomeInput!, $actingAs: ID) {
    recordMeetingOutcome(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const CancelMeetingMutation = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!, $actingAs: ID) {
    cancelMeeting(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const RecordAgreementMutation = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!, $actingAs: ID) {
    recordAgreement(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const StartCarryingOutMutation = graphql(`
  mutation StartCarryingOut($input: StartCarryingOutInput!, $actingAs: ID) {
    startCarryingOut(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const FulfilCommitmentMutation = graphql(`
  mutation FulfilCommitment($input: FulfilCommitmentInput!, $actingAs: ID) {
    fulfilCommitment(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const CancelCommitmentMutation = graphql(`
  mutation CancelCommitment($input: CancelCommitmentInput!, $actingAs: ID) {
    cancelCommitment(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ResolveIssueMutation = graphql(`
  mutation ResolveIssue($input: ResolveIssueInput!, $actingAs: ID) {
    resolveIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ConfirmIssueMutation = graphql(`
  mutation ConfirmIssue($input: ConfirmIssueInput!, $actingAs: ID) {
    confirmIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ConfirmIssueByCallMutation = graphql(`
  mutation ConfirmIssueByCall($input: ConfirmIssueByCallInput!, $actingAs: ID) {
    confirmIssueByCall(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const DisputeIssueMutation = graphql(`
  mutation DisputeIssue($input: DisputeIssueInput!, $actingAs: ID) {
    disputeIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const ReopenIssueMutation = graphql(`
  mutation ReopenIssue($input: ReopenIssueInput!, $actingAs: ID) {
    reopenIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const WithdrawIssueMutation = graphql(`
  mutation WithdrawIssue($input: WithdrawIssueInput!, $actingAs: ID) {
    withdrawIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const EraseIssueContactMutation = graphql(`
  mutation EraseIssueContact($input: EraseIssueContactInput!, $actingAs: ID) {
    eraseIssueContact(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const MergeIssueMutation = graphql(`
  mutation MergeIssue($input: MergeIssueInput!, $actingAs: ID) {
    mergeIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const CommentOnIssueMutation = graphql(`
  mutation CommentOnIssue($input: CommentOnIssueInput!, $actingAs: ID) {
    commentOnIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const FollowIssueMutation = graphql(`
  mutation FollowIssue($input: FollowIssueInput!, $actingAs: ID) {
    followIssue(input: $input) {
      ...IssueAnswer
    }
  }
`)

export const UndoIssueMoveMutation = graphql(`
  mutation UndoIssueMove($input: UndoIssueMoveInput!, $actingAs: ID) {
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

export const RevealFollowCodeMutation = graphql(`
  mutation RevealFollowCode($input: RevealFollowCodeInput!) {
    revealFollowCode(input: $input) {
      name
      phone
      followCode
      userErrors {
        ...UserErrorFields
      }
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
