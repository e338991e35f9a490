import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { ActInputBase } from '../people/act.inputs.ts'
import { ResourceKind, ResourceState } from './resource.words.ts'

/** More than any sub-district counts of anything; sums of it stay exact. */
const LARGEST_QUANTITY = 1_000_000
const UNIT_LENGTH = 12

@InputType()
abstract class PostResourceInput extends ActInputBase {
  @Field(() => ResourceKind)
  kind!: ResourceKind

  @Words(LENGTH.title)
  title!: string

  @Words(LENGTH.text)
  text!: string

  @Field(() => Int)
  @Min(1)
  @Max(LARGEST_QUANTITY)
  quantity!: number

  @Words(UNIT_LENGTH, { nullable: true, description: 'What `quantity` counts: “人”, “个车位”.' })
  unit?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it stands; null: until further notice.' })
  until?: string | null

  @IdField({ nullable: true, description: 'The unit in whose name it is posted; without one, the community’s committee, or a resident.' })
  organizationId?: string | null

  @IdField({ nullable: true, description: 'Needed where the unit doesn’t tell: for the sub-district’s own units and without one.' })
  communityId?: string | null
}

@InputType()
export class PostOfferInput extends PostResourceInput {}

@InputType()
export class PostNeedInput extends PostResourceInput {
  @IdField({ nullable: true, description: 'The issue this need came from.' })
  issueId?: string | null
}

@InputType()
export class EditResourceInput extends ActInputBase {
  @IdField()
  id!: string

  @Words(LENGTH.title, { nullable: true, filled: true })
  title?: string | null

  @Words(LENGTH.text, { nullable: true, filled: true })
  text?: string | null

  @Field(() => Int, { nullable: true, description: 'Not less than is matched already.' })
  @IsOptional()
  @Min(1)
  @Max(LARGEST_QUANTITY)
  quantity?: number | null

  @Words(UNIT_LENGTH, { nullable: true, description: 'Null: takes it away.' })
  unit?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Null: until further notice.' })
  until?: string | null

  @Field(() => Int, {
    description: 'The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state.',
  })
  expectedVersion!: number
}

@InputType()
export class WithdrawResourceInput extends ActInputBase {
  @IdField()
  id!: string
}

@InputType()
export class ResourceFilter {
  @Field(() => ID, { nullable: true })
  boardId?: string | null

  @Field(() => [ResourceKind], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: ResourceKind[] | null

  @Field(() => [ResourceState], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(10)
  states?: ResourceState[] | null

  @Field(() => Boolean, { nullable: true, description: 'Posted by the viewer or by a unit he or she speaks for.' })
  mine?: boolean | null

  @Words(100, { nullable: true, description: 'Words in title or text, or `#` and a number.' })
  search?: string | null
}

@ArgsType()
export class ResourcesArguments {
  @Field(() => ResourceFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: ResourceFilter | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
