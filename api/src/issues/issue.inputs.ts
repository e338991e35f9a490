import { Matches, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { IdField, IdList, LENGTH, Purpose, Words, refusedAs } from '../kernel/input.ts'
import { PHONE } from '../kernel/phone.ts'
import { ActInputBase, EXPECTED_VERSION, RepeatableInput } from '../acting/act.inputs.ts'
import { Audience, CallMeans, IssueCategory, IssueResult, Satisfaction } from './issue.words.ts'

@InputType()
abstract class OnIssueInput extends ActInputBase {
  @IdField()
  issueId!: string
}

@InputType()
export abstract class MoveIssueInput extends OnIssueInput {
  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  expectedVersion?: number | null
}

@InputType()
export class ReportIssueInput extends ActInputBase {
  @Words(LENGTH.title, { description: 'What it is called, in a line.' })
  title!: string

  @Words(LENGTH.text, { description: 'What it is about, in full.' })
  text!: string

  @Field(() => IssueCategory, { description: 'What it is about.' })
  category!: IssueCategory

  @IdField({ description: 'The community whose committee is to handle it.' })
  communityId!: string

  @IdList(20, { nullable: true, description: 'Other communities it concerns: their committees see it too.' })
  concernsCommunityIds?: string[] | null

  @Words(LENGTH.line, { nullable: true, description: 'Where, in words.' })
  place?: string | null

  @Field(() => Boolean, { nullable: true, description: 'For committees to say, and for the sub-district.' })
  urgent?: boolean | null

  @IdField({ nullable: true, description: 'The organization on whose behalf it is raised.' })
  organizationId?: string | null
}

@InputType()
export class ReportIssueAsResidentInput extends RepeatableInput {
  @Words(LENGTH.title, { description: 'What it is called, in a line.' })
  title!: string

  @Words(LENGTH.text, { description: 'What it is about, in full.' })
  text!: string

  @Field(() => IssueCategory, { description: 'What it is about.' })
  category!: IssueCategory

  @IdField()
  communityId!: string

  @Words(LENGTH.line, { nullable: true, description: 'Where, in words.' })
  place?: string | null

  @Words(LENGTH.name, { description: 'What whoever reports it is called.' })
  name!: string

  @Field(() => String, { description: 'Digits, 7 to 15, with an optional leading `+`.' })
  @Matches(PHONE, { context: refusedAs('PHONE_FORM') })
  phone!: string
}

@InputType()
export class EditIssueInput extends OnIssueInput {
  @Words(LENGTH.title, { nullable: true, filled: true, description: 'What it is called, in a line.' })
  title?: string | null

  @Words(LENGTH.text, { nullable: true, filled: true, description: 'What it is about, in full.' })
  text?: string | null

  @Field(() => IssueCategory, { nullable: true, description: 'What it is about.' })
  category?: IssueCategory | null

  @Words(LENGTH.line, { nullable: true, description: 'Empty: takes it away.' })
  place?: string | null

  @Field(() => Boolean, { nullable: true, description: 'For committees to say, and for the sub-district.' })
  urgent?: boolean | null

  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number
}

@InputType()
export class AcceptIssueInput extends MoveIssueInput {
  @IdField({ nullable: true, description: 'Who of the committee takes care of it.' })
  assigneeId?: string | null
}

@InputType()
export class DeclineIssueInput extends MoveIssueInput {
  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}

@InputType()
export class AssignIssueInput extends MoveIssueInput {
  @IdField({ nullable: true, description: 'Null: nobody any more.' })
  personId?: string | null
}

@InputType()
export class StartCarryingOutInput extends MoveIssueInput {}

@InputType()
export class ResolveIssueInput extends MoveIssueInput {
  @Field(() => IssueResult, { description: 'What came of it.' })
  result!: IssueResult

  @Words(LENGTH.text, { description: 'The answer, in words.' })
  text!: string
}

@InputType()
export class ConfirmIssueInput extends OnIssueInput {
  @Field(() => Satisfaction, { description: 'How content they are with the answer.' })
  satisfaction!: Satisfaction

  @Words(LENGTH.text, { nullable: true, description: 'What else is to be said.' })
  text?: string | null
}

@InputType()
export class ConfirmIssueByCallInput extends MoveIssueInput {
  @Field(() => CallMeans, { description: 'How they were asked.' })
  means!: CallMeans

  @Field(() => Date, { description: 'Since it was resolved, and not in the future.' })
  calledAt!: Date

  @Field(() => Satisfaction, { nullable: true, description: 'Null where nobody was reached, or nothing was said of it.' })
  satisfaction?: Satisfaction | null

  @Words(LENGTH.text, { description: 'What was answered, or that nobody was reached.' })
  answer!: string
}

@InputType()
export class DisputeIssueInput extends OnIssueInput {
  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}

@InputType()
export class ReopenIssueInput extends MoveIssueInput {
  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}

@InputType()
export class WithdrawIssueInput extends OnIssueInput {
  @Words(LENGTH.text, { nullable: true, description: 'Why; whoever is concerned reads it.' })
  reason?: string | null
}

@InputType()
export class MergeIssueInput extends OnIssueInput {
  @Field(() => Int, { description: 'Number of the issue this one repeats.' })
  @Min(1)
  intoNumber!: number
}

@InputType()
export class CommentOnIssueInput extends OnIssueInput {
  @Words(LENGTH.text, { description: 'What is to be said.' })
  text!: string

  @Field(() => Audience, { nullable: true, description: 'All concerned, unless said otherwise.' })
  audience?: Audience | null
}

@InputType()
export class FollowIssueInput {
  @Field(() => ID)
  issueId!: string

  @Field(() => Boolean, { description: 'Whether to be told of it from now on.' })
  follow!: boolean
}

@InputType()
export class UndoIssueMoveInput extends OnIssueInput {
  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number
}

@InputType()
export class RevealIssueContactInput extends OnIssueInput {
  @Purpose({ description: 'What it is needed for; stays on the record.' })
  purpose!: string
}

@InputType()
export class RevealFollowCodeInput extends OnIssueInput {}

@InputType()
export class EraseIssueContactInput extends MoveIssueInput {
  @Words(LENGTH.text, { description: 'Why; all concerned read it in the timeline.' })
  reason!: string
}

@InputType()
export class EraseFollowedContactInput extends RepeatableInput {
  @Words(20, { description: 'The code handed out when it was reported.' })
  code!: string
}

@InputType()
export class ConfirmFollowedIssueInput extends RepeatableInput {
  @Words(20, { description: 'The code handed out when it was reported.' })
  code!: string

  @Field(() => Satisfaction, { description: 'How content they are with the answer.' })
  satisfaction!: Satisfaction

  @Words(LENGTH.text, { nullable: true, description: 'What else they say.' })
  text?: string | null
}

@InputType()
export class DisputeFollowedIssueInput extends RepeatableInput {
  @Words(20, { description: 'The code handed out when it was reported.' })
  code!: string

  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}
