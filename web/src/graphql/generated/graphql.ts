/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** Who of the committee takes care of it. */
  assigneeId?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
};

export type AllocationInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  allocationId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
};

/** 排队 · 读取 · 逐对评分 · 求最多匹配 (as many as possible find a place) · 求最优搭配 (the pairs that fit best) · 抽签 (ties are settled by lot) · 保存 · 完成 */
export type AllocationPhase =
  | 'DONE'
  | 'DRAWING_LOTS'
  | 'FITTING'
  | 'QUEUED'
  | 'READING'
  | 'SCORING'
  | 'SERVING'
  | 'WRITING';

/** 计算中 · 待确认 · 未成功 (`problem` says why) · 已确认 (its pairs were introduced) · 已放弃 */
export type AllocationState =
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'FAILED'
  | 'PROPOSED'
  | 'RUNNING';

/** 未答复 · 同意 · 婉拒 */
export type Answer =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PENDING';

export type AnswerPartyRequestInput = {
  accept: boolean;
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  partyId: string | number;
  /** Required when refusing. */
  reason?: string | null | undefined;
};

export type AppointInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  organizationId: string | number;
  personId: string | number;
  position: Position;
  /** First day on which it no longer holds; none: open-ended. */
  termEnd?: string | null | undefined;
  /** First day of the term; today, unless said otherwise. */
  termStart?: string | null | undefined;
};

export type AssignIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
  /** Null: nobody any more. */
  personId?: string | number | null | undefined;
};

/** All concerned, or one committee alone. */
export type Audience =
  | 'COMMITTEE'
  | 'CONCERNED';

export type BookOfferInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Needed by whoever sits on several committees and names no organization. */
  communityId?: string | number | null | undefined;
  /** Last day on which a window begins; at most a year, 366 days in all. */
  endsOn: string;
  offerId: string | number;
  /** The organization it is booked for; without one, the community’s committee. */
  organizationId?: string | number | null | undefined;
  purpose: string;
  /** Places, at any minute of the windows. */
  quantity: number;
  /** First day on which a window begins; today or later. */
  startsOn: string;
  /** Within the windows of the offer. */
  windows: Array<WeeklyWindowInput>;
};

/** 已订 · 已取消 */
export type BookingState =
  | 'BOOKED'
  | 'CANCELLED';

/** 待答复 · 已提供 · 已婉拒 */
export type CallAnswerState =
  | 'DECLINED'
  | 'OFFERED'
  | 'PENDING';

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

/** 电话 · 上门 · 窗口 · 短信或微信: how somebody was asked back (回访). */
export type CallMeans =
  | 'COUNTER'
  | 'MESSAGE'
  | 'PHONE'
  | 'VISIT';

export type CampaignFilter = {
  boardId?: string | number | null | undefined;
  states?: Array<CampaignState> | null | undefined;
};

export type CampaignInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
};

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
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  needIds?: Array<string | number> | null | undefined;
  offerIds?: Array<string | number> | null | undefined;
};

/** 进行中 · 已结束 */
export type CampaignState =
  | 'CLOSED'
  | 'OPEN';

export type CancelBookingInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  bookingId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  reason: string;
};

export type CancelCommitmentInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  commitmentId: string | number;
  reason: string;
};

export type CancelMeetingInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  meetingId: string | number;
  reason: string;
};

export type ChangePasswordInput = {
  currentPassword: string;
  /** At least 10 characters, and neither a common password nor one made of names, repetition or sequences. */
  newPassword: string;
  /** Takes away all tokens the viewer has made as well. */
  revokeTokens?: boolean;
};

export type ClaimWishInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  needId: string | number;
  /** How it will be granted. */
  note?: string | null | undefined;
  /** The organization in whose name; left out, the one the viewer speaks for that the wish concerns. */
  organizationId?: string | number | null | undefined;
};

export type CloseAccountInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  personId: string | number;
  /** Why; administrators read it beside the account, and it stays on the record. */
  reason: string;
};

