import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { ActInputBase, EXPECTED_VERSION } from '../acting/act.inputs.ts'
import { MOST_WINDOWS, WeeklyWindowInput } from '../resources/detail.inputs.ts'

@InputType()
export class BookOfferInput extends ActInputBase {
  @IdField()
  offerId!: string

  @Field(() => Int, { description: 'Places, at any minute of the windows.' })
  @Min(1)
  @Max(1_000_000)
  quantity!: number

  @Field(() => [WeeklyWindowInput], { description: 'Within the windows of the offer.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_WINDOWS)
  @ValidateNested({ each: true })
  windows!: WeeklyWindowInput[]

  @Field(() => LocalDate, { description: 'First day on which a window begins; today or later.' })
  startsOn!: string

  @Field(() => LocalDate, { description: 'Last day on which a window begins; at most a year, 366 days in all.' })
  endsOn!: string

  @Words(LENGTH.line, { description: 'What it is booked for.' })
  purpose!: string

  @IdField({ nullable: true, description: 'The organization it is booked for; without one, the community’s committee.' })
  organizationId?: string | null

  @IdField({ nullable: true, description: 'Needed by whoever sits on several committees and names no organization.' })
  communityId?: string | null
}

@InputType()
export class CancelBookingInput extends ActInputBase {
  @IdField()
  bookingId!: string

  @Words(LENGTH.text, { description: 'Why; whoever is concerned reads it.' })
  reason!: string
}

@InputType()
export class UndoBookingStepInput extends ActInputBase {
  @IdField()
  bookingId!: string

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  expectedVersion?: number | null
}
