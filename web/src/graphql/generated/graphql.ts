/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What `acceptIssue` takes. */
export type AcceptIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** Who of the committee takes care of it. */
  assigneeId?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
};

/** What `stopAllocation`, `discardAllocation` take. */
export type AllocationInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the allocation. */
  allocationId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
};

/** How far the computing of an allocation is. */
export type AllocationPhase =
  /** 完成: it is over. */
  | 'DONE'
  /** 抽签: ties are settled by lot. */
  | 'DRAWING_LOTS'
  /** 求最优搭配: of those ways, the one whose pairs fit best. */
  | 'FITTING'
  /** 排队: it waits for its turn. */
  | 'QUEUED'
  /** 读取: needs and offers are being read. */
  | 'READING'
  /** 逐对评分: each pair is weighed. */
  | 'SCORING'
  /** 求最多匹配: as many as possible find a place. */
  | 'SERVING'
  /** 保存: the pairs are being kept. */
  | 'WRITING';

/** Where an allocation stands. */
export type AllocationState =
  /** 已确认: its pairs were introduced. */
  | 'CONFIRMED'
  /** 已放弃: nothing came of it. */
  | 'DISCARDED'
  /** 未成功: it could not be computed; `problem` says why. */
  | 'FAILED'
  /** 待确认: its pairs wait for a committee to confirm. */
  | 'PROPOSED'
  /** 计算中: it waits or is being computed. */
  | 'RUNNING';

/** What one side of a match answered. */
export type Answer =
  /** 同意: it agreed. */
  | 'ACCEPTED'
  /** 婉拒: it declined. */
  | 'DECLINED'
  /** 未答复: no answer yet. */
  | 'PENDING';

/** What `answerPartyRequest` takes. */
export type AnswerPartyRequestInput = {
  /** Whether the committee agrees. */
  accept: boolean;
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the party. */
  partyId: string | number;
  /** Required when refusing. */
  reason?: string | null | undefined;
};

/** What `appoint` takes. */
export type AppointInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the organization. */
  organizationId: string | number;
  /** The id of the person. */
  personId: string | number;
  /** What he or she is there. */
  position: Position;
  /** First day on which it no longer holds; none: open-ended. */
  termEnd?: string | null | undefined;
  /** First day of the term; today, unless said otherwise. */
  termStart?: string | null | undefined;
};

/** What `assignIssue` takes. */
export type AssignIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** Null: nobody any more. */
  personId?: string | number | null | undefined;
};

/** Who may read an entry. */
export type Audience =
  /** 本委员会: one committee alone. */
  | 'COMMITTEE'
  /** 相关各方: all whom the issue concerns. */
  | 'CONCERNED';

/** What `bookOffer` takes. */
export type BookOfferInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Needed by whoever sits on several committees and names no organization. */
  communityId?: string | number | null | undefined;
  /** Last day on which a window begins; at most a year, 366 days in all. */
  endsOn: string;
  /** The id of the offer. */
  offerId: string | number;
  /** The organization it is booked for; without one, the community’s committee. */
  organizationId?: string | number | null | undefined;
  /** What it is booked for. */
  purpose: string;
  /** Places, at any minute of the windows. */
  quantity: number;
  /** First day on which a window begins; today or later. */
  startsOn: string;
  /** Within the windows of the offer. */
  windows: Array<WeeklyWindowInput>;
};

/** Where a booking stands. */
export type BookingState =
  /** 已订: it holds. */
  | 'BOOKED'
  /** 已取消: it was cancelled and takes nothing of the offer. */
  | 'CANCELLED';

/** What an organization answered to a call. */
export type CallAnswerState =
  /** 已婉拒: it has nothing to offer. */
  | 'DECLINED'
  /** 已提供: it posted an offer in answer. */
  | 'OFFERED'
  /** 待答复: no answer yet. */
  | 'PENDING';

/** What `callForOffers` takes. */
export type CallForOffersInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** Last day to answer; null: no hurry. */
  answerBy?: string | null | undefined;
  /** The campaign to call for; either this or a need. */
  campaignId?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The need to call for; either this or a campaign. */
  needId?: string | number | null | undefined;
  /** Organizations of one’s own communities and their neighbours. Called again, these are added. */
  organizationIds: Array<string | number>;
  /** What the organizations read; called again, it replaces what they read before. */
  text: string;
};

/** How somebody was asked back (回访). */
export type CallMeans =
  /** 窗口: at the counter. */
  | 'COUNTER'
  /** 短信或微信: by a message. */
  | 'MESSAGE'
  /** 电话: by telephone. */
  | 'PHONE'
  /** 上门: at home. */
  | 'VISIT';

/** Which campaigns. */
export type CampaignFilter = {
  /** The id of the board. */
  boardId?: string | number | null | undefined;
  /** Only those in one of these states. */
  states?: Array<CampaignState> | null | undefined;
};

/** What `proposeAllocation`, `closeCampaign`, `reopenCampaign` take. */
export type CampaignInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the campaign. */
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
};

/** Which of the needs or offers that take part. */
export type CampaignMemberFilter = {
  /** Those an allocation would bring together: needs with something left and nothing running, offers with room that nothing waits for. */
  open?: boolean | null | undefined;
  /** Words of title, text, organization, profession, skill, wish or topic, or `#` and a number; all of them must occur. */
  search?: string | null | undefined;
};

/** Needs and offers, at least one in all. */
export type CampaignMembersInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the campaign. */
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The ids of the needs. */
  needIds?: Array<string | number> | null | undefined;
  /** The ids of the offers. */
  offerIds?: Array<string | number> | null | undefined;
};

/** Whether a campaign is under way. */
export type CampaignState =
  /** 已结束: over; nothing is introduced in it any more. */
  | 'CLOSED'
  /** 进行中: under way. */
  | 'OPEN';

/** What `cancelBooking` takes. */
export type CancelBookingInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the booking. */
  bookingId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** What `cancelCommitment` takes. */
export type CancelCommitmentInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the commitment. */
  commitmentId: string | number;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** What `cancelMeeting` takes. */
export type CancelMeetingInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the meeting. */
  meetingId: string | number;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** What `changePassword` takes. */
export type ChangePasswordInput = {
  /** The password that holds until now. */
  currentPassword: string;
  /** At least 10 characters, and neither a common password nor one made of names, repetition or sequences. */
  newPassword: string;
  /** Takes away all tokens the viewer has made as well. */
  revokeTokens?: boolean;
};

/** What `claimWish` takes. */
export type ClaimWishInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the need. */
  needId: string | number;
  /** How it will be granted. */
  note?: string | null | undefined;
  /** The organization in whose name; left out, the one the viewer speaks for that the wish concerns. */
  organizationId?: string | number | null | undefined;
};

/** What `closeAccount` takes. */
export type CloseAccountInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the person. */
  personId: string | number;
  /** Why; administrators read it beside the account, and it stays on the record. */
  reason: string;
};

/** What `commentOnIssue` takes. */
export type CommentOnIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** All concerned, unless said otherwise. */
  audience?: Audience | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** What is to be said. */
  text: string;
};

/** Who does what by when. */
export type CommitmentInput = {
  /** Today or later. */
  dueOn: string;
  /** A party to the issue. */
  ownerPartyId: string | number;
  /** Introduces the two, or takes the match running between them: with it the commitment is fulfilled. */
  resource?: CommitmentResourceInput | null | undefined;
  /** What is to be done. */
  text: string;
};

/** What a commitment is to be kept with. */
export type CommitmentResourceInput = {
  /** The id of the need. */
  needId: string | number;
  /** Of the same kind as the need. */
  offerId: string | number;
  /** How much of the offer is meant for the need; where the two are matched already, that stands. */
  quantity: number;
};

/** Where a commitment stands. */
export type CommitmentState =
  /** 已取消: no longer to be kept. */
  | 'CANCELLED'
  /** 已完成: kept. */
  | 'FULFILLED'
  /** 未完成: still to be kept. */
  | 'OPEN';

/** What a community consists of. */
export type CommunityKind =
  /** 楼宇社区: office towers. */
  | 'BUILDING'
  /** 商圈: shops and malls. */
  | 'BUSINESS_DISTRICT'
  /** 园区: an industrial or science park. */
  | 'PARK'
  /** 居民社区: where people live. */
  | 'RESIDENTIAL';

/** What `confirmAllocation` takes. */
export type ConfirmAllocationInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the allocation. */
  allocationId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Pairs that are not to be introduced after all. */
  except?: Array<PairInput> | null | undefined;
};

/** What `confirmFollowedIssue` takes. */
export type ConfirmFollowedIssueInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The code handed out when it was reported. */
  code: string;
  /** How content they are with the answer. */
  satisfaction: Satisfaction;
  /** What else they say. */
  text?: string | null | undefined;
};

/** What `confirmImport` takes. */
export type ConfirmImportInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the import. */
  importId: string | number;
  /** Leaves out the rows with problems, instead of refusing all. */
  skipBad?: boolean;
};

/** What `confirmIssueByCall` takes. */
export type ConfirmIssueByCallInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** What was answered, or that nobody was reached. */
  answer: string;
  /** Since it was resolved, and not in the future. */
  calledAt: string;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** How they were asked. */
  means: CallMeans;
  /** Null where nobody was reached, or nothing was said of it. */
  satisfaction?: Satisfaction | null | undefined;
};

/** What `confirmIssue` takes. */
export type ConfirmIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** How content they are with the answer. */
  satisfaction: Satisfaction;
  /** What else is to be said. */
  text?: string | null | undefined;
};

/** What `conveneMeeting` takes. */
export type ConveneMeetingInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** What is to be talked about. */
  agenda?: string | null | undefined;
  /** In the future. */
  at: string;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** Parties to invite; all that are named when left out. There must be one. */
  invitedPartyIds?: Array<string | number> | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** Organizations to name as parties and to invite too; only such that need not be asked of another committee first. */
  organizationIds?: Array<string | number> | null | undefined;
  /** Where, in words. */
  place: string;
};

/** What `correctImportColumns` takes. */
export type CorrectImportColumnsInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Which column is what. */
  columns: Array<ImportColumnInput>;
  /** The id of the import. */
  importId: string | number;
};

/** What `correctMatch` takes. */
export type CorrectMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
  /** The right day; left out, it has not come about at all, and is agreed as before. */
  on?: string | null | undefined;
  /** Why; kept as the closing note. */
  reason: string;
};

/** What `createApiToken` takes. */
export type CreateApiTokenInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The communities it reaches, at least one. Of a campaign one of them shares it sees the other side’s members as well. */
  communityIds: Array<string | number>;
  /** At most a year ahead. */
  expiresAt: string;
  /** What it is for, to tell it by. */
  name: string;
  /** The viewer’s own: a session that was left open makes no tokens. */
  password: string;
  /** `WRITE` includes `READ`, `REVEAL` both; `BOARD` stands alone. */
  scopes: Array<TokenScope>;
};

/** What `createBoard` takes. */
export type CreateBoardInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The communities seen together, at least one. */
  communityIds: Array<string | number>;
  /** Its name. */
  name: string;
  /** The sub-district’s own board instead: all communities, those of later as well; `communityIds` then stays empty. */
  wholeSubdistrict?: boolean | null | undefined;
};

/** What `createCampaign` takes. */
export type CreateCampaignInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community whose committee runs it. */
  communityId: string | number;
  /** Others whose committees work on it too: neighbours on a board. */
  communityIds: Array<string | number>;
  /** What kind it is. */
  kind: ResourceKind;
  /** Most introductions an allocation gives one organization; null: as many as it has room for. */
  maxPerOrganization?: number | null | undefined;
  /** Its name. */
  name: string;
  /** What it is about, in full. */
  text: string;
  /** Day by which it is to be done; null: until further notice. */
  until?: string | null | undefined;
};

/** What `createCommunity` takes. */
export type CreateCommunityInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** What kind it is. */
  kind: CommunityKind;
  /** Its name. */
  name: string;
  /** Its compounds and towers. */
  places?: Array<PlaceInput> | null | undefined;
};

/** What `createOrganization` takes. */
export type CreateOrganizationInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community it belongs to; none: it is the sub-district’s own. */
  communityId?: string | number | null | undefined;
  /** What kind it is. */
  kind: OrganizationKind;
  /** Its name. */
  name: string;
};

/** What `createPerson` takes. */
export type CreatePersonInput = {
  /** 3 to 40 letters or digits of any script, with `.`, `_`, `-` or `@` between them; upper and lower case are the same. */
  account: string;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community he or she lives in. */
  homeCommunityId?: string | number | null | undefined;
  /** Its name. */
  name: string;
};

/** What `decidePair` takes. */
export type DecidePairInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the campaign. */
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the need. */
  needId: string | number;
  /** The id of the offer. */
  offerId: string | number;
  /** Why; whoever is concerned reads it. */
  reason?: string | null | undefined;
  /** Null: what was decided is lifted. */
  rule?: Rule | null | undefined;
};

/** What `declineCall` takes. */
export type DeclineCallInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the call. */
  callId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The organization that was asked. */
  organizationId: string | number;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** What `declineIssue` takes. */
export type DeclineIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** Degrees, from NONE over VOCATIONAL, COLLEGE and BACHELOR to MASTER in rising order. */
export type Degree =
  /** 本科: bachelor. */
  | 'BACHELOR'
  /** 大专: college diploma. */
  | 'COLLEGE'
  /** 硕士及以上: master or higher. */
  | 'MASTER'
  /** 不限: none asked for, or none held. */
  | 'NONE'
  /** 中专: vocational school. */
  | 'VOCATIONAL';

/** What `discardImport` takes. */
export type DiscardImportInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the import. */
  importId: string | number;
};

/** What `disputeFollowedIssue` takes. */
export type DisputeFollowedIssueInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The code handed out when it was reported. */
  code: string;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** What `disputeIssue` takes. */
export type DisputeIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** How near the day is by which something is to be done. */
export type DueState =
  /** 即将到期: due within three days. */
  | 'DUE_SOON'
  /** 无期限: nothing is due. */
  | 'NONE'
  /** 期限内: in time, more than three days left. */
  | 'ON_TIME'
  /** 已逾期: the day is over. */
  | 'OVERDUE';

/** What `editCampaign` takes. */
export type EditCampaignInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the campaign. */
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** Most introductions an allocation gives one organization; null: as many as it has room for. */
  maxPerOrganization?: number | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** What it is about, in full. */
  text?: string | null | undefined;
  /** Day by which it is to be done; null: until further notice. */
  until?: string | null | undefined;
};

/** What `editIssue` takes. */
export type EditIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** What it is about. */
  category?: IssueCategory | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** The id of the issue. */
  issueId: string | number;
  /** Empty: takes it away. */
  place?: string | null | undefined;
  /** What it is about, in full. */
  text?: string | null | undefined;
  /** What it is called, in a line. */
  title?: string | null | undefined;
  /** For committees to say, and for the sub-district. */
  urgent?: boolean | null | undefined;
};

/** What is left out stays as it is; null takes off what may be missing. */
export type EditNeedInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Whom it is for, name and phone together; null erases both. For whoever may open them. */
  contact?: NeedContactInput | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** With VOLUNTEER and EXPERTISE. */
  help?: HelpDetailInput | null | undefined;
  /** Its id, opaque and unique over all types. */
  id: string | number;
  /** With JOB. */
  job?: JobDetailInput | null | undefined;
  /** Not less than is matched already. */
  quantity?: number | null | undefined;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  /** What it is about, in full. */
  text?: string | null | undefined;
  /** What it is called, in a line. */
  title?: string | null | undefined;
  /** With TRAINING. */
  training?: TrainingDetailInput | null | undefined;
  /** Null: takes it away. */
  unit?: string | null | undefined;
  /** Null: until further notice. */
  until?: string | null | undefined;
};

/** What is left out stays as it is; null takes off what may be missing. */
export type EditResourceInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** With VOLUNTEER and EXPERTISE. */
  help?: HelpDetailInput | null | undefined;
  /** Its id, opaque and unique over all types. */
  id: string | number;
  /** With JOB. */
  job?: JobDetailInput | null | undefined;
  /** Not less than is matched already. */
  quantity?: number | null | undefined;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  /** What it is about, in full. */
  text?: string | null | undefined;
  /** What it is called, in a line. */
  title?: string | null | undefined;
  /** With TRAINING. */
  training?: TrainingDetailInput | null | undefined;
  /** Null: takes it away. */
  unit?: string | null | undefined;
  /** Null: until further notice. */
  until?: string | null | undefined;
};

/** What `endAppointment` takes. */
export type EndAppointmentInput = {
  /** The id of the appointment. */
  appointmentId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
};

/** What `endSession` takes. */
export type EndSessionInput = {
  /** The id of the session. */
  sessionId: string | number;
};

/** What happened to an issue. */
export type EntryKind =
  /** 受理: the committee took it on. */
  | 'ACCEPTED'
  /** 达成协议: what the parties agreed on was recorded. */
  | 'AGREEMENT_RECORDED'
  /** 指派: somebody was put in charge, or nobody any more. */
  | 'ASSIGNED'
  /** 回访: whoever raised it was asked back by the committee. */
  | 'CALLED_BACK'
  /** 留言: somebody commented. */
  | 'COMMENTED'
  /** 承诺取消: a commitment was cancelled. */
  | 'COMMITMENT_CANCELLED'
  /** 承诺完成: a commitment was kept. */
  | 'COMMITMENT_FULFILLED'
  /** 确认: whoever raised it confirmed it. */
  | 'CONFIRMED'
  /** 清除联系方式: the contact details were erased. */
  | 'CONTACT_ERASED'
  /** 查看联系方式: somebody looked at the contact details. */
  | 'CONTACT_REVEALED'
  /** 不予受理: the committee did not take it on. */
  | 'DECLINED'
  /** 不认可: whoever raised it does not agree that it is resolved. */
  | 'DISPUTED'
  /** 修改: its words were changed. */
  | 'EDITED'
  /** 查看查询码: somebody looked at the code it is followed with. */
  | 'FOLLOW_CODE_REVEALED'
  /** 取消协调会: a meeting was cancelled. */
  | 'MEETING_CANCELLED'
  /** 召集协调会: a meeting was convened. */
  | 'MEETING_CONVENED'
  /** 召开协调会: a meeting was held. */
  | 'MEETING_HELD'
  /** 并案: it was joined with another. */
  | 'MERGED'
  /** 列入当事方: somebody was named a party. */
  | 'PARTY_NAMED'
  /** 对方社区未同意: that committee refused. */
  | 'PARTY_REFUSED'
  /** 移出当事方: somebody is no longer a party. */
  | 'PARTY_REMOVED'
  /** 商请对方社区: another community’s committee was asked for a party. */
  | 'PARTY_REQUESTED'
  /** 重新办理: it was taken up again. */
  | 'REOPENED'
  /** 登记: it was reported. */
  | 'REPORTED'
  /** 办结: it was answered with a result. */
  | 'RESOLVED'
  /** 资源落空: what a commitment was to be kept with is no longer there. */
  | 'RESOURCE_LOST'
  /** 开始办理: work on it began. */
  | 'STARTED'
  /** 撤销: the last move was undone. */
  | 'UNDONE'
  /** 撤回: whoever raised it took it back. */
  | 'WITHDRAWN';

/** What `eraseFollowedContact` takes. */
export type EraseFollowedContactInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The code handed out when it was reported. */
  code: string;
};

/** What `eraseIssueContact` takes. */
export type EraseIssueContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** Why; all concerned read it in the timeline. */
  reason: string;
};

/** What `fallThroughMatch` takes. */
export type FallThroughMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** What `followIssue` takes. */
export type FollowIssueInput = {
  /** Whether to be told of it from now on. */
  follow: boolean;
  /** The id of the issue. */
  issueId: string | number;
};

/** What was found when asking after a match. */
export type FollowUpOutcome =
  /** 已离职: left. */
  | 'LEFT'
  /** 在岗: still there. */
  | 'STILL_THERE'
  /** 未联系上: not reached; may be asked again. */
  | 'UNREACHABLE';

/** What `fulfilCommitment` takes. */
export type FulfilCommitmentInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the commitment. */
  commitmentId: string | number;
  /** What shows that it was done. */
  evidence: string;
};

/** What `fulfilMatch` takes. */
export type FulfilMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
  /** How it was fulfilled. */
  note?: string | null | undefined;
  /** The day on which it came about: not in the future; left out, today. */
  on?: string | null | undefined;
};

/** 志愿服务 and 专业服务: skills and hours. */
export type HelpDetailInput = {
  /** Hours each. */
  hours?: number | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
};

/** How a column was recognised. */
export type ImportColumnFit =
  /** 由人指定: somebody said so. */
  | 'CORRECTED'
  /** 近似（请核对）: its name is close; to be looked at by somebody. */
  | 'GUESSED'
  /** 意思相同: its name means the same. */
  | 'MEANT'
  /** 名称一致: it is called so. */
  | 'NAMED';

/** What one column of a table is. */
export type ImportColumnInput = {
  /** The `key` of one of the `sheetColumns`; null: it is left out. */
  column?: string | null | undefined;
  /** Its `position`. */
  position: number;
  /** Place of its sheet among `tables`, from 0. */
  sheet: number;
};

/** What an import does with a row. */
export type ImportRowState =
  /** 有问题: something is wrong with it; see `problems`. */
  | 'BAD'
  /** 新增: it becomes something new. */
  | 'NEW'
  /** 无变化: it is there already, just so. */
  | 'SAME'
  /** 更新: it changes what an earlier import made. */
  | 'UPDATE';

/** What the rows of an imported table become. */
export type ImportSheet =
  /** 求职意向表: needs of graduates who look for a job. */
  | 'JOB_NEEDS'
  /** 岗位表: offers of jobs by enterprises. */
  | 'JOB_OFFERS';

/** Where an import stands. */
export type ImportState =
  /** 已放弃: nothing of it was taken in. */
  | 'DISCARDED'
  /** 已导入: all its rows were taken in. */
  | 'DONE'
  /** 读取失败: the file could not be read or taken in. */
  | 'FAILED'
  /** 导入中: its rows are being taken in. */
  | 'IMPORTING'
  /** 读取中: the file is being read. */
  | 'READING'
  /** 待确认: read; somebody is to look at it and confirm. */
  | 'READY';

/** What `introduceMatch` takes. */
export type IntroduceMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the need. */
  needId: string | number;
  /** A word to both sides. */
  note?: string | null | undefined;
  /** The id of the offer. */
  offerId: string | number;
  /** How much of the offer is meant for the need; at most what both have left. */
  quantity: number;
};