export type CommentOnIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** All concerned, unless said otherwise. */
  audience?: Audience | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  issueId: string | number;
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
  text: string;
};

/** What a commitment is to be kept with. */
export type CommitmentResourceInput = {
  needId: string | number;
  /** Of the same kind as the need. */
  offerId: string | number;
  /** How much of the offer is meant for the need; where the two are matched already, that stands. */
  quantity: number;
};

/** 未完成 · 已完成 · 已取消 */
export type CommitmentState =
  | 'CANCELLED'
  | 'FULFILLED'
  | 'OPEN';

/** 居民社区 · 楼宇社区 · 园区 · 商圈 */
export type CommunityKind =
  | 'BUILDING'
  | 'BUSINESS_DISTRICT'
  | 'PARK'
  | 'RESIDENTIAL';

export type ConfirmAllocationInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  allocationId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Pairs that are not to be introduced after all. */
  except?: Array<PairInput> | null | undefined;
};

export type ConfirmFollowedIssueInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  code: string;
  satisfaction: Satisfaction;
  text?: string | null | undefined;
};

export type ConfirmImportInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  importId: string | number;
  /** Leaves out the rows with problems, instead of refusing all. */
  skipBad?: boolean;
};

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
  issueId: string | number;
  means: CallMeans;
  /** Null where nobody was reached, or nothing was said of it. */
  satisfaction?: Satisfaction | null | undefined;
};

export type ConfirmIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  issueId: string | number;
  satisfaction: Satisfaction;
  text?: string | null | undefined;
};

export type ConveneMeetingInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  agenda?: string | null | undefined;
  /** In the future. */
  at: string;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  /** Parties to invite; all that are named when left out. There must be one. */
  invitedPartyIds?: Array<string | number> | null | undefined;
  issueId: string | number;
  /** Organizations to name as parties and to invite too; only such that need not be asked of another committee first. */
  organizationIds?: Array<string | number> | null | undefined;
  place: string;
};

export type CorrectImportColumnsInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  columns: Array<ImportColumnInput>;
  importId: string | number;
};

export type CorrectMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  matchId: string | number;
  /** The right day; left out, it has not come about at all, and is agreed as before. */
  on?: string | null | undefined;
  /** Why; kept as the closing note. */
  reason: string;
};

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

export type CreateBoardInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The communities seen together, at least one. */
  communityIds: Array<string | number>;
  name: string;
  /** The sub-district’s own board instead: all communities, those of later as well; `communityIds` then stays empty. */
  wholeSubdistrict?: boolean | null | undefined;
};

export type CreateCampaignInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community whose committee runs it. */
  communityId: string | number;
  /** Others whose committees work on it too: neighbours on a board. */
  communityIds: Array<string | number>;
  kind: ResourceKind;
  /** Most introductions an allocation gives one organization; null: as many as it has room for. */
  maxPerOrganization?: number | null | undefined;
  name: string;
  text: string;
  /** Day by which it is to be done; null: until further notice. */
  until?: string | null | undefined;
};

export type CreateCommunityInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  kind: CommunityKind;
  name: string;
  places?: Array<PlaceInput> | null | undefined;
};

export type CreateOrganizationInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community it belongs to; none: it is the sub-district’s own. */
  communityId?: string | number | null | undefined;
  kind: OrganizationKind;
  name: string;
};

export type CreatePersonInput = {
  /** 3 to 40 letters or digits of any script, with `.`, `_`, `-` or `@` between them; upper and lower case are the same. */
  account: string;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community he or she lives in. */
  homeCommunityId?: string | number | null | undefined;
  name: string;
};

export type DecidePairInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  needId: string | number;
  offerId: string | number;
  reason?: string | null | undefined;
  /** Null: what was decided is lifted. */
  rule?: Rule | null | undefined;
};

