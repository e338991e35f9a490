import { ArrayMinSize } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { IdField, IdList, LENGTH, Words } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { ActInputBase } from '../acting/act.inputs.ts'

const MOST_UNITS = 300

@InputType()
export class CallForOffersInput extends ActInputBase {
  @IdField({ nullable: true, description: 'The need to call for; either this or a campaign.' })
  needId?: string | null

  @IdField({ nullable: true, description: 'The campaign to call for; either this or a need.' })
  campaignId?: string | null

  @IdList(MOST_UNITS, { description: 'Organizations of one’s own communities and their neighbours. Called again, these are added.' })
  @ArrayMinSize(1)
  organizationIds!: string[]

  @Words(LENGTH.text, { description: 'What the organizations read; called again, it replaces what they read before.' })
  text!: string

  @Field(() => LocalDate, { nullable: true, description: 'Last day to answer; null: no hurry.' })
  answerBy?: string | null
}

@InputType()
export class DeclineCallInput extends ActInputBase {
  @IdField()
  callId!: string

  @IdField({ description: 'The organization that was asked.' })
  organizationId!: string

  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}

@ArgsType()
export class CallsArguments {
  @Field(() => Boolean, { nullable: true, description: 'Those in which an organization the viewer speaks for was asked.' })
  mine?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Without those whose last day to answer has passed.' })
  open?: boolean | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
