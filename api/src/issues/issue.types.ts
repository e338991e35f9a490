import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator'
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
  @Field(() => Int)
  number!: number

  @Field(() => IssueStage)
  stage!: IssueStage

  @Field(() => String, { description: 'Whose committee handles it.' })
  communityName!: string

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null

  @Field(() => IssueResult, { nullable: true })
  result!: IssueResult | null

  @Field(() => String, { nullable: true })
  resultText!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null
}

@ObjectType()
export class FollowedStep {
  @Field(() => EntryKind)
  kind!: EntryKind

  @Field(() => Date)
  at!: Date

  @Field(() => IssueStage, { nullable: true })
  toStage!: IssueStage | null
}

@ObjectType({ description: 'What someone with a follow-up code sees of an issue: no personal data.' })
export class FollowedIssue {
  @Field(() => Int)
  number!: number

  @Field(() => String)
  title!: string

  @Field(() => String, { description: 'In the words of whoever reported it, unless they were corrected since.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'Where, in words.' })
  place!: string | null

  @Field(() => IssueStage)
  stage!: IssueStage

  @Field(() => String)
  communityName!: string

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null

  @Field(() => IssueResult, { nullable: true })
  result!: IssueResult | null

  @Field(() => String, { nullable: true })
  resultText!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null

  @Field(() => IssueOutcome, { nullable: true, description: 'What becomes of the issue it was merged into.' })
  original!: IssueOutcome | null

  @Holds(20)
  @Field(() => [FollowedStep])
  steps!: FollowedStep[]

  @Field(() => Boolean)
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
  @Field(() => Permission) edit!: Permission
  @Field(() => Permission) accept!: Permission
  @Field(() => Permission) decline!: Permission
  @Field(() => Permission) assign!: Permission
  @Field(() => Permission) nameParty!: Permission
  @Field(() => Permission) conveneMeeting!: Permission
  @Field(() => Permission) recordMeetingOutcome!: Permission
  @Field(() => Permission) recordAgreement!: Permission
  @Field(() => Permission) startCarryingOut!: Permission
  @Field(() => Permission) cancelCommitment!: Permission
  @Field(() => Permission) resolve!: Permission
  @Field(() => Permission) confirm!: Permission
  @Field(() => Permission) confirmByCall!: Permission
  @Field(() => Permission) dispute!: Permission
  @Field(() => Permission) reopen!: Permission
  @Field(() => Permission) withdraw!: Permission
  @Field(() => Permission) merge!: Permission
  @Field(() => Permission) comment!: Permission
  @Field(() => Permission) commentInternally!: Permission
  @Field(() => Permission) revealContact!: Permission
  @Field(() => Permission) eraseContact!: Permission
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

@InputType()
export class IssueFilter {
  @Field(() => ID, { nullable: true })
  boardId?: string | null

  @Field(() => ID, { nullable: true, description: 'Handled by this community.' })
  communityId?: string | null

  @Field(() => [IssueStage], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(10)
  stages?: IssueStage[] | null

  @Field(() => Boolean, { nullable: true })
  urgent?: boolean | null

  @Field(() => Boolean, { nullable: true })
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
registerEnumType(IssueOrderField, { name: 'IssueOrderField' })

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection' })

@InputType()
export class IssueOrder {
  @Field(() => IssueOrderField)
  field!: IssueOrderField

  @Field(() => OrderDirection)
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
  @Field(() => String)
  action!: string

  @Field(() => [IssueStage])
  from!: IssueStage[]

  @Field(() => IssueStage)
  to!: IssueStage

  @Field(() => String, { description: '`committee`, `secretary`, `reporter` or `owner` (of the commitment).' })
  by!: string
}
