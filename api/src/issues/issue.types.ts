import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator'
import { publishEnum } from '../kernel/enumeration.ts'
import { Holds } from '../kernel/holds.ts'
import { Words } from '../kernel/input.ts'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Asks, anyone } from '../acting/policy.ts'
import { Permission } from '../acting/permission.ts'
import { Issue } from './issue.entity.ts'
import { canRevealContact } from './issue.policy.ts'
import { EntryKind, IssueResult, IssueStage } from './issue.words.ts'

@ObjectType()
export class IssuePayload extends Payload {
  @Field(() => Issue, { nullable: true })
  issue!: Issue | null
}

@ObjectType()
export class ReportIssuePayload extends Payload {
  @Field(() => Issue, { nullable: true, description: 'Null for a resident without an account, who follows it by the code.' })
  issue!: Issue | null

  @Asks(anyone)
  @Field(() => String, { nullable: true, description: 'For a resident without an account: the code to follow it by, shown this once.' })
  followCode!: string | null
}

@ObjectType()
export class RevealContactPayload extends Payload {
  @Asks(canRevealContact)
  @Field(() => String, { nullable: true })
  name!: string | null

  @Asks(canRevealContact)
  @Field(() => String, { nullable: true })
  phone!: string | null
}

@ObjectType()
export class RevealFollowCodePayload extends RevealContactPayload {
  @Asks(canRevealContact)
  @Field(() => String, { nullable: true })
  followCode!: string | null
}

@ObjectType({ description: 'What became of an issue, for those who may not see all of it: no personal data.' })
export class IssueOutcome {
  @Field(() => Int, { description: 'Its readable number, unique in the sub-district.' })
  number!: number

  @Field(() => IssueStage, { description: 'Where it stands.' })
  stage!: IssueStage

  @Field(() => String, { description: 'Whose committee handles it.' })
  communityName!: string

  @Field(() => Date, { nullable: true, description: 'When it is due; null: nothing is.' })
  dueAt!: Date | null

  @Field(() => IssueResult, { nullable: true, description: 'What came of it.' })
  result!: IssueResult | null

  @Field(() => String, { nullable: true, description: 'The answer, in words.' })
  resultText!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null
}

@ObjectType({ description: 'Something that happened to an issue, as whoever reported it reads it.' })
export class FollowedStep {
  @Field(() => EntryKind, { description: 'What happened.' })
  kind!: EntryKind

  @Field(() => Date, { description: 'When it happened.' })
  at!: Date

  @Field(() => IssueStage, { nullable: true, description: 'The stage it came to; null where it stayed.' })
  toStage!: IssueStage | null
}

@ObjectType({ description: 'What someone with a follow-up code sees of an issue: no personal data.' })
export class FollowedIssue {
  @Field(() => Int, { description: 'Its readable number, unique in the sub-district.' })
  number!: number

  @Field(() => String, { description: 'What it is called, in a line.' })
  title!: string

