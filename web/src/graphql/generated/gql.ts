/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Sessions {\n    viewer {\n      person {\n        id\n      }\n      sessions {\n        id\n        beganAt\n        lastSeenAt\n        network\n        device\n        isThis\n      }\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  query SecurityEvents($kind: SecurityEventKind, $personId: ID, $first: Int!, $after: String) {\n    securityEvents(kind: $kind, personId: $personId, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        kind\n        network\n        device\n        detail\n        person {\n          id\n          name\n        }\n        subject {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SecurityEventsDocument,
    "\n  query NewColleagues {\n    viewer {\n      person {\n        id\n      }\n      newColleagues {\n        id\n        position\n        appointedAt\n        person {\n          id\n          name\n        }\n        appointedBy {\n          id\n          name\n        }\n        organization {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.NewColleaguesDocument,
    "\n  subscription BoardPresence($boardId: ID!) {\n    boardPresence(boardId: $boardId) {\n      personId\n      name\n      side\n    }\n  }\n": typeof types.BoardPresenceDocument,
    "\n  query Boards {\n    boards {\n      id\n      name\n      communities {\n        id\n        name\n        side\n      }\n    }\n  }\n": typeof types.BoardsDocument,
    "\n  query BoardSnapshot($id: ID!) {\n    board(id: $id) {\n      id\n      name\n      cursor\n      communities {\n        id\n        name\n        kind\n        side\n      }\n      issues {\n        ...IssueCardFields\n      }\n      needs {\n        version\n        ...ResourceCardFields\n      }\n      offers {\n        version\n        ...ResourceCardFields\n      }\n      matches {\n        version\n        ...MatchCardFields\n      }\n      campaigns {\n        ...CampaignCardFields\n      }\n    }\n  }\n": typeof types.BoardSnapshotDocument,
    "\n  subscription BoardEvents($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on ResyncRequired {\n        reason\n      }\n      ... on BoardChanges {\n        previousCursor\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              ...ChangeFields\n            }\n            issue: card {\n              ...IssueCardFields\n            }\n          }\n          ... on NeedChanged {\n            change {\n              ...ChangeFields\n            }\n            need: card {\n              version\n              ...ResourceCardFields\n            }\n          }\n          ... on OfferChanged {\n            change {\n              ...ChangeFields\n            }\n            offer: card {\n              version\n              ...ResourceCardFields\n            }\n          }\n          ... on MatchChanged {\n            change {\n              ...ChangeFields\n            }\n            match: card {\n              version\n              ...MatchCardFields\n            }\n          }\n          ... on CampaignChanged {\n            change {\n              ...ChangeFields\n            }\n            campaign: card {\n              ...CampaignCardFields\n            }\n          }\n          ... on CardRemoved {\n            change {\n              ...ChangeFields\n            }\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.BoardEventsDocument,
    "\n  fragment ChangeFields on Change {\n    kind\n    actorId\n    actorName\n  }\n": typeof types.ChangeFieldsFragmentDoc,
    "\n  query FoundInText($boardId: ID!, $search: String!) {\n    issues(filter: { boardId: $boardId, search: $search }, first: 100) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.FoundInTextDocument,
    "\n  fragment BookingFields on Booking {\n    id\n    version\n    purpose\n    quantity\n    startsOn\n    endsOn\n    state\n    reason\n    bookedAt\n    windows {\n      weekdays\n      from\n      to\n    }\n    organization {\n      id\n      name\n    }\n    community {\n      id\n      name\n      side\n    }\n    bookedBy {\n      id\n      name\n    }\n    match {\n      id\n      number\n    }\n    viewerCan {\n      cancel {\n        ...PermissionFields\n      }\n      undo {\n        allowed\n      }\n    }\n  }\n": typeof types.BookingFieldsFragmentDoc,
    "\n  query OfferWeek($number: Int!, $from: LocalDate!) {\n    offer(number: $number) {\n      id\n      availability(from: $from, days: 7) {\n        date\n        spans {\n          from\n          to\n          capacity\n          free\n        }\n      }\n    }\n  }\n": typeof types.OfferWeekDocument,
    "\n  query OfferBookings($number: Int!, $from: LocalDate!) {\n    offer(number: $number) {\n      id\n      bookings(from: $from) {\n        ...BookingFields\n      }\n    }\n  }\n": typeof types.OfferBookingsDocument,
    "\n  mutation BookOffer($input: BookOfferInput!) {\n    bookOffer(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.BookOfferDocument,
    "\n  mutation CancelBooking($input: CancelBookingInput!) {\n    cancelBooking(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CancelBookingDocument,
    "\n  mutation UndoBookingStep($input: UndoBookingStepInput!) {\n    undoBookingStep(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.UndoBookingStepDocument,
    "\n  query UnitsToBookFor($communityId: ID!, $search: String!) {\n    organizations(communityId: $communityId, search: $search, first: 20) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.UnitsToBookForDocument,
    "\n  fragment CallFields on OfferCall {\n    id\n    title\n    text\n    answerBy\n    calledAt\n    isOver\n    version\n    calledBy {\n      id\n      name\n    }\n    community {\n      id\n      name\n    }\n    counts {\n      called\n      offered\n      declined\n      pending\n    }\n    answers {\n      id\n      state\n      reason\n      answeredAt\n      answeredBy {\n        id\n        name\n      }\n      organization {\n        id\n        name\n      }\n      offers {\n        id\n        number\n        title\n        quantity\n        unit\n      }\n    }\n    viewerCan {\n      extend {\n        ...PermissionFields\n      }\n    }\n  }\n": typeof types.CallFieldsFragmentDoc,
    "\n  mutation CallForOffers($input: CallForOffersInput!) {\n    callForOffers(input: $input) {\n      call {\n        ...CallFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CallForOffersDocument,
    "\n  query CalledUnits($kind: OrganizationKind!, $search: String, $communityId: ID, $first: Int!, $after: String) {\n    organizations(kind: $kind, search: $search, communityId: $communityId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CalledUnitsDocument,
    "\n  fragment AllocationFields on Allocation {\n    id\n    state\n    phase\n    progress\n    wasStopped\n    startedAt\n    finishedAt\n    needs\n    offers\n    served\n    score\n    bound\n    gap\n    isProven\n    problem\n    introduced\n    version\n    unservedCount\n    askedBy {\n      id\n      name\n    }\n  }\n": typeof types.AllocationFieldsFragmentDoc,
    "\n  subscription AllocationProgress($id: ID!) {\n    progress(id: $id) {\n      __typename\n      ...AllocationFields\n    }\n  }\n": typeof types.AllocationProgressDocument,
    "\n  query AllocationPairs($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        connection: pairs(first: $first, after: $after) {\n          totalCount\n          nodes {\n            quantity\n            isPinned\n            need {\n              ...PairSideFields\n            }\n            offer {\n              ...PairSideFields\n            }\n            fit {\n              ...FitFields\n            }\n            match {\n              id\n              number\n              state\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.AllocationPairsDocument,
    "\n  query Unserved($number: Int!, $first: Int!) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        unserved(first: $first) {\n          nodes {\n            why\n            need {\n              ...PairSideFields\n            }\n            nearest {\n              ...CandidateFields\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnservedDocument,
    "\n  mutation ProposeAllocation($input: CampaignInput!) {\n    proposeAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.ProposeAllocationDocument,
    "\n  mutation StopAllocation($input: AllocationInput!) {\n    stopAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.StopAllocationDocument,
    "\n  mutation DiscardAllocation($input: AllocationInput!) {\n    discardAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.DiscardAllocationDocument,
    "\n  mutation ConfirmAllocation($input: ConfirmAllocationInput!) {\n    confirmAllocation(input: $input) {\n      introduced\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.ConfirmAllocationDocument,
    "\n  query CampaignCall($number: Int!) {\n    campaign(number: $number) {\n      id\n      call {\n        ...CallFields\n      }\n    }\n  }\n": typeof types.CampaignCallDocument,
    "\n  fragment CampaignCardFields on Campaign {\n    __typename\n    id\n    number\n    kind\n    name\n    state\n    until\n    version\n    communities {\n      id\n      name\n      side\n    }\n    counts {\n      organizations\n      offers\n      posts\n      needs\n      people\n      introduced\n      accepted\n      placed\n      stillThere1\n      stillThere3\n      noShow\n      declined\n      fellThrough\n      unmatched\n    }\n  }\n": typeof types.CampaignCardFieldsFragmentDoc,
    "\n  fragment CampaignFields on Campaign {\n    ...CampaignCardFields\n    text\n    maxPerOrganization\n    seed\n    createdAt\n    createdBy {\n      id\n      name\n    }\n    community {\n      id\n      name\n      side\n    }\n    rules {\n      id\n      rule\n      decidedAt\n      need {\n        id\n      }\n      offer {\n        id\n      }\n    }\n    allocation {\n      ...AllocationFields\n    }\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      addResources {\n        ...PermissionFields\n      }\n      propose {\n        ...PermissionFields\n      }\n      decidePairs {\n        ...PermissionFields\n      }\n      confirm {\n        ...PermissionFields\n      }\n      close {\n        ...PermissionFields\n      }\n      reopen {\n        ...PermissionFields\n      }\n    }\n  }\n": typeof types.CampaignFieldsFragmentDoc,
    "\n  query Campaigns($filter: CampaignFilter, $first: Int!, $after: String) {\n    campaigns(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CampaignCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  query Campaign($number: Int!) {\n    campaign(number: $number) {\n      ...CampaignFields\n    }\n  }\n": typeof types.CampaignDocument,
    "\n  mutation CreateCampaign($input: CreateCampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CreateCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) {\n    editCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.EditCampaignDocument,
    "\n  mutation ReopenCampaign($input: CampaignInput!) {\n    reopenCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.ReopenCampaignDocument,
    "\n  mutation CloseCampaign($input: CampaignInput!) {\n    closeCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CloseCampaignDocument,
    "\n  fragment MemberFields on Resource {\n    ...ResourceSideFields\n    ... on Need {\n      contactMasked\n    }\n    ...ResourceDetailFields\n    left\n    version\n    matches {\n      id\n      state\n      version\n    }\n  }\n": typeof types.MemberFieldsFragmentDoc,
    "\n  fragment FitFields on Fit {\n    score\n    isEligible\n    reasons {\n      code\n      kind\n      text\n      points\n    }\n  }\n": typeof types.FitFieldsFragmentDoc,
    "\n  fragment PairSideFields on Resource {\n    ...ResourceSideFields\n    ... on Need {\n      contactMasked\n    }\n    job {\n      degree\n      professions\n      wishes\n      payMin\n      payMax\n    }\n  }\n": typeof types.PairSideFieldsFragmentDoc,
    "\n  fragment CandidateFields on Candidate {\n    quantity\n    need {\n      ...ResourceSideFields\n      ...ResourceDetailFields\n      left\n    }\n    offer {\n      ...ResourceSideFields\n      ...ResourceDetailFields\n      left\n    }\n    fit {\n      ...FitFields\n    }\n    rule {\n      id\n      rule\n      reason\n      decidedAt\n      decidedBy {\n        id\n        name\n      }\n    }\n    match {\n      id\n      number\n      state\n      needAnswer\n      offerAnswer\n    }\n  }\n": typeof types.CandidateFieldsFragmentDoc,
    "\n  query CampaignNeeds($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: needs(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CampaignNeedsDocument,
    "\n  query CampaignOffers($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: offers(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CampaignOffersDocument,
    "\n  query NeedCandidates($number: Int!) {\n    member: need(number: $number) {\n      ...MemberFields\n      text\n      candidates(first: 20) {\n        ...CandidateFields\n      }\n    }\n  }\n": typeof types.NeedCandidatesDocument,
    "\n  query OfferCandidates($number: Int!) {\n    member: offer(number: $number) {\n      ...MemberFields\n      text\n      candidates(first: 20) {\n        ...CandidateFields\n      }\n    }\n  }\n": typeof types.OfferCandidatesDocument,
    "\n  mutation DecidePair($input: DecidePairInput!) {\n    decidePair(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.DecidePairDocument,
    "\n  mutation LeaveCampaign($input: CampaignMembersInput!) {\n    leaveCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.LeaveCampaignDocument,
    "\n  mutation JoinCampaign($input: CampaignMembersInput!) {\n    joinCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.JoinCampaignDocument,
    "\n  fragment JoinableFields on Resource {\n    id\n    number\n    title\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n    campaign {\n      id\n    }\n  }\n": typeof types.JoinableFieldsFragmentDoc,
    "\n  query JoinableNeeds($filter: ResourceFilter, $first: Int!, $after: String) {\n    page: needs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...JoinableFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.JoinableNeedsDocument,
    "\n  query JoinableOffers($filter: ResourceFilter, $first: Int!, $after: String) {\n    page: offers(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...JoinableFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.JoinableOffersDocument,
    "\n  query CampaignMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: matches(states: $states, first: $first, after: $after) {\n        totalCount\n        nodes {\n          version\n          needReason\n          offerReason\n          closingNote\n          id\n          number\n          state\n          needAnswer\n          offerAnswer\n          introducedAt\n          need {\n            ...PairSideFields\n          }\n          offer {\n            ...PairSideFields\n          }\n          viewerCan {\n            answerForNeed {\n              ...PermissionFields\n            }\n            fulfil {\n              ...PermissionFields\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CampaignMatchesDocument,
    "\n  query FollowUpsDue($first: Int!, $after: String) {\n    followUps(due: true, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        months\n        dueOn\n        match {\n          id\n          number\n          campaign {\n            id\n          }\n          viewerCan {\n            followUp {\n              ...PermissionFields\n            }\n          }\n          need {\n            ...PairSideFields\n          }\n          offer {\n            ...PairSideFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FollowUpsDueDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      match {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.RecordFollowUpDocument,
    "\n  query PictureMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: matches(states: $states, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          state\n          quantity\n          fit {\n            score\n          }\n          need {\n            ...PictureSideFields\n          }\n          offer {\n            ...PictureSideFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PictureMatchesDocument,
    "\n  query PictureRest($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: needs(filter: { open: true }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          left\n          ...PictureSideFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PictureRestDocument,
    "\n  query PicturePlan($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        connection: pairs(first: $first, after: $after) {\n          totalCount\n          nodes {\n            quantity\n            fit {\n              score\n            }\n            need {\n              ...PictureSideFields\n            }\n            offer {\n              ...PictureSideFields\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.PicturePlanDocument,
    "\n  fragment PictureSideFields on Resource {\n    id\n    title\n    side\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n    job {\n      degree\n      professions\n    }\n  }\n": typeof types.PictureSideFieldsFragmentDoc,
    "\n  query Demo {\n    demo {\n      password\n      accounts {\n        account\n        name\n        role\n        description\n        side\n      }\n    }\n  }\n": typeof types.DemoDocument,
    "\n  query PaneViewer {\n    viewer {\n      person {\n        id\n        account\n      }\n    }\n  }\n": typeof types.PaneViewerDocument,
    "\n  mutation PaneSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.PaneSignInDocument,
    "\n  query BarrierStory {\n    issues(filter: { search: \"道闸\" }, orderBy: { field: REPORTED_AT, direction: ASC }, first: 1) {\n      nodes {\n        id\n        number\n      }\n    }\n  }\n": typeof types.BarrierStoryDocument,
    "\n  query GraduatesStory {\n    campaigns(filter: { states: [OPEN] }, first: 1) {\n      nodes {\n        id\n        number\n      }\n    }\n  }\n": typeof types.GraduatesStoryDocument,
    "\n  fragment ImportFields on Import {\n    id\n    version\n    sheet\n    state\n    fileName\n    progress\n    total\n    fresh\n    updates\n    same\n    bad\n    problem\n    uploadedAt\n    community {\n      id\n      name\n      side\n    }\n    campaign {\n      id\n      number\n      name\n    }\n  }\n": typeof types.ImportFieldsFragmentDoc,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportFields\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportRows($id: ID!, $onlyBad: Boolean!, $after: String) {\n    import(id: $id) {\n      id\n      rows(onlyBad: $onlyBad, first: 100, after: $after) {\n        nodes {\n          sheet\n          line\n          isHidden\n          state\n          problems\n          cells {\n            column\n            value\n            problem\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  query ImportTables($id: ID!) {\n    import(id: $id) {\n      id\n      sheetColumns {\n        key\n        name\n        isRequired\n        isJoined\n      }\n      tables {\n        name\n        isHidden\n        line\n        reason\n        rows\n        asides\n        missing\n        columns {\n          position\n          letter\n          written\n          sample\n          isHidden\n          key\n          fit\n          suggestion\n        }\n      }\n    }\n  }\n": typeof types.ImportTablesDocument,
    "\n  subscription ImportProgress($id: ID!) {\n    progress(id: $id) {\n      __typename\n      ...ImportFields\n    }\n  }\n": typeof types.ImportProgressDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  mutation CorrectImportColumns($input: CorrectImportColumnsInput!) {\n    correctImportColumns(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CorrectImportColumnsDocument,
    "\n  mutation DiscardImport($input: DiscardImportInput!) {\n    discardImport(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  query CampaignsToImport {\n    campaigns(filter: { states: [OPEN] }, first: 50) {\n      nodes {\n        id\n        number\n        name\n        kind\n        communities {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CampaignsToImportDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n      communities {\n        id\n        name\n      }\n      createdBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ApiTokensDocument,
    "\n  query TokenCommunities {\n    communities {\n      id\n      name\n    }\n  }\n": typeof types.TokenCommunitiesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n      apiToken {\n        id\n        name\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      apiToken {\n        id\n        revokedAt\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query OrganizationsToName($search: String!) {\n    organizations(search: $search, first: 12) {\n      nodes {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n": typeof types.OrganizationsToNameDocument,
    "\n  query LikelyParties($number: Int!) {\n    issue(number: $number) {\n      id\n      likelyParties {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n": typeof types.LikelyPartiesDocument,
    "\n  query PeopleToAssign($search: String!) {\n    people(search: $search, first: 12) {\n      nodes {\n        id\n        name\n        appointments {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleToAssignDocument,
    "\n  query IssuesToMerge($search: String!) {\n    issues(filter: { search: $search }, first: 12) {\n      nodes {\n        id\n        number\n        title\n        stage\n      }\n    }\n  }\n": typeof types.IssuesToMergeDocument,
    "\n  query PlacesToReport {\n    communities {\n      id\n      name\n      places {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlacesToReportDocument,
    "\n  query CommunitiesToReport {\n    communities {\n      id\n      name\n      side\n    }\n  }\n": typeof types.CommunitiesToReportDocument,
    "\n  fragment CapacityLabel on Appointment {\n    id\n    position\n    organization {\n      id\n      name\n      kind\n      community {\n        side\n      }\n    }\n  }\n": typeof types.CapacityLabelFragmentDoc,
    "\n  fragment IssuePermissions on IssueViewerCan {\n    edit {\n      allowed\n      code\n      message\n    }\n    accept {\n      allowed\n      code\n      message\n    }\n    decline {\n      allowed\n      code\n      message\n    }\n    assign {\n      allowed\n      code\n      message\n    }\n    nameParty {\n      allowed\n      code\n      message\n    }\n    conveneMeeting {\n      allowed\n      code\n      message\n    }\n    recordMeetingOutcome {\n      allowed\n      code\n      message\n    }\n    recordAgreement {\n      allowed\n      code\n      message\n    }\n    startCarryingOut {\n      allowed\n      code\n      message\n    }\n    cancelCommitment {\n      allowed\n      code\n      message\n    }\n    resolve {\n      allowed\n      code\n      message\n    }\n    confirm {\n      allowed\n      code\n      message\n    }\n    confirmByCall {\n      allowed\n      code\n      message\n    }\n    dispute {\n      allowed\n      code\n      message\n    }\n    reopen {\n      allowed\n      code\n      message\n    }\n    withdraw {\n      allowed\n      code\n      message\n    }\n    merge {\n      allowed\n      code\n      message\n    }\n    comment {\n      allowed\n      code\n      message\n    }\n    commentInternally {\n      allowed\n      code\n      message\n    }\n    revealContact {\n      allowed\n      code\n      message\n    }\n    eraseContact {\n      allowed\n      code\n      message\n    }\n  }\n": typeof types.IssuePermissionsFragmentDoc,
    "\n  fragment PartyFields on Party {\n    id\n    name\n    state\n    reason\n    version\n    viewerCanAnswer\n    organization {\n      id\n      kind\n      community {\n        id\n        name\n        side\n      }\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n": typeof types.PartyFieldsFragmentDoc,
    "\n  fragment MeetingFields on Meeting {\n    id\n    state\n    at\n    place\n    agenda\n    outcome\n    version\n    invited {\n      id\n      name\n    }\n    convenedBy {\n      id\n      name\n    }\n    convenedAs {\n      ...CapacityLabel\n    }\n  }\n": typeof types.MeetingFieldsFragmentDoc,
    "\n  fragment CommitmentFields on Commitment {\n    id\n    text\n    dueOn\n    dueState\n    state\n    evidence\n    fulfilledAt\n    version\n    viewerCanFulfil\n    match {\n      id\n      number\n      state\n      quantity\n      need {\n        id\n        title\n        unit\n      }\n      offer {\n        id\n        title\n      }\n    }\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.CommitmentFieldsFragmentDoc,
    "\n  fragment IssueEntryFields on IssueEntry {\n    id\n    kind\n    at\n    fromStage\n    toStage\n    text\n    callMeans\n    calledAt\n    audience\n    audienceCommunity {\n      id\n      name\n    }\n    actorName\n    actingAs {\n      ...CapacityLabel\n    }\n    party {\n      id\n      name\n    }\n    meeting {\n      id\n      at\n      place\n    }\n    commitment {\n      id\n      text\n    }\n  }\n": typeof types.IssueEntryFieldsFragmentDoc,
    "\n  fragment IssueOutcomeFields on IssueOutcome {\n    number\n    stage\n    communityName\n    dueAt\n    result\n    resultText\n    reason\n  }\n": typeof types.IssueOutcomeFieldsFragmentDoc,
    "\n  fragment IssueDetailFields on Issue {\n    ...IssueCardFields\n    text\n    reportedAt\n    reporterName\n    reporterOrganization {\n      id\n      name\n    }\n    isReportedByViewer\n    isFollowed\n    contactMasked\n    result\n    resultText\n    satisfaction\n    openCommitments\n    mergedInto {\n      id\n      number\n      title\n    }\n    original {\n      ...IssueOutcomeFields\n    }\n    communities {\n      id\n      name\n      side\n    }\n    parties {\n      ...PartyFields\n    }\n    meetings {\n      ...MeetingFields\n    }\n    agreement {\n      id\n      text\n      agreedOn\n      recordedBy {\n        id\n        name\n      }\n      commitments {\n        ...CommitmentFields\n      }\n    }\n    timeline {\n      ...IssueEntryFields\n    }\n    viewerCan(actingAs: $actingAs) {\n      ...IssuePermissions\n    }\n  }\n": typeof types.IssueDetailFieldsFragmentDoc,
    "\n  query Issue($number: Int!, $actingAs: ID) {\n    issue(number: $number) {\n      ...IssueDetailFields\n    }\n  }\n": typeof types.IssueDocument,
    "\n  query IssueMoves($number: Int!, $actingAs: ID) {\n    issue(number: $number) {\n      ...IssueCardFields\n      isReportedByViewer\n      reachableStages(actingAs: $actingAs)\n      parties {\n        ...PartyFields\n      }\n      meetings {\n        ...MeetingFields\n      }\n      viewerCan(actingAs: $actingAs) {\n        ...IssuePermissions\n      }\n    }\n  }\n": typeof types.IssueMovesDocument,
    "\n  fragment IssueAnswer on IssuePayload {\n    issue {\n      ...IssueDetailFields\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n    cursor\n  }\n": typeof types.IssueAnswerFragmentDoc,
    "\n  mutation AcceptIssue($input: AcceptIssueInput!, $actingAs: ID) {\n    acceptIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.AcceptIssueDocument,
    "\n  mutation DeclineIssue($input: DeclineIssueInput!, $actingAs: ID) {\n    declineIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.DeclineIssueDocument,
    "\n  mutation AssignIssue($input: AssignIssueInput!, $actingAs: ID) {\n    assignIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.AssignIssueDocument,
    "\n  mutation EditIssue($input: EditIssueInput!, $actingAs: ID) {\n    editIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.EditIssueDocument,
    "\n  mutation NameParties($input: NamePartiesInput!, $actingAs: ID) {\n    nameParties(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.NamePartiesDocument,
    "\n  mutation AnswerPartyRequest($input: AnswerPartyRequestInput!, $actingAs: ID) {\n    answerPartyRequest(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.AnswerPartyRequestDocument,
    "\n  mutation RemoveParty($input: RemovePartyInput!, $actingAs: ID) {\n    removeParty(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.RemovePartyDocument,
    "\n  mutation ConveneMeeting($input: ConveneMeetingInput!, $actingAs: ID) {\n    conveneMeeting(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.ConveneMeetingDocument,
    "\n  mutation RecordMeetingOutcome($input: RecordMeetingOutcomeInput!, $actingAs: ID) {\n    recordMeetingOutcome(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.RecordMeetingOutcomeDocument,
    "\n  mutation CancelMeeting($input: CancelMeetingInput!, $actingAs: ID) {\n    cancelMeeting(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!, $actingAs: ID) {\n    recordAgreement(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.RecordAgreementDocument,
    "\n  mutation StartCarryingOut($input: StartCarryingOutInput!, $actingAs: ID) {\n    startCarryingOut(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.StartCarryingOutDocument,
    "\n  mutation FulfilCommitment($input: FulfilCommitmentInput!, $actingAs: ID) {\n    fulfilCommitment(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.FulfilCommitmentDocument,
    "\n  mutation CancelCommitment($input: CancelCommitmentInput!, $actingAs: ID) {\n    cancelCommitment(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.CancelCommitmentDocument,
    "\n  mutation ResolveIssue($input: ResolveIssueInput!, $actingAs: ID) {\n    resolveIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.ResolveIssueDocument,
    "\n  mutation ConfirmIssue($input: ConfirmIssueInput!, $actingAs: ID) {\n    confirmIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.ConfirmIssueDocument,
    "\n  mutation ConfirmIssueByCall($input: ConfirmIssueByCallInput!, $actingAs: ID) {\n    confirmIssueByCall(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.ConfirmIssueByCallDocument,
    "\n  mutation DisputeIssue($input: DisputeIssueInput!, $actingAs: ID) {\n    disputeIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.DisputeIssueDocument,
    "\n  mutation ReopenIssue($input: ReopenIssueInput!, $actingAs: ID) {\n    reopenIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.ReopenIssueDocument,
    "\n  mutation WithdrawIssue($input: WithdrawIssueInput!, $actingAs: ID) {\n    withdrawIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.WithdrawIssueDocument,
    "\n  mutation EraseIssueContact($input: EraseIssueContactInput!, $actingAs: ID) {\n    eraseIssueContact(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.EraseIssueContactDocument,
    "\n  mutation MergeIssue($input: MergeIssueInput!, $actingAs: ID) {\n    mergeIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.MergeIssueDocument,
    "\n  mutation CommentOnIssue($input: CommentOnIssueInput!, $actingAs: ID) {\n    commentOnIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.CommentOnIssueDocument,
    "\n  mutation FollowIssue($input: FollowIssueInput!, $actingAs: ID) {\n    followIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.FollowIssueDocument,
    "\n  mutation UndoIssueMove($input: UndoIssueMoveInput!, $actingAs: ID) {\n    undoIssueMove(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": typeof types.UndoIssueMoveDocument,
    "\n  mutation ReportIssue($input: ReportIssueInput!) {\n    reportIssue(input: $input) {\n      issue {\n        ...IssueCardFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n      cursor\n    }\n  }\n": typeof types.ReportIssueDocument,
    "\n  mutation RevealFollowCode($input: RevealFollowCodeInput!) {\n    revealFollowCode(input: $input) {\n      name\n      phone\n      followCode\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.RevealFollowCodeDocument,
    "\n  mutation RevealIssueContact($input: RevealIssueContactInput!) {\n    revealIssueContact(input: $input) {\n      name\n      phone\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RevealIssueContactDocument,
    "\n  fragment IssueCardFields on Issue {\n    __typename\n    id\n    version\n    number\n    title\n    place\n    category\n    urgent\n    stage\n    stageSince\n    dueAt\n    dueState\n    turn\n    turnNames\n    side\n    joint\n    community {\n      id\n      name\n    }\n    communities {\n      id\n    }\n    reporter {\n      id\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.IssueCardFieldsFragmentDoc,
    "\n  query MyIssues($after: String) {\n    issues(filter: { mine: true }, orderBy: { field: UPDATED_AT, direction: DESC }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...IssueCardFields\n        result\n        satisfaction\n        isReportedByViewer\n        viewerCan {\n          confirm {\n            allowed\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyIssuesDocument,
    "\n  query MyBoards {\n    boards {\n      id\n    }\n  }\n": typeof types.MyBoardsDocument,
    "\n  query BoardPosition($id: ID!) {\n    board(id: $id) {\n      id\n      cursor\n    }\n  }\n": typeof types.BoardPositionDocument,
    "\n  subscription IssueNews($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on BoardChanges {\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              kind\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.IssueNewsDocument,
    "\n  fragment FollowedIssueFields on FollowedIssue {\n    number\n    title\n    text\n    place\n    stage\n    communityName\n    dueAt\n    result\n    resultText\n    reason\n    original {\n      ...IssueOutcomeFields\n    }\n    canConfirm\n    hasContact\n    meetings {\n      at\n      place\n      state\n    }\n    agreement {\n      text\n      agreedOn\n      promisedOn\n      commitments {\n        ownerName\n        text\n        dueOn\n        state\n      }\n    }\n    steps {\n      kind\n      at\n      toStage\n    }\n  }\n": typeof types.FollowedIssueFieldsFragmentDoc,
    "\n  query PublicCommunities {\n    publicCommunities {\n      id\n      name\n      side\n    }\n  }\n": typeof types.PublicCommunitiesDocument,
    "\n  query FollowedIssue($code: String!) {\n    followedIssue(code: $code) {\n      ...FollowedIssueFields\n    }\n  }\n": typeof types.FollowedIssueDocument,
    "\n  mutation ReportIssueAsResident($input: ReportIssueAsResidentInput!) {\n    reportIssueAsResident(input: $input) {\n      issue {\n        id\n        number\n      }\n      followCode\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ReportIssueAsResidentDocument,
    "\n  mutation ConfirmFollowedIssue($input: ConfirmFollowedIssueInput!) {\n    confirmFollowedIssue(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ConfirmFollowedIssueDocument,
    "\n  mutation DisputeFollowedIssue($input: DisputeFollowedIssueInput!) {\n    disputeFollowedIssue(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.DisputeFollowedIssueDocument,
    "\n  mutation EraseFollowedContact($input: EraseFollowedContactInput!) {\n    eraseFollowedContact(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.EraseFollowedContactDocument,
    "\n  fragment IssueNeedFields on Need {\n    ...ResourceCardFields\n    call {\n      ...CallFields\n    }\n    viewerCan {\n      introduce {\n        allowed\n      }\n      call {\n        allowed\n      }\n    }\n    matches {\n      ...MatchCardFields\n    }\n  }\n": typeof types.IssueNeedFieldsFragmentDoc,
    "\n  query IssueResources($number: Int!) {\n    issue(number: $number) {\n      id\n      needs {\n        ...IssueNeedFields\n      }\n      usefulOffers(first: 5) {\n        ...ResourceCardFields\n      }\n    }\n  }\n": typeof types.IssueResourcesDocument,
    "\n  query Meetings($from: DateTime, $to: DateTime) {\n    meetings(from: $from, to: $to) {\n      id\n      state\n      at\n      place\n      agenda\n      outcome\n      invited {\n        id\n        name\n        organization {\n          id\n        }\n      }\n      convenedBy {\n        id\n        name\n      }\n      issue {\n        id\n        number\n        title\n        side\n        community {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  mutation CreateCommunity($input: CreateCommunityInput!) {\n    createCommunity(input: $input) {\n      community {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CreateCommunityDocument,
    "\n  mutation UpdateCommunity($input: UpdateCommunityInput!) {\n    updateCommunity(input: $input) {\n      community {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.UpdateCommunityDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      organization {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      organization {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.UpdateOrganizationDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        id\n        name\n        account\n      }\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      person {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation CloseAccount($input: CloseAccountInput!) {\n    closeAccount(input: $input) {\n      person {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CloseAccountDocument,
    "\n  mutation ReopenAccount($input: ReopenAccountInput!) {\n    reopenAccount(input: $input) {\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.ReopenAccountDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      appointment {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.AppointDocument,
    "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      appointment {\n        id\n        isRunning\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.EndAppointmentDocument,
    "\n  query Communities {\n    communities {\n      id\n      name\n      kind\n      side\n      version\n      places {\n        id\n        kind\n        name\n      }\n    }\n  }\n": typeof types.CommunitiesDocument,
    "\n  query Organizations($kind: OrganizationKind, $communityId: ID, $search: String, $first: Int!, $after: String) {\n    organizations(kind: $kind, communityId: $communityId, search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        version\n        community {\n          id\n          name\n          side\n        }\n        appointments {\n          id\n          position\n          person {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganizationsDocument,
    "\n  fragment AppointmentFields on Appointment {\n    id\n    position\n    termStart\n    termEnd\n    isRunning\n    version\n    organization {\n      id\n      name\n      kind\n      community {\n        id\n        name\n        side\n      }\n    }\n  }\n": typeof types.AppointmentFieldsFragmentDoc,
    "\n  query People($search: String, $first: Int!, $after: String) {\n    people(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        account\n        accountClosedAt\n        appointments {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        name\n        account\n        accountClosedAt\n        accountClosedReason\n        version\n        homeCommunity {\n          id\n          name\n          side\n        }\n        appointments(includeEnded: true) {\n          ...AppointmentFields\n        }\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query Bridges {\n    bridges {\n      isReciprocal\n      person {\n        id\n        name\n      }\n      seats {\n        id\n        position\n        termEnd\n        organization {\n          id\n          name\n          kind\n          community {\n            id\n            name\n            side\n          }\n        }\n      }\n    }\n  }\n": typeof types.BridgesDocument,
    "\n  query WaitingRequests {\n    viewer {\n      pendingPartyRequests {\n        id\n        version\n      }\n    }\n  }\n": typeof types.WaitingRequestsDocument,
    "\n  query PartyRequests {\n    viewer {\n      pendingPartyRequests {\n        id\n        name\n        requestedBy {\n          id\n          name\n          side\n        }\n        organization {\n          id\n          kind\n          community {\n            id\n            name\n          }\n        }\n        issue {\n          id\n          number\n          version\n          title\n          stage\n          community {\n            id\n            name\n          }\n          timeline {\n            id\n            kind\n            at\n            actorName\n            party {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PartyRequestsDocument,
    "\n  fragment FollowUpFields on FollowUp {\n    id\n    months\n    dueOn\n    outcome\n    note\n    recordedAt\n    isDue\n    recordedBy {\n      id\n      name\n    }\n  }\n": typeof types.FollowUpFieldsFragmentDoc,
    "\n  fragment MatchFields on Match {\n    ...MatchCardFields\n    note\n    need {\n      ...ResourceCardFields\n    }\n    offer {\n      ...ResourceCardFields\n    }\n    needReason\n    offerReason\n    closingNote\n    fulfilledAt\n    version\n    fit {\n      ...FitFields\n    }\n    followUps {\n      ...FollowUpFields\n    }\n    campaign {\n      id\n      number\n      name\n    }\n    booking {\n      ...BookingFields\n    }\n    introducedBy {\n      id\n      name\n    }\n    introducedAs {\n      id\n      position\n      organization {\n        id\n        name\n        kind\n      }\n    }\n    viewerCan {\n      answerForNeed {\n        ...PermissionFields\n      }\n      answerForOffer {\n        ...PermissionFields\n      }\n      fulfil {\n        ...PermissionFields\n      }\n      fallThrough {\n        ...PermissionFields\n      }\n      noShow {\n        ...PermissionFields\n      }\n      revealContact {\n        ...PermissionFields\n      }\n      followUp {\n        ...PermissionFields\n      }\n      correct {\n        ...PermissionFields\n      }\n    }\n  }\n": typeof types.MatchFieldsFragmentDoc,
    "\n  query Matches($filter: MatchFilter, $first: Int!, $after: String) {\n    matches(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...MatchCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MatchesDocument,
    "\n  query Match($number: Int!) {\n    match(number: $number) {\n      ...MatchFields\n    }\n  }\n": typeof types.MatchDocument,
    "\n  mutation IntroduceMatch($input: IntroduceMatchInput!) {\n    introduceMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.IntroduceMatchDocument,
    "\n  mutation RespondToMatch($input: RespondToMatchInput!) {\n    respondToMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.RespondToMatchDocument,
    "\n  mutation FulfilMatch($input: FulfilMatchInput!) {\n    fulfilMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.FulfilMatchDocument,
    "\n  mutation UndoMatchStep($input: UndoMatchStepInput!) {\n    undoMatchStep(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.UndoMatchStepDocument,
    "\n  mutation CorrectMatch($input: CorrectMatchInput!) {\n    correctMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CorrectMatchDocument,
    "\n  mutation FallThroughMatch($input: FallThroughMatchInput!) {\n    fallThroughMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.FallThroughMatchDocument,
    "\n  mutation RecordNoShow($input: RecordNoShowInput!) {\n    recordNoShow(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.RecordNoShowDocument,
    "\n  mutation ClaimWish($input: ClaimWishInput!) {\n    claimWish(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.ClaimWishDocument,
    "\n  mutation RevealNeedContact($input: RevealNeedContactInput!) {\n    revealNeedContact(input: $input) {\n      contact {\n        name\n        phone\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.RevealNeedContactDocument,
    "\n  mutation RevealMatchContact($input: RevealMatchContactInput!) {\n    revealMatchContact(input: $input) {\n      contact {\n        name\n        phone\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.RevealMatchContactDocument,
    "\n  fragment UserErrorFields on UserError {\n    code\n    field\n    message\n  }\n": typeof types.UserErrorFieldsFragmentDoc,
    "\n  mutation PostOffer($input: PostOfferInput!) {\n    postOffer(input: $input) {\n      offer {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.PostOfferDocument,
    "\n  mutation PostNeed($input: PostNeedInput!) {\n    postNeed(input: $input) {\n      need {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.PostNeedDocument,
    "\n  mutation EditOffer($input: EditResourceInput!) {\n    editOffer(input: $input) {\n      resource: offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.EditOfferDocument,
    "\n  mutation EditNeed($input: EditNeedInput!) {\n    editNeed(input: $input) {\n      resource: need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.EditNeedDocument,
    "\n  mutation WithdrawOffer($input: WithdrawResourceInput!) {\n    withdrawOffer(input: $input) {\n      offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.WithdrawOfferDocument,
    "\n  mutation WithdrawNeed($input: WithdrawResourceInput!) {\n    withdrawNeed(input: $input) {\n      need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.WithdrawNeedDocument,
    "\n  mutation PublishOffer($input: PublishResourceInput!) {\n    publishOffer(input: $input) {\n      offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.PublishOfferDocument,
    "\n  mutation PublishNeed($input: PublishResourceInput!) {\n    publishNeed(input: $input) {\n      need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.PublishNeedDocument,
    "\n  fragment ResourceSideFields on Resource {\n    __typename\n    id\n    number\n    kind\n    title\n    quantity\n    matched\n    unit\n    until\n    state\n    side\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n  }\n": typeof types.ResourceSideFieldsFragmentDoc,
    "\n  fragment ResourceDetailFields on Resource {\n    __typename\n    job {\n      degree\n      professions\n      professionsRequired\n      skills\n      payMin\n      payMax\n      startOn\n      wishes\n      place {\n        id\n        name\n      }\n    }\n    training {\n      topics\n      startsOn\n      endsOn\n    }\n    schedule {\n      startsOn\n      endsOn\n      windows {\n        weekdays\n        from\n        to\n      }\n    }\n    help {\n      skills\n      hours\n    }\n  }\n": typeof types.ResourceDetailFieldsFragmentDoc,
    "\n  fragment ResourceCardFields on Resource {\n    ...ResourceSideFields\n    ...ResourceDetailFields\n  }\n": typeof types.ResourceCardFieldsFragmentDoc,
    "\n  fragment MatchCardFields on Match {\n    __typename\n    id\n    number\n    state\n    quantity\n    needAnswer\n    offerAnswer\n    introducedAt\n    need {\n      ...ResourceSideFields\n    }\n    offer {\n      ...ResourceSideFields\n    }\n  }\n": typeof types.MatchCardFieldsFragmentDoc,
    "\n  fragment PermissionFields on Permission {\n    allowed\n    code\n    message\n  }\n": typeof types.PermissionFieldsFragmentDoc,
    "\n  fragment ResourceFields on Resource {\n    ...ResourceCardFields\n    text\n    postedAt\n    version\n    campaign {\n      id\n      number\n      name\n    }\n    postedBy {\n      id\n      name\n    }\n    matches {\n      ...MatchCardFields\n    }\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      withdraw {\n        ...PermissionFields\n      }\n      introduce {\n        ...PermissionFields\n      }\n      publish {\n        ...PermissionFields\n      }\n      book {\n        ...PermissionFields\n      }\n    }\n  }\n": typeof types.ResourceFieldsFragmentDoc,
    "\n  query Needs($filter: ResourceFilter, $first: Int!, $after: String) {\n    needs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ResourceCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  query Offers($filter: ResourceFilter, $first: Int!, $after: String) {\n    offers(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ResourceCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OffersDocument,
    "\n  query Need($number: Int!) {\n    need(number: $number) {\n      ...ResourceFields\n      contactMasked\n      contactReveals {\n        id\n        purpose\n        revealedAt\n        revealedBy {\n          id\n          name\n        }\n        revealedAs {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n        match {\n          id\n          number\n        }\n      }\n      viewerCan {\n        claim {\n          ...PermissionFields\n        }\n        revealContact {\n          ...PermissionFields\n        }\n        call {\n          ...PermissionFields\n        }\n      }\n      call {\n        ...CallFields\n      }\n      issue {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.NeedDocument,
    "\n  query Offer($number: Int!) {\n    offer(number: $number) {\n      ...ResourceFields\n      issuesItCouldSettle(first: 5) {\n        id\n        number\n        title\n        stage\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n": typeof types.OfferDocument,
    "\n  query CampaignsToFilter {\n    campaigns(first: 20) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CampaignsToFilterDocument,
    "\n  query FirstOfEach {\n    needs(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {\n      nodes {\n        id\n      }\n    }\n    offers(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.FirstOfEachDocument,
    "\n  query Places {\n    communities {\n      id\n      name\n      places {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query DemoAccounts {\n    demo {\n      password\n      accounts {\n        account\n        name\n        role\n        description\n        side\n      }\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      lastSignInAt\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment CapacityFields on Appointment {\n    id\n    position\n    termEnd\n    organization {\n      id\n      name\n      kind\n      community {\n        id\n        name\n        kind\n        side\n      }\n    }\n  }\n": typeof types.CapacityFieldsFragmentDoc,
    "\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      account\n    }\n    subdistrict {\n      id\n      name\n    }\n    isAdministrator\n    homeCommunity {\n      id\n      name\n    }\n    capacities {\n      ...CapacityFields\n    }\n    committeeCommunities {\n      id\n      name\n      kind\n      side\n    }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Setup {\n    communities {\n      id\n      name\n      side\n    }\n    committees: organizations(kind: COMMITTEE, first: 100) {\n      nodes {\n        id\n        community {\n          id\n        }\n        appointments {\n          id\n          position\n          isRunning\n        }\n      }\n    }\n    people(first: 2) {\n      nodes {\n        id\n      }\n    }\n    bridges {\n      person {\n        id\n      }\n    }\n    boards {\n      id\n      wholeSubdistrict\n      communities {\n        id\n      }\n    }\n  }\n": typeof types.SetupDocument,
    "\n  query BoardList {\n    boards {\n      id\n      name\n      wholeSubdistrict\n      communities {\n        id\n        name\n        side\n      }\n    }\n    communities {\n      id\n      name\n      side\n    }\n  }\n": typeof types.BoardListDocument,
    "\n  mutation CreateBoard($input: CreateBoardInput!) {\n    createBoard(input: $input) {\n      board {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.CreateBoardDocument,
    "\n  fragment CallToAnswerFields on OfferCall {\n    id\n    title\n    text\n    kind\n    answerBy\n    isOver\n    campaignName\n    community {\n      id\n      name\n      side\n    }\n    calledBy {\n      id\n      name\n    }\n    need {\n      id\n      number\n      title\n      state\n      quantity\n      unit\n      viewerCan {\n        claim {\n          allowed\n        }\n      }\n    }\n    answers {\n      state\n      reason\n      organization {\n        id\n      }\n      offer {\n        id\n        number\n        title\n      }\n    }\n    viewerCan {\n      answer {\n        ...PermissionFields\n      }\n      decline {\n        ...PermissionFields\n      }\n    }\n  }\n": typeof types.CallToAnswerFieldsFragmentDoc,
    "\n  fragment UnitMatchFields on Match {\n    ...MatchCardFields\n    version\n    note\n    need {\n      ...ResourceCardFields\n    }\n    offer {\n      ...ResourceCardFields\n    }\n    introducedBy {\n      id\n      name\n    }\n    viewerCan {\n      answerForNeed {\n        ...PermissionFields\n      }\n      answerForOffer {\n        ...PermissionFields\n      }\n    }\n  }\n": typeof types.UnitMatchFieldsFragmentDoc,
    "\n  fragment OwnResourceFields on Resource {\n    ...ResourceCardFields\n    version\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      publish {\n        ...PermissionFields\n      }\n    }\n  }\n": typeof types.OwnResourceFieldsFragmentDoc,
    "\n  fragment BalanceKindFields on GivenKind {\n    kind\n    matches\n    quantity\n    unit\n  }\n": typeof types.BalanceKindFieldsFragmentDoc,
    "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Organization {\n        id\n        name\n        kind\n        community {\n          id\n          name\n          side\n        }\n        balance {\n          year\n          given {\n            ...BalanceKindFields\n          }\n          received {\n            ...BalanceKindFields\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnitDocument,
    "\n  query UnitMatches($id: ID!) {\n    waiting: matches(filter: { organizationId: $id, states: [INTRODUCED] }, first: 50) {\n      nodes {\n        ...UnitMatchFields\n      }\n    }\n    running: matches(filter: { organizationId: $id, states: [ACCEPTED] }, first: 50) {\n      nodes {\n        ...MatchCardFields\n      }\n    }\n  }\n": typeof types.UnitMatchesDocument,
    "\n  query UnitResources($id: ID!) {\n    offers(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {\n      nodes {\n        ...OwnResourceFields\n      }\n    }\n    needs(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {\n      nodes {\n        ...OwnResourceFields\n      }\n    }\n  }\n": typeof types.UnitResourcesDocument,
    "\n  query UnitCalls {\n    calls(open: true, first: 50) {\n      nodes {\n        ...CallToAnswerFields\n      }\n    }\n  }\n": typeof types.UnitCallsDocument,
    "\n  query UnitFollowUps {\n    followUps(due: true, first: 100) {\n      nodes {\n        ...FollowUpFields\n        match {\n          id\n          number\n          need {\n            id\n            title\n          }\n          offer {\n            id\n            title\n            organization {\n              id\n            }\n          }\n          viewerCan {\n            followUp {\n              ...PermissionFields\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnitFollowUpsDocument,
    "\n  mutation DeclineCall($input: DeclineCallInput!) {\n    declineCall(input: $input) {\n      call {\n        ...CallToAnswerFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": typeof types.DeclineCallDocument,
    "\n  query Units($communityId: ID, $search: String, $after: String) {\n    organizations(units: true, communityId: $communityId, search: $search, first: 40, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        community {\n          id\n          name\n          side\n        }\n        open {\n          offers\n          answers\n        }\n        balance {\n          given {\n            matches\n          }\n          received {\n            matches\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  fragment WallIssueFields on Issue {\n    ...IssueCardFields\n    reporterOrganization {\n      id\n    }\n  }\n": typeof types.WallIssueFieldsFragmentDoc,
    "\n  query WallSnapshot($id: ID!) {\n    board(id: $id) {\n      id\n      name\n      cursor\n      communities {\n        id\n        name\n      }\n      issues {\n        ...WallIssueFields\n      }\n    }\n  }\n": typeof types.WallSnapshotDocument,
    "\n  subscription WallEvents($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on ResyncRequired {\n        reason\n      }\n      ... on BoardChanges {\n        previousCursor\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              kind\n            }\n            card {\n              ...WallIssueFields\n            }\n          }\n          ... on CardRemoved {\n            id\n            change {\n              kind\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.WallEventsDocument,
};
const documents: Documents = {
    "\n  query Sessions {\n    viewer {\n      person {\n        id\n      }\n      sessions {\n        id\n        beganAt\n        lastSeenAt\n        network\n        device\n        isThis\n      }\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  query SecurityEvents($kind: SecurityEventKind, $personId: ID, $first: Int!, $after: String) {\n    securityEvents(kind: $kind, personId: $personId, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        kind\n        network\n        device\n        detail\n        person {\n          id\n          name\n        }\n        subject {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SecurityEventsDocument,
    "\n  query NewColleagues {\n    viewer {\n      person {\n        id\n      }\n      newColleagues {\n        id\n        position\n        appointedAt\n        person {\n          id\n          name\n        }\n        appointedBy {\n          id\n          name\n        }\n        organization {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.NewColleaguesDocument,
    "\n  subscription BoardPresence($boardId: ID!) {\n    boardPresence(boardId: $boardId) {\n      personId\n      name\n      side\n    }\n  }\n": types.BoardPresenceDocument,
    "\n  query Boards {\n    boards {\n      id\n      name\n      communities {\n        id\n        name\n        side\n      }\n    }\n  }\n": types.BoardsDocument,
    "\n  query BoardSnapshot($id: ID!) {\n    board(id: $id) {\n      id\n      name\n      cursor\n      communities {\n        id\n        name\n        kind\n        side\n      }\n      issues {\n        ...IssueCardFields\n      }\n      needs {\n        version\n        ...ResourceCardFields\n      }\n      offers {\n        version\n        ...ResourceCardFields\n      }\n      matches {\n        version\n        ...MatchCardFields\n      }\n      campaigns {\n        ...CampaignCardFields\n      }\n    }\n  }\n": types.BoardSnapshotDocument,
    "\n  subscription BoardEvents($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on ResyncRequired {\n        reason\n      }\n      ... on BoardChanges {\n        previousCursor\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              ...ChangeFields\n            }\n            issue: card {\n              ...IssueCardFields\n            }\n          }\n          ... on NeedChanged {\n            change {\n              ...ChangeFields\n            }\n            need: card {\n              version\n              ...ResourceCardFields\n            }\n          }\n          ... on OfferChanged {\n            change {\n              ...ChangeFields\n            }\n            offer: card {\n              version\n              ...ResourceCardFields\n            }\n          }\n          ... on MatchChanged {\n            change {\n              ...ChangeFields\n            }\n            match: card {\n              version\n              ...MatchCardFields\n            }\n          }\n          ... on CampaignChanged {\n            change {\n              ...ChangeFields\n            }\n            campaign: card {\n              ...CampaignCardFields\n            }\n          }\n          ... on CardRemoved {\n            change {\n              ...ChangeFields\n            }\n            id\n          }\n        }\n      }\n    }\n  }\n": types.BoardEventsDocument,
    "\n  fragment ChangeFields on Change {\n    kind\n    actorId\n    actorName\n  }\n": types.ChangeFieldsFragmentDoc,
    "\n  query FoundInText($boardId: ID!, $search: String!) {\n    issues(filter: { boardId: $boardId, search: $search }, first: 100) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.FoundInTextDocument,
    "\n  fragment BookingFields on Booking {\n    id\n    version\n    purpose\n    quantity\n    startsOn\n    endsOn\n    state\n    reason\n    bookedAt\n    windows {\n      weekdays\n      from\n      to\n    }\n    organization {\n      id\n      name\n    }\n    community {\n      id\n      name\n      side\n    }\n    bookedBy {\n      id\n      name\n    }\n    match {\n      id\n      number\n    }\n    viewerCan {\n      cancel {\n        ...PermissionFields\n      }\n      undo {\n        allowed\n      }\n    }\n  }\n": types.BookingFieldsFragmentDoc,
    "\n  query OfferWeek($number: Int!, $from: LocalDate!) {\n    offer(number: $number) {\n      id\n      availability(from: $from, days: 7) {\n        date\n        spans {\n          from\n          to\n          capacity\n          free\n        }\n      }\n    }\n  }\n": types.OfferWeekDocument,
    "\n  query OfferBookings($number: Int!, $from: LocalDate!) {\n    offer(number: $number) {\n      id\n      bookings(from: $from) {\n        ...BookingFields\n      }\n    }\n  }\n": types.OfferBookingsDocument,
    "\n  mutation BookOffer($input: BookOfferInput!) {\n    bookOffer(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.BookOfferDocument,
    "\n  mutation CancelBooking($input: CancelBookingInput!) {\n    cancelBooking(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CancelBookingDocument,
    "\n  mutation UndoBookingStep($input: UndoBookingStepInput!) {\n    undoBookingStep(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.UndoBookingStepDocument,
    "\n  query UnitsToBookFor($communityId: ID!, $search: String!) {\n    organizations(communityId: $communityId, search: $search, first: 20) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.UnitsToBookForDocument,
    "\n  fragment CallFields on OfferCall {\n    id\n    title\n    text\n    answerBy\n    calledAt\n    isOver\n    version\n    calledBy {\n      id\n      name\n    }\n    community {\n      id\n      name\n    }\n    counts {\n      called\n      offered\n      declined\n      pending\n    }\n    answers {\n      id\n      state\n      reason\n      answeredAt\n      answeredBy {\n        id\n        name\n      }\n      organization {\n        id\n        name\n      }\n      offers {\n        id\n        number\n        title\n        quantity\n        unit\n      }\n    }\n    viewerCan {\n      extend {\n        ...PermissionFields\n      }\n    }\n  }\n": types.CallFieldsFragmentDoc,
    "\n  mutation CallForOffers($input: CallForOffersInput!) {\n    callForOffers(input: $input) {\n      call {\n        ...CallFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CallForOffersDocument,
    "\n  query CalledUnits($kind: OrganizationKind!, $search: String, $communityId: ID, $first: Int!, $after: String) {\n    organizations(kind: $kind, search: $search, communityId: $communityId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CalledUnitsDocument,
    "\n  fragment AllocationFields on Allocation {\n    id\n    state\n    phase\n    progress\n    wasStopped\n    startedAt\n    finishedAt\n    needs\n    offers\n    served\n    score\n    bound\n    gap\n    isProven\n    problem\n    introduced\n    version\n    unservedCount\n    askedBy {\n      id\n      name\n    }\n  }\n": types.AllocationFieldsFragmentDoc,
    "\n  subscription AllocationProgress($id: ID!) {\n    progress(id: $id) {\n      __typename\n      ...AllocationFields\n    }\n  }\n": types.AllocationProgressDocument,
    "\n  query AllocationPairs($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        connection: pairs(first: $first, after: $after) {\n          totalCount\n          nodes {\n            quantity\n            isPinned\n            need {\n              ...PairSideFields\n            }\n            offer {\n              ...PairSideFields\n            }\n            fit {\n              ...FitFields\n            }\n            match {\n              id\n              number\n              state\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.AllocationPairsDocument,
    "\n  query Unserved($number: Int!, $first: Int!) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        unserved(first: $first) {\n          nodes {\n            why\n            need {\n              ...PairSideFields\n            }\n            nearest {\n              ...CandidateFields\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UnservedDocument,
    "\n  mutation ProposeAllocation($input: CampaignInput!) {\n    proposeAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.ProposeAllocationDocument,
    "\n  mutation StopAllocation($input: AllocationInput!) {\n    stopAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.StopAllocationDocument,
    "\n  mutation DiscardAllocation($input: AllocationInput!) {\n    discardAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.DiscardAllocationDocument,
    "\n  mutation ConfirmAllocation($input: ConfirmAllocationInput!) {\n    confirmAllocation(input: $input) {\n      introduced\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.ConfirmAllocationDocument,
    "\n  query CampaignCall($number: Int!) {\n    campaign(number: $number) {\n      id\n      call {\n        ...CallFields\n      }\n    }\n  }\n": types.CampaignCallDocument,
    "\n  fragment CampaignCardFields on Campaign {\n    __typename\n    id\n    number\n    kind\n    name\n    state\n    until\n    version\n    communities {\n      id\n      name\n      side\n    }\n    counts {\n      organizations\n      offers\n      posts\n      needs\n      people\n      introduced\n      accepted\n      placed\n      stillThere1\n      stillThere3\n      noShow\n      declined\n      fellThrough\n      unmatched\n    }\n  }\n": types.CampaignCardFieldsFragmentDoc,
    "\n  fragment CampaignFields on Campaign {\n    ...CampaignCardFields\n    text\n    maxPerOrganization\n    seed\n    createdAt\n    createdBy {\n      id\n      name\n    }\n    community {\n      id\n      name\n      side\n    }\n    rules {\n      id\n      rule\n      decidedAt\n      need {\n        id\n      }\n      offer {\n        id\n      }\n    }\n    allocation {\n      ...AllocationFields\n    }\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      addResources {\n        ...PermissionFields\n      }\n      propose {\n        ...PermissionFields\n      }\n      decidePairs {\n        ...PermissionFields\n      }\n      confirm {\n        ...PermissionFields\n      }\n      close {\n        ...PermissionFields\n      }\n      reopen {\n        ...PermissionFields\n      }\n    }\n  }\n": types.CampaignFieldsFragmentDoc,
    "\n  query Campaigns($filter: CampaignFilter, $first: Int!, $after: String) {\n    campaigns(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CampaignCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CampaignsDocument,
    "\n  query Campaign($number: Int!) {\n    campaign(number: $number) {\n      ...CampaignFields\n    }\n  }\n": types.CampaignDocument,
    "\n  mutation CreateCampaign($input: CreateCampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CreateCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) {\n    editCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.EditCampaignDocument,
    "\n  mutation ReopenCampaign($input: CampaignInput!) {\n    reopenCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.ReopenCampaignDocument,
    "\n  mutation CloseCampaign($input: CampaignInput!) {\n    closeCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CloseCampaignDocument,
    "\n  fragment MemberFields on Resource {\n    ...ResourceSideFields\n    ... on Need {\n      contactMasked\n    }\n    ...ResourceDetailFields\n    left\n    version\n    matches {\n      id\n      state\n      version\n    }\n  }\n": types.MemberFieldsFragmentDoc,
    "\n  fragment FitFields on Fit {\n    score\n    isEligible\n    reasons {\n      code\n      kind\n      text\n      points\n    }\n  }\n": types.FitFieldsFragmentDoc,
    "\n  fragment PairSideFields on Resource {\n    ...ResourceSideFields\n    ... on Need {\n      contactMasked\n    }\n    job {\n      degree\n      professions\n      wishes\n      payMin\n      payMax\n    }\n  }\n": types.PairSideFieldsFragmentDoc,
    "\n  fragment CandidateFields on Candidate {\n    quantity\n    need {\n      ...ResourceSideFields\n      ...ResourceDetailFields\n      left\n    }\n    offer {\n      ...ResourceSideFields\n      ...ResourceDetailFields\n      left\n    }\n    fit {\n      ...FitFields\n    }\n    rule {\n      id\n      rule\n      reason\n      decidedAt\n      decidedBy {\n        id\n        name\n      }\n    }\n    match {\n      id\n      number\n      state\n      needAnswer\n      offerAnswer\n    }\n  }\n": types.CandidateFieldsFragmentDoc,
    "\n  query CampaignNeeds($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: needs(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CampaignNeedsDocument,
    "\n  query CampaignOffers($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: offers(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CampaignOffersDocument,
    "\n  query NeedCandidates($number: Int!) {\n    member: need(number: $number) {\n      ...MemberFields\n      text\n      candidates(first: 20) {\n        ...CandidateFields\n      }\n    }\n  }\n": types.NeedCandidatesDocument,
    "\n  query OfferCandidates($number: Int!) {\n    member: offer(number: $number) {\n      ...MemberFields\n      text\n      candidates(first: 20) {\n        ...CandidateFields\n      }\n    }\n  }\n": types.OfferCandidatesDocument,
    "\n  mutation DecidePair($input: DecidePairInput!) {\n    decidePair(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.DecidePairDocument,
    "\n  mutation LeaveCampaign($input: CampaignMembersInput!) {\n    leaveCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.LeaveCampaignDocument,
    "\n  mutation JoinCampaign($input: CampaignMembersInput!) {\n    joinCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.JoinCampaignDocument,
    "\n  fragment JoinableFields on Resource {\n    id\n    number\n    title\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n    campaign {\n      id\n    }\n  }\n": types.JoinableFieldsFragmentDoc,
    "\n  query JoinableNeeds($filter: ResourceFilter, $first: Int!, $after: String) {\n    page: needs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...JoinableFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.JoinableNeedsDocument,
    "\n  query JoinableOffers($filter: ResourceFilter, $first: Int!, $after: String) {\n    page: offers(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...JoinableFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.JoinableOffersDocument,
    "\n  query CampaignMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: matches(states: $states, first: $first, after: $after) {\n        totalCount\n        nodes {\n          version\n          needReason\n          offerReason\n          closingNote\n          id\n          number\n          state\n          needAnswer\n          offerAnswer\n          introducedAt\n          need {\n            ...PairSideFields\n          }\n          offer {\n            ...PairSideFields\n          }\n          viewerCan {\n            answerForNeed {\n              ...PermissionFields\n            }\n            fulfil {\n              ...PermissionFields\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CampaignMatchesDocument,
    "\n  query FollowUpsDue($first: Int!, $after: String) {\n    followUps(due: true, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        months\n        dueOn\n        match {\n          id\n          number\n          campaign {\n            id\n          }\n          viewerCan {\n            followUp {\n              ...PermissionFields\n            }\n          }\n          need {\n            ...PairSideFields\n          }\n          offer {\n            ...PairSideFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FollowUpsDueDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      match {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.RecordFollowUpDocument,
    "\n  query PictureMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: matches(states: $states, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          state\n          quantity\n          fit {\n            score\n          }\n          need {\n            ...PictureSideFields\n          }\n          offer {\n            ...PictureSideFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PictureMatchesDocument,
    "\n  query PictureRest($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: needs(filter: { open: true }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          left\n          ...PictureSideFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PictureRestDocument,
    "\n  query PicturePlan($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        connection: pairs(first: $first, after: $after) {\n          totalCount\n          nodes {\n            quantity\n            fit {\n              score\n            }\n            need {\n              ...PictureSideFields\n            }\n            offer {\n              ...PictureSideFields\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.PicturePlanDocument,
    "\n  fragment PictureSideFields on Resource {\n    id\n    title\n    side\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n    job {\n      degree\n      professions\n    }\n  }\n": types.PictureSideFieldsFragmentDoc,
    "\n  query Demo {\n    demo {\n      password\n      accounts {\n        account\n        name\n        role\n        description\n        side\n      }\n    }\n  }\n": types.DemoDocument,
    "\n  query PaneViewer {\n    viewer {\n      person {\n        id\n        account\n      }\n    }\n  }\n": types.PaneViewerDocument,
    "\n  mutation PaneSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.PaneSignInDocument,
    "\n  query BarrierStory {\n    issues(filter: { search: \"道闸\" }, orderBy: { field: REPORTED_AT, direction: ASC }, first: 1) {\n      nodes {\n        id\n        number\n      }\n    }\n  }\n": types.BarrierStoryDocument,
    "\n  query GraduatesStory {\n    campaigns(filter: { states: [OPEN] }, first: 1) {\n      nodes {\n        id\n        number\n      }\n    }\n  }\n": types.GraduatesStoryDocument,
    "\n  fragment ImportFields on Import {\n    id\n    version\n    sheet\n    state\n    fileName\n    progress\n    total\n    fresh\n    updates\n    same\n    bad\n    problem\n    uploadedAt\n    community {\n      id\n      name\n      side\n    }\n    campaign {\n      id\n      number\n      name\n    }\n  }\n": types.ImportFieldsFragmentDoc,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportFields\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportRows($id: ID!, $onlyBad: Boolean!, $after: String) {\n    import(id: $id) {\n      id\n      rows(onlyBad: $onlyBad, first: 100, after: $after) {\n        nodes {\n          sheet\n          line\n          isHidden\n          state\n          problems\n          cells {\n            column\n            value\n            problem\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  query ImportTables($id: ID!) {\n    import(id: $id) {\n      id\n      sheetColumns {\n        key\n        name\n        isRequired\n        isJoined\n      }\n      tables {\n        name\n        isHidden\n        line\n        reason\n        rows\n        asides\n        missing\n        columns {\n          position\n          letter\n          written\n          sample\n          isHidden\n          key\n          fit\n          suggestion\n        }\n      }\n    }\n  }\n": types.ImportTablesDocument,
    "\n  subscription ImportProgress($id: ID!) {\n    progress(id: $id) {\n      __typename\n      ...ImportFields\n    }\n  }\n": types.ImportProgressDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.ConfirmImportDocument,
    "\n  mutation CorrectImportColumns($input: CorrectImportColumnsInput!) {\n    correctImportColumns(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CorrectImportColumnsDocument,
    "\n  mutation DiscardImport($input: DiscardImportInput!) {\n    discardImport(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.DiscardImportDocument,
    "\n  query CampaignsToImport {\n    campaigns(filter: { states: [OPEN] }, first: 50) {\n      nodes {\n        id\n        number\n        name\n        kind\n        communities {\n          id\n        }\n      }\n    }\n  }\n": types.CampaignsToImportDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n      communities {\n        id\n        name\n      }\n      createdBy {\n        id\n        name\n      }\n    }\n  }\n": types.ApiTokensDocument,
    "\n  query TokenCommunities {\n    communities {\n      id\n      name\n    }\n  }\n": types.TokenCommunitiesDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n      apiToken {\n        id\n        name\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      apiToken {\n        id\n        revokedAt\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  query OrganizationsToName($search: String!) {\n    organizations(search: $search, first: 12) {\n      nodes {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n": types.OrganizationsToNameDocument,
    "\n  query LikelyParties($number: Int!) {\n    issue(number: $number) {\n      id\n      likelyParties {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n": types.LikelyPartiesDocument,
    "\n  query PeopleToAssign($search: String!) {\n    people(search: $search, first: 12) {\n      nodes {\n        id\n        name\n        appointments {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n      }\n    }\n  }\n": types.PeopleToAssignDocument,
    "\n  query IssuesToMerge($search: String!) {\n    issues(filter: { search: $search }, first: 12) {\n      nodes {\n        id\n        number\n        title\n        stage\n      }\n    }\n  }\n": types.IssuesToMergeDocument,
    "\n  query PlacesToReport {\n    communities {\n      id\n      name\n      places {\n        id\n        name\n      }\n    }\n  }\n": types.PlacesToReportDocument,
    "\n  query CommunitiesToReport {\n    communities {\n      id\n      name\n      side\n    }\n  }\n": types.CommunitiesToReportDocument,
    "\n  fragment CapacityLabel on Appointment {\n    id\n    position\n    organization {\n      id\n      name\n      kind\n      community {\n        side\n      }\n    }\n  }\n": types.CapacityLabelFragmentDoc,
    "\n  fragment IssuePermissions on IssueViewerCan {\n    edit {\n      allowed\n      code\n      message\n    }\n    accept {\n      allowed\n      code\n      message\n    }\n    decline {\n      allowed\n      code\n      message\n    }\n    assign {\n      allowed\n      code\n      message\n    }\n    nameParty {\n      allowed\n      code\n      message\n    }\n    conveneMeeting {\n      allowed\n      code\n      message\n    }\n    recordMeetingOutcome {\n      allowed\n      code\n      message\n    }\n    recordAgreement {\n      allowed\n      code\n      message\n    }\n    startCarryingOut {\n      allowed\n      code\n      message\n    }\n    cancelCommitment {\n      allowed\n      code\n      message\n    }\n    resolve {\n      allowed\n      code\n      message\n    }\n    confirm {\n      allowed\n      code\n      message\n    }\n    confirmByCall {\n      allowed\n      code\n      message\n    }\n    dispute {\n      allowed\n      code\n      message\n    }\n    reopen {\n      allowed\n      code\n      message\n    }\n    withdraw {\n      allowed\n      code\n      message\n    }\n    merge {\n      allowed\n      code\n      message\n    }\n    comment {\n      allowed\n      code\n      message\n    }\n    commentInternally {\n      allowed\n      code\n      message\n    }\n    revealContact {\n      allowed\n      code\n      message\n    }\n    eraseContact {\n      allowed\n      code\n      message\n    }\n  }\n": types.IssuePermissionsFragmentDoc,
    "\n  fragment PartyFields on Party {\n    id\n    name\n    state\n    reason\n    version\n    viewerCanAnswer\n    organization {\n      id\n      kind\n      community {\n        id\n        name\n        side\n      }\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n": types.PartyFieldsFragmentDoc,
    "\n  fragment MeetingFields on Meeting {\n    id\n    state\n    at\n    place\n    agenda\n    outcome\n    version\n    invited {\n      id\n      name\n    }\n    convenedBy {\n      id\n      name\n    }\n    convenedAs {\n      ...CapacityLabel\n    }\n  }\n": types.MeetingFieldsFragmentDoc,
    "\n  fragment CommitmentFields on Commitment {\n    id\n    text\n    dueOn\n    dueState\n    state\n    evidence\n    fulfilledAt\n    version\n    viewerCanFulfil\n    match {\n      id\n      number\n      state\n      quantity\n      need {\n        id\n        title\n        unit\n      }\n      offer {\n        id\n        title\n      }\n    }\n    owner {\n      id\n      name\n    }\n  }\n": types.CommitmentFieldsFragmentDoc,
    "\n  fragment IssueEntryFields on IssueEntry {\n    id\n    kind\n    at\n    fromStage\n    toStage\n    text\n    callMeans\n    calledAt\n    audience\n    audienceCommunity {\n      id\n      name\n    }\n    actorName\n    actingAs {\n      ...CapacityLabel\n    }\n    party {\n      id\n      name\n    }\n    meeting {\n      id\n      at\n      place\n    }\n    commitment {\n      id\n      text\n    }\n  }\n": types.IssueEntryFieldsFragmentDoc,
    "\n  fragment IssueOutcomeFields on IssueOutcome {\n    number\n    stage\n    communityName\n    dueAt\n    result\n    resultText\n    reason\n  }\n": types.IssueOutcomeFieldsFragmentDoc,
    "\n  fragment IssueDetailFields on Issue {\n    ...IssueCardFields\n    text\n    reportedAt\n    reporterName\n    reporterOrganization {\n      id\n      name\n    }\n    isReportedByViewer\n    isFollowed\n    contactMasked\n    result\n    resultText\n    satisfaction\n    openCommitments\n    mergedInto {\n      id\n      number\n      title\n    }\n    original {\n      ...IssueOutcomeFields\n    }\n    communities {\n      id\n      name\n      side\n    }\n    parties {\n      ...PartyFields\n    }\n    meetings {\n      ...MeetingFields\n    }\n    agreement {\n      id\n      text\n      agreedOn\n      recordedBy {\n        id\n        name\n      }\n      commitments {\n        ...CommitmentFields\n      }\n    }\n    timeline {\n      ...IssueEntryFields\n    }\n    viewerCan(actingAs: $actingAs) {\n      ...IssuePermissions\n    }\n  }\n": types.IssueDetailFieldsFragmentDoc,
    "\n  query Issue($number: Int!, $actingAs: ID) {\n    issue(number: $number) {\n      ...IssueDetailFields\n    }\n  }\n": types.IssueDocument,
    "\n  query IssueMoves($number: Int!, $actingAs: ID) {\n    issue(number: $number) {\n      ...IssueCardFields\n      isReportedByViewer\n      reachableStages(actingAs: $actingAs)\n      parties {\n        ...PartyFields\n      }\n      meetings {\n        ...MeetingFields\n      }\n      viewerCan(actingAs: $actingAs) {\n        ...IssuePermissions\n      }\n    }\n  }\n": types.IssueMovesDocument,
    "\n  fragment IssueAnswer on IssuePayload {\n    issue {\n      ...IssueDetailFields\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n    cursor\n  }\n": types.IssueAnswerFragmentDoc,
    "\n  mutation AcceptIssue($input: AcceptIssueInput!, $actingAs: ID) {\n    acceptIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.AcceptIssueDocument,
    "\n  mutation DeclineIssue($input: DeclineIssueInput!, $actingAs: ID) {\n    declineIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.DeclineIssueDocument,
    "\n  mutation AssignIssue($input: AssignIssueInput!, $actingAs: ID) {\n    assignIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.AssignIssueDocument,
    "\n  mutation EditIssue($input: EditIssueInput!, $actingAs: ID) {\n    editIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.EditIssueDocument,
    "\n  mutation NameParties($input: NamePartiesInput!, $actingAs: ID) {\n    nameParties(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.NamePartiesDocument,
    "\n  mutation AnswerPartyRequest($input: AnswerPartyRequestInput!, $actingAs: ID) {\n    answerPartyRequest(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.AnswerPartyRequestDocument,
    "\n  mutation RemoveParty($input: RemovePartyInput!, $actingAs: ID) {\n    removeParty(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.RemovePartyDocument,
    "\n  mutation ConveneMeeting($input: ConveneMeetingInput!, $actingAs: ID) {\n    conveneMeeting(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.ConveneMeetingDocument,
    "\n  mutation RecordMeetingOutcome($input: RecordMeetingOutcomeInput!, $actingAs: ID) {\n    recordMeetingOutcome(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.RecordMeetingOutcomeDocument,
    "\n  mutation CancelMeeting($input: CancelMeetingInput!, $actingAs: ID) {\n    cancelMeeting(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!, $actingAs: ID) {\n    recordAgreement(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.RecordAgreementDocument,
    "\n  mutation StartCarryingOut($input: StartCarryingOutInput!, $actingAs: ID) {\n    startCarryingOut(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.StartCarryingOutDocument,
    "\n  mutation FulfilCommitment($input: FulfilCommitmentInput!, $actingAs: ID) {\n    fulfilCommitment(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.FulfilCommitmentDocument,
    "\n  mutation CancelCommitment($input: CancelCommitmentInput!, $actingAs: ID) {\n    cancelCommitment(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.CancelCommitmentDocument,
    "\n  mutation ResolveIssue($input: ResolveIssueInput!, $actingAs: ID) {\n    resolveIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.ResolveIssueDocument,
    "\n  mutation ConfirmIssue($input: ConfirmIssueInput!, $actingAs: ID) {\n    confirmIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.ConfirmIssueDocument,
    "\n  mutation ConfirmIssueByCall($input: ConfirmIssueByCallInput!, $actingAs: ID) {\n    confirmIssueByCall(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.ConfirmIssueByCallDocument,
    "\n  mutation DisputeIssue($input: DisputeIssueInput!, $actingAs: ID) {\n    disputeIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.DisputeIssueDocument,
    "\n  mutation ReopenIssue($input: ReopenIssueInput!, $actingAs: ID) {\n    reopenIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.ReopenIssueDocument,
    "\n  mutation WithdrawIssue($input: WithdrawIssueInput!, $actingAs: ID) {\n    withdrawIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.WithdrawIssueDocument,
    "\n  mutation EraseIssueContact($input: EraseIssueContactInput!, $actingAs: ID) {\n    eraseIssueContact(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.EraseIssueContactDocument,
    "\n  mutation MergeIssue($input: MergeIssueInput!, $actingAs: ID) {\n    mergeIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.MergeIssueDocument,
    "\n  mutation CommentOnIssue($input: CommentOnIssueInput!, $actingAs: ID) {\n    commentOnIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.CommentOnIssueDocument,
    "\n  mutation FollowIssue($input: FollowIssueInput!, $actingAs: ID) {\n    followIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.FollowIssueDocument,
    "\n  mutation UndoIssueMove($input: UndoIssueMoveInput!, $actingAs: ID) {\n    undoIssueMove(input: $input) {\n      ...IssueAnswer\n    }\n  }\n": types.UndoIssueMoveDocument,
    "\n  mutation ReportIssue($input: ReportIssueInput!) {\n    reportIssue(input: $input) {\n      issue {\n        ...IssueCardFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n      cursor\n    }\n  }\n": types.ReportIssueDocument,
    "\n  mutation RevealFollowCode($input: RevealFollowCodeInput!) {\n    revealFollowCode(input: $input) {\n      name\n      phone\n      followCode\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.RevealFollowCodeDocument,
    "\n  mutation RevealIssueContact($input: RevealIssueContactInput!) {\n    revealIssueContact(input: $input) {\n      name\n      phone\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RevealIssueContactDocument,
    "\n  fragment IssueCardFields on Issue {\n    __typename\n    id\n    version\n    number\n    title\n    place\n    category\n    urgent\n    stage\n    stageSince\n    dueAt\n    dueState\n    turn\n    turnNames\n    side\n    joint\n    community {\n      id\n      name\n    }\n    communities {\n      id\n    }\n    reporter {\n      id\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.IssueCardFieldsFragmentDoc,
    "\n  query MyIssues($after: String) {\n    issues(filter: { mine: true }, orderBy: { field: UPDATED_AT, direction: DESC }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...IssueCardFields\n        result\n        satisfaction\n        isReportedByViewer\n        viewerCan {\n          confirm {\n            allowed\n          }\n        }\n      }\n    }\n  }\n": types.MyIssuesDocument,
    "\n  query MyBoards {\n    boards {\n      id\n    }\n  }\n": types.MyBoardsDocument,
    "\n  query BoardPosition($id: ID!) {\n    board(id: $id) {\n      id\n      cursor\n    }\n  }\n": types.BoardPositionDocument,
    "\n  subscription IssueNews($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on BoardChanges {\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              kind\n            }\n          }\n        }\n      }\n    }\n  }\n": types.IssueNewsDocument,
    "\n  fragment FollowedIssueFields on FollowedIssue {\n    number\n    title\n    text\n    place\n    stage\n    communityName\n    dueAt\n    result\n    resultText\n    reason\n    original {\n      ...IssueOutcomeFields\n    }\n    canConfirm\n    hasContact\n    meetings {\n      at\n      place\n      state\n    }\n    agreement {\n      text\n      agreedOn\n      promisedOn\n      commitments {\n        ownerName\n        text\n        dueOn\n        state\n      }\n    }\n    steps {\n      kind\n      at\n      toStage\n    }\n  }\n": types.FollowedIssueFieldsFragmentDoc,
    "\n  query PublicCommunities {\n    publicCommunities {\n      id\n      name\n      side\n    }\n  }\n": types.PublicCommunitiesDocument,
    "\n  query FollowedIssue($code: String!) {\n    followedIssue(code: $code) {\n      ...FollowedIssueFields\n    }\n  }\n": types.FollowedIssueDocument,
    "\n  mutation ReportIssueAsResident($input: ReportIssueAsResidentInput!) {\n    reportIssueAsResident(input: $input) {\n      issue {\n        id\n        number\n      }\n      followCode\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ReportIssueAsResidentDocument,
    "\n  mutation ConfirmFollowedIssue($input: ConfirmFollowedIssueInput!) {\n    confirmFollowedIssue(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ConfirmFollowedIssueDocument,
    "\n  mutation DisputeFollowedIssue($input: DisputeFollowedIssueInput!) {\n    disputeFollowedIssue(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.DisputeFollowedIssueDocument,
    "\n  mutation EraseFollowedContact($input: EraseFollowedContactInput!) {\n    eraseFollowedContact(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.EraseFollowedContactDocument,
    "\n  fragment IssueNeedFields on Need {\n    ...ResourceCardFields\n    call {\n      ...CallFields\n    }\n    viewerCan {\n      introduce {\n        allowed\n      }\n      call {\n        allowed\n      }\n    }\n    matches {\n      ...MatchCardFields\n    }\n  }\n": types.IssueNeedFieldsFragmentDoc,
    "\n  query IssueResources($number: Int!) {\n    issue(number: $number) {\n      id\n      needs {\n        ...IssueNeedFields\n      }\n      usefulOffers(first: 5) {\n        ...ResourceCardFields\n      }\n    }\n  }\n": types.IssueResourcesDocument,
    "\n  query Meetings($from: DateTime, $to: DateTime) {\n    meetings(from: $from, to: $to) {\n      id\n      state\n      at\n      place\n      agenda\n      outcome\n      invited {\n        id\n        name\n        organization {\n          id\n        }\n      }\n      convenedBy {\n        id\n        name\n      }\n      issue {\n        id\n        number\n        title\n        side\n        community {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MeetingsDocument,
    "\n  mutation CreateCommunity($input: CreateCommunityInput!) {\n    createCommunity(input: $input) {\n      community {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CreateCommunityDocument,
    "\n  mutation UpdateCommunity($input: UpdateCommunityInput!) {\n    updateCommunity(input: $input) {\n      community {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.UpdateCommunityDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      organization {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      organization {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.UpdateOrganizationDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        id\n        name\n        account\n      }\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      person {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation CloseAccount($input: CloseAccountInput!) {\n    closeAccount(input: $input) {\n      person {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CloseAccountDocument,
    "\n  mutation ReopenAccount($input: ReopenAccountInput!) {\n    reopenAccount(input: $input) {\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.ReopenAccountDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      appointment {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.AppointDocument,
    "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      appointment {\n        id\n        isRunning\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.EndAppointmentDocument,
    "\n  query Communities {\n    communities {\n      id\n      name\n      kind\n      side\n      version\n      places {\n        id\n        kind\n        name\n      }\n    }\n  }\n": types.CommunitiesDocument,
    "\n  query Organizations($kind: OrganizationKind, $communityId: ID, $search: String, $first: Int!, $after: String) {\n    organizations(kind: $kind, communityId: $communityId, search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        version\n        community {\n          id\n          name\n          side\n        }\n        appointments {\n          id\n          position\n          person {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganizationsDocument,
    "\n  fragment AppointmentFields on Appointment {\n    id\n    position\n    termStart\n    termEnd\n    isRunning\n    version\n    organization {\n      id\n      name\n      kind\n      community {\n        id\n        name\n        side\n      }\n    }\n  }\n": types.AppointmentFieldsFragmentDoc,
    "\n  query People($search: String, $first: Int!, $after: String) {\n    people(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        account\n        accountClosedAt\n        appointments {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        name\n        account\n        accountClosedAt\n        accountClosedReason\n        version\n        homeCommunity {\n          id\n          name\n          side\n        }\n        appointments(includeEnded: true) {\n          ...AppointmentFields\n        }\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  query Bridges {\n    bridges {\n      isReciprocal\n      person {\n        id\n        name\n      }\n      seats {\n        id\n        position\n        termEnd\n        organization {\n          id\n          name\n          kind\n          community {\n            id\n            name\n            side\n          }\n        }\n      }\n    }\n  }\n": types.BridgesDocument,
    "\n  query WaitingRequests {\n    viewer {\n      pendingPartyRequests {\n        id\n        version\n      }\n    }\n  }\n": types.WaitingRequestsDocument,
    "\n  query PartyRequests {\n    viewer {\n      pendingPartyRequests {\n        id\n        name\n        requestedBy {\n          id\n          name\n          side\n        }\n        organization {\n          id\n          kind\n          community {\n            id\n            name\n          }\n        }\n        issue {\n          id\n          number\n          version\n          title\n          stage\n          community {\n            id\n            name\n          }\n          timeline {\n            id\n            kind\n            at\n            actorName\n            party {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PartyRequestsDocument,
    "\n  fragment FollowUpFields on FollowUp {\n    id\n    months\n    dueOn\n    outcome\n    note\n    recordedAt\n    isDue\n    recordedBy {\n      id\n      name\n    }\n  }\n": types.FollowUpFieldsFragmentDoc,
    "\n  fragment MatchFields on Match {\n    ...MatchCardFields\n    note\n    need {\n      ...ResourceCardFields\n    }\n    offer {\n      ...ResourceCardFields\n    }\n    needReason\n    offerReason\n    closingNote\n    fulfilledAt\n    version\n    fit {\n      ...FitFields\n    }\n    followUps {\n      ...FollowUpFields\n    }\n    campaign {\n      id\n      number\n      name\n    }\n    booking {\n      ...BookingFields\n    }\n    introducedBy {\n      id\n      name\n    }\n    introducedAs {\n      id\n      position\n      organization {\n        id\n        name\n        kind\n      }\n    }\n    viewerCan {\n      answerForNeed {\n        ...PermissionFields\n      }\n      answerForOffer {\n        ...PermissionFields\n      }\n      fulfil {\n        ...PermissionFields\n      }\n      fallThrough {\n        ...PermissionFields\n      }\n      noShow {\n        ...PermissionFields\n      }\n      revealContact {\n        ...PermissionFields\n      }\n      followUp {\n        ...PermissionFields\n      }\n      correct {\n        ...PermissionFields\n      }\n    }\n  }\n": types.MatchFieldsFragmentDoc,
    "\n  query Matches($filter: MatchFilter, $first: Int!, $after: String) {\n    matches(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...MatchCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MatchesDocument,
    "\n  query Match($number: Int!) {\n    match(number: $number) {\n      ...MatchFields\n    }\n  }\n": types.MatchDocument,
    "\n  mutation IntroduceMatch($input: IntroduceMatchInput!) {\n    introduceMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.IntroduceMatchDocument,
    "\n  mutation RespondToMatch($input: RespondToMatchInput!) {\n    respondToMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.RespondToMatchDocument,
    "\n  mutation FulfilMatch($input: FulfilMatchInput!) {\n    fulfilMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.FulfilMatchDocument,
    "\n  mutation UndoMatchStep($input: UndoMatchStepInput!) {\n    undoMatchStep(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.UndoMatchStepDocument,
    "\n  mutation CorrectMatch($input: CorrectMatchInput!) {\n    correctMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CorrectMatchDocument,
    "\n  mutation FallThroughMatch($input: FallThroughMatchInput!) {\n    fallThroughMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.FallThroughMatchDocument,
    "\n  mutation RecordNoShow($input: RecordNoShowInput!) {\n    recordNoShow(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.RecordNoShowDocument,
    "\n  mutation ClaimWish($input: ClaimWishInput!) {\n    claimWish(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.ClaimWishDocument,
    "\n  mutation RevealNeedContact($input: RevealNeedContactInput!) {\n    revealNeedContact(input: $input) {\n      contact {\n        name\n        phone\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.RevealNeedContactDocument,
    "\n  mutation RevealMatchContact($input: RevealMatchContactInput!) {\n    revealMatchContact(input: $input) {\n      contact {\n        name\n        phone\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.RevealMatchContactDocument,
    "\n  fragment UserErrorFields on UserError {\n    code\n    field\n    message\n  }\n": types.UserErrorFieldsFragmentDoc,
    "\n  mutation PostOffer($input: PostOfferInput!) {\n    postOffer(input: $input) {\n      offer {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.PostOfferDocument,
    "\n  mutation PostNeed($input: PostNeedInput!) {\n    postNeed(input: $input) {\n      need {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.PostNeedDocument,
    "\n  mutation EditOffer($input: EditResourceInput!) {\n    editOffer(input: $input) {\n      resource: offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.EditOfferDocument,
    "\n  mutation EditNeed($input: EditNeedInput!) {\n    editNeed(input: $input) {\n      resource: need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.EditNeedDocument,
    "\n  mutation WithdrawOffer($input: WithdrawResourceInput!) {\n    withdrawOffer(input: $input) {\n      offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.WithdrawOfferDocument,
    "\n  mutation WithdrawNeed($input: WithdrawResourceInput!) {\n    withdrawNeed(input: $input) {\n      need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.WithdrawNeedDocument,
    "\n  mutation PublishOffer($input: PublishResourceInput!) {\n    publishOffer(input: $input) {\n      offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.PublishOfferDocument,
    "\n  mutation PublishNeed($input: PublishResourceInput!) {\n    publishNeed(input: $input) {\n      need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.PublishNeedDocument,
    "\n  fragment ResourceSideFields on Resource {\n    __typename\n    id\n    number\n    kind\n    title\n    quantity\n    matched\n    unit\n    until\n    state\n    side\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n  }\n": types.ResourceSideFieldsFragmentDoc,
    "\n  fragment ResourceDetailFields on Resource {\n    __typename\n    job {\n      degree\n      professions\n      professionsRequired\n      skills\n      payMin\n      payMax\n      startOn\n      wishes\n      place {\n        id\n        name\n      }\n    }\n    training {\n      topics\n      startsOn\n      endsOn\n    }\n    schedule {\n      startsOn\n      endsOn\n      windows {\n        weekdays\n        from\n        to\n      }\n    }\n    help {\n      skills\n      hours\n    }\n  }\n": types.ResourceDetailFieldsFragmentDoc,
    "\n  fragment ResourceCardFields on Resource {\n    ...ResourceSideFields\n    ...ResourceDetailFields\n  }\n": types.ResourceCardFieldsFragmentDoc,
    "\n  fragment MatchCardFields on Match {\n    __typename\n    id\n    number\n    state\n    quantity\n    needAnswer\n    offerAnswer\n    introducedAt\n    need {\n      ...ResourceSideFields\n    }\n    offer {\n      ...ResourceSideFields\n    }\n  }\n": types.MatchCardFieldsFragmentDoc,
    "\n  fragment PermissionFields on Permission {\n    allowed\n    code\n    message\n  }\n": types.PermissionFieldsFragmentDoc,
    "\n  fragment ResourceFields on Resource {\n    ...ResourceCardFields\n    text\n    postedAt\n    version\n    campaign {\n      id\n      number\n      name\n    }\n    postedBy {\n      id\n      name\n    }\n    matches {\n      ...MatchCardFields\n    }\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      withdraw {\n        ...PermissionFields\n      }\n      introduce {\n        ...PermissionFields\n      }\n      publish {\n        ...PermissionFields\n      }\n      book {\n        ...PermissionFields\n      }\n    }\n  }\n": types.ResourceFieldsFragmentDoc,
    "\n  query Needs($filter: ResourceFilter, $first: Int!, $after: String) {\n    needs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ResourceCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NeedsDocument,
    "\n  query Offers($filter: ResourceFilter, $first: Int!, $after: String) {\n    offers(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ResourceCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OffersDocument,
    "\n  query Need($number: Int!) {\n    need(number: $number) {\n      ...ResourceFields\n      contactMasked\n      contactReveals {\n        id\n        purpose\n        revealedAt\n        revealedBy {\n          id\n          name\n        }\n        revealedAs {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n        match {\n          id\n          number\n        }\n      }\n      viewerCan {\n        claim {\n          ...PermissionFields\n        }\n        revealContact {\n          ...PermissionFields\n        }\n        call {\n          ...PermissionFields\n        }\n      }\n      call {\n        ...CallFields\n      }\n      issue {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.NeedDocument,
    "\n  query Offer($number: Int!) {\n    offer(number: $number) {\n      ...ResourceFields\n      issuesItCouldSettle(first: 5) {\n        id\n        number\n        title\n        stage\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n": types.OfferDocument,
    "\n  query CampaignsToFilter {\n    campaigns(first: 20) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.CampaignsToFilterDocument,
    "\n  query FirstOfEach {\n    needs(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {\n      nodes {\n        id\n      }\n    }\n    offers(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.FirstOfEachDocument,
    "\n  query Places {\n    communities {\n      id\n      name\n      places {\n        id\n        name\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query DemoAccounts {\n    demo {\n      password\n      accounts {\n        account\n        name\n        role\n        description\n        side\n      }\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      lastSignInAt\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  fragment CapacityFields on Appointment {\n    id\n    position\n    termEnd\n    organization {\n      id\n      name\n      kind\n      community {\n        id\n        name\n        kind\n        side\n      }\n    }\n  }\n": types.CapacityFieldsFragmentDoc,
    "\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      account\n    }\n    subdistrict {\n      id\n      name\n    }\n    isAdministrator\n    homeCommunity {\n      id\n      name\n    }\n    capacities {\n      ...CapacityFields\n    }\n    committeeCommunities {\n      id\n      name\n      kind\n      side\n    }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": types.ViewerDocument,
    "\n  query Setup {\n    communities {\n      id\n      name\n      side\n    }\n    committees: organizations(kind: COMMITTEE, first: 100) {\n      nodes {\n        id\n        community {\n          id\n        }\n        appointments {\n          id\n          position\n          isRunning\n        }\n      }\n    }\n    people(first: 2) {\n      nodes {\n        id\n      }\n    }\n    bridges {\n      person {\n        id\n      }\n    }\n    boards {\n      id\n      wholeSubdistrict\n      communities {\n        id\n      }\n    }\n  }\n": types.SetupDocument,
    "\n  query BoardList {\n    boards {\n      id\n      name\n      wholeSubdistrict\n      communities {\n        id\n        name\n        side\n      }\n    }\n    communities {\n      id\n      name\n      side\n    }\n  }\n": types.BoardListDocument,
    "\n  mutation CreateBoard($input: CreateBoardInput!) {\n    createBoard(input: $input) {\n      board {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.CreateBoardDocument,
    "\n  fragment CallToAnswerFields on OfferCall {\n    id\n    title\n    text\n    kind\n    answerBy\n    isOver\n    campaignName\n    community {\n      id\n      name\n      side\n    }\n    calledBy {\n      id\n      name\n    }\n    need {\n      id\n      number\n      title\n      state\n      quantity\n      unit\n      viewerCan {\n        claim {\n          allowed\n        }\n      }\n    }\n    answers {\n      state\n      reason\n      organization {\n        id\n      }\n      offer {\n        id\n        number\n        title\n      }\n    }\n    viewerCan {\n      answer {\n        ...PermissionFields\n      }\n      decline {\n        ...PermissionFields\n      }\n    }\n  }\n": types.CallToAnswerFieldsFragmentDoc,
    "\n  fragment UnitMatchFields on Match {\n    ...MatchCardFields\n    version\n    note\n    need {\n      ...ResourceCardFields\n    }\n    offer {\n      ...ResourceCardFields\n    }\n    introducedBy {\n      id\n      name\n    }\n    viewerCan {\n      answerForNeed {\n        ...PermissionFields\n      }\n      answerForOffer {\n        ...PermissionFields\n      }\n    }\n  }\n": types.UnitMatchFieldsFragmentDoc,
    "\n  fragment OwnResourceFields on Resource {\n    ...ResourceCardFields\n    version\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      publish {\n        ...PermissionFields\n      }\n    }\n  }\n": types.OwnResourceFieldsFragmentDoc,
    "\n  fragment BalanceKindFields on GivenKind {\n    kind\n    matches\n    quantity\n    unit\n  }\n": types.BalanceKindFieldsFragmentDoc,
    "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Organization {\n        id\n        name\n        kind\n        community {\n          id\n          name\n          side\n        }\n        balance {\n          year\n          given {\n            ...BalanceKindFields\n          }\n          received {\n            ...BalanceKindFields\n          }\n        }\n      }\n    }\n  }\n": types.UnitDocument,
    "\n  query UnitMatches($id: ID!) {\n    waiting: matches(filter: { organizationId: $id, states: [INTRODUCED] }, first: 50) {\n      nodes {\n        ...UnitMatchFields\n      }\n    }\n    running: matches(filter: { organizationId: $id, states: [ACCEPTED] }, first: 50) {\n      nodes {\n        ...MatchCardFields\n      }\n    }\n  }\n": types.UnitMatchesDocument,
    "\n  query UnitResources($id: ID!) {\n    offers(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {\n      nodes {\n        ...OwnResourceFields\n      }\n    }\n    needs(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {\n      nodes {\n        ...OwnResourceFields\n      }\n    }\n  }\n": types.UnitResourcesDocument,
    "\n  query UnitCalls {\n    calls(open: true, first: 50) {\n      nodes {\n        ...CallToAnswerFields\n      }\n    }\n  }\n": types.UnitCallsDocument,
    "\n  query UnitFollowUps {\n    followUps(due: true, first: 100) {\n      nodes {\n        ...FollowUpFields\n        match {\n          id\n          number\n          need {\n            id\n            title\n          }\n          offer {\n            id\n            title\n            organization {\n              id\n            }\n          }\n          viewerCan {\n            followUp {\n              ...PermissionFields\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UnitFollowUpsDocument,
    "\n  mutation DeclineCall($input: DeclineCallInput!) {\n    declineCall(input: $input) {\n      call {\n        ...CallToAnswerFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n": types.DeclineCallDocument,
    "\n  query Units($communityId: ID, $search: String, $after: String) {\n    organizations(units: true, communityId: $communityId, search: $search, first: 40, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        community {\n          id\n          name\n          side\n        }\n        open {\n          offers\n          answers\n        }\n        balance {\n          given {\n            matches\n          }\n          received {\n            matches\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnitsDocument,
    "\n  fragment WallIssueFields on Issue {\n    ...IssueCardFields\n    reporterOrganization {\n      id\n    }\n  }\n": types.WallIssueFieldsFragmentDoc,
    "\n  query WallSnapshot($id: ID!) {\n    board(id: $id) {\n      id\n      name\n      cursor\n      communities {\n        id\n        name\n      }\n      issues {\n        ...WallIssueFields\n      }\n    }\n  }\n": types.WallSnapshotDocument,
    "\n  subscription WallEvents($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on ResyncRequired {\n        reason\n      }\n      ... on BoardChanges {\n        previousCursor\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              kind\n            }\n            card {\n              ...WallIssueFields\n            }\n          }\n          ... on CardRemoved {\n            id\n            change {\n              kind\n            }\n          }\n        }\n      }\n    }\n  }\n": types.WallEventsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    viewer {\n      person {\n        id\n      }\n      sessions {\n        id\n        beganAt\n        lastSeenAt\n        network\n        device\n        isThis\n      }\n    }\n  }\n"): typeof import('./graphql').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecurityEvents($kind: SecurityEventKind, $personId: ID, $first: Int!, $after: String) {\n    securityEvents(kind: $kind, personId: $personId, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        kind\n        network\n        device\n        detail\n        person {\n          id\n          name\n        }\n        subject {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SecurityEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewColleagues {\n    viewer {\n      person {\n        id\n      }\n      newColleagues {\n        id\n        position\n        appointedAt\n        person {\n          id\n          name\n        }\n        appointedBy {\n          id\n          name\n        }\n        organization {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NewColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardPresence($boardId: ID!) {\n    boardPresence(boardId: $boardId) {\n      personId\n      name\n      side\n    }\n  }\n"): typeof import('./graphql').BoardPresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Boards {\n    boards {\n      id\n      name\n      communities {\n        id\n        name\n        side\n      }\n    }\n  }\n"): typeof import('./graphql').BoardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardSnapshot($id: ID!) {\n    board(id: $id) {\n      id\n      name\n      cursor\n      communities {\n        id\n        name\n        kind\n        side\n      }\n      issues {\n        ...IssueCardFields\n      }\n      needs {\n        version\n        ...ResourceCardFields\n      }\n      offers {\n        version\n        ...ResourceCardFields\n      }\n      matches {\n        version\n        ...MatchCardFields\n      }\n      campaigns {\n        ...CampaignCardFields\n      }\n    }\n  }\n"): typeof import('./graphql').BoardSnapshotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardEvents($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on ResyncRequired {\n        reason\n      }\n      ... on BoardChanges {\n        previousCursor\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              ...ChangeFields\n            }\n            issue: card {\n              ...IssueCardFields\n            }\n          }\n          ... on NeedChanged {\n            change {\n              ...ChangeFields\n            }\n            need: card {\n              version\n              ...ResourceCardFields\n            }\n          }\n          ... on OfferChanged {\n            change {\n              ...ChangeFields\n            }\n            offer: card {\n              version\n              ...ResourceCardFields\n            }\n          }\n          ... on MatchChanged {\n            change {\n              ...ChangeFields\n            }\n            match: card {\n              version\n              ...MatchCardFields\n            }\n          }\n          ... on CampaignChanged {\n            change {\n              ...ChangeFields\n            }\n            campaign: card {\n              ...CampaignCardFields\n            }\n          }\n          ... on CardRemoved {\n            change {\n              ...ChangeFields\n            }\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BoardEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeFields on Change {\n    kind\n    actorId\n    actorName\n  }\n"): typeof import('./graphql').ChangeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundInText($boardId: ID!, $search: String!) {\n    issues(filter: { boardId: $boardId, search: $search }, first: 100) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').FoundInTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookingFields on Booking {\n    id\n    version\n    purpose\n    quantity\n    startsOn\n    endsOn\n    state\n    reason\n    bookedAt\n    windows {\n      weekdays\n      from\n      to\n    }\n    organization {\n      id\n      name\n    }\n    community {\n      id\n      name\n      side\n    }\n    bookedBy {\n      id\n      name\n    }\n    match {\n      id\n      number\n    }\n    viewerCan {\n      cancel {\n        ...PermissionFields\n      }\n      undo {\n        allowed\n      }\n    }\n  }\n"): typeof import('./graphql').BookingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferWeek($number: Int!, $from: LocalDate!) {\n    offer(number: $number) {\n      id\n      availability(from: $from, days: 7) {\n        date\n        spans {\n          from\n          to\n          capacity\n          free\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OfferWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferBookings($number: Int!, $from: LocalDate!) {\n    offer(number: $number) {\n      id\n      bookings(from: $from) {\n        ...BookingFields\n      }\n    }\n  }\n"): typeof import('./graphql').OfferBookingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookOffer($input: BookOfferInput!) {\n    bookOffer(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').BookOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelBooking($input: CancelBookingInput!) {\n    cancelBooking(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CancelBookingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoBookingStep($input: UndoBookingStepInput!) {\n    undoBookingStep(input: $input) {\n      booking {\n        ...BookingFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').UndoBookingStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsToBookFor($communityId: ID!, $search: String!) {\n    organizations(communityId: $communityId, search: $search, first: 20) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql').UnitsToBookForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallFields on OfferCall {\n    id\n    title\n    text\n    answerBy\n    calledAt\n    isOver\n    version\n    calledBy {\n      id\n      name\n    }\n    community {\n      id\n      name\n    }\n    counts {\n      called\n      offered\n      declined\n      pending\n    }\n    answers {\n      id\n      state\n      reason\n      answeredAt\n      answeredBy {\n        id\n        name\n      }\n      organization {\n        id\n        name\n      }\n      offers {\n        id\n        number\n        title\n        quantity\n        unit\n      }\n    }\n    viewerCan {\n      extend {\n        ...PermissionFields\n      }\n    }\n  }\n"): typeof import('./graphql').CallFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallForOffers($input: CallForOffersInput!) {\n    callForOffers(input: $input) {\n      call {\n        ...CallFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CallForOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalledUnits($kind: OrganizationKind!, $search: String, $communityId: ID, $first: Int!, $after: String) {\n    organizations(kind: $kind, search: $search, communityId: $communityId, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').CalledUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllocationFields on Allocation {\n    id\n    state\n    phase\n    progress\n    wasStopped\n    startedAt\n    finishedAt\n    needs\n    offers\n    served\n    score\n    bound\n    gap\n    isProven\n    problem\n    introduced\n    version\n    unservedCount\n    askedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AllocationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AllocationProgress($id: ID!) {\n    progress(id: $id) {\n      __typename\n      ...AllocationFields\n    }\n  }\n"): typeof import('./graphql').AllocationProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationPairs($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        connection: pairs(first: $first, after: $after) {\n          totalCount\n          nodes {\n            quantity\n            isPinned\n            need {\n              ...PairSideFields\n            }\n            offer {\n              ...PairSideFields\n            }\n            fit {\n              ...FitFields\n            }\n            match {\n              id\n              number\n              state\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AllocationPairsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unserved($number: Int!, $first: Int!) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        unserved(first: $first) {\n          nodes {\n            why\n            need {\n              ...PairSideFields\n            }\n            nearest {\n              ...CandidateFields\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnservedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAllocation($input: CampaignInput!) {\n    proposeAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopAllocation($input: AllocationInput!) {\n    stopAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').StopAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardAllocation($input: AllocationInput!) {\n    discardAllocation(input: $input) {\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').DiscardAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAllocation($input: ConfirmAllocationInput!) {\n    confirmAllocation(input: $input) {\n      introduced\n      allocation {\n        ...AllocationFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignCall($number: Int!) {\n    campaign(number: $number) {\n      id\n      call {\n        ...CallFields\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignCardFields on Campaign {\n    __typename\n    id\n    number\n    kind\n    name\n    state\n    until\n    version\n    communities {\n      id\n      name\n      side\n    }\n    counts {\n      organizations\n      offers\n      posts\n      needs\n      people\n      introduced\n      accepted\n      placed\n      stillThere1\n      stillThere3\n      noShow\n      declined\n      fellThrough\n      unmatched\n    }\n  }\n"): typeof import('./graphql').CampaignCardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignFields on Campaign {\n    ...CampaignCardFields\n    text\n    maxPerOrganization\n    seed\n    createdAt\n    createdBy {\n      id\n      name\n    }\n    community {\n      id\n      name\n      side\n    }\n    rules {\n      id\n      rule\n      decidedAt\n      need {\n        id\n      }\n      offer {\n        id\n      }\n    }\n    allocation {\n      ...AllocationFields\n    }\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      addResources {\n        ...PermissionFields\n      }\n      propose {\n        ...PermissionFields\n      }\n      decidePairs {\n        ...PermissionFields\n      }\n      confirm {\n        ...PermissionFields\n      }\n      close {\n        ...PermissionFields\n      }\n      reopen {\n        ...PermissionFields\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaigns($filter: CampaignFilter, $first: Int!, $after: String) {\n    campaigns(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CampaignCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($number: Int!) {\n    campaign(number: $number) {\n      ...CampaignFields\n    }\n  }\n"): typeof import('./graphql').CampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCampaign($input: CreateCampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCampaign($input: EditCampaignInput!) {\n    editCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').EditCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCampaign($input: CampaignInput!) {\n    reopenCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').ReopenCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCampaign($input: CampaignInput!) {\n    closeCampaign(input: $input) {\n      campaign {\n        ...CampaignFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CloseCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberFields on Resource {\n    ...ResourceSideFields\n    ... on Need {\n      contactMasked\n    }\n    ...ResourceDetailFields\n    left\n    version\n    matches {\n      id\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').MemberFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FitFields on Fit {\n    score\n    isEligible\n    reasons {\n      code\n      kind\n      text\n      points\n    }\n  }\n"): typeof import('./graphql').FitFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PairSideFields on Resource {\n    ...ResourceSideFields\n    ... on Need {\n      contactMasked\n    }\n    job {\n      degree\n      professions\n      wishes\n      payMin\n      payMax\n    }\n  }\n"): typeof import('./graphql').PairSideFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CandidateFields on Candidate {\n    quantity\n    need {\n      ...ResourceSideFields\n      ...ResourceDetailFields\n      left\n    }\n    offer {\n      ...ResourceSideFields\n      ...ResourceDetailFields\n      left\n    }\n    fit {\n      ...FitFields\n    }\n    rule {\n      id\n      rule\n      reason\n      decidedAt\n      decidedBy {\n        id\n        name\n      }\n    }\n    match {\n      id\n      number\n      state\n      needAnswer\n      offerAnswer\n    }\n  }\n"): typeof import('./graphql').CandidateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignNeeds($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: needs(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignOffers($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: offers(filter: $filter, first: $first, after: $after) {\n        totalCount\n        nodes {\n          ...MemberFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedCandidates($number: Int!) {\n    member: need(number: $number) {\n      ...MemberFields\n      text\n      candidates(first: 20) {\n        ...CandidateFields\n      }\n    }\n  }\n"): typeof import('./graphql').NeedCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferCandidates($number: Int!) {\n    member: offer(number: $number) {\n      ...MemberFields\n      text\n      candidates(first: 20) {\n        ...CandidateFields\n      }\n    }\n  }\n"): typeof import('./graphql').OfferCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePair($input: DecidePairInput!) {\n    decidePair(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').DecidePairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveCampaign($input: CampaignMembersInput!) {\n    leaveCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').LeaveCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinCampaign($input: CampaignMembersInput!) {\n    joinCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').JoinCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JoinableFields on Resource {\n    id\n    number\n    title\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n    campaign {\n      id\n    }\n  }\n"): typeof import('./graphql').JoinableFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinableNeeds($filter: ResourceFilter, $first: Int!, $after: String) {\n    page: needs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...JoinableFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').JoinableNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinableOffers($filter: ResourceFilter, $first: Int!, $after: String) {\n    page: offers(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...JoinableFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').JoinableOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: matches(states: $states, first: $first, after: $after) {\n        totalCount\n        nodes {\n          version\n          needReason\n          offerReason\n          closingNote\n          id\n          number\n          state\n          needAnswer\n          offerAnswer\n          introducedAt\n          need {\n            ...PairSideFields\n          }\n          offer {\n            ...PairSideFields\n          }\n          viewerCan {\n            answerForNeed {\n              ...PermissionFields\n            }\n            fulfil {\n              ...PermissionFields\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignMatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpsDue($first: Int!, $after: String) {\n    followUps(due: true, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        months\n        dueOn\n        match {\n          id\n          number\n          campaign {\n            id\n          }\n          viewerCan {\n            followUp {\n              ...PermissionFields\n            }\n          }\n          need {\n            ...PairSideFields\n          }\n          offer {\n            ...PairSideFields\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').FollowUpsDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      match {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').RecordFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PictureMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: matches(states: $states, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          state\n          quantity\n          fit {\n            score\n          }\n          need {\n            ...PictureSideFields\n          }\n          offer {\n            ...PictureSideFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PictureMatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PictureRest($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      connection: needs(filter: { open: true }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          left\n          ...PictureSideFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PictureRestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PicturePlan($number: Int!, $first: Int!, $after: String) {\n    campaign(number: $number) {\n      id\n      allocation {\n        id\n        connection: pairs(first: $first, after: $after) {\n          totalCount\n          nodes {\n            quantity\n            fit {\n              score\n            }\n            need {\n              ...PictureSideFields\n            }\n            offer {\n              ...PictureSideFields\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PicturePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureSideFields on Resource {\n    id\n    title\n    side\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n    job {\n      degree\n      professions\n    }\n  }\n"): typeof import('./graphql').PictureSideFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Demo {\n    demo {\n      password\n      accounts {\n        account\n        name\n        role\n        description\n        side\n      }\n    }\n  }\n"): typeof import('./graphql').DemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaneViewer {\n    viewer {\n      person {\n        id\n        account\n      }\n    }\n  }\n"): typeof import('./graphql').PaneViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PaneSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PaneSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BarrierStory {\n    issues(filter: { search: \"道闸\" }, orderBy: { field: REPORTED_AT, direction: ASC }, first: 1) {\n      nodes {\n        id\n        number\n      }\n    }\n  }\n"): typeof import('./graphql').BarrierStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraduatesStory {\n    campaigns(filter: { states: [OPEN] }, first: 1) {\n      nodes {\n        id\n        number\n      }\n    }\n  }\n"): typeof import('./graphql').GraduatesStoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportFields on Import {\n    id\n    version\n    sheet\n    state\n    fileName\n    progress\n    total\n    fresh\n    updates\n    same\n    bad\n    problem\n    uploadedAt\n    community {\n      id\n      name\n      side\n    }\n    campaign {\n      id\n      number\n      name\n    }\n  }\n"): typeof import('./graphql').ImportFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportFields\n    }\n  }\n"): typeof import('./graphql').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRows($id: ID!, $onlyBad: Boolean!, $after: String) {\n    import(id: $id) {\n      id\n      rows(onlyBad: $onlyBad, first: 100, after: $after) {\n        nodes {\n          sheet\n          line\n          isHidden\n          state\n          problems\n          cells {\n            column\n            value\n            problem\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportTables($id: ID!) {\n    import(id: $id) {\n      id\n      sheetColumns {\n        key\n        name\n        isRequired\n        isJoined\n      }\n      tables {\n        name\n        isHidden\n        line\n        reason\n        rows\n        asides\n        missing\n        columns {\n          position\n          letter\n          written\n          sample\n          isHidden\n          key\n          fit\n          suggestion\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportTablesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ImportProgress($id: ID!) {\n    progress(id: $id) {\n      __typename\n      ...ImportFields\n    }\n  }\n"): typeof import('./graphql').ImportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectImportColumns($input: CorrectImportColumnsInput!) {\n    correctImportColumns(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CorrectImportColumnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($input: DiscardImportInput!) {\n    discardImport(input: $input) {\n      import {\n        ...ImportFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').DiscardImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignsToImport {\n    campaigns(filter: { states: [OPEN] }, first: 50) {\n      nodes {\n        id\n        number\n        name\n        kind\n        communities {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignsToImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n      communities {\n        id\n        name\n      }\n      createdBy {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TokenCommunities {\n    communities {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TokenCommunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n      apiToken {\n        id\n        name\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      apiToken {\n        id\n        revokedAt\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationsToName($search: String!) {\n    organizations(search: $search, first: 12) {\n      nodes {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrganizationsToNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikelyParties($number: Int!) {\n    issue(number: $number) {\n      id\n      likelyParties {\n        id\n        name\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LikelyPartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToAssign($search: String!) {\n    people(search: $search, first: 12) {\n      nodes {\n        id\n        name\n        appointments {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleToAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuesToMerge($search: String!) {\n    issues(filter: { search: $search }, first: 12) {\n      nodes {\n        id\n        number\n        title\n        stage\n      }\n    }\n  }\n"): typeof import('./graphql').IssuesToMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacesToReport {\n    communities {\n      id\n      name\n      places {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesToReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommunitiesToReport {\n    communities {\n      id\n      name\n      side\n    }\n  }\n"): typeof import('./graphql').CommunitiesToReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CapacityLabel on Appointment {\n    id\n    position\n    organization {\n      id\n      name\n      kind\n      community {\n        side\n      }\n    }\n  }\n"): typeof import('./graphql').CapacityLabelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssuePermissions on IssueViewerCan {\n    edit {\n      allowed\n      code\n      message\n    }\n    accept {\n      allowed\n      code\n      message\n    }\n    decline {\n      allowed\n      code\n      message\n    }\n    assign {\n      allowed\n      code\n      message\n    }\n    nameParty {\n      allowed\n      code\n      message\n    }\n    conveneMeeting {\n      allowed\n      code\n      message\n    }\n    recordMeetingOutcome {\n      allowed\n      code\n      message\n    }\n    recordAgreement {\n      allowed\n      code\n      message\n    }\n    startCarryingOut {\n      allowed\n      code\n      message\n    }\n    cancelCommitment {\n      allowed\n      code\n      message\n    }\n    resolve {\n      allowed\n      code\n      message\n    }\n    confirm {\n      allowed\n      code\n      message\n    }\n    confirmByCall {\n      allowed\n      code\n      message\n    }\n    dispute {\n      allowed\n      code\n      message\n    }\n    reopen {\n      allowed\n      code\n      message\n    }\n    withdraw {\n      allowed\n      code\n      message\n    }\n    merge {\n      allowed\n      code\n      message\n    }\n    comment {\n      allowed\n      code\n      message\n    }\n    commentInternally {\n      allowed\n      code\n      message\n    }\n    revealContact {\n      allowed\n      code\n      message\n    }\n    eraseContact {\n      allowed\n      code\n      message\n    }\n  }\n"): typeof import('./graphql').IssuePermissionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartyFields on Party {\n    id\n    name\n    state\n    reason\n    version\n    viewerCanAnswer\n    organization {\n      id\n      kind\n      community {\n        id\n        name\n        side\n      }\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PartyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingFields on Meeting {\n    id\n    state\n    at\n    place\n    agenda\n    outcome\n    version\n    invited {\n      id\n      name\n    }\n    convenedBy {\n      id\n      name\n    }\n    convenedAs {\n      ...CapacityLabel\n    }\n  }\n"): typeof import('./graphql').MeetingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentFields on Commitment {\n    id\n    text\n    dueOn\n    dueState\n    state\n    evidence\n    fulfilledAt\n    version\n    viewerCanFulfil\n    match {\n      id\n      number\n      state\n      quantity\n      need {\n        id\n        title\n        unit\n      }\n      offer {\n        id\n        title\n      }\n    }\n    owner {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CommitmentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueEntryFields on IssueEntry {\n    id\n    kind\n    at\n    fromStage\n    toStage\n    text\n    callMeans\n    calledAt\n    audience\n    audienceCommunity {\n      id\n      name\n    }\n    actorName\n    actingAs {\n      ...CapacityLabel\n    }\n    party {\n      id\n      name\n    }\n    meeting {\n      id\n      at\n      place\n    }\n    commitment {\n      id\n      text\n    }\n  }\n"): typeof import('./graphql').IssueEntryFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueOutcomeFields on IssueOutcome {\n    number\n    stage\n    communityName\n    dueAt\n    result\n    resultText\n    reason\n  }\n"): typeof import('./graphql').IssueOutcomeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueDetailFields on Issue {\n    ...IssueCardFields\n    text\n    reportedAt\n    reporterName\n    reporterOrganization {\n      id\n      name\n    }\n    isReportedByViewer\n    isFollowed\n    contactMasked\n    result\n    resultText\n    satisfaction\n    openCommitments\n    mergedInto {\n      id\n      number\n      title\n    }\n    original {\n      ...IssueOutcomeFields\n    }\n    communities {\n      id\n      name\n      side\n    }\n    parties {\n      ...PartyFields\n    }\n    meetings {\n      ...MeetingFields\n    }\n    agreement {\n      id\n      text\n      agreedOn\n      recordedBy {\n        id\n        name\n      }\n      commitments {\n        ...CommitmentFields\n      }\n    }\n    timeline {\n      ...IssueEntryFields\n    }\n    viewerCan(actingAs: $actingAs) {\n      ...IssuePermissions\n    }\n  }\n"): typeof import('./graphql').IssueDetailFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Issue($number: Int!, $actingAs: ID) {\n    issue(number: $number) {\n      ...IssueDetailFields\n    }\n  }\n"): typeof import('./graphql').IssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueMoves($number: Int!, $actingAs: ID) {\n    issue(number: $number) {\n      ...IssueCardFields\n      isReportedByViewer\n      reachableStages(actingAs: $actingAs)\n      parties {\n        ...PartyFields\n      }\n      meetings {\n        ...MeetingFields\n      }\n      viewerCan(actingAs: $actingAs) {\n        ...IssuePermissions\n      }\n    }\n  }\n"): typeof import('./graphql').IssueMovesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueAnswer on IssuePayload {\n    issue {\n      ...IssueDetailFields\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n    cursor\n  }\n"): typeof import('./graphql').IssueAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptIssue($input: AcceptIssueInput!, $actingAs: ID) {\n    acceptIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').AcceptIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineIssue($input: DeclineIssueInput!, $actingAs: ID) {\n    declineIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').DeclineIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignIssue($input: AssignIssueInput!, $actingAs: ID) {\n    assignIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').AssignIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditIssue($input: EditIssueInput!, $actingAs: ID) {\n    editIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').EditIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameParties($input: NamePartiesInput!, $actingAs: ID) {\n    nameParties(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').NamePartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPartyRequest($input: AnswerPartyRequestInput!, $actingAs: ID) {\n    answerPartyRequest(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').AnswerPartyRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveParty($input: RemovePartyInput!, $actingAs: ID) {\n    removeParty(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').RemovePartyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConveneMeeting($input: ConveneMeetingInput!, $actingAs: ID) {\n    conveneMeeting(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').ConveneMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeetingOutcome($input: RecordMeetingOutcomeInput!, $actingAs: ID) {\n    recordMeetingOutcome(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').RecordMeetingOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($input: CancelMeetingInput!, $actingAs: ID) {\n    cancelMeeting(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').CancelMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAgreement($input: RecordAgreementInput!, $actingAs: ID) {\n    recordAgreement(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').RecordAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCarryingOut($input: StartCarryingOutInput!, $actingAs: ID) {\n    startCarryingOut(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').StartCarryingOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FulfilCommitment($input: FulfilCommitmentInput!, $actingAs: ID) {\n    fulfilCommitment(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').FulfilCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCommitment($input: CancelCommitmentInput!, $actingAs: ID) {\n    cancelCommitment(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').CancelCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveIssue($input: ResolveIssueInput!, $actingAs: ID) {\n    resolveIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').ResolveIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIssue($input: ConfirmIssueInput!, $actingAs: ID) {\n    confirmIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').ConfirmIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIssueByCall($input: ConfirmIssueByCallInput!, $actingAs: ID) {\n    confirmIssueByCall(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').ConfirmIssueByCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeIssue($input: DisputeIssueInput!, $actingAs: ID) {\n    disputeIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').DisputeIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenIssue($input: ReopenIssueInput!, $actingAs: ID) {\n    reopenIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').ReopenIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawIssue($input: WithdrawIssueInput!, $actingAs: ID) {\n    withdrawIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').WithdrawIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseIssueContact($input: EraseIssueContactInput!, $actingAs: ID) {\n    eraseIssueContact(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').EraseIssueContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeIssue($input: MergeIssueInput!, $actingAs: ID) {\n    mergeIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').MergeIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnIssue($input: CommentOnIssueInput!, $actingAs: ID) {\n    commentOnIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').CommentOnIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowIssue($input: FollowIssueInput!, $actingAs: ID) {\n    followIssue(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').FollowIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoIssueMove($input: UndoIssueMoveInput!, $actingAs: ID) {\n    undoIssueMove(input: $input) {\n      ...IssueAnswer\n    }\n  }\n"): typeof import('./graphql').UndoIssueMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportIssue($input: ReportIssueInput!) {\n    reportIssue(input: $input) {\n      issue {\n        ...IssueCardFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n      cursor\n    }\n  }\n"): typeof import('./graphql').ReportIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealFollowCode($input: RevealFollowCodeInput!) {\n    revealFollowCode(input: $input) {\n      name\n      phone\n      followCode\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').RevealFollowCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealIssueContact($input: RevealIssueContactInput!) {\n    revealIssueContact(input: $input) {\n      name\n      phone\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevealIssueContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueCardFields on Issue {\n    __typename\n    id\n    version\n    number\n    title\n    place\n    category\n    urgent\n    stage\n    stageSince\n    dueAt\n    dueState\n    turn\n    turnNames\n    side\n    joint\n    community {\n      id\n      name\n    }\n    communities {\n      id\n    }\n    reporter {\n      id\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').IssueCardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyIssues($after: String) {\n    issues(filter: { mine: true }, orderBy: { field: UPDATED_AT, direction: DESC }, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...IssueCardFields\n        result\n        satisfaction\n        isReportedByViewer\n        viewerCan {\n          confirm {\n            allowed\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyIssuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyBoards {\n    boards {\n      id\n    }\n  }\n"): typeof import('./graphql').MyBoardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPosition($id: ID!) {\n    board(id: $id) {\n      id\n      cursor\n    }\n  }\n"): typeof import('./graphql').BoardPositionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription IssueNews($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on BoardChanges {\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              kind\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').IssueNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedIssueFields on FollowedIssue {\n    number\n    title\n    text\n    place\n    stage\n    communityName\n    dueAt\n    result\n    resultText\n    reason\n    original {\n      ...IssueOutcomeFields\n    }\n    canConfirm\n    hasContact\n    meetings {\n      at\n      place\n      state\n    }\n    agreement {\n      text\n      agreedOn\n      promisedOn\n      commitments {\n        ownerName\n        text\n        dueOn\n        state\n      }\n    }\n    steps {\n      kind\n      at\n      toStage\n    }\n  }\n"): typeof import('./graphql').FollowedIssueFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicCommunities {\n    publicCommunities {\n      id\n      name\n      side\n    }\n  }\n"): typeof import('./graphql').PublicCommunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedIssue($code: String!) {\n    followedIssue(code: $code) {\n      ...FollowedIssueFields\n    }\n  }\n"): typeof import('./graphql').FollowedIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportIssueAsResident($input: ReportIssueAsResidentInput!) {\n    reportIssueAsResident(input: $input) {\n      issue {\n        id\n        number\n      }\n      followCode\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReportIssueAsResidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmFollowedIssue($input: ConfirmFollowedIssueInput!) {\n    confirmFollowedIssue(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmFollowedIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeFollowedIssue($input: DisputeFollowedIssueInput!) {\n    disputeFollowedIssue(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DisputeFollowedIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseFollowedContact($input: EraseFollowedContactInput!) {\n    eraseFollowedContact(input: $input) {\n      issue {\n        ...FollowedIssueFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EraseFollowedContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueNeedFields on Need {\n    ...ResourceCardFields\n    call {\n      ...CallFields\n    }\n    viewerCan {\n      introduce {\n        allowed\n      }\n      call {\n        allowed\n      }\n    }\n    matches {\n      ...MatchCardFields\n    }\n  }\n"): typeof import('./graphql').IssueNeedFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueResources($number: Int!) {\n    issue(number: $number) {\n      id\n      needs {\n        ...IssueNeedFields\n      }\n      usefulOffers(first: 5) {\n        ...ResourceCardFields\n      }\n    }\n  }\n"): typeof import('./graphql').IssueResourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($from: DateTime, $to: DateTime) {\n    meetings(from: $from, to: $to) {\n      id\n      state\n      at\n      place\n      agenda\n      outcome\n      invited {\n        id\n        name\n        organization {\n          id\n        }\n      }\n      convenedBy {\n        id\n        name\n      }\n      issue {\n        id\n        number\n        title\n        side\n        community {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCommunity($input: CreateCommunityInput!) {\n    createCommunity(input: $input) {\n      community {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCommunityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCommunity($input: UpdateCommunityInput!) {\n    updateCommunity(input: $input) {\n      community {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCommunityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) {\n      organization {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CreateOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      organization {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        id\n        name\n        account\n      }\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CreatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      person {\n        id\n        version\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseAccount($input: CloseAccountInput!) {\n    closeAccount(input: $input) {\n      person {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CloseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenAccount($input: ReopenAccountInput!) {\n    reopenAccount(input: $input) {\n      initialPassword\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').ReopenAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      appointment {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').AppointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAppointment($input: EndAppointmentInput!) {\n    endAppointment(input: $input) {\n      appointment {\n        id\n        isRunning\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').EndAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Communities {\n    communities {\n      id\n      name\n      kind\n      side\n      version\n      places {\n        id\n        kind\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CommunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organizations($kind: OrganizationKind, $communityId: ID, $search: String, $first: Int!, $after: String) {\n    organizations(kind: $kind, communityId: $communityId, search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        version\n        community {\n          id\n          name\n          side\n        }\n        appointments {\n          id\n          position\n          person {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OrganizationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AppointmentFields on Appointment {\n    id\n    position\n    termStart\n    termEnd\n    isRunning\n    version\n    organization {\n      id\n      name\n      kind\n      community {\n        id\n        name\n        side\n      }\n    }\n  }\n"): typeof import('./graphql').AppointmentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String, $first: Int!, $after: String) {\n    people(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        account\n        accountClosedAt\n        appointments {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        name\n        account\n        accountClosedAt\n        accountClosedReason\n        version\n        homeCommunity {\n          id\n          name\n          side\n        }\n        appointments(includeEnded: true) {\n          ...AppointmentFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bridges {\n    bridges {\n      isReciprocal\n      person {\n        id\n        name\n      }\n      seats {\n        id\n        position\n        termEnd\n        organization {\n          id\n          name\n          kind\n          community {\n            id\n            name\n            side\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BridgesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingRequests {\n    viewer {\n      pendingPartyRequests {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').WaitingRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartyRequests {\n    viewer {\n      pendingPartyRequests {\n        id\n        name\n        requestedBy {\n          id\n          name\n          side\n        }\n        organization {\n          id\n          kind\n          community {\n            id\n            name\n          }\n        }\n        issue {\n          id\n          number\n          version\n          title\n          stage\n          community {\n            id\n            name\n          }\n          timeline {\n            id\n            kind\n            at\n            actorName\n            party {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartyRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowUpFields on FollowUp {\n    id\n    months\n    dueOn\n    outcome\n    note\n    recordedAt\n    isDue\n    recordedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').FollowUpFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchFields on Match {\n    ...MatchCardFields\n    note\n    need {\n      ...ResourceCardFields\n    }\n    offer {\n      ...ResourceCardFields\n    }\n    needReason\n    offerReason\n    closingNote\n    fulfilledAt\n    version\n    fit {\n      ...FitFields\n    }\n    followUps {\n      ...FollowUpFields\n    }\n    campaign {\n      id\n      number\n      name\n    }\n    booking {\n      ...BookingFields\n    }\n    introducedBy {\n      id\n      name\n    }\n    introducedAs {\n      id\n      position\n      organization {\n        id\n        name\n        kind\n      }\n    }\n    viewerCan {\n      answerForNeed {\n        ...PermissionFields\n      }\n      answerForOffer {\n        ...PermissionFields\n      }\n      fulfil {\n        ...PermissionFields\n      }\n      fallThrough {\n        ...PermissionFields\n      }\n      noShow {\n        ...PermissionFields\n      }\n      revealContact {\n        ...PermissionFields\n      }\n      followUp {\n        ...PermissionFields\n      }\n      correct {\n        ...PermissionFields\n      }\n    }\n  }\n"): typeof import('./graphql').MatchFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matches($filter: MatchFilter, $first: Int!, $after: String) {\n    matches(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...MatchCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Match($number: Int!) {\n    match(number: $number) {\n      ...MatchFields\n    }\n  }\n"): typeof import('./graphql').MatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IntroduceMatch($input: IntroduceMatchInput!) {\n    introduceMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').IntroduceMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RespondToMatch($input: RespondToMatchInput!) {\n    respondToMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').RespondToMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FulfilMatch($input: FulfilMatchInput!) {\n    fulfilMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').FulfilMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMatchStep($input: UndoMatchStepInput!) {\n    undoMatchStep(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').UndoMatchStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectMatch($input: CorrectMatchInput!) {\n    correctMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CorrectMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FallThroughMatch($input: FallThroughMatchInput!) {\n    fallThroughMatch(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').FallThroughMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNoShow($input: RecordNoShowInput!) {\n    recordNoShow(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').RecordNoShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimWish($input: ClaimWishInput!) {\n    claimWish(input: $input) {\n      match {\n        ...MatchFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimWishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealNeedContact($input: RevealNeedContactInput!) {\n    revealNeedContact(input: $input) {\n      contact {\n        name\n        phone\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').RevealNeedContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealMatchContact($input: RevealMatchContactInput!) {\n    revealMatchContact(input: $input) {\n      contact {\n        name\n        phone\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').RevealMatchContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserErrorFields on UserError {\n    code\n    field\n    message\n  }\n"): typeof import('./graphql').UserErrorFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostOffer($input: PostOfferInput!) {\n    postOffer(input: $input) {\n      offer {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').PostOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostNeed($input: PostNeedInput!) {\n    postNeed(input: $input) {\n      need {\n        id\n        number\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').PostNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOffer($input: EditResourceInput!) {\n    editOffer(input: $input) {\n      resource: offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').EditOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditNeed($input: EditNeedInput!) {\n    editNeed(input: $input) {\n      resource: need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').EditNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOffer($input: WithdrawResourceInput!) {\n    withdrawOffer(input: $input) {\n      offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNeed($input: WithdrawResourceInput!) {\n    withdrawNeed(input: $input) {\n      need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishOffer($input: PublishResourceInput!) {\n    publishOffer(input: $input) {\n      offer {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').PublishOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishNeed($input: PublishResourceInput!) {\n    publishNeed(input: $input) {\n      need {\n        ...ResourceFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').PublishNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceSideFields on Resource {\n    __typename\n    id\n    number\n    kind\n    title\n    quantity\n    matched\n    unit\n    until\n    state\n    side\n    community {\n      id\n      name\n    }\n    organization {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ResourceSideFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceDetailFields on Resource {\n    __typename\n    job {\n      degree\n      professions\n      professionsRequired\n      skills\n      payMin\n      payMax\n      startOn\n      wishes\n      place {\n        id\n        name\n      }\n    }\n    training {\n      topics\n      startsOn\n      endsOn\n    }\n    schedule {\n      startsOn\n      endsOn\n      windows {\n        weekdays\n        from\n        to\n      }\n    }\n    help {\n      skills\n      hours\n    }\n  }\n"): typeof import('./graphql').ResourceDetailFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceCardFields on Resource {\n    ...ResourceSideFields\n    ...ResourceDetailFields\n  }\n"): typeof import('./graphql').ResourceCardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchCardFields on Match {\n    __typename\n    id\n    number\n    state\n    quantity\n    needAnswer\n    offerAnswer\n    introducedAt\n    need {\n      ...ResourceSideFields\n    }\n    offer {\n      ...ResourceSideFields\n    }\n  }\n"): typeof import('./graphql').MatchCardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PermissionFields on Permission {\n    allowed\n    code\n    message\n  }\n"): typeof import('./graphql').PermissionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceFields on Resource {\n    ...ResourceCardFields\n    text\n    postedAt\n    version\n    campaign {\n      id\n      number\n      name\n    }\n    postedBy {\n      id\n      name\n    }\n    matches {\n      ...MatchCardFields\n    }\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      withdraw {\n        ...PermissionFields\n      }\n      introduce {\n        ...PermissionFields\n      }\n      publish {\n        ...PermissionFields\n      }\n      book {\n        ...PermissionFields\n      }\n    }\n  }\n"): typeof import('./graphql').ResourceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($filter: ResourceFilter, $first: Int!, $after: String) {\n    needs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ResourceCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offers($filter: ResourceFilter, $first: Int!, $after: String) {\n    offers(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ResourceCardFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($number: Int!) {\n    need(number: $number) {\n      ...ResourceFields\n      contactMasked\n      contactReveals {\n        id\n        purpose\n        revealedAt\n        revealedBy {\n          id\n          name\n        }\n        revealedAs {\n          id\n          position\n          organization {\n            id\n            name\n            kind\n          }\n        }\n        match {\n          id\n          number\n        }\n      }\n      viewerCan {\n        claim {\n          ...PermissionFields\n        }\n        revealContact {\n          ...PermissionFields\n        }\n        call {\n          ...PermissionFields\n        }\n      }\n      call {\n        ...CallFields\n      }\n      issue {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').NeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offer($number: Int!) {\n    offer(number: $number) {\n      ...ResourceFields\n      issuesItCouldSettle(first: 5) {\n        id\n        number\n        title\n        stage\n        community {\n          id\n          name\n          side\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignsToFilter {\n    campaigns(first: 20) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignsToFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstOfEach {\n    needs(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {\n      nodes {\n        id\n      }\n    }\n    offers(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').FirstOfEachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places {\n    communities {\n      id\n      name\n      places {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demo {\n      password\n      accounts {\n        account\n        name\n        role\n        description\n        side\n      }\n    }\n  }\n"): typeof import('./graphql').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n      lastSignInAt\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CapacityFields on Appointment {\n    id\n    position\n    termEnd\n    organization {\n      id\n      name\n      kind\n      community {\n        id\n        name\n        kind\n        side\n      }\n    }\n  }\n"): typeof import('./graphql').CapacityFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      account\n    }\n    subdistrict {\n      id\n      name\n    }\n    isAdministrator\n    homeCommunity {\n      id\n      name\n    }\n    capacities {\n      ...CapacityFields\n    }\n    committeeCommunities {\n      id\n      name\n      kind\n      side\n    }\n  }\n"): typeof import('./graphql').ViewerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setup {\n    communities {\n      id\n      name\n      side\n    }\n    committees: organizations(kind: COMMITTEE, first: 100) {\n      nodes {\n        id\n        community {\n          id\n        }\n        appointments {\n          id\n          position\n          isRunning\n        }\n      }\n    }\n    people(first: 2) {\n      nodes {\n        id\n      }\n    }\n    bridges {\n      person {\n        id\n      }\n    }\n    boards {\n      id\n      wholeSubdistrict\n      communities {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SetupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardList {\n    boards {\n      id\n      name\n      wholeSubdistrict\n      communities {\n        id\n        name\n        side\n      }\n    }\n    communities {\n      id\n      name\n      side\n    }\n  }\n"): typeof import('./graphql').BoardListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateBoard($input: CreateBoardInput!) {\n    createBoard(input: $input) {\n      board {\n        id\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').CreateBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallToAnswerFields on OfferCall {\n    id\n    title\n    text\n    kind\n    answerBy\n    isOver\n    campaignName\n    community {\n      id\n      name\n      side\n    }\n    calledBy {\n      id\n      name\n    }\n    need {\n      id\n      number\n      title\n      state\n      quantity\n      unit\n      viewerCan {\n        claim {\n          allowed\n        }\n      }\n    }\n    answers {\n      state\n      reason\n      organization {\n        id\n      }\n      offer {\n        id\n        number\n        title\n      }\n    }\n    viewerCan {\n      answer {\n        ...PermissionFields\n      }\n      decline {\n        ...PermissionFields\n      }\n    }\n  }\n"): typeof import('./graphql').CallToAnswerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitMatchFields on Match {\n    ...MatchCardFields\n    version\n    note\n    need {\n      ...ResourceCardFields\n    }\n    offer {\n      ...ResourceCardFields\n    }\n    introducedBy {\n      id\n      name\n    }\n    viewerCan {\n      answerForNeed {\n        ...PermissionFields\n      }\n      answerForOffer {\n        ...PermissionFields\n      }\n    }\n  }\n"): typeof import('./graphql').UnitMatchFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnResourceFields on Resource {\n    ...ResourceCardFields\n    version\n    viewerCan {\n      edit {\n        ...PermissionFields\n      }\n      publish {\n        ...PermissionFields\n      }\n    }\n  }\n"): typeof import('./graphql').OwnResourceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BalanceKindFields on GivenKind {\n    kind\n    matches\n    quantity\n    unit\n  }\n"): typeof import('./graphql').BalanceKindFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Organization {\n        id\n        name\n        kind\n        community {\n          id\n          name\n          side\n        }\n        balance {\n          year\n          given {\n            ...BalanceKindFields\n          }\n          received {\n            ...BalanceKindFields\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitMatches($id: ID!) {\n    waiting: matches(filter: { organizationId: $id, states: [INTRODUCED] }, first: 50) {\n      nodes {\n        ...UnitMatchFields\n      }\n    }\n    running: matches(filter: { organizationId: $id, states: [ACCEPTED] }, first: 50) {\n      nodes {\n        ...MatchCardFields\n      }\n    }\n  }\n"): typeof import('./graphql').UnitMatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitResources($id: ID!) {\n    offers(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {\n      nodes {\n        ...OwnResourceFields\n      }\n    }\n    needs(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {\n      nodes {\n        ...OwnResourceFields\n      }\n    }\n  }\n"): typeof import('./graphql').UnitResourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitCalls {\n    calls(open: true, first: 50) {\n      nodes {\n        ...CallToAnswerFields\n      }\n    }\n  }\n"): typeof import('./graphql').UnitCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitFollowUps {\n    followUps(due: true, first: 100) {\n      nodes {\n        ...FollowUpFields\n        match {\n          id\n          number\n          need {\n            id\n            title\n          }\n          offer {\n            id\n            title\n            organization {\n              id\n            }\n          }\n          viewerCan {\n            followUp {\n              ...PermissionFields\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitFollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineCall($input: DeclineCallInput!) {\n    declineCall(input: $input) {\n      call {\n        ...CallToAnswerFields\n      }\n      userErrors {\n        ...UserErrorFields\n      }\n    }\n  }\n"): typeof import('./graphql').DeclineCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($communityId: ID, $search: String, $after: String) {\n    organizations(units: true, communityId: $communityId, search: $search, first: 40, after: $after) {\n      nodes {\n        id\n        name\n        kind\n        community {\n          id\n          name\n          side\n        }\n        open {\n          offers\n          answers\n        }\n        balance {\n          given {\n            matches\n          }\n          received {\n            matches\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WallIssueFields on Issue {\n    ...IssueCardFields\n    reporterOrganization {\n      id\n    }\n  }\n"): typeof import('./graphql').WallIssueFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WallSnapshot($id: ID!) {\n    board(id: $id) {\n      id\n      name\n      cursor\n      communities {\n        id\n        name\n      }\n      issues {\n        ...WallIssueFields\n      }\n    }\n  }\n"): typeof import('./graphql').WallSnapshotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WallEvents($boardId: ID!, $after: ChangeCursor!) {\n    boardEvents(boardId: $boardId, after: $after) {\n      __typename\n      ... on ResyncRequired {\n        reason\n      }\n      ... on BoardChanges {\n        previousCursor\n        cursor\n        events {\n          __typename\n          ... on IssueChanged {\n            change {\n              kind\n            }\n            card {\n              ...WallIssueFields\n            }\n          }\n          ... on CardRemoved {\n            id\n            change {\n              kind\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WallEventsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