export type DeclineCallInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  callId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The organization that was asked. */
  organizationId: string | number;
  reason: string;
};

export type DeclineIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
  reason: string;
};

/** 不限 · 中专 · 大专 · 本科 · 硕士及以上, in rising order. */
export type Degree =
  | 'BACHELOR'
  | 'COLLEGE'
  | 'MASTER'
  | 'NONE'
  | 'VOCATIONAL';

export type DiscardImportInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  importId: string | number;
};

export type DisputeFollowedIssueInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  code: string;
  reason: string;
};

export type DisputeIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  issueId: string | number;
  reason: string;
};

/** Nothing due · in time · due within three days · overdue. */
export type DueState =
  | 'DUE_SOON'
  | 'NONE'
  | 'ON_TIME'
  | 'OVERDUE';

export type EditCampaignInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  campaignId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** Most introductions an allocation gives one organization; null: as many as it has room for. */
  maxPerOrganization?: number | null | undefined;
  name?: string | null | undefined;
  text?: string | null | undefined;
  /** Day by which it is to be done; null: until further notice. */
  until?: string | null | undefined;
};

export type EditIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  category?: IssueCategory | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  issueId: string | number;
  /** Empty: takes it away. */
  place?: string | null | undefined;
  text?: string | null | undefined;
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
  id: string | number;
  /** With JOB. */
  job?: JobDetailInput | null | undefined;
  /** Not less than is matched already. */
  quantity?: number | null | undefined;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  text?: string | null | undefined;
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
  id: string | number;
  /** With JOB. */
  job?: JobDetailInput | null | undefined;
  /** Not less than is matched already. */
  quantity?: number | null | undefined;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  text?: string | null | undefined;
  title?: string | null | undefined;
  /** With TRAINING. */
  training?: TrainingDetailInput | null | undefined;
  /** Null: takes it away. */
  unit?: string | null | undefined;
  /** Null: until further notice. */
  until?: string | null | undefined;
};

export type EndAppointmentInput = {
  appointmentId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
};

export type EndSessionInput = {
  sessionId: string | number;
};

/** What happened to an issue, past tense. */
export type EntryKind =
  | 'ACCEPTED'
  | 'AGREEMENT_RECORDED'
  | 'ASSIGNED'
  | 'CALLED_BACK'
  | 'COMMENTED'
  | 'COMMITMENT_CANCELLED'
  | 'COMMITMENT_FULFILLED'
  | 'CONFIRMED'
  | 'CONTACT_ERASED'
  | 'CONTACT_REVEALED'
  | 'DECLINED'
  | 'DISPUTED'
  | 'EDITED'
  | 'FOLLOW_CODE_REVEALED'
  | 'MEETING_CANCELLED'
  | 'MEETING_CONVENED'
  | 'MEETING_HELD'
  | 'MERGED'
  | 'PARTY_NAMED'
  | 'PARTY_REFUSED'
  | 'PARTY_REMOVED'
  | 'PARTY_REQUESTED'
  | 'REOPENED'
  | 'REPORTED'
  | 'RESOLVED'
  | 'RESOURCE_LOST'
  | 'STARTED'
  | 'UNDONE'
  | 'WITHDRAWN';

export type EraseFollowedContactInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  code: string;
};

export type EraseIssueContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
  /** Why; all concerned read it in the timeline. */
  reason: string;
};

export type FallThroughMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  matchId: string | number;
  reason: string;
};

export type FollowIssueInput = {
  follow: boolean;
  issueId: string | number;
};

/** 在岗 · 已离职 · 未联系上 (may be asked again) */
export type FollowUpOutcome =
  | 'LEFT'
  | 'STILL_THERE'
  | 'UNREACHABLE';

export type FulfilCommitmentInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  commitmentId: string | number;
  evidence: string;
};

export type FulfilMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
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

/** How a column was recognised: 名称一致 · 意思相同 · 近似（请核对） · 由人指定 */
export type ImportColumnFit =
  | 'CORRECTED'
  | 'GUESSED'
  | 'MEANT'
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