/** What an issue is about. */
export type IssueCategory =
  /** 就业: work. */
  | 'EMPLOYMENT'
  /** 环境: surroundings and hygiene. */
  | 'ENVIRONMENT'
  /** 设施: shared facilities. */
  | 'FACILITY'
  /** 邻里: neighbours. */
  | 'NEIGHBOUR'
  /** 噪声: noise. */
  | 'NOISE'
  /** 其他: anything else. */
  | 'OTHER'
  /** 停车: parking. */
  | 'PARKING'
  /** 物业管理: the property manager’s work. */
  | 'PROPERTY_MANAGEMENT'
  /** 安全: safety. */
  | 'SAFETY'
  /** 服务: services. */
  | 'SERVICE';

/** What came of an issue. */
export type IssueResult =
  /** 已解释说明: nothing could be done, and it was explained why. */
  | 'EXPLAINED'
  /** 未解决: not solved. */
  | 'NOT_SOLVED'
  /** 部分解决: solved in part. */
  | 'PARTLY_SOLVED'
  /** 已解决: solved. */
  | 'SOLVED';

/** Where an issue stands. The last three end it without an answer; see `stageTransitions` for what leads where. */
export type IssueStage =
  /** 受理: the committee took it on. */
  | 'ACCEPTED'
  /** 达成协议: the parties agreed on who does what. */
  | 'AGREED'
  /** 办理: what is to be done is being done. */
  | 'CARRYING_OUT'
  /** 已确认: whoever raised it confirmed it, or it was taken as confirmed. */
  | 'CONFIRMED'
  /** 协调: the parties are being brought together. */
  | 'COORDINATING'
  /** 不予受理: the committee did not take it on, and said why. */
  | 'DECLINED'
  /** 已并案: it goes on in another issue. */
  | 'DUPLICATE'
  /** 登记: reported, not looked at yet. */
  | 'REPORTED'
  /** 办结: answered with a result; to be confirmed by whoever raised it. */
  | 'RESOLVED'
  /** 已撤回: whoever raised it took it back. */
  | 'WITHDRAWN';

/** 岗位; see `JobDetail` for what each means of a need and of an offer. */
export type JobDetailInput = {
  /** The degree held, or the least asked for. */
  degree?: Degree;
  /** Yuan a month; not below `payMin`. */
  payMax?: number | null | undefined;
  /** Yuan a month. */
  payMin?: number | null | undefined;
  /** A compound or tower of the sub-district. */
  placeId?: string | number | null | undefined;
  /** 专业. */
  professions?: Array<string> | null | undefined;
  /** Of an offer: nobody of another profession. */
  professionsRequired?: boolean | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** First day, or free from. */
  startOn?: string | null | undefined;
  /** 意向岗位: the posts one would like. */
  wishes?: Array<string> | null | undefined;
};

/** Which matches; all conditions together. */
export type MatchFilter = {
  /** The id of the board. */
  boardId?: string | number | null | undefined;
  /** Those that came of this campaign. */
  campaignId?: string | number | null | undefined;
  /** With the viewer, or an organization he or she speaks for, on one of its sides. */
  mine?: boolean | null | undefined;
  /** With this organization on one of its sides. */
  organizationId?: string | number | null | undefined;
  /** Only those in one of these states. */
  states?: Array<MatchState> | null | undefined;
};

/** Where a match stands. */
export type MatchState =
  /** 双方同意: both sides agreed. */
  | 'ACCEPTED'
  /** 已婉拒: declined by one side. */
  | 'DECLINED'
  /** 未成: ended after the introduction, with a reason. */
  | 'FELL_THROUGH'
  /** 已落实: it came about. */
  | 'FULFILLED'
  /** 已牵线: introduced, waiting for both answers. */
  | 'INTRODUCED'
  /** 未到场: agreed, but the requester never came. */
  | 'NO_SHOW';

/** Where a coordination meeting stands. */
export type MeetingState =
  /** 已取消: it was not held. */
  | 'CANCELLED'
  /** 已召开: held, its outcome recorded. */
  | 'HELD'
  /** 已召集: convened, not held yet. */
  | 'PLANNED';

/** What `mergeIssue` takes. */
export type MergeIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Number of the issue this one repeats. */
  intoNumber: number;
  /** The id of the issue. */
  issueId: string | number;
};

/** What `nameParties` takes. */
export type NamePartiesInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** At least one, or `residentsGroup`. */
  organizationIds?: Array<string | number> | null | undefined;
  /** Name of a group of residents besides: “3 号楼居民代表”. */
  residentsGroup?: string | null | undefined;
};

/** Whom a need is for. Kept sealed: for the community’s committee, and for the other side once both have accepted. */
export type NeedContactInput = {
  /** Who to ask for. */
  name: string;
  /** Digits only. */
  phone: string;
};

/** What an organization is. */
export type OrganizationKind =
  /** 联盟: an alliance. */
  | 'ALLIANCE'
  /** 促进会: an association. */
  | 'ASSOCIATION'
  /** 支部: a party branch. */
  | 'BRANCH'
  /** 社团: a club. */
  | 'CLUB'
  /** 社区党委/委员会: the committee of a community. */
  | 'COMMITTEE'
  /** 协调委员会: a coordination council. */
  | 'COUNCIL'
  /** 企业: an enterprise. */
  | 'ENTERPRISE'
  /** 联络站: a liaison station. */
  | 'LIAISON_STATION'
  /** 业委会: an owners’ committee. */
  | 'OWNERS_COMMITTEE'
  /** 物业: a property manager. */
  | 'PROPERTY_MANAGER'
  /** 机关/学校/部队: an office, a school or the forces. */
  | 'PUBLIC_UNIT'
  /** 综合服务中心: a service centre. */
  | 'SERVICE_CENTER'
  /** 志愿队: a team of volunteers. */
  | 'VOLUNTEER_TEAM';

/** A need and an offer. */
export type PairInput = {
  /** The id of the need. */
  needId: string | number;
  /** The id of the offer. */
  offerId: string | number;
};

/** Where the part of somebody in an issue stands. */
export type PartyState =
  /** 当事方: a party to the issue. */
  | 'NAMED'
  /** 对方社区未同意: the other community’s committee refused. */
  | 'REFUSED'
  /** 待对方社区同意: asked for, the other community’s committee has not answered. */
  | 'REQUESTED';

/** A compound or a tower; without id: a new one. */
export type PlaceInput = {
  /** Its id, opaque and unique over all types. */
  id?: string | number | null | undefined;
  /** What kind it is. */
  kind: PlaceKind;
  /** Degrees north (WGS 84). */
  latitude?: number | null | undefined;
  /** Degrees east (WGS 84). */
  longitude?: number | null | undefined;
  /** Its name. */
  name: string;
};

/** What a place within a community is. */
export type PlaceKind =
  /** 小区: a residential compound. */
  | 'COMPOUND'
  /** 楼宇: a tower. */
  | 'TOWER';

/** What somebody is in an organization. */
export type Position =
  /** 副书记: deputy secretary. */
  | 'DEPUTY_SECRETARY'
  /** 专员（六员）: one of the six officers at the desk. */
  | 'DESK'
  /** 主任/会长: head. */
  | 'HEAD'
  /** 名誉: honorary, without rights to act. */
  | 'HONORARY'
  /** 委员: member. */
  | 'MEMBER'
  /** 书记: secretary of the party committee or branch. */
  | 'SECRETARY';

/** What `postNeed` takes. */
export type PostNeedInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The campaign it is to take part in; of the same kind. */
  campaignId?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Needed where the organization doesn’t tell: for the sub-district’s own organizations and without one. */
  communityId?: string | number | null | undefined;
  /** Whom to call. */
  contact?: NeedContactInput | null | undefined;
  /** Keep it as a draft that nobody else sees; `publishOffer` or `publishNeed` opens it. */
  draft?: boolean | null | undefined;
  /** With VOLUNTEER and EXPERTISE. */
  help?: HelpDetailInput | null | undefined;
  /** The issue this need came from. */
  issueId?: string | number | null | undefined;
  /** With JOB. */
  job?: JobDetailInput | null | undefined;
  /** What kind it is. */
  kind: ResourceKind;
  /** The organization in whose name it is posted; without one, the community’s committee, or a resident. */
  organizationId?: string | number | null | undefined;
  /** How many or how much of it there is in all. */
  quantity: number;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  /** What it is about, in full. */
  text: string;
  /** What it is called, in a line. */
  title: string;
  /** With TRAINING. */
  training?: TrainingDetailInput | null | undefined;
  /** What `quantity` counts: “人”, “个车位”. */
  unit?: string | null | undefined;
  /** Last day on which it stands; null: until further notice. */
  until?: string | null | undefined;
};

/** What `postOffer` takes. */
export type PostOfferInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The call it answers; its organization is one of those asked. For a campaign of its kind, it joins the campaign as well. */
  callId?: string | number | null | undefined;
  /** The campaign it is to take part in; of the same kind. */
  campaignId?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Needed where the organization doesn’t tell: for the sub-district’s own organizations and without one. */
  communityId?: string | number | null | undefined;
  /** Keep it as a draft that nobody else sees; `publishOffer` or `publishNeed` opens it. */
  draft?: boolean | null | undefined;
  /** With VOLUNTEER and EXPERTISE. */
  help?: HelpDetailInput | null | undefined;
  /** With JOB. */
  job?: JobDetailInput | null | undefined;
  /** What kind it is. */
  kind: ResourceKind;
  /** The organization in whose name it is posted; without one, the community’s committee, or a resident. */
  organizationId?: string | number | null | undefined;
  /** How many or how much of it there is in all. */
  quantity: number;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  /** What it is about, in full. */
  text: string;
  /** What it is called, in a line. */
  title: string;
  /** With TRAINING. */
  training?: TrainingDetailInput | null | undefined;
  /** What `quantity` counts: “人”, “个车位”. */
  unit?: string | null | undefined;
  /** Last day on which it stands; null: until further notice. */
  until?: string | null | undefined;
};

/** What `publishOffer`, `publishNeed` take. */
export type PublishResourceInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Its id, opaque and unique over all types. */
  id: string | number;
};

/** Whether a reason speaks for a pair or against it. */
export type ReasonKind =
  /** 符合: it speaks for the pair. */
  | 'GOOD'
  /** 缺: something asked for is not there. */
  | 'MISSING'
  /** 一般: it is met in part, or one of the two says nothing about it. */
  | 'WEAK';

/** What `recordAgreement` takes. */
export type RecordAgreementInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** Not in the future; today when left out. */
  agreedOn?: string | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Who does what by when. */
  commitments: Array<CommitmentInput>;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** What the parties agreed on. */
  text: string;
};

/** What `recordFollowUp` takes. */
export type RecordFollowUpInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
  /** 1 or 3. */
  months: number;
  /** For the requester and the committees alone. */
  note?: string | null | undefined;
  /** Before its day only `LEFT`, which closes a later follow-up too. */
  outcome: FollowUpOutcome;
};

/** What `recordMeetingOutcome` takes. */
export type RecordMeetingOutcomeInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Version of the meeting the client saw. */
  expectedVersion?: number | null | undefined;
  /** The id of the meeting. */
  meetingId: string | number;
  /** From the day of the meeting on. */
  outcome: string;
};

/** What `recordNoShow` takes. */
export type RecordNoShowInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
  /** What is known of why. */
  note?: string | null | undefined;
};

/** What `removeParty` takes. */
export type RemovePartyInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the party. */
  partyId: string | number;
};

/** What `reopenAccount` takes. */
export type ReopenAccountInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the person. */
  personId: string | number;
  /** Why; stays on the record. */
  reason: string;
};

/** What `reopenIssue` takes. */
export type ReopenIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** Why; whoever is concerned reads it. */
  reason: string;
};

/** What `reportIssueAsResident` takes. */
export type ReportIssueAsResidentInput = {
  /** What it is about. */
  category: IssueCategory;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the community. */
  communityId: string | number;
  /** What whoever reports it is called. */
  name: string;
  /** Digits, 7 to 15, with an optional leading `+`. */
  phone: string;
  /** Where, in words. */
  place?: string | null | undefined;
  /** What it is about, in full. */
  text: string;
  /** What it is called, in a line. */
  title: string;
};

/** What `reportIssue` takes. */
export type ReportIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** What it is about. */
  category: IssueCategory;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community whose committee is to handle it. */
  communityId: string | number;
  /** Other communities it concerns: their committees see it too. */
  concernsCommunityIds?: Array<string | number> | null | undefined;
  /** The organization on whose behalf it is raised. */
  organizationId?: string | number | null | undefined;
  /** Where, in words. */
  place?: string | null | undefined;
  /** What it is about, in full. */
  text: string;
  /** What it is called, in a line. */
  title: string;
  /** For committees to say, and for the sub-district. */
  urgent?: boolean | null | undefined;
};

/** What `resetPassword` takes. */
export type ResetPasswordInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the person. */
  personId: string | number;
};

/** What `resolveIssue` takes. */
export type ResolveIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** What came of it. */
  result: IssueResult;
  /** The answer, in words. */
  text: string;
};

/** Which needs or offers; all conditions together. */
export type ResourceFilter = {
  /** The id of the board. */
  boardId?: string | number | null | undefined;
  /** Those that take part in this campaign. */
  campaignId?: string | number | null | undefined;
  /** Only those of these kinds. */
  kinds?: Array<ResourceKind> | null | undefined;
  /** Posted by the viewer or by an organization he or she speaks for. */
  mine?: boolean | null | undefined;
  /** Posted in the name of this organization. */
  organizationId?: string | number | null | undefined;
  /** Words in title, text or the name of whose it is, or naming its kind, in any order; or `#` and a number. */
  search?: string | null | undefined;
  /** Of communities of this side. */
  side?: Side | null | undefined;
  /** Only those in one of these states. */
  states?: Array<ResourceState> | null | undefined;
};

/** What is offered or needed. */
export type ResourceKind =
  /** 专业服务: professional help. */
  | 'EXPERTISE'
  /** 资金: money. */
  | 'FUNDS'
  /** 物资: goods. */
  | 'GOODS'
  /** 岗位: a job. */
  | 'JOB'
  /** 微心愿: a small wish. */
  | 'MICRO_WISH'
  /** 车位: parking spaces. */
  | 'PARKING'
  /** 培训实训: training. */
  | 'TRAINING'
  /** 场地: rooms and grounds. */
  | 'VENUE'
  /** 志愿服务: volunteers. */
  | 'VOLUNTEER';

/** Where a need or an offer stands. */
export type ResourceState =
  /** 草稿: not posted; seen only by those it is posted for. */
  | 'DRAFT'
  /** 已过期: its last day is over. */
  | 'EXPIRED'
  /** 已满足: all of it is matched. */
  | 'MET'
  /** 开放: posted, something is still left. */
  | 'OPEN'
  /** 已撤回: taken back. */
  | 'WITHDRAWN';

/** What `respondToMatch` takes. */
export type RespondToMatchInput = {
  /** Whether that side agrees. */
  accept: boolean;
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
  /** Required when declining. */
  reason?: string | null | undefined;
};

/** Why the change log can’t bring a board up to date. */
export type ResyncReason =
  /** 变更过旧: the log no longer reaches back that far. */
  | 'CURSOR_TOO_OLD'
  /** 数据已恢复: the database was restored since. */
  | 'OTHER_EPOCH'
  /** 权限或看板已变: the viewer may now see or do other things, or the board itself was changed. */
  | 'RIGHTS_CHANGED';

/** What `revealFollowCode` takes. */
export type RevealFollowCodeInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
};

/** What `revealIssueContact` takes. */
export type RevealIssueContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** What it is needed for; stays on the record. */
  purpose: string;
};

/** What `revealMatchContact` takes. */
export type RevealMatchContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
  /** What it is needed for; that stays on the record. */
  purpose: string;
};

/** What `revealNeedContact` takes. */
export type RevealNeedContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the need. */
  needId: string | number;
  /** What it is needed for; that stays on the record. */
  purpose: string;
};

/** What `revokeApiToken` takes. */
export type RevokeApiTokenInput = {
  /** The id of the api token. */
  apiTokenId: string | number;
};

/** What a committee decided about a need and an offer before an allocation. */
export type Rule =
  /** 排除: never the two. */
  | 'FORBID'
  /** 指定: the two belong together, whatever is computed. */
  | 'PIN';

/** How content whoever raised an issue is with the answer. */
export type Satisfaction =
  /** 基本满意: fairly satisfied. */
  | 'FAIRLY_SATISFIED'
  /** 满意: satisfied. */
  | 'SATISFIED'
  /** 不满意: not satisfied. */
  | 'UNSATISFIED';

/** 场地 and 车位: when they are there, or wanted. */
export type ScheduleDetailInput = {
  /** Last day; not before `startsOn`. */
  endsOn?: string | null | undefined;
  /** First day; null: from now on. */
  startsOn?: string | null | undefined;
  /** The times of the week. */
  windows: Array<WeeklyWindowInput>;
};

/** What happened to who comes in. */
export type SecurityEventKind =
  /** 停用账号: somebody’s account was closed. */
  | 'ACCOUNT_CLOSED'
  /** 恢复账号: somebody’s account was reopened. */
  | 'ACCOUNT_REOPENED'
  /** 账号不存在: somebody tried to sign in with a name that leads to no account; `detail` holds a mark that tells the same name again. */
  | 'ACCOUNT_UNKNOWN'
  /** 委员会任职: an administrator put somebody on a committee. */
  | 'COMMITTEE_APPOINTED'
  /** 修改密码: somebody changed his or her own password. */
  | 'PASSWORD_CHANGED'
  /** 重置密码: an administrator reset somebody’s password. */
  | 'PASSWORD_RESET'
  /** 查看联系方式被拒: contact details were asked for and refused. */
  | 'REVEAL_REFUSED'
  /** 设备退出: one device was signed out. */
  | 'SESSION_CLOSED'
  /** 登录: somebody signed in. */
  | 'SIGNED_IN'
  /** 密码错误: somebody tried to sign in with a wrong password. */
  | 'SIGN_IN_FAILED'
  /** 登录受限: so many attempts that the next is refused or made to wait. */
  | 'SIGN_IN_LIMITED'
  /** 账号已停用: the right password of a closed account was given. */
  | 'SIGN_IN_REFUSED'
  /** 新建令牌: an access token was created. */
  | 'TOKEN_CREATED'
  /** 撤销令牌: an access token was revoked. */
  | 'TOKEN_REVOKED'
  /** 令牌首次使用: a token was used for the first time from a network. */
  | 'TOKEN_USED';

/** Which of the two sides. */
export type Side =
  /** 楼宇侧: the communities of towers, parks and business districts. */
  | 'BUILDING'
  /** 居民侧: the residential communities. */
  | 'RESIDENTIAL';

/** What `signIn` takes. */
export type SignInInput = {
  /** The account’s name. */
  account: string;
  /** With a password that was handed over, the one that takes its place; without it the answer is `PASSWORD_HANDED_OVER`. At least 10 characters, and neither a common password nor one made of names, repetition or sequences. */
  newPassword?: string | null | undefined;
  /** The account’s password. */
  password: string;
};

/** What `startCarryingOut` takes. */
export type StartCarryingOutInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
};

/** What a token may do. */
export type TokenScope =
  /** 仅投屏: for a wall: the heads of the issues on boards of its communities, live, and nothing else: no timelines, contacts, needs, offers, lists or exports. Goes with no other scope. */
  | 'BOARD'
  /** 读取: query and subscribe. */
  | 'READ'
  /** 查看联系方式: also open contacts, each for a purpose that stays on the record; includes `WRITE`, which alone opens none. */
  | 'REVEAL'
  /** 写入: also mutate; includes `READ`. */
  | 'WRITE';

/** 培训实训: topics and days. */
export type TrainingDetailInput = {
  /** Last day; not before `startsOn`. */
  endsOn?: string | null | undefined;
  /** First day; null: from now on. */
  startsOn?: string | null | undefined;
  /** Topics. */
  topics?: Array<string> | null | undefined;
};

/** Whose turn it is. A resolved issue is for whoever raised it to confirm, and for the committee to ask about once the days for that are over. */
export type Turn =
  /** 委员会: the committee that handles it. */
  | 'COMMITTEE'
  /** 无: it is over. */
  | 'NOBODY'
  /** 当事方: those with something to do in it. */
  | 'PARTIES'
  /** 诉求人: whoever raised it. */
  | 'REPORTER';

/** What `undoBookingStep` takes. */
export type UndoBookingStepInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The id of the booking. */
  bookingId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
};

/** What `undoIssueMove` takes. */
export type UndoIssueMoveInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** The id of the issue. */
  issueId: string | number;
};

/** What `undoMatchStep` takes. */
export type UndoMatchStepInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** The id of the match. */
  matchId: string | number;
};

/** Why a need goes without in an allocation. */
export type UnservedReason =
  /** 符合条件的资源已满: those that do are full. */
  | 'CAPACITY'
  /** 没有符合条件的资源: no offer meets its conditions. */
  | 'NO_ELIGIBLE';

/** What `updateCommunity` takes. */
export type UpdateCommunityInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the community. */
  communityId: string | number;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** Its name. */
  name?: string | null | undefined;
  /** All of its places: those left out are taken away. */
  places?: Array<PlaceInput> | null | undefined;
};

/** What `updateOrganization` takes. */
export type UpdateOrganizationInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** Its name. */
  name: string;
  /** The id of the organization. */
  organizationId: string | number;
};

/** What `updatePerson` takes. */
export type UpdatePersonInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** Left out: as it is. Null: none. */
  homeCommunityId?: string | number | null | undefined;
  /** Its name. */
  name: string;
  /** The id of the person. */
  personId: string | number;
};

/** A time of the week that comes back. Where `to` is not after `from`, it lies on the next day. */
export type WeeklyWindowInput = {
  /** `HH:mm`. */
  from: string;
  /** `HH:mm`; `24:00` is the end of the day. */
  to: string;
  /** 1 Monday to 7 Sunday: the days on which it begins. */
  weekdays: Array<number>;
};

/** What `withdrawIssue` takes. */
export type WithdrawIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The id of the issue. */
  issueId: string | number;
  /** Why; whoever is concerned reads it. */
  reason?: string | null | undefined;
};