  @Field(() => String, { description: 'In the words of whoever reported it, unless they were corrected since.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'Where, in words.' })
  place!: string | null

  @Field(() => IssueStage, { description: 'Where it stands.' })
  stage!: IssueStage

  @Field(() => String, { description: 'The community whose committee handles it.' })
  communityName!: string

  @Field(() => Date, { nullable: true, description: 'When it is due; null: nothing is.' })
  dueAt!: Date | null

  @Field(() => IssueResult, { nullable: true, description: 'What came of it.' })
  result!: IssueResult | null

  @Field(() => String, { nullable: true, description: 'The answer, in words.' })
  resultText!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null

  @Field(() => IssueOutcome, { nullable: true, description: 'What becomes of the issue it was merged into.' })
  original!: IssueOutcome | null

  @Holds(20)
  @Field(() => [FollowedStep], { description: 'What happened to it, the earliest first.' })
  steps!: FollowedStep[]

  @Field(() => Boolean, { description: 'Whether it waits to be confirmed or disputed with this code.' })
  canConfirm!: boolean

  @Asks(anyone)
  @Field(() => Boolean, { description: 'Name and number of whoever reported it are kept: with the code they can be erased.' })
  hasContact!: boolean
}

@ObjectType()
export class FollowedIssuePayload extends Payload {
  @Field(() => FollowedIssue, { nullable: true })
  issue!: FollowedIssue | null
}

@ObjectType({ description: 'What the viewer may do with the issue now, from the very policies the mutations ask.' })
export class IssueViewerCan {
  @Field(() => Permission, { description: '`editIssue`.' }) edit!: Permission
  @Field(() => Permission, { description: '`acceptIssue`.' }) accept!: Permission
  @Field(() => Permission, { description: '`declineIssue`.' }) decline!: Permission
  @Field(() => Permission, { description: '`assignIssue`.' }) assign!: Permission
  @Field(() => Permission, { description: '`nameParty`.' }) nameParty!: Permission
  @Field(() => Permission, { description: '`conveneMeeting`.' }) conveneMeeting!: Permission
  @Field(() => Permission, { description: '`recordMeetingOutcome`.' }) recordMeetingOutcome!: Permission
  @Field(() => Permission, { description: '`recordAgreement`.' }) recordAgreement!: Permission
  @Field(() => Permission, { description: '`startCarryingOut`.' }) startCarryingOut!: Permission
  @Field(() => Permission, { description: '`cancelCommitment`.' }) cancelCommitment!: Permission
  @Field(() => Permission, { description: '`resolveIssue`.' }) resolve!: Permission
  @Field(() => Permission, { description: '`confirmIssue`.' }) confirm!: Permission
  @Field(() => Permission, { description: '`confirmIssueByCall`.' }) confirmByCall!: Permission
  @Field(() => Permission, { description: '`disputeIssue`.' }) dispute!: Permission
  @Field(() => Permission, { description: '`reopenIssue`.' }) reopen!: Permission
  @Field(() => Permission, { description: '`withdrawIssue`.' }) withdraw!: Permission
  @Field(() => Permission, { description: '`mergeIssue`.' }) merge!: Permission
  @Field(() => Permission, { description: '`commentOnIssue`.' }) comment!: Permission
  @Field(() => Permission, { description: '`commentOnIssue` for the committee alone.' }) commentInternally!: Permission
  @Field(() => Permission, { description: '`revealIssueContact`.' }) revealContact!: Permission
  @Field(() => Permission, { description: '`eraseIssueContact`.' }) eraseContact!: Permission
}

@ObjectType()
export class IssueEdge {
  @Field(() => String)
  cursor!: string

  @Field(() => Issue)
  node!: Issue
}

@ObjectType()
export class IssueConnection {
  @Field(() => [IssueEdge])
  edges!: IssueEdge[]

  @Field(() => [Issue])
  nodes!: Issue[]

  @Field(() => PageInfo)
  pageInfo!: PageInfo

  /** Counts only when somebody asks. */
  count!: () => Promise<number>
}

@InputType({ description: 'Which issues; all conditions together.' })
export class IssueFilter {
  @Field(() => ID, { nullable: true })
  boardId?: string | null

  @Field(() => ID, { nullable: true, description: 'Handled by this community.' })
  communityId?: string | null

  @Field(() => [IssueStage], { nullable: true, description: 'Only those in one of these stages.' })
  @IsOptional()
  @ArrayMaxSize(10)
  stages?: IssueStage[] | null

  @Field(() => Boolean, { nullable: true, description: 'Only those that are urgent, or only those that are not.' })
  urgent?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Only those whose day is over, or only those whose day is not.' })
  overdue?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Concerns both sides.' })
  joint?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Raised, followed or taken care of by the viewer, or with the viewer’s organization as a party.',
  })
  mine?: boolean | null

  @Words(100, {
    nullable: true,
    description: 'Words in title, text, place or the names of its parties, in any order; or `#` and a number.',
  })
  search?: string | null
}

export enum IssueOrderField {
  REPORTED_AT = 'REPORTED_AT',
  DUE_AT = 'DUE_AT',
  UPDATED_AT = 'UPDATED_AT',
}
publishEnum(IssueOrderField, 'IssueOrderField', 'What a list of issues is put in order by.', {
  REPORTED_AT: '登记时间: when they were reported.',
  DUE_AT: '到期时间: when they are due.',
  UPDATED_AT: '更新时间: when they last changed.',
})

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
publishEnum(OrderDirection, 'OrderDirection', 'Which end of a list comes first.', {
  ASC: '升序: the earliest first.',
  DESC: '降序: the latest first.',
})

@InputType({ description: 'The order of a list of issues.' })
export class IssueOrder {
  @Field(() => IssueOrderField, { description: 'What they are put in order by.' })
  field!: IssueOrderField

  @Field(() => OrderDirection, { description: 'Which end comes first.' })
  direction!: OrderDirection
}

@ArgsType()
export class IssuesArguments {
  @Field(() => IssueFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: IssueFilter | null

  @Field(() => IssueOrder, { nullable: true, description: 'Newest first, unless said otherwise.' })
  orderBy?: IssueOrder | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 when neither `first` nor `last` is given.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null

  @Field(() => Int, { nullable: true })
  last?: number | null

  @Field(() => String, { nullable: true })
  before?: string | null
}

@ObjectType({ description: 'One row of the transition table.' })
export class StageTransition {
  @Field(() => String, { description: 'The mutation that leads there.' })
  action!: string

  @Field(() => [IssueStage], { description: 'The stages it leads from.' })
  from!: IssueStage[]

  @Field(() => IssueStage, { description: 'The stage it leads to.' })
  to!: IssueStage

  @Field(() => String, { description: '`committee`, `secretary`, `reporter` or `owner` (of the commitment).' })
  by!: string
}