/** 新增 · 更新 (of what an earlier import made) · 无变化 · 有问题 */
export type ImportRowState =
  | 'BAD'
  | 'NEW'
  | 'SAME'
  | 'UPDATE';

/** 岗位表 (offers of enterprises) · 求职意向表 (needs of graduates) */
export type ImportSheet =
  | 'JOB_NEEDS'
  | 'JOB_OFFERS';

/** 读取中 · 待确认 · 导入中 · 已导入 · 读取失败 · 已放弃 */
export type ImportState =
  | 'DISCARDED'
  | 'DONE'
  | 'FAILED'
  | 'IMPORTING'
  | 'READING'
  | 'READY';

export type IntroduceMatchInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  needId: string | number;
  /** A word to both sides. */
  note?: string | null | undefined;
  offerId: string | number;
  /** How much of the offer is meant for the need; at most what both have left. */
  quantity: number;
};

/** 停车 · 噪声 · 安全 · 环境 · 设施 · 物业管理 · 邻里 · 就业 · 服务 · 其他 */
export type IssueCategory =
  | 'EMPLOYMENT'
  | 'ENVIRONMENT'
  | 'FACILITY'
  | 'NEIGHBOUR'
  | 'NOISE'
  | 'OTHER'
  | 'PARKING'
  | 'PROPERTY_MANAGEMENT'
  | 'SAFETY'
  | 'SERVICE';

/** 已解决 · 部分解决 · 未解决 · 已解释说明 */
export type IssueResult =
  | 'EXPLAINED'
  | 'NOT_SOLVED'
  | 'PARTLY_SOLVED'
  | 'SOLVED';

/** 登记 · 受理 · 协调 · 达成协议 · 办理 · 办结 · 已确认; 不予受理 · 已撤回 · 已并案 */
export type IssueStage =
  | 'ACCEPTED'
  | 'AGREED'
  | 'CARRYING_OUT'
  | 'CONFIRMED'
  | 'COORDINATING'
  | 'DECLINED'
  | 'DUPLICATE'
  | 'REPORTED'
  | 'RESOLVED'
  | 'WITHDRAWN';

/** 岗位; see `JobDetail` for what each means of a need and of an offer. */
export type JobDetailInput = {
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

export type MatchFilter = {
  boardId?: string | number | null | undefined;
  /** Those that came of this campaign. */
  campaignId?: string | number | null | undefined;
  /** With the viewer, or an organization he or she speaks for, on one of its sides. */
  mine?: boolean | null | undefined;
  /** With this organization on one of its sides. */
  organizationId?: string | number | null | undefined;
  states?: Array<MatchState> | null | undefined;
};

/** 已牵线 (waiting for both answers) · 双方同意 · 已落实 · 未到场 (agreed, but the requester never came) · 未成 (ended after the introduction, with a reason) · 已婉拒 (declined by one side) */
export type MatchState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'FELL_THROUGH'
  | 'FULFILLED'
  | 'INTRODUCED'
  | 'NO_SHOW';

/** 已召集 · 已召开 · 已取消 */
export type MeetingState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type MergeIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Number of the issue this one repeats. */
  intoNumber: number;
  issueId: string | number;
};

export type NamePartiesInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  issueId: string | number;
  /** At least one, or `residentsGroup`. */
  organizationIds?: Array<string | number> | null | undefined;
  /** Name of a group of residents besides: “3 号楼居民代表”. */
  residentsGroup?: string | null | undefined;
};

/** Whom a need is for. Kept sealed: for the community’s committee, and for the other side once both have accepted. */
export type NeedContactInput = {
  name: string;
  /** Digits only. */
  phone: string;
};

