import { graphql } from '../graphql/generated/gql.ts'

export const CapacityLabel = graphql(`
  fragment CapacityLabel on Appointment {
    id
    position
    organization {
      id
      name
      kind
      community {
        side
      }
    }
  }
`)

export const IssuePermissions = graphql(`
  fragment IssuePermissions on IssueViewerCan {
    edit {
      allowed
      code
      message
    }
    accept {
      allowed
      code
      message
    }
    decline {
      allowed
      code
      message
    }
    assign {
      allowed
      code
      message
    }
    nameParty {
      allowed
      code
      message
    }
    conveneMeeting {
      allowed
      code
      message
    }
    recordMeetingOutcome {
      allowed
      code
      message
    }
    recordAgreement {
      allowed
      code
      message
    }
    startCarryingOut {
      allowed
      code
      message
    }
    cancelCommitment {
      allowed
      code
      message
    }
    resolve {
      allowed
      code
      message
    }
    confirm {
      allowed
      code
      message
    }
    confirmByCall {
      allowed
      code
      message
    }
    dispute {
      allowed
      code
      message
    }
    reopen {
      allowed
      code
      message
    }
    withdraw {
      allowed
      code
      message
    }
    merge {
      allowed
      code
      message
    }
    comment {
      allowed
      code
      message
    }
    commentInternally {
      allowed
      code
      message
    }
    revealContact {
      allowed
      code
      message
    }
    eraseContact {
      allowed
      code
      message
    }
  }
`)

export const PartyFields = graphql(`
  fragment PartyFields on Party {
    id
    name
    state
    reason
    version
    viewerCanAnswer
    organization {
      id
      kind
      community {
        id
        name
        side
      }
    }
    requestedBy {
      id
      name
    }
  }
`)

export const MeetingFields = graphql(`
  fragment MeetingFields on Meeting {
    id
    state
    at
    place
    agenda
    outcome
    version
    invited {
      id
      name
    }
    convenedBy {
      id
      name
    }
    convenedAs {
      ...CapacityLabel
    }
  }
`)

export const CommitmentFields = graphql(`
  fragment CommitmentFields on Commitment {
    id
    text
    dueOn
    dueState
    state
    evidence
    fulfilledAt
    version
    viewerCanFulfil
    match {
      id
      number
      state
      quantity
      need {
        id
        title
        unit
      }
      offer {
        id
        title
      }
    }
    owner {
      id
      name
    }
  }
`)

export const IssueEntryFields = graphql(`
  fragment IssueEntryFields on IssueEntry {
    id
    kind
    at
    fromStage
    toStage
    text
    callMeans
    calledAt
    audience
    audienceCommunity {
      id
      name
    }
    actorName
    actingAs {
      ...CapacityLabel
    }
    party {
      id
      name
    }
    meeting {
      id
      at
      place
    }
    commitment {
      id
      text
    }
  }
`)

/** What becomes of the issue another one was merged into. */
export const IssueOutcomeFields = graphql(`
  fragment IssueOutcomeFields on IssueOutcome {
    number
    stage
    communityName
    dueAt
    result
    resultText
    reason
  }
`)

export const IssueDetailFields = graphql(`
  fragment IssueDetailFields on Issue {
    ...IssueCardFields
    text
    reportedAt
    reporterName
    reporterOrganization {
      id
      name
    }
    isReportedByViewer
    isFollowed
    contactMasked
    result
    resultText
    satisfaction
    openCommitments
    mergedInto {
      id
      number
      title
    }
    original {
      ...IssueOutcomeFields
    }
    communities {
      id
      name
      side
    }
    parties {
      ...PartyFields
    }
    meetings {
      ...MeetingFields
    }
    agreement {
      id
      text
      agreedOn
      recordedBy {
        id
        name
      }
      commitments {
        ...CommitmentFields
      }
    }
    timeline {
      ...IssueEntryFields
    }
    viewerCan(actingAs: $actingAs) {
      ...IssuePermissions
    }
  }
`)

export const IssueQuery = graphql(`
  query Issue($number: Int!, $actingAs: ID) {
    issue(number: $number) {
      ...IssueDetailFields
    }
  }
`)

/** What the viewer may do with a card under the hat worn, asked when he or she reaches for it. */
export const IssueMovesQuery = graphql(`
  query IssueMoves($number: Int!, $actingAs: ID) {
    issue(number: $number) {
      ...IssueCardFields
      isReportedByViewer
      reachableStages(actingAs: $actingAs)
      parties {
        ...PartyFields
      }
      meetings {
        ...MeetingFields
      }
      viewerCan(actingAs: $actingAs) {
        ...IssuePermissions
      }
    }
  }
`)
