import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { IdField } from '../kernel/input.ts'
import { ActInputBase } from '../acting/act.inputs.ts'

const MOST_EXCEPTED = 1_000

@InputType()
export class AllocationInput extends ActInputBase {
  @IdField()
  allocationId!: string
}

@InputType({ description: 'A need and an offer.' })
export class PairInput {
  @IdField()
  needId!: string

  @IdField()
  offerId!: string
}

@InputType()
export class ConfirmAllocationInput extends AllocationInput {
  @Field(() => [PairInput], { nullable: true, description: 'Pairs that are not to be introduced after all.' })
  @IsOptional()
  @ArrayMaxSize(MOST_EXCEPTED)
  @ValidateNested({ each: true })
  except?: PairInput[] | null
}