/** 社区党委/委员会 · 支部 · 企业 · 物业 · 业委会 · 综合服务中心 · 促进会 · 协调委员会 · 联盟 · 社团 · 志愿队 · 机关/学校/部队 · 联络站 */
export type OrganizationKind =
  | 'ALLIANCE'
  | 'ASSOCIATION'
  | 'BRANCH'
  | 'CLUB'
  | 'COMMITTEE'
  | 'COUNCIL'
  | 'ENTERPRISE'
  | 'LIAISON_STATION'
  | 'OWNERS_COMMITTEE'
  | 'PROPERTY_MANAGER'
  | 'PUBLIC_UNIT'
  | 'SERVICE_CENTER'
  | 'VOLUNTEER_TEAM';

export type PairInput = {
  needId: string | number;
  offerId: string | number;
};

/** 当事方 · 待对方社区同意 · 对方社区未同意 */
export type PartyState =
  | 'NAMED'
  | 'REFUSED'
  | 'REQUESTED';

/** A compound or a tower; without id: a new one. */
export type PlaceInput = {
  id?: string | number | null | undefined;
  kind: PlaceKind;
  /** Degrees north (WGS 84). */
  latitude?: number | null | undefined;
  /** Degrees east (WGS 84). */
  longitude?: number | null | undefined;
  name: string;
};

/** 小区 · 楼宇 */
export type PlaceKind =
  | 'COMPOUND'
  | 'TOWER';

/** 书记 · 副书记 · 委员 · 主任/会长 · 名誉 · 专员（六员） */
export type Position =
  | 'DEPUTY_SECRETARY'
  | 'DESK'
  | 'HEAD'
  | 'HONORARY'
  | 'MEMBER'
  | 'SECRETARY';

export type PostNeedInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** The campaign it is to take part in; of the same kind. */
  campaignId?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Needed where the organization doesn’t tell: for the sub-district’s own organizations and without one. */
  communityId?: string | number | null | undefined;
  contact?: NeedContactInput | null | undefined;
  /** Keep it as a draft that nobody else sees; `publishOffer` or `publishNeed` opens it. */
  draft?: boolean | null | undefined;
  /** With VOLUNTEER and EXPERTISE. */
  help?: HelpDetailInput | null | undefined;
  /** The issue this need came from. */
  issueId?: string | number | null | undefined;
  /** With JOB. */
  job?: JobDetailInput | null | undefined;
  kind: ResourceKind;
  /** The organization in whose name it is posted; without one, the community’s committee, or a resident. */
  organizationId?: string | number | null | undefined;
  quantity: number;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  text: string;
  title: string;
  /** With TRAINING. */
  training?: TrainingDetailInput | null | undefined;
  /** What `quantity` counts: “人”, “个车位”. */
  unit?: string | null | undefined;
  /** Last day on which it stands; null: until further notice. */
  until?: string | null | undefined;
};

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
  kind: ResourceKind;
  /** The organization in whose name it is posted; without one, the community’s committee, or a resident. */
  organizationId?: string | number | null | undefined;
  quantity: number;
  /** With VENUE and PARKING. */
  schedule?: ScheduleDetailInput | null | undefined;
  text: string;
  title: string;
  /** With TRAINING. */
  training?: TrainingDetailInput | null | undefined;
  /** What `quantity` counts: “人”, “个车位”. */
  unit?: string | null | undefined;
  /** Last day on which it stands; null: until further notice. */
  until?: string | null | undefined;
};

export type PublishResourceInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  id: string | number;
};

/** 符合 · 一般 · 缺 */
export type ReasonKind =
  | 'GOOD'
  | 'MISSING'
  | 'WEAK';

export type RecordAgreementInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** Not in the future; today when left out. */
  agreedOn?: string | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  commitments: Array<CommitmentInput>;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
  text: string;
};

export type RecordFollowUpInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  matchId: string | number;
  /** 1 or 3. */
  months: number;
  /** For the requester and the committees alone. */
  note?: string | null | undefined;
  /** Before its day only `LEFT`, which closes a later follow-up too. */
  outcome: FollowUpOutcome;
};

export type RecordMeetingOutcomeInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** Version of the meeting the client saw. */
  expectedVersion?: number | null | undefined;
  meetingId: string | number;
  /** From the day of the meeting on. */
  outcome: string;
};

export type RecordNoShowInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  matchId: string | number;
  /** What is known of why. */
  note?: string | null | undefined;
};

export type RemovePartyInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  partyId: string | number;
};

export type ReopenAccountInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  personId: string | number;
  /** Why; stays on the record. */
  reason: string;
};

export type ReopenIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
  reason: string;
};

export type ReportIssueAsResidentInput = {
  category: IssueCategory;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  communityId: string | number;
  name: string;
  /** Digits, 7 to 15, with an optional leading `+`. */
  phone: string;
  place?: string | null | undefined;
  text: string;
  title: string;
};

export type ReportIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  category: IssueCategory;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The community whose committee is to handle it. */
  communityId: string | number;
  /** Other communities it concerns: their committees see it too. */
  concernsCommunityIds?: Array<string | number> | null | undefined;
  /** The organization on whose behalf it is raised. */
  organizationId?: string | number | null | undefined;
  place?: string | null | undefined;
  text: string;
  title: string;
  /** For committees to say, and for the sub-district. */
  urgent?: boolean | null | undefined;
};

export type ResetPasswordInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  personId: string | number;
};

export type ResolveIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
  result: IssueResult;
  text: string;
};

export type ResourceFilter = {
  boardId?: string | number | null | undefined;
  /** Those that take part in this campaign. */
  campaignId?: string | number | null | undefined;
  kinds?: Array<ResourceKind> | null | undefined;
  /** Posted by the viewer or by an organization he or she speaks for. */
  mine?: boolean | null | undefined;
  /** Posted in the name of this organization. */
  organizationId?: string | number | null | undefined;
  /** Words in title, text or the name of whose it is, or naming its kind, in any order; or `#` and a number. */
  search?: string | null | undefined;
  /** Of communities of this side. */
  side?: Side | null | undefined;
  states?: Array<ResourceState> | null | undefined;
};

/** 岗位 · 培训实训 · 场地 · 车位 · 资金 · 物资 · 志愿服务 · 专业服务 · 微心愿 */
export type ResourceKind =
  | 'EXPERTISE'
  | 'FUNDS'
  | 'GOODS'
  | 'JOB'
  | 'MICRO_WISH'
  | 'PARKING'
  | 'TRAINING'
  | 'VENUE'
  | 'VOLUNTEER';

/** 草稿 (seen only by those it is posted for) · 开放 · 已满足（全部对接）· 已过期 · 已撤回 */
export type ResourceState =
  | 'DRAFT'
  | 'EXPIRED'
  | 'MET'
  | 'OPEN'
  | 'WITHDRAWN';

export type RespondToMatchInput = {
  accept: boolean;
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  matchId: string | number;
  /** Required when declining. */
  reason?: string | null | undefined;
};

/** The log no longer reaches back that far · the database was restored · the viewer may now see or do other things, or the board itself was changed. */
export type ResyncReason =
  | 'CURSOR_TOO_OLD'
  | 'OTHER_EPOCH'
  | 'RIGHTS_CHANGED';

export type RevealFollowCodeInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  issueId: string | number;
};

export type RevealIssueContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  issueId: string | number;
  /** What it is needed for; stays on the record. */
  purpose: string;
};

export type RevealMatchContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  matchId: string | number;
  /** What it is needed for; that stays on the record. */
  purpose: string;
};

export type RevealNeedContactInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  needId: string | number;
  /** What it is needed for; that stays on the record. */
  purpose: string;
};

export type RevokeApiTokenInput = {
  apiTokenId: string | number;
};

/** 指定 (the two belong together, whatever is computed) · 排除 (never the two) */
export type Rule =
  | 'FORBID'
  | 'PIN';