/** What `withdrawOffer`, `withdrawNeed` take. */
export type WithdrawResourceInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Its id, opaque and unique over all types. */
  id: string | number;
};

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { viewer: { person: { id: string }, sessions: Array<{ id: string, beganAt: string, lastSeenAt: string, network: string | null, device: string | null, isThis: boolean }> } | null };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { viewer: { person: { id: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SecurityEventsQueryVariables = Exact<{
  kind?: SecurityEventKind | null | undefined;
  personId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SecurityEventsQuery = { securityEvents: { nodes: Array<{ id: string, at: string, kind: SecurityEventKind, network: string | null, device: string | null, detail: string | null, person: { id: string, name: string } | null, subject: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NewColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewColleaguesQuery = { viewer: { person: { id: string }, newColleagues: Array<{ id: string, position: Position, appointedAt: string | null, person: { id: string, name: string }, appointedBy: { id: string, name: string } | null, organization: { id: string, name: string, kind: OrganizationKind } }> } | null };

export type BoardPresenceSubscriptionVariables = Exact<{
  boardId: string | number;
}>;


export type BoardPresenceSubscription = { boardPresence: Array<{ personId: string, name: string, side: Side | null }> };

export type BoardsQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardsQuery = { boards: Array<{ id: string, name: string, communities: Array<{ id: string, name: string, side: Side }> }> };

export type BoardSnapshotQueryVariables = Exact<{
  id: string | number;
}>;


export type BoardSnapshotQuery = { board: { id: string, name: string, cursor: string, communities: Array<{ id: string, name: string, kind: CommunityKind, side: Side }>, issues: Array<{ __typename: 'Issue', id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null }>, needs: Array<{ __typename: 'Need', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }>, offers: Array<{ __typename: 'Offer', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }>, matches: Array<{ __typename: 'Match', version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, campaigns: Array<{ __typename: 'Campaign', id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } }> } | null };

export type BoardEventsSubscriptionVariables = Exact<{
  boardId: string | number;
  after: string;
}>;


export type BoardEventsSubscription = { boardEvents:
    | { __typename: 'BoardChanges', previousCursor: string, cursor: string, events: Array<
        | { __typename: 'CallChanged' }
        | { __typename: 'CampaignChanged', change: { kind: string, actorId: string | null, actorName: string }, campaign: { __typename: 'Campaign', id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } } }
        | { __typename: 'CardRemoved', id: string, change: { kind: string, actorId: string | null, actorName: string } }
        | { __typename: 'IssueChanged', change: { kind: string, actorId: string | null, actorName: string }, issue: { __typename: 'Issue', id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null } }
        | { __typename: 'MatchChanged', change: { kind: string, actorId: string | null, actorName: string }, match: { __typename: 'Match', version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } } }
        | { __typename: 'NeedChanged', change: { kind: string, actorId: string | null, actorName: string }, need: { __typename: 'Need', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } }
        | { __typename: 'OfferChanged', change: { kind: string, actorId: string | null, actorName: string }, offer: { __typename: 'Offer', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } }
      > }
    | { __typename: 'ResyncRequired', reason: ResyncReason }
   };

export type ChangeFieldsFragment = { kind: string, actorId: string | null, actorName: string };

export type FoundInTextQueryVariables = Exact<{
  boardId: string | number;
  search: string;
}>;


export type FoundInTextQuery = { issues: { nodes: Array<{ id: string }> } };

export type BookingFieldsFragment = { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } };

export type OfferWeekQueryVariables = Exact<{
  number: number;
  from: string;
}>;


export type OfferWeekQuery = { offer: { id: string, availability: Array<{ date: string, spans: Array<{ from: string, to: string, capacity: number, free: number }> }> } | null };

export type OfferBookingsQueryVariables = Exact<{
  number: number;
  from: string;
}>;


export type OfferBookingsQuery = { offer: { id: string, bookings: Array<{ id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } }> } | null };

export type BookOfferMutationVariables = Exact<{
  input: BookOfferInput;
}>;


export type BookOfferMutation = { bookOffer: { booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelBookingMutation = { cancelBooking: { booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UndoBookingStepMutationVariables = Exact<{
  input: UndoBookingStepInput;
}>;


export type UndoBookingStepMutation = { undoBookingStep: { booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UnitsToBookForQueryVariables = Exact<{
  communityId: string | number;
  search: string;
}>;


export type UnitsToBookForQuery = { organizations: { nodes: Array<{ id: string, name: string, kind: OrganizationKind }> } };

export type CallFieldsFragment = { id: string, title: string, text: string, answerBy: string | null, calledAt: string, isOver: boolean, version: number, calledBy: { id: string, name: string }, community: { id: string, name: string }, counts: { called: number, offered: number, declined: number, pending: number } | null, answers: Array<{ id: string, state: CallAnswerState, reason: string | null, answeredAt: string | null, answeredBy: { id: string, name: string } | null, organization: { id: string, name: string }, offers: Array<{ id: string, number: number, title: string, quantity: number, unit: string | null }> }>, viewerCan: { extend: { allowed: boolean, code: string | null, message: string | null } } };

export type CallForOffersMutationVariables = Exact<{
  input: CallForOffersInput;
}>;


export type CallForOffersMutation = { callForOffers: { call: { id: string, title: string, text: string, answerBy: string | null, calledAt: string, isOver: boolean, version: number, calledBy: { id: string, name: string }, community: { id: string, name: string }, counts: { called: number, offered: number, declined: number, pending: number } | null, answers: Array<{ id: string, state: CallAnswerState, reason: string | null, answeredAt: string | null, answeredBy: { id: string, name: string } | null, organization: { id: string, name: string }, offers: Array<{ id: string, number: number, title: string, quantity: number, unit: string | null }> }>, viewerCan: { extend: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CalledUnitsQueryVariables = Exact<{
  kind: OrganizationKind;
  search?: string | null | undefined;
  communityId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CalledUnitsQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, name: string, community: { id: string, name: string, side: Side } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllocationFieldsFragment = { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } };

export type AllocationProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type AllocationProgressSubscription = { progress:
    | { __typename: 'Agreement' }
    | { __typename: 'Allocation', id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } }
    | { __typename: 'ApiToken' }
    | { __typename: 'Appointment' }
    | { __typename: 'Board' }
    | { __typename: 'Booking' }
    | { __typename: 'Campaign' }
    | { __typename: 'Commitment' }
    | { __typename: 'Community' }
    | { __typename: 'Import' }
    | { __typename: 'Issue' }
    | { __typename: 'IssueEntry' }
    | { __typename: 'Match' }
    | { __typename: 'Meeting' }
    | { __typename: 'Need' }
    | { __typename: 'Offer' }
    | { __typename: 'OfferCall' }
    | { __typename: 'Organization' }
    | { __typename: 'Party' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Subdistrict' }
   };

export type AllocationPairsQueryVariables = Exact<{
  number: number;
  first: number;
  after?: string | null | undefined;
}>;


export type AllocationPairsQuery = { campaign: { id: string, allocation: { id: string, connection: { totalCount: number, nodes: Array<{ quantity: number, isPinned: boolean, need: { __typename: 'Need', contactMasked: string | null, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> }, match: { id: string, number: number, state: MatchState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type UnservedQueryVariables = Exact<{
  number: number;
  first: number;
}>;


export type UnservedQuery = { campaign: { id: string, allocation: { id: string, unserved: { nodes: Array<{ why: UnservedReason, need: { __typename: 'Need', contactMasked: string | null, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null }, nearest: { quantity: number, need: { __typename: 'Need', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> }, rule: { id: string, rule: Rule, reason: string | null, decidedAt: string, decidedBy: { id: string, name: string } } | null, match: { id: string, number: number, state: MatchState, needAnswer: Answer, offerAnswer: Answer } | null } | null }> } } | null } | null };

export type ProposeAllocationMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type ProposeAllocationMutation = { proposeAllocation: { allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type StopAllocationMutationVariables = Exact<{
  input: AllocationInput;
}>;


export type StopAllocationMutation = { stopAllocation: { allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type DiscardAllocationMutationVariables = Exact<{
  input: AllocationInput;
}>;


export type DiscardAllocationMutation = { discardAllocation: { allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ConfirmAllocationMutationVariables = Exact<{
  input: ConfirmAllocationInput;
}>;


export type ConfirmAllocationMutation = { confirmAllocation: { introduced: number | null, allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CampaignCallQueryVariables = Exact<{
  number: number;
}>;


export type CampaignCallQuery = { campaign: { id: string, call: { id: string, title: string, text: string, answerBy: string | null, calledAt: string, isOver: boolean, version: number, calledBy: { id: string, name: string }, community: { id: string, name: string }, counts: { called: number, offered: number, declined: number, pending: number } | null, answers: Array<{ id: string, state: CallAnswerState, reason: string | null, answeredAt: string | null, answeredBy: { id: string, name: string } | null, organization: { id: string, name: string }, offers: Array<{ id: string, number: number, title: string, quantity: number, unit: string | null }> }>, viewerCan: { extend: { allowed: boolean, code: string | null, message: string | null } } } | null } | null };

export type CampaignCardFieldsFragment = { __typename: 'Campaign', id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } };

export type CampaignFieldsFragment = { __typename: 'Campaign', text: string, maxPerOrganization: number | null, seed: string, createdAt: string, id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, createdBy: { id: string, name: string }, community: { id: string, name: string, side: Side }, rules: Array<{ id: string, rule: Rule, decidedAt: string, need: { id: string }, offer: { id: string } }>, allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, addResources: { allowed: boolean, code: string | null, message: string | null }, propose: { allowed: boolean, code: string | null, message: string | null }, decidePairs: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, close: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null } }, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } };

export type CampaignsQueryVariables = Exact<{
  filter?: CampaignFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { nodes: Array<{ __typename: 'Campaign', id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignQueryVariables = Exact<{
  number: number;
}>;


export type CampaignQuery = { campaign: { __typename: 'Campaign', text: string, maxPerOrganization: number | null, seed: string, createdAt: string, id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, createdBy: { id: string, name: string }, community: { id: string, name: string, side: Side }, rules: Array<{ id: string, rule: Rule, decidedAt: string, need: { id: string }, offer: { id: string } }>, allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, addResources: { allowed: boolean, code: string | null, message: string | null }, propose: { allowed: boolean, code: string | null, message: string | null }, decidePairs: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, close: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null } }, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } } | null };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
}>;


export type CreateCampaignMutation = { createCampaign: { campaign: { id: string, number: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type EditCampaignMutationVariables = Exact<{
  input: EditCampaignInput;
}>;


export type EditCampaignMutation = { editCampaign: { campaign: { __typename: 'Campaign', text: string, maxPerOrganization: number | null, seed: string, createdAt: string, id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, createdBy: { id: string, name: string }, community: { id: string, name: string, side: Side }, rules: Array<{ id: string, rule: Rule, decidedAt: string, need: { id: string }, offer: { id: string } }>, allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, addResources: { allowed: boolean, code: string | null, message: string | null }, propose: { allowed: boolean, code: string | null, message: string | null }, decidePairs: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, close: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null } }, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReopenCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type ReopenCampaignMutation = { reopenCampaign: { campaign: { __typename: 'Campaign', text: string, maxPerOrganization: number | null, seed: string, createdAt: string, id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, createdBy: { id: string, name: string }, community: { id: string, name: string, side: Side }, rules: Array<{ id: string, rule: Rule, decidedAt: string, need: { id: string }, offer: { id: string } }>, allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, addResources: { allowed: boolean, code: string | null, message: string | null }, propose: { allowed: boolean, code: string | null, message: string | null }, decidePairs: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, close: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null } }, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CloseCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type CloseCampaignMutation = { closeCampaign: { campaign: { __typename: 'Campaign', text: string, maxPerOrganization: number | null, seed: string, createdAt: string, id: string, number: number, kind: ResourceKind, name: string, state: CampaignState, until: string | null, version: number, createdBy: { id: string, name: string }, community: { id: string, name: string, side: Side }, rules: Array<{ id: string, rule: Rule, decidedAt: string, need: { id: string }, offer: { id: string } }>, allocation: { id: string, state: AllocationState, phase: AllocationPhase, progress: number, wasStopped: boolean, startedAt: string, finishedAt: string | null, needs: number | null, offers: number | null, served: number | null, score: number | null, bound: number | null, gap: number | null, isProven: boolean, problem: string | null, introduced: number | null, version: number, unservedCount: number, askedBy: { id: string, name: string } } | null, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, addResources: { allowed: boolean, code: string | null, message: string | null }, propose: { allowed: boolean, code: string | null, message: string | null }, decidePairs: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, close: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null } }, communities: Array<{ id: string, name: string, side: Side }>, counts: { organizations: number, offers: number, posts: number, needs: number, people: number, introduced: number, accepted: number, placed: number, stillThere1: number, stillThere3: number, noShow: number, declined: number, fellThrough: number, unmatched: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

type MemberFields_Need_Fragment = { __typename: 'Need', contactMasked: string | null, left: number, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, matches: Array<{ id: string, state: MatchState, version: number }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

type MemberFields_Offer_Fragment = { __typename: 'Offer', left: number, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, matches: Array<{ id: string, state: MatchState, version: number }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

export type MemberFieldsFragment =
  | MemberFields_Need_Fragment
  | MemberFields_Offer_Fragment
;

export type FitFieldsFragment = { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> };

type PairSideFields_Need_Fragment = { __typename: 'Need', contactMasked: string | null, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null };

type PairSideFields_Offer_Fragment = { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null };

export type PairSideFieldsFragment =
  | PairSideFields_Need_Fragment
  | PairSideFields_Offer_Fragment
;

export type CandidateFieldsFragment = { quantity: number, need: { __typename: 'Need', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> }, rule: { id: string, rule: Rule, reason: string | null, decidedAt: string, decidedBy: { id: string, name: string } } | null, match: { id: string, number: number, state: MatchState, needAnswer: Answer, offerAnswer: Answer } | null };

export type CampaignNeedsQueryVariables = Exact<{
  number: number;
  filter?: CampaignMemberFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignNeedsQuery = { campaign: { id: string, connection: { totalCount: number, nodes: Array<{ __typename: 'Need', contactMasked: string | null, left: number, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, matches: Array<{ id: string, state: MatchState, version: number }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CampaignOffersQueryVariables = Exact<{
  number: number;
  filter?: CampaignMemberFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignOffersQuery = { campaign: { id: string, connection: { totalCount: number, nodes: Array<{ __typename: 'Offer', left: number, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, matches: Array<{ id: string, state: MatchState, version: number }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type NeedCandidatesQueryVariables = Exact<{
  number: number;
}>;


export type NeedCandidatesQuery = { member: { __typename: 'Need', text: string, contactMasked: string | null, left: number, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, candidates: Array<{ quantity: number, need: { __typename: 'Need', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> }, rule: { id: string, rule: Rule, reason: string | null, decidedAt: string, decidedBy: { id: string, name: string } } | null, match: { id: string, number: number, state: MatchState, needAnswer: Answer, offerAnswer: Answer } | null }>, matches: Array<{ id: string, state: MatchState, version: number }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null };

export type OfferCandidatesQueryVariables = Exact<{
  number: number;
}>;


export type OfferCandidatesQuery = { member: { __typename: 'Offer', text: string, left: number, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, candidates: Array<{ quantity: number, need: { __typename: 'Need', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', left: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> }, rule: { id: string, rule: Rule, reason: string | null, decidedAt: string, decidedBy: { id: string, name: string } } | null, match: { id: string, number: number, state: MatchState, needAnswer: Answer, offerAnswer: Answer } | null }>, matches: Array<{ id: string, state: MatchState, version: number }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null };

export type DecidePairMutationVariables = Exact<{
  input: DecidePairInput;
}>;


export type DecidePairMutation = { decidePair: { campaign: { id: string, version: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type LeaveCampaignMutationVariables = Exact<{
  input: CampaignMembersInput;
}>;


export type LeaveCampaignMutation = { leaveCampaign: { campaign: { id: string, version: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type JoinCampaignMutationVariables = Exact<{
  input: CampaignMembersInput;
}>;


export type JoinCampaignMutation = { joinCampaign: { campaign: { id: string, version: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

type JoinableFields_Need_Fragment = { id: string, number: number, title: string, community: { id: string, name: string }, organization: { id: string, name: string } | null, campaign: { id: string } | null };

type JoinableFields_Offer_Fragment = { id: string, number: number, title: string, community: { id: string, name: string }, organization: { id: string, name: string } | null, campaign: { id: string } | null };

export type JoinableFieldsFragment =
  | JoinableFields_Need_Fragment
  | JoinableFields_Offer_Fragment
;

export type JoinableNeedsQueryVariables = Exact<{
  filter?: ResourceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type JoinableNeedsQuery = { page: { nodes: Array<{ id: string, number: number, title: string, community: { id: string, name: string }, organization: { id: string, name: string } | null, campaign: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type JoinableOffersQueryVariables = Exact<{
  filter?: ResourceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type JoinableOffersQuery = { page: { nodes: Array<{ id: string, number: number, title: string, community: { id: string, name: string }, organization: { id: string, name: string } | null, campaign: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignMatchesQueryVariables = Exact<{
  number: number;
  states?: Array<MatchState> | MatchState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignMatchesQuery = { campaign: { id: string, connection: { totalCount: number, nodes: Array<{ version: number, needReason: string | null, offerReason: string | null, closingNote: string | null, id: string, number: number, state: MatchState, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', contactMasked: string | null, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null }, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type FollowUpsDueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FollowUpsDueQuery = { followUps: { totalCount: number, nodes: Array<{ id: string, months: number, dueOn: string, match: { id: string, number: number, campaign: { id: string } | null, viewerCan: { followUp: { allowed: boolean, code: string | null, message: string | null } }, need: { __typename: 'Need', contactMasked: string | null, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, job: { degree: Degree, professions: Array<string>, wishes: Array<string>, payMin: number | null, payMax: number | null } | null, community: { id: string, name: string }, organization: { id: string, name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp: { match: { id: string, version: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PictureMatchesQueryVariables = Exact<{
  number: number;
  states?: Array<MatchState> | MatchState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PictureMatchesQuery = { campaign: { id: string, connection: { totalCount: number, nodes: Array<{ id: string, state: MatchState, quantity: number, fit: { score: number } | null, need: { id: string, title: string, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string> } | null }, offer: { id: string, title: string, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PictureRestQueryVariables = Exact<{
  number: number;
  first: number;
  after?: string | null | undefined;
}>;


export type PictureRestQuery = { campaign: { id: string, connection: { totalCount: number, nodes: Array<{ left: number, id: string, title: string, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PicturePlanQueryVariables = Exact<{
  number: number;
  first: number;
  after?: string | null | undefined;
}>;


export type PicturePlanQuery = { campaign: { id: string, allocation: { id: string, connection: { totalCount: number, nodes: Array<{ quantity: number, fit: { score: number }, need: { id: string, title: string, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string> } | null }, offer: { id: string, title: string, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

type PictureSideFields_Need_Fragment = { id: string, title: string, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string> } | null };

type PictureSideFields_Offer_Fragment = { id: string, title: string, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string> } | null };

export type PictureSideFieldsFragment =
  | PictureSideFields_Need_Fragment
  | PictureSideFields_Offer_Fragment
;

export type DemoQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoQuery = { demo: { password: string, accounts: Array<{ account: string, name: string, role: string, description: string, side: Side | null }> } | null };

export type PaneViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PaneViewerQuery = { viewer: { person: { id: string, account: string | null } } | null };

export type PaneSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type PaneSignInMutation = { signIn: { viewer: { person: { id: string } } | null, userErrors: Array<{ code: string, message: string }> } };

export type BarrierStoryQueryVariables = Exact<{ [key: string]: never; }>;


export type BarrierStoryQuery = { issues: { nodes: Array<{ id: string, number: number }> } };

export type GraduatesStoryQueryVariables = Exact<{ [key: string]: never; }>;


export type GraduatesStoryQuery = { campaigns: { nodes: Array<{ id: string, number: number }> } };

export type ImportFieldsFragment = { id: string, version: number, sheet: ImportSheet, state: ImportState, fileName: string, progress: number, total: number, fresh: number, updates: number, same: number, bad: number, problem: string | null, uploadedAt: string, community: { id: string, name: string, side: Side }, campaign: { id: string, number: number, name: string } | null };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { import: { id: string, version: number, sheet: ImportSheet, state: ImportState, fileName: string, progress: number, total: number, fresh: number, updates: number, same: number, bad: number, problem: string | null, uploadedAt: string, community: { id: string, name: string, side: Side }, campaign: { id: string, number: number, name: string } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  onlyBad: boolean;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { import: { id: string, rows: { nodes: Array<{ sheet: number, line: number, isHidden: boolean, state: ImportRowState, problems: Array<string>, cells: Array<{ column: string, value: string, problem: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportTablesQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportTablesQuery = { import: { id: string, sheetColumns: Array<{ key: string, name: string, isRequired: boolean, isJoined: boolean }>, tables: Array<{ name: string, isHidden: boolean, line: number | null, reason: string | null, rows: number, asides: Array<number>, missing: Array<string>, columns: Array<{ position: number, letter: string, written: string, sample: string, isHidden: boolean, key: string | null, fit: ImportColumnFit | null, suggestion: string | null }> }> } | null };

export type ImportProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressSubscription = { progress:
    | { __typename: 'Agreement' }
    | { __typename: 'Allocation' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Appointment' }
    | { __typename: 'Board' }
    | { __typename: 'Booking' }
    | { __typename: 'Campaign' }
    | { __typename: 'Commitment' }
    | { __typename: 'Community' }
    | { __typename: 'Import', id: string, version: number, sheet: ImportSheet, state: ImportState, fileName: string, progress: number, total: number, fresh: number, updates: number, same: number, bad: number, problem: string | null, uploadedAt: string, community: { id: string, name: string, side: Side }, campaign: { id: string, number: number, name: string } | null }
    | { __typename: 'Issue' }
    | { __typename: 'IssueEntry' }
    | { __typename: 'Match' }
    | { __typename: 'Meeting' }
    | { __typename: 'Need' }
    | { __typename: 'Offer' }
    | { __typename: 'OfferCall' }
    | { __typename: 'Organization' }
    | { __typename: 'Party' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Subdistrict' }
   };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport: { import: { id: string, version: number, sheet: ImportSheet, state: ImportState, fileName: string, progress: number, total: number, fresh: number, updates: number, same: number, bad: number, problem: string | null, uploadedAt: string, community: { id: string, name: string, side: Side }, campaign: { id: string, number: number, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CorrectImportColumnsMutationVariables = Exact<{
  input: CorrectImportColumnsInput;
}>;


export type CorrectImportColumnsMutation = { correctImportColumns: { import: { id: string, version: number, sheet: ImportSheet, state: ImportState, fileName: string, progress: number, total: number, fresh: number, updates: number, same: number, bad: number, problem: string | null, uploadedAt: string, community: { id: string, name: string, side: Side }, campaign: { id: string, number: number, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportInput;
}>;


export type DiscardImportMutation = { discardImport: { import: { id: string, version: number, sheet: ImportSheet, state: ImportState, fileName: string, progress: number, total: number, fresh: number, updates: number, same: number, bad: number, problem: string | null, uploadedAt: string, community: { id: string, name: string, side: Side }, campaign: { id: string, number: number, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CampaignsToImportQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignsToImportQuery = { campaigns: { nodes: Array<{ id: string, number: number, name: string, kind: ResourceKind, communities: Array<{ id: string }> }> } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, prefix: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, communities: Array<{ id: string, name: string }>, createdBy: { id: string, name: string } }> };

export type TokenCommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenCommunitiesQuery = { communities: Array<{ id: string, name: string }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, apiToken: { id: string, name: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { apiToken: { id: string, revokedAt: string | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type OrganizationsToNameQueryVariables = Exact<{
  search: string;
}>;


export type OrganizationsToNameQuery = { organizations: { nodes: Array<{ id: string, name: string, community: { id: string, name: string, side: Side } | null }> } };

export type LikelyPartiesQueryVariables = Exact<{
  number: number;
}>;


export type LikelyPartiesQuery = { issue: { id: string, likelyParties: Array<{ id: string, name: string, community: { id: string, name: string, side: Side } | null }> } | null };

export type PeopleToAssignQueryVariables = Exact<{
  search: string;
}>;


export type PeopleToAssignQuery = { people: { nodes: Array<{ id: string, name: string, appointments: Array<{ id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } }> }> } };

export type IssuesToMergeQueryVariables = Exact<{
  search: string;
}>;


export type IssuesToMergeQuery = { issues: { nodes: Array<{ id: string, number: number, title: string, stage: IssueStage }> } };

export type PlacesToReportQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesToReportQuery = { communities: Array<{ id: string, name: string, places: Array<{ id: string, name: string }> }> };

export type CommunitiesToReportQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesToReportQuery = { communities: Array<{ id: string, name: string, side: Side }> };

export type CapacityLabelFragment = { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } };

export type IssuePermissionsFragment = { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } };

export type PartyFieldsFragment = { id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null };

export type MeetingFieldsFragment = { id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null };

export type CommitmentFieldsFragment = { id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } };

export type IssueEntryFieldsFragment = { id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null };

export type IssueOutcomeFieldsFragment = { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null };

export type IssueDetailFieldsFragment = { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null };

export type IssueQueryVariables = Exact<{
  number: number;
  actingAs?: string | number | null | undefined;
}>;


export type IssueQuery = { issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null };

export type IssueMovesQueryVariables = Exact<{
  number: number;
  actingAs?: string | number | null | undefined;
}>;


export type IssueMovesQuery = { issue: { __typename: 'Issue', isReportedByViewer: boolean, reachableStages: Array<IssueStage>, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null };

export type IssueAnswerFragment = { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> };

export type AcceptIssueMutationVariables = Exact<{
  input: AcceptIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type AcceptIssueMutation = { acceptIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type DeclineIssueMutationVariables = Exact<{
  input: DeclineIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type DeclineIssueMutation = { declineIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type AssignIssueMutationVariables = Exact<{
  input: AssignIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type AssignIssueMutation = { assignIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type EditIssueMutationVariables = Exact<{
  input: EditIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type EditIssueMutation = { editIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type NamePartiesMutationVariables = Exact<{
  input: NamePartiesInput;
  actingAs?: string | number | null | undefined;
}>;


export type NamePartiesMutation = { nameParties: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type AnswerPartyRequestMutationVariables = Exact<{
  input: AnswerPartyRequestInput;
  actingAs?: string | number | null | undefined;
}>;


export type AnswerPartyRequestMutation = { answerPartyRequest: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RemovePartyMutationVariables = Exact<{
  input: RemovePartyInput;
  actingAs?: string | number | null | undefined;
}>;


export type RemovePartyMutation = { removeParty: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ConveneMeetingMutationVariables = Exact<{
  input: ConveneMeetingInput;
  actingAs?: string | number | null | undefined;
}>;


export type ConveneMeetingMutation = { conveneMeeting: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RecordMeetingOutcomeMutationVariables = Exact<{
  input: RecordMeetingOutcomeInput;
  actingAs?: string | number | null | undefined;
}>;


export type RecordMeetingOutcomeMutation = { recordMeetingOutcome: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
  actingAs?: string | number | null | undefined;
}>;


export type CancelMeetingMutation = { cancelMeeting: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
  actingAs?: string | number | null | undefined;
}>;


export type RecordAgreementMutation = { recordAgreement: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type StartCarryingOutMutationVariables = Exact<{
  input: StartCarryingOutInput;
  actingAs?: string | number | null | undefined;
}>;


export type StartCarryingOutMutation = { startCarryingOut: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type FulfilCommitmentMutationVariables = Exact<{
  input: FulfilCommitmentInput;
  actingAs?: string | number | null | undefined;
}>;


export type FulfilCommitmentMutation = { fulfilCommitment: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CancelCommitmentMutationVariables = Exact<{
  input: CancelCommitmentInput;
  actingAs?: string | number | null | undefined;
}>;


export type CancelCommitmentMutation = { cancelCommitment: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ResolveIssueMutationVariables = Exact<{
  input: ResolveIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type ResolveIssueMutation = { resolveIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ConfirmIssueMutationVariables = Exact<{
  input: ConfirmIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type ConfirmIssueMutation = { confirmIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ConfirmIssueByCallMutationVariables = Exact<{
  input: ConfirmIssueByCallInput;
  actingAs?: string | number | null | undefined;
}>;


export type ConfirmIssueByCallMutation = { confirmIssueByCall: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type DisputeIssueMutationVariables = Exact<{
  input: DisputeIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type DisputeIssueMutation = { disputeIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReopenIssueMutationVariables = Exact<{
  input: ReopenIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type ReopenIssueMutation = { reopenIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type WithdrawIssueMutationVariables = Exact<{
  input: WithdrawIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type WithdrawIssueMutation = { withdrawIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type EraseIssueContactMutationVariables = Exact<{
  input: EraseIssueContactInput;
  actingAs?: string | number | null | undefined;
}>;


export type EraseIssueContactMutation = { eraseIssueContact: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type MergeIssueMutationVariables = Exact<{
  input: MergeIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type MergeIssueMutation = { mergeIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CommentOnIssueMutationVariables = Exact<{
  input: CommentOnIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type CommentOnIssueMutation = { commentOnIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type FollowIssueMutationVariables = Exact<{
  input: FollowIssueInput;
  actingAs?: string | number | null | undefined;
}>;


export type FollowIssueMutation = { followIssue: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UndoIssueMoveMutationVariables = Exact<{
  input: UndoIssueMoveInput;
  actingAs?: string | number | null | undefined;
}>;


export type UndoIssueMoveMutation = { undoIssueMove: { cursor: string | null, issue: { __typename: 'Issue', text: string, reportedAt: string, reporterName: string, isReportedByViewer: boolean, isFollowed: boolean, contactMasked: string | null, result: IssueResult | null, resultText: string | null, satisfaction: Satisfaction | null, openCommitments: number, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string, name: string } | null, mergedInto: { id: string, number: number, title: string } | null, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, communities: Array<{ id: string, name: string, side: Side }>, parties: Array<{ id: string, name: string, state: PartyState, reason: string | null, version: number, viewerCanAnswer: boolean, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } | null, requestedBy: { id: string, name: string } | null }>, meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, version: number, invited: Array<{ id: string, name: string }>, convenedBy: { id: string, name: string }, convenedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null }>, agreement: { id: string, text: string, agreedOn: string, recordedBy: { id: string, name: string }, commitments: Array<{ id: string, text: string, dueOn: string, dueState: DueState, state: CommitmentState, evidence: string | null, fulfilledAt: string | null, version: number, viewerCanFulfil: boolean, match: { id: string, number: number, state: MatchState, quantity: number, need: { id: string, title: string, unit: string | null }, offer: { id: string, title: string } } | null, owner: { id: string, name: string } }> } | null, timeline: Array<{ id: string, kind: EntryKind, at: string, fromStage: IssueStage | null, toStage: IssueStage | null, text: string | null, callMeans: CallMeans | null, calledAt: string | null, audience: Audience, actorName: string, audienceCommunity: { id: string, name: string } | null, actingAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind, community: { side: Side } | null } } | null, party: { id: string, name: string } | null, meeting: { id: string, at: string, place: string } | null, commitment: { id: string, text: string } | null }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, accept: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null }, assign: { allowed: boolean, code: string | null, message: string | null }, nameParty: { allowed: boolean, code: string | null, message: string | null }, conveneMeeting: { allowed: boolean, code: string | null, message: string | null }, recordMeetingOutcome: { allowed: boolean, code: string | null, message: string | null }, recordAgreement: { allowed: boolean, code: string | null, message: string | null }, startCarryingOut: { allowed: boolean, code: string | null, message: string | null }, cancelCommitment: { allowed: boolean, code: string | null, message: string | null }, resolve: { allowed: boolean, code: string | null, message: string | null }, confirm: { allowed: boolean, code: string | null, message: string | null }, confirmByCall: { allowed: boolean, code: string | null, message: string | null }, dispute: { allowed: boolean, code: string | null, message: string | null }, reopen: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, merge: { allowed: boolean, code: string | null, message: string | null }, comment: { allowed: boolean, code: string | null, message: string | null }, commentInternally: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, eraseContact: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReportIssueMutationVariables = Exact<{
  input: ReportIssueInput;
}>;


export type ReportIssueMutation = { reportIssue: { cursor: string | null, issue: { __typename: 'Issue', id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RevealFollowCodeMutationVariables = Exact<{
  input: RevealFollowCodeInput;
}>;


export type RevealFollowCodeMutation = { revealFollowCode: { name: string | null, phone: string | null, followCode: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RevealIssueContactMutationVariables = Exact<{
  input: RevealIssueContactInput;
}>;


export type RevealIssueContactMutation = { revealIssueContact: { name: string | null, phone: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type IssueCardFieldsFragment = { __typename: 'Issue', id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null };

export type MyIssuesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyIssuesQuery = { issues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Issue', result: IssueResult | null, satisfaction: Satisfaction | null, isReportedByViewer: boolean, id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, viewerCan: { confirm: { allowed: boolean } }, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null }> } };

export type MyBoardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBoardsQuery = { boards: Array<{ id: string }> };

export type BoardPositionQueryVariables = Exact<{
  id: string | number;
}>;


export type BoardPositionQuery = { board: { id: string, cursor: string } | null };

export type IssueNewsSubscriptionVariables = Exact<{
  boardId: string | number;
  after: string;
}>;


export type IssueNewsSubscription = { boardEvents:
    | { __typename: 'BoardChanges', cursor: string, events: Array<
        | { __typename: 'CallChanged' }
        | { __typename: 'CampaignChanged' }
        | { __typename: 'CardRemoved' }
        | { __typename: 'IssueChanged', change: { kind: string } }
        | { __typename: 'MatchChanged' }
        | { __typename: 'NeedChanged' }
        | { __typename: 'OfferChanged' }
      > }
    | { __typename: 'ResyncRequired' }
   };

export type FollowedIssueFieldsFragment = { number: number, title: string, text: string, place: string | null, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null, canConfirm: boolean, hasContact: boolean, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, meetings: Array<{ at: string, place: string, state: MeetingState }>, agreement: { text: string, agreedOn: string, promisedOn: string | null, commitments: Array<{ ownerName: string, text: string, dueOn: string, state: CommitmentState }> } | null, steps: Array<{ kind: EntryKind, at: string, toStage: IssueStage | null }> };

export type PublicCommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicCommunitiesQuery = { publicCommunities: Array<{ id: string, name: string, side: Side }> };

export type FollowedIssueQueryVariables = Exact<{
  code: string;
}>;


export type FollowedIssueQuery = { followedIssue: { number: number, title: string, text: string, place: string | null, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null, canConfirm: boolean, hasContact: boolean, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, meetings: Array<{ at: string, place: string, state: MeetingState }>, agreement: { text: string, agreedOn: string, promisedOn: string | null, commitments: Array<{ ownerName: string, text: string, dueOn: string, state: CommitmentState }> } | null, steps: Array<{ kind: EntryKind, at: string, toStage: IssueStage | null }> } | null };

export type ReportIssueAsResidentMutationVariables = Exact<{
  input: ReportIssueAsResidentInput;
}>;


export type ReportIssueAsResidentMutation = { reportIssueAsResident: { followCode: string | null, issue: { id: string, number: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ConfirmFollowedIssueMutationVariables = Exact<{
  input: ConfirmFollowedIssueInput;
}>;


export type ConfirmFollowedIssueMutation = { confirmFollowedIssue: { issue: { number: number, title: string, text: string, place: string | null, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null, canConfirm: boolean, hasContact: boolean, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, meetings: Array<{ at: string, place: string, state: MeetingState }>, agreement: { text: string, agreedOn: string, promisedOn: string | null, commitments: Array<{ ownerName: string, text: string, dueOn: string, state: CommitmentState }> } | null, steps: Array<{ kind: EntryKind, at: string, toStage: IssueStage | null }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type DisputeFollowedIssueMutationVariables = Exact<{
  input: DisputeFollowedIssueInput;
}>;


export type DisputeFollowedIssueMutation = { disputeFollowedIssue: { issue: { number: number, title: string, text: string, place: string | null, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null, canConfirm: boolean, hasContact: boolean, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, meetings: Array<{ at: string, place: string, state: MeetingState }>, agreement: { text: string, agreedOn: string, promisedOn: string | null, commitments: Array<{ ownerName: string, text: string, dueOn: string, state: CommitmentState }> } | null, steps: Array<{ kind: EntryKind, at: string, toStage: IssueStage | null }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type EraseFollowedContactMutationVariables = Exact<{
  input: EraseFollowedContactInput;
}>;


export type EraseFollowedContactMutation = { eraseFollowedContact: { issue: { number: number, title: string, text: string, place: string | null, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null, canConfirm: boolean, hasContact: boolean, original: { number: number, stage: IssueStage, communityName: string, dueAt: string | null, result: IssueResult | null, resultText: string | null, reason: string | null } | null, meetings: Array<{ at: string, place: string, state: MeetingState }>, agreement: { text: string, agreedOn: string, promisedOn: string | null, commitments: Array<{ ownerName: string, text: string, dueOn: string, state: CommitmentState }> } | null, steps: Array<{ kind: EntryKind, at: string, toStage: IssueStage | null }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type IssueNeedFieldsFragment = { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, call: { id: string, title: string, text: string, answerBy: string | null, calledAt: string, isOver: boolean, version: number, calledBy: { id: string, name: string }, community: { id: string, name: string }, counts: { called: number, offered: number, declined: number, pending: number } | null, answers: Array<{ id: string, state: CallAnswerState, reason: string | null, answeredAt: string | null, answeredBy: { id: string, name: string } | null, organization: { id: string, name: string }, offers: Array<{ id: string, number: number, title: string, quantity: number, unit: string | null }> }>, viewerCan: { extend: { allowed: boolean, code: string | null, message: string | null } } } | null, viewerCan: { introduce: { allowed: boolean }, call: { allowed: boolean } }, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

export type IssueResourcesQueryVariables = Exact<{
  number: number;
}>;


export type IssueResourcesQuery = { issue: { id: string, needs: Array<{ __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, call: { id: string, title: string, text: string, answerBy: string | null, calledAt: string, isOver: boolean, version: number, calledBy: { id: string, name: string }, community: { id: string, name: string }, counts: { called: number, offered: number, declined: number, pending: number } | null, answers: Array<{ id: string, state: CallAnswerState, reason: string | null, answeredAt: string | null, answeredBy: { id: string, name: string } | null, organization: { id: string, name: string }, offers: Array<{ id: string, number: number, title: string, quantity: number, unit: string | null }> }>, viewerCan: { extend: { allowed: boolean, code: string | null, message: string | null } } } | null, viewerCan: { introduce: { allowed: boolean }, call: { allowed: boolean } }, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }>, usefulOffers: Array<{ __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }> } | null };

export type MeetingsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: Array<{ id: string, state: MeetingState, at: string, place: string, agenda: string | null, outcome: string | null, invited: Array<{ id: string, name: string, organization: { id: string } | null }>, convenedBy: { id: string, name: string }, issue: { id: string, number: number, title: string, side: Side, community: { id: string, name: string } } }> };

export type CreateCommunityMutationVariables = Exact<{
  input: CreateCommunityInput;
}>;


export type CreateCommunityMutation = { createCommunity: { community: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UpdateCommunityMutationVariables = Exact<{
  input: UpdateCommunityInput;
}>;


export type UpdateCommunityMutation = { updateCommunity: { community: { id: string, version: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { createOrganization: { organization: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { updateOrganization: { organization: { id: string, version: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { initialPassword: string | null, person: { id: string, name: string, account: string | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { person: { id: string, version: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { initialPassword: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CloseAccountMutationVariables = Exact<{
  input: CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount: { person: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReopenAccountMutationVariables = Exact<{
  input: ReopenAccountInput;
}>;


export type ReopenAccountMutation = { reopenAccount: { initialPassword: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { appoint: { appointment: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { endAppointment: { appointment: { id: string, isRunning: boolean } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesQuery = { communities: Array<{ id: string, name: string, kind: CommunityKind, side: Side, version: number, places: Array<{ id: string, kind: PlaceKind, name: string }> }> };

export type OrganizationsQueryVariables = Exact<{
  kind?: OrganizationKind | null | undefined;
  communityId?: string | number | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { nodes: Array<{ id: string, name: string, kind: OrganizationKind, version: number, community: { id: string, name: string, side: Side } | null, appointments: Array<{ id: string, position: Position, person: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppointmentFieldsFragment = { id: string, position: Position, termStart: string, termEnd: string | null, isRunning: boolean, version: number, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, name: string, account: string | null, accountClosedAt: string | null, appointments: Array<{ id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Allocation' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Appointment' }
    | { __typename: 'Board' }
    | { __typename: 'Booking' }
    | { __typename: 'Campaign' }
    | { __typename: 'Commitment' }
    | { __typename: 'Community' }
    | { __typename: 'Import' }
    | { __typename: 'Issue' }
    | { __typename: 'IssueEntry' }
    | { __typename: 'Match' }
    | { __typename: 'Meeting' }
    | { __typename: 'Need' }
    | { __typename: 'Offer' }
    | { __typename: 'OfferCall' }
    | { __typename: 'Organization' }
    | { __typename: 'Party' }
    | { __typename: 'Person', id: string, name: string, account: string | null, accountClosedAt: string | null, accountClosedReason: string | null, version: number, homeCommunity: { id: string, name: string, side: Side } | null, appointments: Array<{ id: string, position: Position, termStart: string, termEnd: string | null, isRunning: boolean, version: number, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } }> }
    | { __typename: 'Place' }
    | { __typename: 'Subdistrict' }
   | null };

export type BridgesQueryVariables = Exact<{ [key: string]: never; }>;


export type BridgesQuery = { bridges: Array<{ isReciprocal: boolean, person: { id: string, name: string }, seats: Array<{ id: string, position: Position, termEnd: string | null, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null } }> }> };

export type WaitingRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingRequestsQuery = { viewer: { pendingPartyRequests: Array<{ id: string, version: number }> } | null };

export type PartyRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartyRequestsQuery = { viewer: { pendingPartyRequests: Array<{ id: string, name: string, requestedBy: { id: string, name: string, side: Side } | null, organization: { id: string, kind: OrganizationKind, community: { id: string, name: string } | null } | null, issue: { id: string, number: number, version: number, title: string, stage: IssueStage, community: { id: string, name: string }, timeline: Array<{ id: string, kind: EntryKind, at: string, actorName: string, party: { id: string } | null }> } }> } | null };

export type FollowUpFieldsFragment = { id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null };

export type MatchFieldsFragment = { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } };

export type MatchesQueryVariables = Exact<{
  filter?: MatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MatchesQuery = { matches: { nodes: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchQueryVariables = Exact<{
  number: number;
}>;


export type MatchQuery = { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null };

export type IntroduceMatchMutationVariables = Exact<{
  input: IntroduceMatchInput;
}>;


export type IntroduceMatchMutation = { introduceMatch: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RespondToMatchMutationVariables = Exact<{
  input: RespondToMatchInput;
}>;


export type RespondToMatchMutation = { respondToMatch: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type FulfilMatchMutationVariables = Exact<{
  input: FulfilMatchInput;
}>;


export type FulfilMatchMutation = { fulfilMatch: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UndoMatchStepMutationVariables = Exact<{
  input: UndoMatchStepInput;
}>;


export type UndoMatchStepMutation = { undoMatchStep: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CorrectMatchMutationVariables = Exact<{
  input: CorrectMatchInput;
}>;


export type CorrectMatchMutation = { correctMatch: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type FallThroughMatchMutationVariables = Exact<{
  input: FallThroughMatchInput;
}>;


export type FallThroughMatchMutation = { fallThroughMatch: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RecordNoShowMutationVariables = Exact<{
  input: RecordNoShowInput;
}>;


export type RecordNoShowMutation = { recordNoShow: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ClaimWishMutationVariables = Exact<{
  input: ClaimWishInput;
}>;


export type ClaimWishMutation = { claimWish: { match: { __typename: 'Match', note: string | null, needReason: string | null, offerReason: string | null, closingNote: string | null, fulfilledAt: string | null, version: number, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, fit: { score: number, isEligible: boolean, reasons: Array<{ code: string, kind: ReasonKind, text: string, points: number }> } | null, followUps: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, recordedBy: { id: string, name: string } | null }>, campaign: { id: string, number: number, name: string } | null, booking: { id: string, version: number, purpose: string, quantity: number, startsOn: string, endsOn: string, state: BookingState, reason: string | null, bookedAt: string, windows: Array<{ weekdays: Array<number>, from: string, to: string }>, organization: { id: string, name: string } | null, community: { id: string, name: string, side: Side }, bookedBy: { id: string, name: string } | null, match: { id: string, number: number } | null, viewerCan: { cancel: { allowed: boolean, code: string | null, message: string | null }, undo: { allowed: boolean } } } | null, introducedBy: { id: string, name: string }, introducedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null }, fulfil: { allowed: boolean, code: string | null, message: string | null }, fallThrough: { allowed: boolean, code: string | null, message: string | null }, noShow: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, followUp: { allowed: boolean, code: string | null, message: string | null }, correct: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RevealNeedContactMutationVariables = Exact<{
  input: RevealNeedContactInput;
}>;


export type RevealNeedContactMutation = { revealNeedContact: { contact: { name: string, phone: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type RevealMatchContactMutationVariables = Exact<{
  input: RevealMatchContactInput;
}>;


export type RevealMatchContactMutation = { revealMatchContact: { contact: { name: string, phone: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UserErrorFieldsFragment = { code: string, field: Array<string> | null, message: string };

export type PostOfferMutationVariables = Exact<{
  input: PostOfferInput;
}>;


export type PostOfferMutation = { postOffer: { offer: { id: string, number: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PostNeedMutationVariables = Exact<{
  input: PostNeedInput;
}>;


export type PostNeedMutation = { postNeed: { need: { id: string, number: number } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type EditOfferMutationVariables = Exact<{
  input: EditResourceInput;
}>;


export type EditOfferMutation = { editOffer: { resource: { __typename: 'Offer', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type EditNeedMutationVariables = Exact<{
  input: EditNeedInput;
}>;


export type EditNeedMutation = { editNeed: { resource: { __typename: 'Need', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type WithdrawOfferMutationVariables = Exact<{
  input: WithdrawResourceInput;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { offer: { __typename: 'Offer', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type WithdrawNeedMutationVariables = Exact<{
  input: WithdrawResourceInput;
}>;


export type WithdrawNeedMutation = { withdrawNeed: { need: { __typename: 'Need', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PublishOfferMutationVariables = Exact<{
  input: PublishResourceInput;
}>;


export type PublishOfferMutation = { publishOffer: { offer: { __typename: 'Offer', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PublishNeedMutationVariables = Exact<{
  input: PublishResourceInput;
}>;


export type PublishNeedMutation = { publishNeed: { need: { __typename: 'Need', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

type ResourceSideFields_Need_Fragment = { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null };

type ResourceSideFields_Offer_Fragment = { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null };

export type ResourceSideFieldsFragment =
  | ResourceSideFields_Need_Fragment
  | ResourceSideFields_Offer_Fragment
;

type ResourceDetailFields_Need_Fragment = { __typename: 'Need', job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

type ResourceDetailFields_Offer_Fragment = { __typename: 'Offer', job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

export type ResourceDetailFieldsFragment =
  | ResourceDetailFields_Need_Fragment
  | ResourceDetailFields_Offer_Fragment
;

type ResourceCardFields_Need_Fragment = { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

type ResourceCardFields_Offer_Fragment = { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

export type ResourceCardFieldsFragment =
  | ResourceCardFields_Need_Fragment
  | ResourceCardFields_Offer_Fragment
;

export type MatchCardFieldsFragment = { __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } };

export type PermissionFieldsFragment = { allowed: boolean, code: string | null, message: string | null };

type ResourceFields_Need_Fragment = { __typename: 'Need', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

type ResourceFields_Offer_Fragment = { __typename: 'Offer', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

export type ResourceFieldsFragment =
  | ResourceFields_Need_Fragment
  | ResourceFields_Offer_Fragment
;

export type NeedsQueryVariables = Exact<{
  filter?: ResourceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeedsQuery = { needs: { nodes: Array<{ __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OffersQueryVariables = Exact<{
  filter?: ResourceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OffersQuery = { offers: { nodes: Array<{ __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeedQueryVariables = Exact<{
  number: number;
}>;


export type NeedQuery = { need: { __typename: 'Need', contactMasked: string | null, text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, contactReveals: Array<{ id: string, purpose: string, revealedAt: string, revealedBy: { id: string, name: string }, revealedAs: { id: string, position: Position, organization: { id: string, name: string, kind: OrganizationKind } } | null, match: { id: string, number: number } | null }>, viewerCan: { claim: { allowed: boolean, code: string | null, message: string | null }, revealContact: { allowed: boolean, code: string | null, message: string | null }, call: { allowed: boolean, code: string | null, message: string | null }, edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, call: { id: string, title: string, text: string, answerBy: string | null, calledAt: string, isOver: boolean, version: number, calledBy: { id: string, name: string }, community: { id: string, name: string }, counts: { called: number, offered: number, declined: number, pending: number } | null, answers: Array<{ id: string, state: CallAnswerState, reason: string | null, answeredAt: string | null, answeredBy: { id: string, name: string } | null, organization: { id: string, name: string }, offers: Array<{ id: string, number: number, title: string, quantity: number, unit: string | null }> }>, viewerCan: { extend: { allowed: boolean, code: string | null, message: string | null } } } | null, issue: { id: string, number: number, title: string } | null, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null };

export type OfferQueryVariables = Exact<{
  number: number;
}>;


export type OfferQuery = { offer: { __typename: 'Offer', text: string, postedAt: string, version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, issuesItCouldSettle: Array<{ id: string, number: number, title: string, stage: IssueStage, community: { id: string, name: string, side: Side } }>, campaign: { id: string, number: number, name: string } | null, postedBy: { id: string, name: string } | null, matches: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }>, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, withdraw: { allowed: boolean, code: string | null, message: string | null }, introduce: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null }, book: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null } | null };

export type CampaignsToFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignsToFilterQuery = { campaigns: { nodes: Array<{ id: string, name: string }> } };

export type FirstOfEachQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstOfEachQuery = { needs: { nodes: Array<{ id: string }> }, offers: { nodes: Array<{ id: string }> } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { communities: Array<{ id: string, name: string, places: Array<{ id: string, name: string }> }> };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { viewer: { isAdministrator: boolean, person: { id: string, name: string, account: string | null }, subdistrict: { id: string, name: string }, homeCommunity: { id: string, name: string } | null, capacities: Array<{ id: string, position: Position, termEnd: string | null, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, kind: CommunityKind, side: Side } | null } }>, committeeCommunities: Array<{ id: string, name: string, kind: CommunityKind, side: Side }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demo: { password: string, accounts: Array<{ account: string, name: string, role: string, description: string, side: Side | null }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { lastSignInAt: string | null, viewer: { isAdministrator: boolean, person: { id: string, name: string, account: string | null }, subdistrict: { id: string, name: string }, homeCommunity: { id: string, name: string } | null, capacities: Array<{ id: string, position: Position, termEnd: string | null, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, kind: CommunityKind, side: Side } | null } }>, committeeCommunities: Array<{ id: string, name: string, kind: CommunityKind, side: Side }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CapacityFieldsFragment = { id: string, position: Position, termEnd: string | null, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, kind: CommunityKind, side: Side } | null } };

export type ViewerFieldsFragment = { isAdministrator: boolean, person: { id: string, name: string, account: string | null }, subdistrict: { id: string, name: string }, homeCommunity: { id: string, name: string } | null, capacities: Array<{ id: string, position: Position, termEnd: string | null, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, kind: CommunityKind, side: Side } | null } }>, committeeCommunities: Array<{ id: string, name: string, kind: CommunityKind, side: Side }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { isAdministrator: boolean, person: { id: string, name: string, account: string | null }, subdistrict: { id: string, name: string }, homeCommunity: { id: string, name: string } | null, capacities: Array<{ id: string, position: Position, termEnd: string | null, organization: { id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, kind: CommunityKind, side: Side } | null } }>, committeeCommunities: Array<{ id: string, name: string, kind: CommunityKind, side: Side }> } | null };

export type SetupQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupQuery = { communities: Array<{ id: string, name: string, side: Side }>, committees: { nodes: Array<{ id: string, community: { id: string } | null, appointments: Array<{ id: string, position: Position, isRunning: boolean }> }> }, people: { nodes: Array<{ id: string }> }, bridges: Array<{ person: { id: string } }>, boards: Array<{ id: string, wholeSubdistrict: boolean, communities: Array<{ id: string }> }> };

export type BoardListQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardListQuery = { boards: Array<{ id: string, name: string, wholeSubdistrict: boolean, communities: Array<{ id: string, name: string, side: Side }> }>, communities: Array<{ id: string, name: string, side: Side }> };

export type CreateBoardMutationVariables = Exact<{
  input: CreateBoardInput;
}>;


export type CreateBoardMutation = { createBoard: { board: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CallToAnswerFieldsFragment = { id: string, title: string, text: string, kind: ResourceKind, answerBy: string | null, isOver: boolean, campaignName: string | null, community: { id: string, name: string, side: Side }, calledBy: { id: string, name: string }, need: { id: string, number: number, title: string, state: ResourceState, quantity: number, unit: string | null, viewerCan: { claim: { allowed: boolean } } } | null, answers: Array<{ state: CallAnswerState, reason: string | null, organization: { id: string }, offer: { id: string, number: number, title: string } | null }>, viewerCan: { answer: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null } } };

export type UnitMatchFieldsFragment = { __typename: 'Match', version: number, note: string | null, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, introducedBy: { id: string, name: string }, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null } } };

type OwnResourceFields_Need_Fragment = { __typename: 'Need', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

type OwnResourceFields_Offer_Fragment = { __typename: 'Offer', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null };

export type OwnResourceFieldsFragment =
  | OwnResourceFields_Need_Fragment
  | OwnResourceFields_Offer_Fragment
;

export type BalanceKindFieldsFragment = { kind: ResourceKind, matches: number, quantity: number, unit: string | null };

export type UnitQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Allocation' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Appointment' }
    | { __typename: 'Board' }
    | { __typename: 'Booking' }
    | { __typename: 'Campaign' }
    | { __typename: 'Commitment' }
    | { __typename: 'Community' }
    | { __typename: 'Import' }
    | { __typename: 'Issue' }
    | { __typename: 'IssueEntry' }
    | { __typename: 'Match' }
    | { __typename: 'Meeting' }
    | { __typename: 'Need' }
    | { __typename: 'Offer' }
    | { __typename: 'OfferCall' }
    | { __typename: 'Organization', id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null, balance: { year: number, given: Array<{ kind: ResourceKind, matches: number, quantity: number, unit: string | null }>, received: Array<{ kind: ResourceKind, matches: number, quantity: number, unit: string | null }> } | null }
    | { __typename: 'Party' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Subdistrict' }
   | null };

export type UnitMatchesQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitMatchesQuery = { waiting: { nodes: Array<{ __typename: 'Match', version: number, note: string | null, id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }, introducedBy: { id: string, name: string }, viewerCan: { answerForNeed: { allowed: boolean, code: string | null, message: string | null }, answerForOffer: { allowed: boolean, code: string | null, message: string | null } } }> }, running: { nodes: Array<{ __typename: 'Match', id: string, number: number, state: MatchState, quantity: number, needAnswer: Answer, offerAnswer: Answer, introducedAt: string, need: { __typename: 'Need', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null }, offer: { __typename: 'Offer', id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, community: { id: string, name: string }, organization: { id: string, name: string } | null } }> } };

export type UnitResourcesQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitResourcesQuery = { offers: { nodes: Array<{ __typename: 'Offer', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }> }, needs: { nodes: Array<{ __typename: 'Need', version: number, id: string, number: number, kind: ResourceKind, title: string, quantity: number, matched: number, unit: string | null, until: string | null, state: ResourceState, side: Side, viewerCan: { edit: { allowed: boolean, code: string | null, message: string | null }, publish: { allowed: boolean, code: string | null, message: string | null } }, community: { id: string, name: string }, organization: { id: string, name: string } | null, job: { degree: Degree, professions: Array<string>, professionsRequired: boolean, skills: Array<string>, payMin: number | null, payMax: number | null, startOn: string | null, wishes: Array<string>, place: { id: string, name: string } | null } | null, training: { topics: Array<string>, startsOn: string | null, endsOn: string | null } | null, schedule: { startsOn: string | null, endsOn: string | null, windows: Array<{ weekdays: Array<number>, from: string, to: string }> } | null, help: { skills: Array<string>, hours: number | null } | null }> } };

export type UnitCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitCallsQuery = { calls: { nodes: Array<{ id: string, title: string, text: string, kind: ResourceKind, answerBy: string | null, isOver: boolean, campaignName: string | null, community: { id: string, name: string, side: Side }, calledBy: { id: string, name: string }, need: { id: string, number: number, title: string, state: ResourceState, quantity: number, unit: string | null, viewerCan: { claim: { allowed: boolean } } } | null, answers: Array<{ state: CallAnswerState, reason: string | null, organization: { id: string }, offer: { id: string, number: number, title: string } | null }>, viewerCan: { answer: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null } } }> } };

export type UnitFollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitFollowUpsQuery = { followUps: { nodes: Array<{ id: string, months: number, dueOn: string, outcome: FollowUpOutcome | null, note: string | null, recordedAt: string | null, isDue: boolean, match: { id: string, number: number, need: { id: string, title: string }, offer: { id: string, title: string, organization: { id: string } | null }, viewerCan: { followUp: { allowed: boolean, code: string | null, message: string | null } } }, recordedBy: { id: string, name: string } | null }> } };

export type DeclineCallMutationVariables = Exact<{
  input: DeclineCallInput;
}>;


export type DeclineCallMutation = { declineCall: { call: { id: string, title: string, text: string, kind: ResourceKind, answerBy: string | null, isOver: boolean, campaignName: string | null, community: { id: string, name: string, side: Side }, calledBy: { id: string, name: string }, need: { id: string, number: number, title: string, state: ResourceState, quantity: number, unit: string | null, viewerCan: { claim: { allowed: boolean } } } | null, answers: Array<{ state: CallAnswerState, reason: string | null, organization: { id: string }, offer: { id: string, number: number, title: string } | null }>, viewerCan: { answer: { allowed: boolean, code: string | null, message: string | null }, decline: { allowed: boolean, code: string | null, message: string | null } } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type UnitsQueryVariables = Exact<{
  communityId?: string | number | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { organizations: { nodes: Array<{ id: string, name: string, kind: OrganizationKind, community: { id: string, name: string, side: Side } | null, open: { offers: number, answers: number } | null, balance: { given: Array<{ matches: number }>, received: Array<{ matches: number }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WallIssueFieldsFragment = { __typename: 'Issue', id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string } | null, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null };

export type WallSnapshotQueryVariables = Exact<{
  id: string | number;
}>;


export type WallSnapshotQuery = { board: { id: string, name: string, cursor: string, communities: Array<{ id: string, name: string }>, issues: Array<{ __typename: 'Issue', id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string } | null, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null }> } | null };

export type WallEventsSubscriptionVariables = Exact<{
  boardId: string | number;
  after: string;
}>;


export type WallEventsSubscription = { boardEvents:
    | { __typename: 'BoardChanges', previousCursor: string, cursor: string, events: Array<
        | { __typename: 'CallChanged' }
        | { __typename: 'CampaignChanged' }
        | { __typename: 'CardRemoved', id: string, change: { kind: string } }
        | { __typename: 'IssueChanged', change: { kind: string }, card: { __typename: 'Issue', id: string, version: number, number: number, title: string, place: string | null, category: IssueCategory, urgent: boolean, stage: IssueStage, stageSince: string, dueAt: string | null, dueState: DueState, turn: Turn, turnNames: Array<string>, side: Side, joint: boolean, reporterOrganization: { id: string } | null, community: { id: string, name: string }, communities: Array<{ id: string }>, reporter: { id: string } | null, assignee: { id: string, name: string } | null } }
        | { __typename: 'MatchChanged' }
        | { __typename: 'NeedChanged' }
        | { __typename: 'OfferChanged' }
      > }
    | { __typename: 'ResyncRequired', reason: ResyncReason }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFields on Change {
  kind
  actorId
  actorName
}
    `, {"fragmentName":"ChangeFields"}) as unknown as TypedDocumentString<ChangeFieldsFragment, unknown>;
export const CampaignCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
    `, {"fragmentName":"CampaignCardFields"}) as unknown as TypedDocumentString<CampaignCardFieldsFragment, unknown>;
export const AllocationFieldsFragmentDoc = new TypedDocumentString(`
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
    `, {"fragmentName":"AllocationFields"}) as unknown as TypedDocumentString<AllocationFieldsFragment, unknown>;
export const PermissionFieldsFragmentDoc = new TypedDocumentString(`
    fragment PermissionFields on Permission {
  allowed
  code
  message
}
    `, {"fragmentName":"PermissionFields"}) as unknown as TypedDocumentString<PermissionFieldsFragment, unknown>;
export const CampaignFieldsFragmentDoc = new TypedDocumentString(`
    fragment CampaignFields on Campaign {
  ...CampaignCardFields
  text
  maxPerOrganization
  seed
  createdAt
  createdBy {
    id
    name
  }
  community {
    id
    name
    side
  }
  rules {
    id
    rule
    decidedAt
    need {
      id
    }
    offer {
      id
    }
  }
  allocation {
    ...AllocationFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    addResources {
      ...PermissionFields
    }
    propose {
      ...PermissionFields
    }
    decidePairs {
      ...PermissionFields
    }
    confirm {
      ...PermissionFields
    }
    close {
      ...PermissionFields
    }
    reopen {
      ...PermissionFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"CampaignFields"}) as unknown as TypedDocumentString<CampaignFieldsFragment, unknown>;
export const ResourceSideFieldsFragmentDoc = new TypedDocumentString(`
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
    `, {"fragmentName":"ResourceSideFields"}) as unknown as TypedDocumentString<ResourceSideFieldsFragment, unknown>;
export const ResourceDetailFieldsFragmentDoc = new TypedDocumentString(`
    fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
    `, {"fragmentName":"ResourceDetailFields"}) as unknown as TypedDocumentString<ResourceDetailFieldsFragment, unknown>;
export const MemberFieldsFragmentDoc = new TypedDocumentString(`
    fragment MemberFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  ...ResourceDetailFields
  left
  version
  matches {
    id
    state
    version
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`, {"fragmentName":"MemberFields"}) as unknown as TypedDocumentString<MemberFieldsFragment, unknown>;
export const PairSideFieldsFragmentDoc = new TypedDocumentString(`
    fragment PairSideFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  job {
    degree
    professions
    wishes
    payMin
    payMax
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}`, {"fragmentName":"PairSideFields"}) as unknown as TypedDocumentString<PairSideFieldsFragment, unknown>;
export const FitFieldsFragmentDoc = new TypedDocumentString(`
    fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
    `, {"fragmentName":"FitFields"}) as unknown as TypedDocumentString<FitFieldsFragment, unknown>;
export const CandidateFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateFields on Candidate {
  quantity
  need {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  offer {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  fit {
    ...FitFields
  }
  rule {
    id
    rule
    reason
    decidedAt
    decidedBy {
      id
      name
    }
  }
  match {
    id
    number
    state
    needAnswer
    offerAnswer
  }
}
    fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`, {"fragmentName":"CandidateFields"}) as unknown as TypedDocumentString<CandidateFieldsFragment, unknown>;
export const JoinableFieldsFragmentDoc = new TypedDocumentString(`
    fragment JoinableFields on Resource {
  id
  number
  title
  community {
    id
    name
  }
  organization {
    id
    name
  }
  campaign {
    id
  }
}
    `, {"fragmentName":"JoinableFields"}) as unknown as TypedDocumentString<JoinableFieldsFragment, unknown>;
export const PictureSideFieldsFragmentDoc = new TypedDocumentString(`
    fragment PictureSideFields on Resource {
  id
  title
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
  job {
    degree
    professions
  }
}
    `, {"fragmentName":"PictureSideFields"}) as unknown as TypedDocumentString<PictureSideFieldsFragment, unknown>;
export const ImportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ImportFields on Import {
  id
  version
  sheet
  state
  fileName
  progress
  total
  fresh
  updates
  same
  bad
  problem
  uploadedAt
  community {
    id
    name
    side
  }
  campaign {
    id
    number
    name
  }
}
    `, {"fragmentName":"ImportFields"}) as unknown as TypedDocumentString<ImportFieldsFragment, unknown>;
export const IssueCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"IssueCardFields"}) as unknown as TypedDocumentString<IssueCardFieldsFragment, unknown>;
export const IssueOutcomeFieldsFragmentDoc = new TypedDocumentString(`
    fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
    `, {"fragmentName":"IssueOutcomeFields"}) as unknown as TypedDocumentString<IssueOutcomeFieldsFragment, unknown>;
export const PartyFieldsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"PartyFields"}) as unknown as TypedDocumentString<PartyFieldsFragment, unknown>;
export const CapacityLabelFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"CapacityLabel"}) as unknown as TypedDocumentString<CapacityLabelFragment, unknown>;
export const MeetingFieldsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"MeetingFields"}) as unknown as TypedDocumentString<MeetingFieldsFragment, unknown>;
export const CommitmentFieldsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"CommitmentFields"}) as unknown as TypedDocumentString<CommitmentFieldsFragment, unknown>;
export const IssueEntryFieldsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"IssueEntryFields"}) as unknown as TypedDocumentString<IssueEntryFieldsFragment, unknown>;
export const IssuePermissionsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"IssuePermissions"}) as unknown as TypedDocumentString<IssuePermissionsFragment, unknown>;
export const IssueDetailFieldsFragmentDoc = new TypedDocumentString(`
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"IssueDetailFields"}) as unknown as TypedDocumentString<IssueDetailFieldsFragment, unknown>;
export const IssueAnswerFragmentDoc = new TypedDocumentString(`
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"IssueAnswer"}) as unknown as TypedDocumentString<IssueAnswerFragment, unknown>;
export const FollowedIssueFieldsFragmentDoc = new TypedDocumentString(`
    fragment FollowedIssueFields on FollowedIssue {
  number
  title
  text
  place
  stage
  communityName
  dueAt
  result
  resultText
  reason
  original {
    ...IssueOutcomeFields
  }
  canConfirm
  hasContact
  meetings {
    at
    place
    state
  }
  agreement {
    text
    agreedOn
    promisedOn
    commitments {
      ownerName
      text
      dueOn
      state
    }
  }
  steps {
    kind
    at
    toStage
  }
}
    fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}`, {"fragmentName":"FollowedIssueFields"}) as unknown as TypedDocumentString<FollowedIssueFieldsFragment, unknown>;
export const ResourceCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`, {"fragmentName":"ResourceCardFields"}) as unknown as TypedDocumentString<ResourceCardFieldsFragment, unknown>;
export const CallFieldsFragmentDoc = new TypedDocumentString(`
    fragment CallFields on OfferCall {
  id
  title
  text
  answerBy
  calledAt
  isOver
  version
  calledBy {
    id
    name
  }
  community {
    id
    name
  }
  counts {
    called
    offered
    declined
    pending
  }
  answers {
    id
    state
    reason
    answeredAt
    answeredBy {
      id
      name
    }
    organization {
      id
      name
    }
    offers {
      id
      number
      title
      quantity
      unit
    }
  }
  viewerCan {
    extend {
      ...PermissionFields
    }
  }
}
    fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"CallFields"}) as unknown as TypedDocumentString<CallFieldsFragment, unknown>;
export const MatchCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}`, {"fragmentName":"MatchCardFields"}) as unknown as TypedDocumentString<MatchCardFieldsFragment, unknown>;
export const IssueNeedFieldsFragmentDoc = new TypedDocumentString(`
    fragment IssueNeedFields on Need {
  ...ResourceCardFields
  call {
    ...CallFields
  }
  viewerCan {
    introduce {
      allowed
    }
    call {
      allowed
    }
  }
  matches {
    ...MatchCardFields
  }
}
    fragment CallFields on OfferCall {
  id
  title
  text
  answerBy
  calledAt
  isOver
  version
  calledBy {
    id
    name
  }
  community {
    id
    name
  }
  counts {
    called
    offered
    declined
    pending
  }
  answers {
    id
    state
    reason
    answeredAt
    answeredBy {
      id
      name
    }
    organization {
      id
      name
    }
    offers {
      id
      number
      title
      quantity
      unit
    }
  }
  viewerCan {
    extend {
      ...PermissionFields
    }
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"IssueNeedFields"}) as unknown as TypedDocumentString<IssueNeedFieldsFragment, unknown>;
export const AppointmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AppointmentFields on Appointment {
  id
  position
  termStart
  termEnd
  isRunning
  version
  organization {
    id
    name
    kind
    community {
      id
      name
      side
    }
  }
}
    `, {"fragmentName":"AppointmentFields"}) as unknown as TypedDocumentString<AppointmentFieldsFragment, unknown>;
export const FollowUpFieldsFragmentDoc = new TypedDocumentString(`
    fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
    `, {"fragmentName":"FollowUpFields"}) as unknown as TypedDocumentString<FollowUpFieldsFragment, unknown>;
export const BookingFieldsFragmentDoc = new TypedDocumentString(`
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
    fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"BookingFields"}) as unknown as TypedDocumentString<BookingFieldsFragment, unknown>;
export const MatchFieldsFragmentDoc = new TypedDocumentString(`
    fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"MatchFields"}) as unknown as TypedDocumentString<MatchFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  field
  message
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const ResourceFieldsFragmentDoc = new TypedDocumentString(`
    fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"ResourceFields"}) as unknown as TypedDocumentString<ResourceFieldsFragment, unknown>;
export const CapacityFieldsFragmentDoc = new TypedDocumentString(`
    fragment CapacityFields on Appointment {
  id
  position
  termEnd
  organization {
    id
    name
    kind
    community {
      id
      name
      kind
      side
    }
  }
}
    `, {"fragmentName":"CapacityFields"}) as unknown as TypedDocumentString<CapacityFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  person {
    id
    name
    account
  }
  subdistrict {
    id
    name
  }
  isAdministrator
  homeCommunity {
    id
    name
  }
  capacities {
    ...CapacityFields
  }
  committeeCommunities {
    id
    name
    kind
    side
  }
}
    fragment CapacityFields on Appointment {
  id
  position
  termEnd
  organization {
    id
    name
    kind
    community {
      id
      name
      kind
      side
    }
  }
}`, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const CallToAnswerFieldsFragmentDoc = new TypedDocumentString(`
    fragment CallToAnswerFields on OfferCall {
  id
  title
  text
  kind
  answerBy
  isOver
  campaignName
  community {
    id
    name
    side
  }
  calledBy {
    id
    name
  }
  need {
    id
    number
    title
    state
    quantity
    unit
    viewerCan {
      claim {
        allowed
      }
    }
  }
  answers {
    state
    reason
    organization {
      id
    }
    offer {
      id
      number
      title
    }
  }
  viewerCan {
    answer {
      ...PermissionFields
    }
    decline {
      ...PermissionFields
    }
  }
}
    fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"CallToAnswerFields"}) as unknown as TypedDocumentString<CallToAnswerFieldsFragment, unknown>;
export const UnitMatchFieldsFragmentDoc = new TypedDocumentString(`
    fragment UnitMatchFields on Match {
  ...MatchCardFields
  version
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  introducedBy {
    id
    name
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"UnitMatchFields"}) as unknown as TypedDocumentString<UnitMatchFieldsFragment, unknown>;
export const OwnResourceFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwnResourceFields on Resource {
  ...ResourceCardFields
  version
  viewerCan {
    edit {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`, {"fragmentName":"OwnResourceFields"}) as unknown as TypedDocumentString<OwnResourceFieldsFragment, unknown>;
export const BalanceKindFieldsFragmentDoc = new TypedDocumentString(`
    fragment BalanceKindFields on GivenKind {
  kind
  matches
  quantity
  unit
}
    `, {"fragmentName":"BalanceKindFields"}) as unknown as TypedDocumentString<BalanceKindFieldsFragment, unknown>;
export const WallIssueFieldsFragmentDoc = new TypedDocumentString(`
    fragment WallIssueFields on Issue {
  ...IssueCardFields
  reporterOrganization {
    id
  }
}
    fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"WallIssueFields"}) as unknown as TypedDocumentString<WallIssueFieldsFragment, unknown>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  viewer {
    person {
      id
    }
    sessions {
      id
      beganAt
      lastSeenAt
      network
      device
      isThis
    }
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    viewer {
      person {
        id
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SecurityEventsDocument = new TypedDocumentString(`
    query SecurityEvents($kind: SecurityEventKind, $personId: ID, $first: Int!, $after: String) {
  securityEvents(kind: $kind, personId: $personId, first: $first, after: $after) {
    nodes {
      id
      at
      kind
      network
      device
      detail
      person {
        id
        name
      }
      subject {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SecurityEventsQuery, SecurityEventsQueryVariables>;
export const NewColleaguesDocument = new TypedDocumentString(`
    query NewColleagues {
  viewer {
    person {
      id
    }
    newColleagues {
      id
      position
      appointedAt
      person {
        id
        name
      }
      appointedBy {
        id
        name
      }
      organization {
        id
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewColleaguesQuery, NewColleaguesQueryVariables>;
export const BoardPresenceDocument = new TypedDocumentString(`
    subscription BoardPresence($boardId: ID!) {
  boardPresence(boardId: $boardId) {
    personId
    name
    side
  }
}
    `) as unknown as TypedDocumentString<BoardPresenceSubscription, BoardPresenceSubscriptionVariables>;
export const BoardsDocument = new TypedDocumentString(`
    query Boards {
  boards {
    id
    name
    communities {
      id
      name
      side
    }
  }
}
    `) as unknown as TypedDocumentString<BoardsQuery, BoardsQueryVariables>;
export const BoardSnapshotDocument = new TypedDocumentString(`
    query BoardSnapshot($id: ID!) {
  board(id: $id) {
    id
    name
    cursor
    communities {
      id
      name
      kind
      side
    }
    issues {
      ...IssueCardFields
    }
    needs {
      version
      ...ResourceCardFields
    }
    offers {
      version
      ...ResourceCardFields
    }
    matches {
      version
      ...MatchCardFields
    }
    campaigns {
      ...CampaignCardFields
    }
  }
}
    fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}`) as unknown as TypedDocumentString<BoardSnapshotQuery, BoardSnapshotQueryVariables>;
export const BoardEventsDocument = new TypedDocumentString(`
    subscription BoardEvents($boardId: ID!, $after: ChangeCursor!) {
  boardEvents(boardId: $boardId, after: $after) {
    __typename
    ... on ResyncRequired {
      reason
    }
    ... on BoardChanges {
      previousCursor
      cursor
      events {
        __typename
        ... on IssueChanged {
          change {
            ...ChangeFields
          }
          issue: card {
            ...IssueCardFields
          }
        }
        ... on NeedChanged {
          change {
            ...ChangeFields
          }
          need: card {
            version
            ...ResourceCardFields
          }
        }
        ... on OfferChanged {
          change {
            ...ChangeFields
          }
          offer: card {
            version
            ...ResourceCardFields
          }
        }
        ... on MatchChanged {
          change {
            ...ChangeFields
          }
          match: card {
            version
            ...MatchCardFields
          }
        }
        ... on CampaignChanged {
          change {
            ...ChangeFields
          }
          campaign: card {
            ...CampaignCardFields
          }
        }
        ... on CardRemoved {
          change {
            ...ChangeFields
          }
          id
        }
      }
    }
  }
}
    fragment ChangeFields on Change {
  kind
  actorId
  actorName
}
fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}`) as unknown as TypedDocumentString<BoardEventsSubscription, BoardEventsSubscriptionVariables>;
export const FoundInTextDocument = new TypedDocumentString(`
    query FoundInText($boardId: ID!, $search: String!) {
  issues(filter: {boardId: $boardId, search: $search}, first: 100) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FoundInTextQuery, FoundInTextQueryVariables>;
export const OfferWeekDocument = new TypedDocumentString(`
    query OfferWeek($number: Int!, $from: LocalDate!) {
  offer(number: $number) {
    id
    availability(from: $from, days: 7) {
      date
      spans {
        from
        to
        capacity
        free
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfferWeekQuery, OfferWeekQueryVariables>;
export const OfferBookingsDocument = new TypedDocumentString(`
    query OfferBookings($number: Int!, $from: LocalDate!) {
  offer(number: $number) {
    id
    bookings(from: $from) {
      ...BookingFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<OfferBookingsQuery, OfferBookingsQueryVariables>;
export const BookOfferDocument = new TypedDocumentString(`
    mutation BookOffer($input: BookOfferInput!) {
  bookOffer(input: $input) {
    booking {
      ...BookingFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<BookOfferMutation, BookOfferMutationVariables>;
export const CancelBookingDocument = new TypedDocumentString(`
    mutation CancelBooking($input: CancelBookingInput!) {
  cancelBooking(input: $input) {
    booking {
      ...BookingFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<CancelBookingMutation, CancelBookingMutationVariables>;
export const UndoBookingStepDocument = new TypedDocumentString(`
    mutation UndoBookingStep($input: UndoBookingStepInput!) {
  undoBookingStep(input: $input) {
    booking {
      ...BookingFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<UndoBookingStepMutation, UndoBookingStepMutationVariables>;
export const UnitsToBookForDocument = new TypedDocumentString(`
    query UnitsToBookFor($communityId: ID!, $search: String!) {
  organizations(communityId: $communityId, search: $search, first: 20) {
    nodes {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsToBookForQuery, UnitsToBookForQueryVariables>;
export const CallForOffersDocument = new TypedDocumentString(`
    mutation CallForOffers($input: CallForOffersInput!) {
  callForOffers(input: $input) {
    call {
      ...CallFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment CallFields on OfferCall {
  id
  title
  text
  answerBy
  calledAt
  isOver
  version
  calledBy {
    id
    name
  }
  community {
    id
    name
  }
  counts {
    called
    offered
    declined
    pending
  }
  answers {
    id
    state
    reason
    answeredAt
    answeredBy {
      id
      name
    }
    organization {
      id
      name
    }
    offers {
      id
      number
      title
      quantity
      unit
    }
  }
  viewerCan {
    extend {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<CallForOffersMutation, CallForOffersMutationVariables>;
export const CalledUnitsDocument = new TypedDocumentString(`
    query CalledUnits($kind: OrganizationKind!, $search: String, $communityId: ID, $first: Int!, $after: String) {
  organizations(
    kind: $kind
    search: $search
    communityId: $communityId
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      name
      community {
        id
        name
        side
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CalledUnitsQuery, CalledUnitsQueryVariables>;
export const AllocationProgressDocument = new TypedDocumentString(`
    subscription AllocationProgress($id: ID!) {
  progress(id: $id) {
    __typename
    ...AllocationFields
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<AllocationProgressSubscription, AllocationProgressSubscriptionVariables>;
export const AllocationPairsDocument = new TypedDocumentString(`
    query AllocationPairs($number: Int!, $first: Int!, $after: String) {
  campaign(number: $number) {
    id
    allocation {
      id
      connection: pairs(first: $first, after: $after) {
        totalCount
        nodes {
          quantity
          isPinned
          need {
            ...PairSideFields
          }
          offer {
            ...PairSideFields
          }
          fit {
            ...FitFields
          }
          match {
            id
            number
            state
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment PairSideFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  job {
    degree
    professions
    wishes
    payMin
    payMax
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}`) as unknown as TypedDocumentString<AllocationPairsQuery, AllocationPairsQueryVariables>;
export const UnservedDocument = new TypedDocumentString(`
    query Unserved($number: Int!, $first: Int!) {
  campaign(number: $number) {
    id
    allocation {
      id
      unserved(first: $first) {
        nodes {
          why
          need {
            ...PairSideFields
          }
          nearest {
            ...CandidateFields
          }
        }
      }
    }
  }
}
    fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment PairSideFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  job {
    degree
    professions
    wishes
    payMin
    payMax
  }
}
fragment CandidateFields on Candidate {
  quantity
  need {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  offer {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  fit {
    ...FitFields
  }
  rule {
    id
    rule
    reason
    decidedAt
    decidedBy {
      id
      name
    }
  }
  match {
    id
    number
    state
    needAnswer
    offerAnswer
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`) as unknown as TypedDocumentString<UnservedQuery, UnservedQueryVariables>;
export const ProposeAllocationDocument = new TypedDocumentString(`
    mutation ProposeAllocation($input: CampaignInput!) {
  proposeAllocation(input: $input) {
    allocation {
      ...AllocationFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ProposeAllocationMutation, ProposeAllocationMutationVariables>;
export const StopAllocationDocument = new TypedDocumentString(`
    mutation StopAllocation($input: AllocationInput!) {
  stopAllocation(input: $input) {
    allocation {
      ...AllocationFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<StopAllocationMutation, StopAllocationMutationVariables>;
export const DiscardAllocationDocument = new TypedDocumentString(`
    mutation DiscardAllocation($input: AllocationInput!) {
  discardAllocation(input: $input) {
    allocation {
      ...AllocationFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<DiscardAllocationMutation, DiscardAllocationMutationVariables>;
export const ConfirmAllocationDocument = new TypedDocumentString(`
    mutation ConfirmAllocation($input: ConfirmAllocationInput!) {
  confirmAllocation(input: $input) {
    introduced
    allocation {
      ...AllocationFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ConfirmAllocationMutation, ConfirmAllocationMutationVariables>;
export const CampaignCallDocument = new TypedDocumentString(`
    query CampaignCall($number: Int!) {
  campaign(number: $number) {
    id
    call {
      ...CallFields
    }
  }
}
    fragment CallFields on OfferCall {
  id
  title
  text
  answerBy
  calledAt
  isOver
  version
  calledBy {
    id
    name
  }
  community {
    id
    name
  }
  counts {
    called
    offered
    declined
    pending
  }
  answers {
    id
    state
    reason
    answeredAt
    answeredBy {
      id
      name
    }
    organization {
      id
      name
    }
    offers {
      id
      number
      title
      quantity
      unit
    }
  }
  viewerCan {
    extend {
      ...PermissionFields
    }
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<CampaignCallQuery, CampaignCallQueryVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($filter: CampaignFilter, $first: Int!, $after: String) {
  campaigns(filter: $filter, first: $first, after: $after) {
    nodes {
      ...CampaignCardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}`) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($number: Int!) {
  campaign(number: $number) {
    ...CampaignFields
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
fragment CampaignFields on Campaign {
  ...CampaignCardFields
  text
  maxPerOrganization
  seed
  createdAt
  createdBy {
    id
    name
  }
  community {
    id
    name
    side
  }
  rules {
    id
    rule
    decidedAt
    need {
      id
    }
    offer {
      id
    }
  }
  allocation {
    ...AllocationFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    addResources {
      ...PermissionFields
    }
    propose {
      ...PermissionFields
    }
    decidePairs {
      ...PermissionFields
    }
    confirm {
      ...PermissionFields
    }
    close {
      ...PermissionFields
    }
    reopen {
      ...PermissionFields
    }
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const CreateCampaignDocument = new TypedDocumentString(`
    mutation CreateCampaign($input: CreateCampaignInput!) {
  createCampaign(input: $input) {
    campaign {
      id
      number
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CreateCampaignMutation, CreateCampaignMutationVariables>;
export const EditCampaignDocument = new TypedDocumentString(`
    mutation EditCampaign($input: EditCampaignInput!) {
  editCampaign(input: $input) {
    campaign {
      ...CampaignFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
fragment CampaignFields on Campaign {
  ...CampaignCardFields
  text
  maxPerOrganization
  seed
  createdAt
  createdBy {
    id
    name
  }
  community {
    id
    name
    side
  }
  rules {
    id
    rule
    decidedAt
    need {
      id
    }
    offer {
      id
    }
  }
  allocation {
    ...AllocationFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    addResources {
      ...PermissionFields
    }
    propose {
      ...PermissionFields
    }
    decidePairs {
      ...PermissionFields
    }
    confirm {
      ...PermissionFields
    }
    close {
      ...PermissionFields
    }
    reopen {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<EditCampaignMutation, EditCampaignMutationVariables>;
export const ReopenCampaignDocument = new TypedDocumentString(`
    mutation ReopenCampaign($input: CampaignInput!) {
  reopenCampaign(input: $input) {
    campaign {
      ...CampaignFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
fragment CampaignFields on Campaign {
  ...CampaignCardFields
  text
  maxPerOrganization
  seed
  createdAt
  createdBy {
    id
    name
  }
  community {
    id
    name
    side
  }
  rules {
    id
    rule
    decidedAt
    need {
      id
    }
    offer {
      id
    }
  }
  allocation {
    ...AllocationFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    addResources {
      ...PermissionFields
    }
    propose {
      ...PermissionFields
    }
    decidePairs {
      ...PermissionFields
    }
    confirm {
      ...PermissionFields
    }
    close {
      ...PermissionFields
    }
    reopen {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<ReopenCampaignMutation, ReopenCampaignMutationVariables>;
export const CloseCampaignDocument = new TypedDocumentString(`
    mutation CloseCampaign($input: CampaignInput!) {
  closeCampaign(input: $input) {
    campaign {
      ...CampaignFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AllocationFields on Allocation {
  id
  state
  phase
  progress
  wasStopped
  startedAt
  finishedAt
  needs
  offers
  served
  score
  bound
  gap
  isProven
  problem
  introduced
  version
  unservedCount
  askedBy {
    id
    name
  }
}
fragment CampaignCardFields on Campaign {
  __typename
  id
  number
  kind
  name
  state
  until
  version
  communities {
    id
    name
    side
  }
  counts {
    organizations
    offers
    posts
    needs
    people
    introduced
    accepted
    placed
    stillThere1
    stillThere3
    noShow
    declined
    fellThrough
    unmatched
  }
}
fragment CampaignFields on Campaign {
  ...CampaignCardFields
  text
  maxPerOrganization
  seed
  createdAt
  createdBy {
    id
    name
  }
  community {
    id
    name
    side
  }
  rules {
    id
    rule
    decidedAt
    need {
      id
    }
    offer {
      id
    }
  }
  allocation {
    ...AllocationFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    addResources {
      ...PermissionFields
    }
    propose {
      ...PermissionFields
    }
    decidePairs {
      ...PermissionFields
    }
    confirm {
      ...PermissionFields
    }
    close {
      ...PermissionFields
    }
    reopen {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<CloseCampaignMutation, CloseCampaignMutationVariables>;
export const CampaignNeedsDocument = new TypedDocumentString(`
    query CampaignNeeds($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {
  campaign(number: $number) {
    id
    connection: needs(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        ...MemberFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MemberFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  ...ResourceDetailFields
  left
  version
  matches {
    id
    state
    version
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`) as unknown as TypedDocumentString<CampaignNeedsQuery, CampaignNeedsQueryVariables>;
export const CampaignOffersDocument = new TypedDocumentString(`
    query CampaignOffers($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {
  campaign(number: $number) {
    id
    connection: offers(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        ...MemberFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MemberFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  ...ResourceDetailFields
  left
  version
  matches {
    id
    state
    version
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`) as unknown as TypedDocumentString<CampaignOffersQuery, CampaignOffersQueryVariables>;
export const NeedCandidatesDocument = new TypedDocumentString(`
    query NeedCandidates($number: Int!) {
  member: need(number: $number) {
    ...MemberFields
    text
    candidates(first: 20) {
      ...CandidateFields
    }
  }
}
    fragment MemberFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  ...ResourceDetailFields
  left
  version
  matches {
    id
    state
    version
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment CandidateFields on Candidate {
  quantity
  need {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  offer {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  fit {
    ...FitFields
  }
  rule {
    id
    rule
    reason
    decidedAt
    decidedBy {
      id
      name
    }
  }
  match {
    id
    number
    state
    needAnswer
    offerAnswer
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`) as unknown as TypedDocumentString<NeedCandidatesQuery, NeedCandidatesQueryVariables>;
export const OfferCandidatesDocument = new TypedDocumentString(`
    query OfferCandidates($number: Int!) {
  member: offer(number: $number) {
    ...MemberFields
    text
    candidates(first: 20) {
      ...CandidateFields
    }
  }
}
    fragment MemberFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  ...ResourceDetailFields
  left
  version
  matches {
    id
    state
    version
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment CandidateFields on Candidate {
  quantity
  need {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  offer {
    ...ResourceSideFields
    ...ResourceDetailFields
    left
  }
  fit {
    ...FitFields
  }
  rule {
    id
    rule
    reason
    decidedAt
    decidedBy {
      id
      name
    }
  }
  match {
    id
    number
    state
    needAnswer
    offerAnswer
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}`) as unknown as TypedDocumentString<OfferCandidatesQuery, OfferCandidatesQueryVariables>;
export const DecidePairDocument = new TypedDocumentString(`
    mutation DecidePair($input: DecidePairInput!) {
  decidePair(input: $input) {
    campaign {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<DecidePairMutation, DecidePairMutationVariables>;
export const LeaveCampaignDocument = new TypedDocumentString(`
    mutation LeaveCampaign($input: CampaignMembersInput!) {
  leaveCampaign(input: $input) {
    campaign {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<LeaveCampaignMutation, LeaveCampaignMutationVariables>;
export const JoinCampaignDocument = new TypedDocumentString(`
    mutation JoinCampaign($input: CampaignMembersInput!) {
  joinCampaign(input: $input) {
    campaign {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<JoinCampaignMutation, JoinCampaignMutationVariables>;
export const JoinableNeedsDocument = new TypedDocumentString(`
    query JoinableNeeds($filter: ResourceFilter, $first: Int!, $after: String) {
  page: needs(filter: $filter, first: $first, after: $after) {
    nodes {
      ...JoinableFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment JoinableFields on Resource {
  id
  number
  title
  community {
    id
    name
  }
  organization {
    id
    name
  }
  campaign {
    id
  }
}`) as unknown as TypedDocumentString<JoinableNeedsQuery, JoinableNeedsQueryVariables>;
export const JoinableOffersDocument = new TypedDocumentString(`
    query JoinableOffers($filter: ResourceFilter, $first: Int!, $after: String) {
  page: offers(filter: $filter, first: $first, after: $after) {
    nodes {
      ...JoinableFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment JoinableFields on Resource {
  id
  number
  title
  community {
    id
    name
  }
  organization {
    id
    name
  }
  campaign {
    id
  }
}`) as unknown as TypedDocumentString<JoinableOffersQuery, JoinableOffersQueryVariables>;
export const CampaignMatchesDocument = new TypedDocumentString(`
    query CampaignMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {
  campaign(number: $number) {
    id
    connection: matches(states: $states, first: $first, after: $after) {
      totalCount
      nodes {
        version
        needReason
        offerReason
        closingNote
        id
        number
        state
        needAnswer
        offerAnswer
        introducedAt
        need {
          ...PairSideFields
        }
        offer {
          ...PairSideFields
        }
        viewerCan {
          answerForNeed {
            ...PermissionFields
          }
          fulfil {
            ...PermissionFields
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PairSideFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  job {
    degree
    professions
    wishes
    payMin
    payMax
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<CampaignMatchesQuery, CampaignMatchesQueryVariables>;
export const FollowUpsDueDocument = new TypedDocumentString(`
    query FollowUpsDue($first: Int!, $after: String) {
  followUps(due: true, first: $first, after: $after) {
    totalCount
    nodes {
      id
      months
      dueOn
      match {
        id
        number
        campaign {
          id
        }
        viewerCan {
          followUp {
            ...PermissionFields
          }
        }
        need {
          ...PairSideFields
        }
        offer {
          ...PairSideFields
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PairSideFields on Resource {
  ...ResourceSideFields
  ... on Need {
    contactMasked
  }
  job {
    degree
    professions
    wishes
    payMin
    payMax
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<FollowUpsDueQuery, FollowUpsDueQueryVariables>;
export const RecordFollowUpDocument = new TypedDocumentString(`
    mutation RecordFollowUp($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) {
    match {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const PictureMatchesDocument = new TypedDocumentString(`
    query PictureMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {
  campaign(number: $number) {
    id
    connection: matches(states: $states, first: $first, after: $after) {
      totalCount
      nodes {
        id
        state
        quantity
        fit {
          score
        }
        need {
          ...PictureSideFields
        }
        offer {
          ...PictureSideFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PictureSideFields on Resource {
  id
  title
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
  job {
    degree
    professions
  }
}`) as unknown as TypedDocumentString<PictureMatchesQuery, PictureMatchesQueryVariables>;
export const PictureRestDocument = new TypedDocumentString(`
    query PictureRest($number: Int!, $first: Int!, $after: String) {
  campaign(number: $number) {
    id
    connection: needs(filter: {open: true}, first: $first, after: $after) {
      totalCount
      nodes {
        left
        ...PictureSideFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PictureSideFields on Resource {
  id
  title
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
  job {
    degree
    professions
  }
}`) as unknown as TypedDocumentString<PictureRestQuery, PictureRestQueryVariables>;
export const PicturePlanDocument = new TypedDocumentString(`
    query PicturePlan($number: Int!, $first: Int!, $after: String) {
  campaign(number: $number) {
    id
    allocation {
      id
      connection: pairs(first: $first, after: $after) {
        totalCount
        nodes {
          quantity
          fit {
            score
          }
          need {
            ...PictureSideFields
          }
          offer {
            ...PictureSideFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment PictureSideFields on Resource {
  id
  title
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
  job {
    degree
    professions
  }
}`) as unknown as TypedDocumentString<PicturePlanQuery, PicturePlanQueryVariables>;
export const DemoDocument = new TypedDocumentString(`
    query Demo {
  demo {
    password
    accounts {
      account
      name
      role
      description
      side
    }
  }
}
    `) as unknown as TypedDocumentString<DemoQuery, DemoQueryVariables>;
export const PaneViewerDocument = new TypedDocumentString(`
    query PaneViewer {
  viewer {
    person {
      id
      account
    }
  }
}
    `) as unknown as TypedDocumentString<PaneViewerQuery, PaneViewerQueryVariables>;
export const PaneSignInDocument = new TypedDocumentString(`
    mutation PaneSignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      person {
        id
      }
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PaneSignInMutation, PaneSignInMutationVariables>;
export const BarrierStoryDocument = new TypedDocumentString(`
    query BarrierStory {
  issues(
    filter: {search: "道闸"}
    orderBy: {field: REPORTED_AT, direction: ASC}
    first: 1
  ) {
    nodes {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<BarrierStoryQuery, BarrierStoryQueryVariables>;
export const GraduatesStoryDocument = new TypedDocumentString(`
    query GraduatesStory {
  campaigns(filter: {states: [OPEN]}, first: 1) {
    nodes {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<GraduatesStoryQuery, GraduatesStoryQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  import(id: $id) {
    ...ImportFields
  }
}
    fragment ImportFields on Import {
  id
  version
  sheet
  state
  fileName
  progress
  total
  fresh
  updates
  same
  bad
  problem
  uploadedAt
  community {
    id
    name
    side
  }
  campaign {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $onlyBad: Boolean!, $after: String) {
  import(id: $id) {
    id
    rows(onlyBad: $onlyBad, first: 100, after: $after) {
      nodes {
        sheet
        line
        isHidden
        state
        problems
        cells {
          column
          value
          problem
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportTablesDocument = new TypedDocumentString(`
    query ImportTables($id: ID!) {
  import(id: $id) {
    id
    sheetColumns {
      key
      name
      isRequired
      isJoined
    }
    tables {
      name
      isHidden
      line
      reason
      rows
      asides
      missing
      columns {
        position
        letter
        written
        sample
        isHidden
        key
        fit
        suggestion
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportTablesQuery, ImportTablesQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($id: ID!) {
  progress(id: $id) {
    __typename
    ...ImportFields
  }
}
    fragment ImportFields on Import {
  id
  version
  sheet
  state
  fileName
  progress
  total
  fresh
  updates
  same
  bad
  problem
  uploadedAt
  community {
    id
    name
    side
  }
  campaign {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($input: ConfirmImportInput!) {
  confirmImport(input: $input) {
    import {
      ...ImportFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment ImportFields on Import {
  id
  version
  sheet
  state
  fileName
  progress
  total
  fresh
  updates
  same
  bad
  problem
  uploadedAt
  community {
    id
    name
    side
  }
  campaign {
    id
    number
    name
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const CorrectImportColumnsDocument = new TypedDocumentString(`
    mutation CorrectImportColumns($input: CorrectImportColumnsInput!) {
  correctImportColumns(input: $input) {
    import {
      ...ImportFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment ImportFields on Import {
  id
  version
  sheet
  state
  fileName
  progress
  total
  fresh
  updates
  same
  bad
  problem
  uploadedAt
  community {
    id
    name
    side
  }
  campaign {
    id
    number
    name
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CorrectImportColumnsMutation, CorrectImportColumnsMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($input: DiscardImportInput!) {
  discardImport(input: $input) {
    import {
      ...ImportFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment ImportFields on Import {
  id
  version
  sheet
  state
  fileName
  progress
  total
  fresh
  updates
  same
  bad
  problem
  uploadedAt
  community {
    id
    name
    side
  }
  campaign {
    id
    number
    name
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const CampaignsToImportDocument = new TypedDocumentString(`
    query CampaignsToImport {
  campaigns(filter: {states: [OPEN]}, first: 50) {
    nodes {
      id
      number
      name
      kind
      communities {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignsToImportQuery, CampaignsToImportQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    prefix
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    communities {
      id
      name
    }
    createdBy {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const TokenCommunitiesDocument = new TypedDocumentString(`
    query TokenCommunities {
  communities {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TokenCommunitiesQuery, TokenCommunitiesQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    secret
    apiToken {
      id
      name
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    apiToken {
      id
      revokedAt
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const OrganizationsToNameDocument = new TypedDocumentString(`
    query OrganizationsToName($search: String!) {
  organizations(search: $search, first: 12) {
    nodes {
      id
      name
      community {
        id
        name
        side
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsToNameQuery, OrganizationsToNameQueryVariables>;
export const LikelyPartiesDocument = new TypedDocumentString(`
    query LikelyParties($number: Int!) {
  issue(number: $number) {
    id
    likelyParties {
      id
      name
      community {
        id
        name
        side
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LikelyPartiesQuery, LikelyPartiesQueryVariables>;
export const PeopleToAssignDocument = new TypedDocumentString(`
    query PeopleToAssign($search: String!) {
  people(search: $search, first: 12) {
    nodes {
      id
      name
      appointments {
        id
        position
        organization {
          id
          name
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToAssignQuery, PeopleToAssignQueryVariables>;
export const IssuesToMergeDocument = new TypedDocumentString(`
    query IssuesToMerge($search: String!) {
  issues(filter: {search: $search}, first: 12) {
    nodes {
      id
      number
      title
      stage
    }
  }
}
    `) as unknown as TypedDocumentString<IssuesToMergeQuery, IssuesToMergeQueryVariables>;
export const PlacesToReportDocument = new TypedDocumentString(`
    query PlacesToReport {
  communities {
    id
    name
    places {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesToReportQuery, PlacesToReportQueryVariables>;
export const CommunitiesToReportDocument = new TypedDocumentString(`
    query CommunitiesToReport {
  communities {
    id
    name
    side
  }
}
    `) as unknown as TypedDocumentString<CommunitiesToReportQuery, CommunitiesToReportQueryVariables>;
export const IssueDocument = new TypedDocumentString(`
    query Issue($number: Int!, $actingAs: ID) {
  issue(number: $number) {
    ...IssueDetailFields
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<IssueQuery, IssueQueryVariables>;
export const IssueMovesDocument = new TypedDocumentString(`
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<IssueMovesQuery, IssueMovesQueryVariables>;
export const AcceptIssueDocument = new TypedDocumentString(`
    mutation AcceptIssue($input: AcceptIssueInput!, $actingAs: ID) {
  acceptIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<AcceptIssueMutation, AcceptIssueMutationVariables>;
export const DeclineIssueDocument = new TypedDocumentString(`
    mutation DeclineIssue($input: DeclineIssueInput!, $actingAs: ID) {
  declineIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeclineIssueMutation, DeclineIssueMutationVariables>;
export const AssignIssueDocument = new TypedDocumentString(`
    mutation AssignIssue($input: AssignIssueInput!, $actingAs: ID) {
  assignIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<AssignIssueMutation, AssignIssueMutationVariables>;
export const EditIssueDocument = new TypedDocumentString(`
    mutation EditIssue($input: EditIssueInput!, $actingAs: ID) {
  editIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<EditIssueMutation, EditIssueMutationVariables>;
export const NamePartiesDocument = new TypedDocumentString(`
    mutation NameParties($input: NamePartiesInput!, $actingAs: ID) {
  nameParties(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<NamePartiesMutation, NamePartiesMutationVariables>;
export const AnswerPartyRequestDocument = new TypedDocumentString(`
    mutation AnswerPartyRequest($input: AnswerPartyRequestInput!, $actingAs: ID) {
  answerPartyRequest(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnswerPartyRequestMutation, AnswerPartyRequestMutationVariables>;
export const RemovePartyDocument = new TypedDocumentString(`
    mutation RemoveParty($input: RemovePartyInput!, $actingAs: ID) {
  removeParty(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<RemovePartyMutation, RemovePartyMutationVariables>;
export const ConveneMeetingDocument = new TypedDocumentString(`
    mutation ConveneMeeting($input: ConveneMeetingInput!, $actingAs: ID) {
  conveneMeeting(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConveneMeetingMutation, ConveneMeetingMutationVariables>;
export const RecordMeetingOutcomeDocument = new TypedDocumentString(`
    mutation RecordMeetingOutcome($input: RecordMeetingOutcomeInput!, $actingAs: ID) {
  recordMeetingOutcome(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<RecordMeetingOutcomeMutation, RecordMeetingOutcomeMutationVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($input: CancelMeetingInput!, $actingAs: ID) {
  cancelMeeting(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const RecordAgreementDocument = new TypedDocumentString(`
    mutation RecordAgreement($input: RecordAgreementInput!, $actingAs: ID) {
  recordAgreement(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const StartCarryingOutDocument = new TypedDocumentString(`
    mutation StartCarryingOut($input: StartCarryingOutInput!, $actingAs: ID) {
  startCarryingOut(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<StartCarryingOutMutation, StartCarryingOutMutationVariables>;
export const FulfilCommitmentDocument = new TypedDocumentString(`
    mutation FulfilCommitment($input: FulfilCommitmentInput!, $actingAs: ID) {
  fulfilCommitment(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<FulfilCommitmentMutation, FulfilCommitmentMutationVariables>;
export const CancelCommitmentDocument = new TypedDocumentString(`
    mutation CancelCommitment($input: CancelCommitmentInput!, $actingAs: ID) {
  cancelCommitment(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<CancelCommitmentMutation, CancelCommitmentMutationVariables>;
export const ResolveIssueDocument = new TypedDocumentString(`
    mutation ResolveIssue($input: ResolveIssueInput!, $actingAs: ID) {
  resolveIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<ResolveIssueMutation, ResolveIssueMutationVariables>;
export const ConfirmIssueDocument = new TypedDocumentString(`
    mutation ConfirmIssue($input: ConfirmIssueInput!, $actingAs: ID) {
  confirmIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConfirmIssueMutation, ConfirmIssueMutationVariables>;
export const ConfirmIssueByCallDocument = new TypedDocumentString(`
    mutation ConfirmIssueByCall($input: ConfirmIssueByCallInput!, $actingAs: ID) {
  confirmIssueByCall(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConfirmIssueByCallMutation, ConfirmIssueByCallMutationVariables>;
export const DisputeIssueDocument = new TypedDocumentString(`
    mutation DisputeIssue($input: DisputeIssueInput!, $actingAs: ID) {
  disputeIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<DisputeIssueMutation, DisputeIssueMutationVariables>;
export const ReopenIssueDocument = new TypedDocumentString(`
    mutation ReopenIssue($input: ReopenIssueInput!, $actingAs: ID) {
  reopenIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReopenIssueMutation, ReopenIssueMutationVariables>;
export const WithdrawIssueDocument = new TypedDocumentString(`
    mutation WithdrawIssue($input: WithdrawIssueInput!, $actingAs: ID) {
  withdrawIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<WithdrawIssueMutation, WithdrawIssueMutationVariables>;
export const EraseIssueContactDocument = new TypedDocumentString(`
    mutation EraseIssueContact($input: EraseIssueContactInput!, $actingAs: ID) {
  eraseIssueContact(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<EraseIssueContactMutation, EraseIssueContactMutationVariables>;
export const MergeIssueDocument = new TypedDocumentString(`
    mutation MergeIssue($input: MergeIssueInput!, $actingAs: ID) {
  mergeIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<MergeIssueMutation, MergeIssueMutationVariables>;
export const CommentOnIssueDocument = new TypedDocumentString(`
    mutation CommentOnIssue($input: CommentOnIssueInput!, $actingAs: ID) {
  commentOnIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<CommentOnIssueMutation, CommentOnIssueMutationVariables>;
export const FollowIssueDocument = new TypedDocumentString(`
    mutation FollowIssue($input: FollowIssueInput!, $actingAs: ID) {
  followIssue(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<FollowIssueMutation, FollowIssueMutationVariables>;
export const UndoIssueMoveDocument = new TypedDocumentString(`
    mutation UndoIssueMove($input: UndoIssueMoveInput!, $actingAs: ID) {
  undoIssueMove(input: $input) {
    ...IssueAnswer
  }
}
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
fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
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
fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<UndoIssueMoveMutation, UndoIssueMoveMutationVariables>;
export const ReportIssueDocument = new TypedDocumentString(`
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
    fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<ReportIssueMutation, ReportIssueMutationVariables>;
export const RevealFollowCodeDocument = new TypedDocumentString(`
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
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<RevealFollowCodeMutation, RevealFollowCodeMutationVariables>;
export const RevealIssueContactDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<RevealIssueContactMutation, RevealIssueContactMutationVariables>;
export const MyIssuesDocument = new TypedDocumentString(`
    query MyIssues($after: String) {
  issues(
    filter: {mine: true}
    orderBy: {field: UPDATED_AT, direction: DESC}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...IssueCardFields
      result
      satisfaction
      isReportedByViewer
      viewerCan {
        confirm {
          allowed
        }
      }
    }
  }
}
    fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyIssuesQuery, MyIssuesQueryVariables>;
export const MyBoardsDocument = new TypedDocumentString(`
    query MyBoards {
  boards {
    id
  }
}
    `) as unknown as TypedDocumentString<MyBoardsQuery, MyBoardsQueryVariables>;
export const BoardPositionDocument = new TypedDocumentString(`
    query BoardPosition($id: ID!) {
  board(id: $id) {
    id
    cursor
  }
}
    `) as unknown as TypedDocumentString<BoardPositionQuery, BoardPositionQueryVariables>;
export const IssueNewsDocument = new TypedDocumentString(`
    subscription IssueNews($boardId: ID!, $after: ChangeCursor!) {
  boardEvents(boardId: $boardId, after: $after) {
    __typename
    ... on BoardChanges {
      cursor
      events {
        __typename
        ... on IssueChanged {
          change {
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueNewsSubscription, IssueNewsSubscriptionVariables>;
export const PublicCommunitiesDocument = new TypedDocumentString(`
    query PublicCommunities {
  publicCommunities {
    id
    name
    side
  }
}
    `) as unknown as TypedDocumentString<PublicCommunitiesQuery, PublicCommunitiesQueryVariables>;
export const FollowedIssueDocument = new TypedDocumentString(`
    query FollowedIssue($code: String!) {
  followedIssue(code: $code) {
    ...FollowedIssueFields
  }
}
    fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
fragment FollowedIssueFields on FollowedIssue {
  number
  title
  text
  place
  stage
  communityName
  dueAt
  result
  resultText
  reason
  original {
    ...IssueOutcomeFields
  }
  canConfirm
  hasContact
  meetings {
    at
    place
    state
  }
  agreement {
    text
    agreedOn
    promisedOn
    commitments {
      ownerName
      text
      dueOn
      state
    }
  }
  steps {
    kind
    at
    toStage
  }
}`) as unknown as TypedDocumentString<FollowedIssueQuery, FollowedIssueQueryVariables>;
export const ReportIssueAsResidentDocument = new TypedDocumentString(`
    mutation ReportIssueAsResident($input: ReportIssueAsResidentInput!) {
  reportIssueAsResident(input: $input) {
    issue {
      id
      number
    }
    followCode
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportIssueAsResidentMutation, ReportIssueAsResidentMutationVariables>;
export const ConfirmFollowedIssueDocument = new TypedDocumentString(`
    mutation ConfirmFollowedIssue($input: ConfirmFollowedIssueInput!) {
  confirmFollowedIssue(input: $input) {
    issue {
      ...FollowedIssueFields
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
fragment FollowedIssueFields on FollowedIssue {
  number
  title
  text
  place
  stage
  communityName
  dueAt
  result
  resultText
  reason
  original {
    ...IssueOutcomeFields
  }
  canConfirm
  hasContact
  meetings {
    at
    place
    state
  }
  agreement {
    text
    agreedOn
    promisedOn
    commitments {
      ownerName
      text
      dueOn
      state
    }
  }
  steps {
    kind
    at
    toStage
  }
}`) as unknown as TypedDocumentString<ConfirmFollowedIssueMutation, ConfirmFollowedIssueMutationVariables>;
export const DisputeFollowedIssueDocument = new TypedDocumentString(`
    mutation DisputeFollowedIssue($input: DisputeFollowedIssueInput!) {
  disputeFollowedIssue(input: $input) {
    issue {
      ...FollowedIssueFields
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
fragment FollowedIssueFields on FollowedIssue {
  number
  title
  text
  place
  stage
  communityName
  dueAt
  result
  resultText
  reason
  original {
    ...IssueOutcomeFields
  }
  canConfirm
  hasContact
  meetings {
    at
    place
    state
  }
  agreement {
    text
    agreedOn
    promisedOn
    commitments {
      ownerName
      text
      dueOn
      state
    }
  }
  steps {
    kind
    at
    toStage
  }
}`) as unknown as TypedDocumentString<DisputeFollowedIssueMutation, DisputeFollowedIssueMutationVariables>;
export const EraseFollowedContactDocument = new TypedDocumentString(`
    mutation EraseFollowedContact($input: EraseFollowedContactInput!) {
  eraseFollowedContact(input: $input) {
    issue {
      ...FollowedIssueFields
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment IssueOutcomeFields on IssueOutcome {
  number
  stage
  communityName
  dueAt
  result
  resultText
  reason
}
fragment FollowedIssueFields on FollowedIssue {
  number
  title
  text
  place
  stage
  communityName
  dueAt
  result
  resultText
  reason
  original {
    ...IssueOutcomeFields
  }
  canConfirm
  hasContact
  meetings {
    at
    place
    state
  }
  agreement {
    text
    agreedOn
    promisedOn
    commitments {
      ownerName
      text
      dueOn
      state
    }
  }
  steps {
    kind
    at
    toStage
  }
}`) as unknown as TypedDocumentString<EraseFollowedContactMutation, EraseFollowedContactMutationVariables>;
export const IssueResourcesDocument = new TypedDocumentString(`
    query IssueResources($number: Int!) {
  issue(number: $number) {
    id
    needs {
      ...IssueNeedFields
    }
    usefulOffers(first: 5) {
      ...ResourceCardFields
    }
  }
}
    fragment CallFields on OfferCall {
  id
  title
  text
  answerBy
  calledAt
  isOver
  version
  calledBy {
    id
    name
  }
  community {
    id
    name
  }
  counts {
    called
    offered
    declined
    pending
  }
  answers {
    id
    state
    reason
    answeredAt
    answeredBy {
      id
      name
    }
    organization {
      id
      name
    }
    offers {
      id
      number
      title
      quantity
      unit
    }
  }
  viewerCan {
    extend {
      ...PermissionFields
    }
  }
}
fragment IssueNeedFields on Need {
  ...ResourceCardFields
  call {
    ...CallFields
  }
  viewerCan {
    introduce {
      allowed
    }
    call {
      allowed
    }
  }
  matches {
    ...MatchCardFields
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<IssueResourcesQuery, IssueResourcesQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($from: DateTime, $to: DateTime) {
  meetings(from: $from, to: $to) {
    id
    state
    at
    place
    agenda
    outcome
    invited {
      id
      name
      organization {
        id
      }
    }
    convenedBy {
      id
      name
    }
    issue {
      id
      number
      title
      side
      community {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const CreateCommunityDocument = new TypedDocumentString(`
    mutation CreateCommunity($input: CreateCommunityInput!) {
  createCommunity(input: $input) {
    community {
      id
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CreateCommunityMutation, CreateCommunityMutationVariables>;
export const UpdateCommunityDocument = new TypedDocumentString(`
    mutation UpdateCommunity($input: UpdateCommunityInput!) {
  updateCommunity(input: $input) {
    community {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<UpdateCommunityMutation, UpdateCommunityMutationVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: CreateOrganizationInput!) {
  createOrganization(input: $input) {
    organization {
      id
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) {
    organization {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    person {
      id
      name
      account
    }
    initialPassword
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    person {
      id
      version
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    initialPassword
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const CloseAccountDocument = new TypedDocumentString(`
    mutation CloseAccount($input: CloseAccountInput!) {
  closeAccount(input: $input) {
    person {
      id
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const ReopenAccountDocument = new TypedDocumentString(`
    mutation ReopenAccount($input: ReopenAccountInput!) {
  reopenAccount(input: $input) {
    initialPassword
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const AppointDocument = new TypedDocumentString(`
    mutation Appoint($input: AppointInput!) {
  appoint(input: $input) {
    appointment {
      id
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<AppointMutation, AppointMutationVariables>;
export const EndAppointmentDocument = new TypedDocumentString(`
    mutation EndAppointment($input: EndAppointmentInput!) {
  endAppointment(input: $input) {
    appointment {
      id
      isRunning
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities {
  communities {
    id
    name
    kind
    side
    version
    places {
      id
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($kind: OrganizationKind, $communityId: ID, $search: String, $first: Int!, $after: String) {
  organizations(
    kind: $kind
    communityId: $communityId
    search: $search
    first: $first
    after: $after
  ) {
    nodes {
      id
      name
      kind
      version
      community {
        id
        name
        side
      }
      appointments {
        id
        position
        person {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($search: String, $first: Int!, $after: String) {
  people(search: $search, first: $first, after: $after) {
    nodes {
      id
      name
      account
      accountClosedAt
      appointments {
        id
        position
        organization {
          id
          name
          kind
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  node(id: $id) {
    __typename
    ... on Person {
      id
      name
      account
      accountClosedAt
      accountClosedReason
      version
      homeCommunity {
        id
        name
        side
      }
      appointments(includeEnded: true) {
        ...AppointmentFields
      }
    }
  }
}
    fragment AppointmentFields on Appointment {
  id
  position
  termStart
  termEnd
  isRunning
  version
  organization {
    id
    name
    kind
    community {
      id
      name
      side
    }
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const BridgesDocument = new TypedDocumentString(`
    query Bridges {
  bridges {
    isReciprocal
    person {
      id
      name
    }
    seats {
      id
      position
      termEnd
      organization {
        id
        name
        kind
        community {
          id
          name
          side
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BridgesQuery, BridgesQueryVariables>;
export const WaitingRequestsDocument = new TypedDocumentString(`
    query WaitingRequests {
  viewer {
    pendingPartyRequests {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingRequestsQuery, WaitingRequestsQueryVariables>;
export const PartyRequestsDocument = new TypedDocumentString(`
    query PartyRequests {
  viewer {
    pendingPartyRequests {
      id
      name
      requestedBy {
        id
        name
        side
      }
      organization {
        id
        kind
        community {
          id
          name
        }
      }
      issue {
        id
        number
        version
        title
        stage
        community {
          id
          name
        }
        timeline {
          id
          kind
          at
          actorName
          party {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartyRequestsQuery, PartyRequestsQueryVariables>;
export const MatchesDocument = new TypedDocumentString(`
    query Matches($filter: MatchFilter, $first: Int!, $after: String) {
  matches(filter: $filter, first: $first, after: $after) {
    nodes {
      ...MatchCardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}`) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const MatchDocument = new TypedDocumentString(`
    query Match($number: Int!) {
  match(number: $number) {
    ...MatchFields
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<MatchQuery, MatchQueryVariables>;
export const IntroduceMatchDocument = new TypedDocumentString(`
    mutation IntroduceMatch($input: IntroduceMatchInput!) {
  introduceMatch(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<IntroduceMatchMutation, IntroduceMatchMutationVariables>;
export const RespondToMatchDocument = new TypedDocumentString(`
    mutation RespondToMatch($input: RespondToMatchInput!) {
  respondToMatch(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<RespondToMatchMutation, RespondToMatchMutationVariables>;
export const FulfilMatchDocument = new TypedDocumentString(`
    mutation FulfilMatch($input: FulfilMatchInput!) {
  fulfilMatch(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<FulfilMatchMutation, FulfilMatchMutationVariables>;
export const UndoMatchStepDocument = new TypedDocumentString(`
    mutation UndoMatchStep($input: UndoMatchStepInput!) {
  undoMatchStep(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<UndoMatchStepMutation, UndoMatchStepMutationVariables>;
export const CorrectMatchDocument = new TypedDocumentString(`
    mutation CorrectMatch($input: CorrectMatchInput!) {
  correctMatch(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<CorrectMatchMutation, CorrectMatchMutationVariables>;
export const FallThroughMatchDocument = new TypedDocumentString(`
    mutation FallThroughMatch($input: FallThroughMatchInput!) {
  fallThroughMatch(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<FallThroughMatchMutation, FallThroughMatchMutationVariables>;
export const RecordNoShowDocument = new TypedDocumentString(`
    mutation RecordNoShow($input: RecordNoShowInput!) {
  recordNoShow(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<RecordNoShowMutation, RecordNoShowMutationVariables>;
export const ClaimWishDocument = new TypedDocumentString(`
    mutation ClaimWish($input: ClaimWishInput!) {
  claimWish(input: $input) {
    match {
      ...MatchFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment BookingFields on Booking {
  id
  version
  purpose
  quantity
  startsOn
  endsOn
  state
  reason
  bookedAt
  windows {
    weekdays
    from
    to
  }
  organization {
    id
    name
  }
  community {
    id
    name
    side
  }
  bookedBy {
    id
    name
  }
  match {
    id
    number
  }
  viewerCan {
    cancel {
      ...PermissionFields
    }
    undo {
      allowed
    }
  }
}
fragment FitFields on Fit {
  score
  isEligible
  reasons {
    code
    kind
    text
    points
  }
}
fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment MatchFields on Match {
  ...MatchCardFields
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  needReason
  offerReason
  closingNote
  fulfilledAt
  version
  fit {
    ...FitFields
  }
  followUps {
    ...FollowUpFields
  }
  campaign {
    id
    number
    name
  }
  booking {
    ...BookingFields
  }
  introducedBy {
    id
    name
  }
  introducedAs {
    id
    position
    organization {
      id
      name
      kind
    }
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
    fulfil {
      ...PermissionFields
    }
    fallThrough {
      ...PermissionFields
    }
    noShow {
      ...PermissionFields
    }
    revealContact {
      ...PermissionFields
    }
    followUp {
      ...PermissionFields
    }
    correct {
      ...PermissionFields
    }
  }
}
fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<ClaimWishMutation, ClaimWishMutationVariables>;
export const RevealNeedContactDocument = new TypedDocumentString(`
    mutation RevealNeedContact($input: RevealNeedContactInput!) {
  revealNeedContact(input: $input) {
    contact {
      name
      phone
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<RevealNeedContactMutation, RevealNeedContactMutationVariables>;
export const RevealMatchContactDocument = new TypedDocumentString(`
    mutation RevealMatchContact($input: RevealMatchContactInput!) {
  revealMatchContact(input: $input) {
    contact {
      name
      phone
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<RevealMatchContactMutation, RevealMatchContactMutationVariables>;
export const PostOfferDocument = new TypedDocumentString(`
    mutation PostOffer($input: PostOfferInput!) {
  postOffer(input: $input) {
    offer {
      id
      number
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<PostOfferMutation, PostOfferMutationVariables>;
export const PostNeedDocument = new TypedDocumentString(`
    mutation PostNeed($input: PostNeedInput!) {
  postNeed(input: $input) {
    need {
      id
      number
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<PostNeedMutation, PostNeedMutationVariables>;
export const EditOfferDocument = new TypedDocumentString(`
    mutation EditOffer($input: EditResourceInput!) {
  editOffer(input: $input) {
    resource: offer {
      ...ResourceFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<EditOfferMutation, EditOfferMutationVariables>;
export const EditNeedDocument = new TypedDocumentString(`
    mutation EditNeed($input: EditNeedInput!) {
  editNeed(input: $input) {
    resource: need {
      ...ResourceFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<EditNeedMutation, EditNeedMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($input: WithdrawResourceInput!) {
  withdrawOffer(input: $input) {
    offer {
      ...ResourceFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const WithdrawNeedDocument = new TypedDocumentString(`
    mutation WithdrawNeed($input: WithdrawResourceInput!) {
  withdrawNeed(input: $input) {
    need {
      ...ResourceFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const PublishOfferDocument = new TypedDocumentString(`
    mutation PublishOffer($input: PublishResourceInput!) {
  publishOffer(input: $input) {
    offer {
      ...ResourceFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<PublishOfferMutation, PublishOfferMutationVariables>;
export const PublishNeedDocument = new TypedDocumentString(`
    mutation PublishNeed($input: PublishResourceInput!) {
  publishNeed(input: $input) {
    need {
      ...ResourceFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<PublishNeedMutation, PublishNeedMutationVariables>;
export const NeedsDocument = new TypedDocumentString(`
    query Needs($filter: ResourceFilter, $first: Int!, $after: String) {
  needs(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ResourceCardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}`) as unknown as TypedDocumentString<NeedsQuery, NeedsQueryVariables>;
export const OffersDocument = new TypedDocumentString(`
    query Offers($filter: ResourceFilter, $first: Int!, $after: String) {
  offers(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ResourceCardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}`) as unknown as TypedDocumentString<OffersQuery, OffersQueryVariables>;
export const NeedDocument = new TypedDocumentString(`
    query Need($number: Int!) {
  need(number: $number) {
    ...ResourceFields
    contactMasked
    contactReveals {
      id
      purpose
      revealedAt
      revealedBy {
        id
        name
      }
      revealedAs {
        id
        position
        organization {
          id
          name
          kind
        }
      }
      match {
        id
        number
      }
    }
    viewerCan {
      claim {
        ...PermissionFields
      }
      revealContact {
        ...PermissionFields
      }
      call {
        ...PermissionFields
      }
    }
    call {
      ...CallFields
    }
    issue {
      id
      number
      title
    }
  }
}
    fragment CallFields on OfferCall {
  id
  title
  text
  answerBy
  calledAt
  isOver
  version
  calledBy {
    id
    name
  }
  community {
    id
    name
  }
  counts {
    called
    offered
    declined
    pending
  }
  answers {
    id
    state
    reason
    answeredAt
    answeredBy {
      id
      name
    }
    organization {
      id
      name
    }
    offers {
      id
      number
      title
      quantity
      unit
    }
  }
  viewerCan {
    extend {
      ...PermissionFields
    }
  }
}
fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const OfferDocument = new TypedDocumentString(`
    query Offer($number: Int!) {
  offer(number: $number) {
    ...ResourceFields
    issuesItCouldSettle(first: 5) {
      id
      number
      title
      stage
      community {
        id
        name
        side
      }
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment ResourceFields on Resource {
  ...ResourceCardFields
  text
  postedAt
  version
  campaign {
    id
    number
    name
  }
  postedBy {
    id
    name
  }
  matches {
    ...MatchCardFields
  }
  viewerCan {
    edit {
      ...PermissionFields
    }
    withdraw {
      ...PermissionFields
    }
    introduce {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
    book {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<OfferQuery, OfferQueryVariables>;
export const CampaignsToFilterDocument = new TypedDocumentString(`
    query CampaignsToFilter {
  campaigns(first: 20) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignsToFilterQuery, CampaignsToFilterQueryVariables>;
export const FirstOfEachDocument = new TypedDocumentString(`
    query FirstOfEach {
  needs(filter: {states: [OPEN, DRAFT, EXPIRED]}, first: 1) {
    nodes {
      id
    }
  }
  offers(filter: {states: [OPEN, DRAFT, EXPIRED]}, first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FirstOfEachQuery, FirstOfEachQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  communities {
    id
    name
    places {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    viewer {
      ...ViewerFields
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment CapacityFields on Appointment {
  id
  position
  termEnd
  organization {
    id
    name
    kind
    community {
      id
      name
      kind
      side
    }
  }
}
fragment ViewerFields on Viewer {
  person {
    id
    name
    account
  }
  subdistrict {
    id
    name
  }
  isAdministrator
  homeCommunity {
    id
    name
  }
  capacities {
    ...CapacityFields
  }
  committeeCommunities {
    id
    name
    kind
    side
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  demo {
    password
    accounts {
      account
      name
      role
      description
      side
    }
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...ViewerFields
    }
    lastSignInAt
    userErrors {
      code
      field
      message
    }
  }
}
    fragment CapacityFields on Appointment {
  id
  position
  termEnd
  organization {
    id
    name
    kind
    community {
      id
      name
      kind
      side
    }
  }
}
fragment ViewerFields on Viewer {
  person {
    id
    name
    account
  }
  subdistrict {
    id
    name
  }
  isAdministrator
  homeCommunity {
    id
    name
  }
  capacities {
    ...CapacityFields
  }
  committeeCommunities {
    id
    name
    kind
    side
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment CapacityFields on Appointment {
  id
  position
  termEnd
  organization {
    id
    name
    kind
    community {
      id
      name
      kind
      side
    }
  }
}
fragment ViewerFields on Viewer {
  person {
    id
    name
    account
  }
  subdistrict {
    id
    name
  }
  isAdministrator
  homeCommunity {
    id
    name
  }
  capacities {
    ...CapacityFields
  }
  committeeCommunities {
    id
    name
    kind
    side
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SetupDocument = new TypedDocumentString(`
    query Setup {
  communities {
    id
    name
    side
  }
  committees: organizations(kind: COMMITTEE, first: 100) {
    nodes {
      id
      community {
        id
      }
      appointments {
        id
        position
        isRunning
      }
    }
  }
  people(first: 2) {
    nodes {
      id
    }
  }
  bridges {
    person {
      id
    }
  }
  boards {
    id
    wholeSubdistrict
    communities {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetupQuery, SetupQueryVariables>;
export const BoardListDocument = new TypedDocumentString(`
    query BoardList {
  boards {
    id
    name
    wholeSubdistrict
    communities {
      id
      name
      side
    }
  }
  communities {
    id
    name
    side
  }
}
    `) as unknown as TypedDocumentString<BoardListQuery, BoardListQueryVariables>;
export const CreateBoardDocument = new TypedDocumentString(`
    mutation CreateBoard($input: CreateBoardInput!) {
  createBoard(input: $input) {
    board {
      id
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CreateBoardMutation, CreateBoardMutationVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: ID!) {
  node(id: $id) {
    __typename
    ... on Organization {
      id
      name
      kind
      community {
        id
        name
        side
      }
      balance {
        year
        given {
          ...BalanceKindFields
        }
        received {
          ...BalanceKindFields
        }
      }
    }
  }
}
    fragment BalanceKindFields on GivenKind {
  kind
  matches
  quantity
  unit
}`) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const UnitMatchesDocument = new TypedDocumentString(`
    query UnitMatches($id: ID!) {
  waiting: matches(filter: {organizationId: $id, states: [INTRODUCED]}, first: 50) {
    nodes {
      ...UnitMatchFields
    }
  }
  running: matches(filter: {organizationId: $id, states: [ACCEPTED]}, first: 50) {
    nodes {
      ...MatchCardFields
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment MatchCardFields on Match {
  __typename
  id
  number
  state
  quantity
  needAnswer
  offerAnswer
  introducedAt
  need {
    ...ResourceSideFields
  }
  offer {
    ...ResourceSideFields
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment UnitMatchFields on Match {
  ...MatchCardFields
  version
  note
  need {
    ...ResourceCardFields
  }
  offer {
    ...ResourceCardFields
  }
  introducedBy {
    id
    name
  }
  viewerCan {
    answerForNeed {
      ...PermissionFields
    }
    answerForOffer {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<UnitMatchesQuery, UnitMatchesQueryVariables>;
export const UnitResourcesDocument = new TypedDocumentString(`
    query UnitResources($id: ID!) {
  offers(filter: {organizationId: $id, states: [DRAFT, OPEN, EXPIRED]}, first: 50) {
    nodes {
      ...OwnResourceFields
    }
  }
  needs(filter: {organizationId: $id, states: [DRAFT, OPEN, EXPIRED]}, first: 50) {
    nodes {
      ...OwnResourceFields
    }
  }
}
    fragment ResourceSideFields on Resource {
  __typename
  id
  number
  kind
  title
  quantity
  matched
  unit
  until
  state
  side
  community {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment ResourceDetailFields on Resource {
  __typename
  job {
    degree
    professions
    professionsRequired
    skills
    payMin
    payMax
    startOn
    wishes
    place {
      id
      name
    }
  }
  training {
    topics
    startsOn
    endsOn
  }
  schedule {
    startsOn
    endsOn
    windows {
      weekdays
      from
      to
    }
  }
  help {
    skills
    hours
  }
}
fragment ResourceCardFields on Resource {
  ...ResourceSideFields
  ...ResourceDetailFields
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment OwnResourceFields on Resource {
  ...ResourceCardFields
  version
  viewerCan {
    edit {
      ...PermissionFields
    }
    publish {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<UnitResourcesQuery, UnitResourcesQueryVariables>;
export const UnitCallsDocument = new TypedDocumentString(`
    query UnitCalls {
  calls(open: true, first: 50) {
    nodes {
      ...CallToAnswerFields
    }
  }
}
    fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment CallToAnswerFields on OfferCall {
  id
  title
  text
  kind
  answerBy
  isOver
  campaignName
  community {
    id
    name
    side
  }
  calledBy {
    id
    name
  }
  need {
    id
    number
    title
    state
    quantity
    unit
    viewerCan {
      claim {
        allowed
      }
    }
  }
  answers {
    state
    reason
    organization {
      id
    }
    offer {
      id
      number
      title
    }
  }
  viewerCan {
    answer {
      ...PermissionFields
    }
    decline {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<UnitCallsQuery, UnitCallsQueryVariables>;
export const UnitFollowUpsDocument = new TypedDocumentString(`
    query UnitFollowUps {
  followUps(due: true, first: 100) {
    nodes {
      ...FollowUpFields
      match {
        id
        number
        need {
          id
          title
        }
        offer {
          id
          title
          organization {
            id
          }
        }
        viewerCan {
          followUp {
            ...PermissionFields
          }
        }
      }
    }
  }
}
    fragment FollowUpFields on FollowUp {
  id
  months
  dueOn
  outcome
  note
  recordedAt
  isDue
  recordedBy {
    id
    name
  }
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}`) as unknown as TypedDocumentString<UnitFollowUpsQuery, UnitFollowUpsQueryVariables>;
export const DeclineCallDocument = new TypedDocumentString(`
    mutation DeclineCall($input: DeclineCallInput!) {
  declineCall(input: $input) {
    call {
      ...CallToAnswerFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
}
fragment PermissionFields on Permission {
  allowed
  code
  message
}
fragment CallToAnswerFields on OfferCall {
  id
  title
  text
  kind
  answerBy
  isOver
  campaignName
  community {
    id
    name
    side
  }
  calledBy {
    id
    name
  }
  need {
    id
    number
    title
    state
    quantity
    unit
    viewerCan {
      claim {
        allowed
      }
    }
  }
  answers {
    state
    reason
    organization {
      id
    }
    offer {
      id
      number
      title
    }
  }
  viewerCan {
    answer {
      ...PermissionFields
    }
    decline {
      ...PermissionFields
    }
  }
}`) as unknown as TypedDocumentString<DeclineCallMutation, DeclineCallMutationVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($communityId: ID, $search: String, $after: String) {
  organizations(
    units: true
    communityId: $communityId
    search: $search
    first: 40
    after: $after
  ) {
    nodes {
      id
      name
      kind
      community {
        id
        name
        side
      }
      open {
        offers
        answers
      }
      balance {
        given {
          matches
        }
        received {
          matches
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const WallSnapshotDocument = new TypedDocumentString(`
    query WallSnapshot($id: ID!) {
  board(id: $id) {
    id
    name
    cursor
    communities {
      id
      name
    }
    issues {
      ...WallIssueFields
    }
  }
}
    fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}
fragment WallIssueFields on Issue {
  ...IssueCardFields
  reporterOrganization {
    id
  }
}`) as unknown as TypedDocumentString<WallSnapshotQuery, WallSnapshotQueryVariables>;
export const WallEventsDocument = new TypedDocumentString(`
    subscription WallEvents($boardId: ID!, $after: ChangeCursor!) {
  boardEvents(boardId: $boardId, after: $after) {
    __typename
    ... on ResyncRequired {
      reason
    }
    ... on BoardChanges {
      previousCursor
      cursor
      events {
        __typename
        ... on IssueChanged {
          change {
            kind
          }
          card {
            ...WallIssueFields
          }
        }
        ... on CardRemoved {
          id
          change {
            kind
          }
        }
      }
    }
  }
}
    fragment IssueCardFields on Issue {
  __typename
  id
  version
  number
  title
  place
  category
  urgent
  stage
  stageSince
  dueAt
  dueState
  turn
  turnNames
  side
  joint
  community {
    id
    name
  }
  communities {
    id
  }
  reporter {
    id
  }
  assignee {
    id
    name
  }
}
fragment WallIssueFields on Issue {
  ...IssueCardFields
  reporterOrganization {
    id
  }
}`) as unknown as TypedDocumentString<WallEventsSubscription, WallEventsSubscriptionVariables>;