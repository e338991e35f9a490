import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { IdField, IdList, LENGTH, Words } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { MoveIssueInput } from '../issues/issue.inputs.ts'
import { ActInputBase } from '../acting/act.inputs.ts'

/** Parties named at once. */
const MOST_NAMED = 20

@InputType()
export class NamePartyInput extends ActInputBase {
  @IdField()
  issueId!: string

  @IdField({ nullable: true, description: 'Either this or `residentsGroup`.' })
  organizationId?: string | null

  @Words(LENGTH.name, { nullable: true, description: 'Name of a group of residents: “3 号楼居民代表”.' })
  residentsGroup?: string | null
}

@InputType()
export class NamePartiesInput extends ActInputBase {
  @IdField()
  issueId!: string

  @IdList(MOST_NAMED, { nullable: true, description: 'At least one, or `residentsGroup`.' })
  organizationIds?: string[] | null

  @Words(LENGTH.name, { nullable: true, description: 'Name of a group of residents besides: “3 号楼居民代表”.' })
  residentsGroup?: string | null
}

@InputType()
export class AnswerPartyRequestInput extends ActInputBase {
  @IdField()
  partyId!: string

  @Field(() => Boolean, { description: 'Whether the committee agrees.' })
  accept!: boolean

  @Words(LENGTH.text, { nullable: true, description: 'Required when refusing.' })
  reason?: string | null
}

@InputType()
export class RemovePartyInput extends ActInputBase {
  @IdField()
  partyId!: string
}

@InputType()
export class ConveneMeetingInput extends MoveIssueInput {
  @Field(() => Date, { description: 'In the future.' })
  at!: Date

  @Words(LENGTH.line, { description: 'Where, in words.' })
  place!: string

  @Words(LENGTH.text, { nullable: true, description: 'What is to be talked about.' })
  agenda?: string | null

  @IdList(50, { nullable: true, description: 'Parties to invite; all that are named when left out. There must be one.' })
  invitedPartyIds?: string[] | null

  @IdList(MOST_NAMED, {
    nullable: true,
    description: 'Organizations to name as parties and to invite too; only such that need not be asked of another committee first.',
  })
  organizationIds?: string[] | null
}

@InputType()
export class RecordMeetingOutcomeInput extends ActInputBase {
  @IdField()
  meetingId!: string

  @Words(LENGTH.text, { description: 'From the day of the meeting on.' })
  outcome!: string

  @Field(() => Int, { nullable: true, description: 'Version of the meeting the client saw.' })
  expectedVersion?: number | null
}

@InputType()
export class CancelMeetingInput extends ActInputBase {
  @IdField()
  meetingId!: string

  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}

@InputType({ description: 'What a commitment is to be kept with.' })
export class CommitmentResourceInput {
  @IdField()
  needId!: string

  @IdField({ description: 'Of the same kind as the need.' })
  offerId!: string

  @Field(() => Int, { description: 'How much of the offer is meant for the need; where the two are matched already, that stands.' })
  @Min(1)
  @Max(1_000_000)
  quantity!: number
}

@InputType({ description: 'Who does what by when.' })
export class CommitmentInput {
  @IdField({ description: 'A party to the issue.' })
  ownerPartyId!: string

  @Words(LENGTH.line, { description: 'What is to be done.' })
  text!: string

  @Field(() => LocalDate, { description: 'Today or later.' })
  dueOn!: string

  @Field(() => CommitmentResourceInput, {
    nullable: true,
    description: 'Introduces the two, or takes the match running between them: with it the commitment is fulfilled.',
  })
  @IsOptional()
  @ValidateNested()
  resource?: CommitmentResourceInput | null
}

@InputType()
export class RecordAgreementInput extends MoveIssueInput {
  @Words(LENGTH.text, { description: 'What the parties agreed on.' })
  text!: string

  @Field(() => LocalDate, { nullable: true, description: 'Not in the future; today when left out.' })
  agreedOn?: string | null

  @Field(() => [CommitmentInput], { description: 'Who does what by when.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  commitments!: CommitmentInput[]
}

@InputType()
export class FulfilCommitmentInput extends ActInputBase {
  @IdField()
  commitmentId!: string

  @Words(LENGTH.text, { description: 'What shows that it was done.' })
  evidence!: string
}

@InputType()
export class CancelCommitmentInput extends ActInputBase {
  @IdField()
  commitmentId!: string

  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}