/** 满意 · 基本满意 · 不满意 */
export type Satisfaction =
  | 'FAIRLY_SATISFIED'
  | 'SATISFIED'
  | 'UNSATISFIED';

/** 场地 and 车位: when they are there, or wanted. */
export type ScheduleDetailInput = {
  /** Last day; not before `startsOn`. */
  endsOn?: string | null | undefined;
  startsOn?: string | null | undefined;
  windows: Array<WeeklyWindowInput>;
};

/** Signed in · with a wrong password · too often, so that it is refused or made to wait · with the right password to a closed account · one device was signed out · own password changed · somebody’s password reset · somebody’s account closed · reopened · token created · used for the first time from a network · revoked · an administrator put somebody on a committee · contact details were refused. */
export type SecurityEventKind =
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_REOPENED'
  | 'COMMITTEE_APPOINTED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  | 'REVEAL_REFUSED'
  | 'SESSION_CLOSED'
  | 'SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_LIMITED'
  | 'SIGN_IN_REFUSED'
  | 'TOKEN_CREATED'
  | 'TOKEN_REVOKED'
  | 'TOKEN_USED';

/** Which of the two sides: 居民侧 or 楼宇侧 (towers, parks and business districts). */
export type Side =
  | 'BUILDING'
  | 'RESIDENTIAL';

export type SignInInput = {
  account: string;
  /** With a password that was handed over, the one that takes its place; without it the answer is `PASSWORD_HANDED_OVER`. At least 10 characters, and neither a common password nor one made of names, repetition or sequences. */
  newPassword?: string | null | undefined;
  password: string;
};

export type StartCarryingOutInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
  issueId: string | number;
};

/** What a token may do. */
export type TokenScope =
  /** For a wall: the heads of the issues on boards of its communities, live, and nothing else: no timelines, contacts, needs, offers, lists or exports. Goes with no other scope. */
  | 'BOARD'
  /** Query and subscribe. */
  | 'READ'
  /** Also open contacts, each for a purpose that stays on the record; includes `WRITE`, which alone opens none. */
  | 'REVEAL'
  /** Also mutate; includes `READ`. */
  | 'WRITE';

/** 培训实训: topics and days. */
export type TrainingDetailInput = {
  /** Last day; not before `startsOn`. */
  endsOn?: string | null | undefined;
  startsOn?: string | null | undefined;
  /** Topics. */
  topics?: Array<string> | null | undefined;
};

/** Whose turn it is. A resolved issue is for whoever raised it to confirm, and for the committee to ask about once the days for that are over. */
export type Turn =
  | 'COMMITTEE'
  | 'NOBODY'
  | 'PARTIES'
  | 'REPORTER';

export type UndoBookingStepInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  bookingId: string | number;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion?: number | null | undefined;
};

export type UndoIssueMoveInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  issueId: string | number;
};

export type UndoMatchStepInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  expectedVersion?: number | null | undefined;
  matchId: string | number;
};

/** 没有符合条件的资源 · 符合条件的资源已满 */
export type UnservedReason =
  | 'CAPACITY'
  | 'NO_ELIGIBLE';

export type UpdateCommunityInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  communityId: string | number;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  name?: string | null | undefined;
  /** All of its places: those left out are taken away. */
  places?: Array<PlaceInput> | null | undefined;
};

export type UpdateOrganizationInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  name: string;
  organizationId: string | number;
};

export type UpdatePersonInput = {
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  /** The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state. */
  expectedVersion: number;
  /** Left out: as it is. Null: none. */
  homeCommunityId?: string | number | null | undefined;
  name: string;
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

export type WithdrawIssueInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
  issueId: string | number;
  reason?: string | null | undefined;
};

export type WithdrawResourceInput = {
  /** The appointment in whose capacity one acts; needed only where several allow it. */
  actingAs?: string | number | null | undefined;
  /** A UUID of the client’s own: the same key gives the same answer and one effect. */
  clientMutationKey?: string | number | null | undefined;
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