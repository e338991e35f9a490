import { ArrayMaxSize, IsIn, IsOptional, Max, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { ActInputBase } from '../acting/act.inputs.ts'
import { followUpMonths } from './follow-up.ts'
import { FollowUpOutcome } from './follow-up.words.ts'
import { MatchState } from './match.words.ts'

@InputType()
export class IntroduceMatchInput extends ActInputBase {
  @IdField()
  needId!: string

  @IdField()
  offerId!: string

  @Field(() => Int, { description: 'How much of the offer is meant for the need; at most what both have left.' })
  @Min(1)
  @Max(1_000_000)
  quantity!: number

  @Words(LENGTH.text, { nullable: true, description: 'A word to both sides.' })
  note?: string | null
}

@InputType()
export class RespondToMatchInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Field(() => Boolean, { description: 'Whether that side agrees.' })
  accept!: boolean

  @Words(LENGTH.text, { nullable: true, description: 'Required when declining.' })
  reason?: string | null
}

@InputType()
export class FulfilMatchInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Words(LENGTH.text, { nullable: true, description: 'How it was fulfilled.' })
  note?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it came about: not in the future; left out, today.' })
  on?: string | null
}

@InputType()
export class UndoMatchStepInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state.',
  })
  expectedVersion?: number | null
}

@InputType()
export class CorrectMatchInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The right day; left out, it has not come about at all, and is agreed as before.',
  })
  on?: string | null

  @Words(LENGTH.text, { description: 'Why; kept as the closing note.' })
  reason!: string
}

@InputType()
export class FallThroughMatchInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}

@InputType()
export class RecordNoShowInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Words(LENGTH.text, { nullable: true, description: 'What is known of why.' })
  note?: string | null
}

@InputType()
export class RecordFollowUpInput extends ActInputBase {
  @IdField()
  matchId!: string

  @Field(() => Int, { description: '1 or 3.' })
  @IsIn(followUpMonths)
  months!: number

  @Field(() => FollowUpOutcome, { description: 'Before its day only `LEFT`, which closes a later follow-up too.' })
  outcome!: FollowUpOutcome

  @Words(LENGTH.text, { nullable: true, description: 'For the requester and the committees alone.' })
  note?: string | null
}

@InputType()
export class ClaimWishInput extends ActInputBase {
  @IdField()
  needId!: string

  @IdField({
    nullable: true,
    description: 'The organization in whose name; left out, the one the viewer speaks for that the wish concerns.',
  })
  organizationId?: string | null

  @Words(LENGTH.text, { nullable: true, description: 'How it will be granted.' })
  note?: string | null
}

@InputType({ description: 'Which matches; all conditions together.' })
export class MatchFilter {
  @Field(() => ID, { nullable: true })
  boardId?: string | null

  @Field(() => [MatchState], { nullable: true, description: 'Only those in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(10)
  states?: MatchState[] | null

  @Field(() => ID, { nullable: true, description: 'Those that came of this campaign.' })
  campaignId?: string | null

  @Field(() => ID, { nullable: true, description: 'With this organization on one of its sides.' })
  organizationId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'With the viewer, or an organization he or she speaks for, on one of its sides.' })
  mine?: boolean | null
}

@ArgsType()
export class MatchesArguments {
  @Field(() => MatchFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: MatchFilter | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
