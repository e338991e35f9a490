import { ArrayMaxSize, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { Side } from '../communities/community.entity.ts'
import { IdField, LENGTH, Words, refusedAs } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { PHONE } from '../kernel/phone.ts'
import { ActInputBase } from '../acting/act.inputs.ts'
import { HelpDetailInput, JobDetailInput, ScheduleDetailInput, TrainingDetailInput } from './detail.inputs.ts'
import { ResourceKind, ResourceState } from './resource.words.ts'

/** More than any sub-district counts of anything; sums of it stay exact. */
const LARGEST_QUANTITY = 1_000_000
const UNIT_LENGTH = 12

/** At most one of them: that of the kind. */
@InputType()
abstract class DetailedInput extends ActInputBase {
  @Field(() => JobDetailInput, { nullable: true, description: 'With JOB.' })
  @IsOptional()
  @ValidateNested()
  job?: JobDetailInput | null

  @Field(() => TrainingDetailInput, { nullable: true, description: 'With TRAINING.' })
  @IsOptional()
  @ValidateNested()
  training?: TrainingDetailInput | null

  @Field(() => ScheduleDetailInput, { nullable: true, description: 'With VENUE and PARKING.' })
  @IsOptional()
  @ValidateNested()
  schedule?: ScheduleDetailInput | null

  @Field(() => HelpDetailInput, { nullable: true, description: 'With VOLUNTEER and EXPERTISE.' })
  @IsOptional()
  @ValidateNested()
  help?: HelpDetailInput | null
}

@InputType()
abstract class PostResourceInput extends DetailedInput {
  @Field(() => ResourceKind, { description: 'What kind it is.' })
  kind!: ResourceKind

  @Words(LENGTH.title, { description: 'What it is called, in a line.' })
  title!: string

  @Words(LENGTH.text, { description: 'What it is about, in full.' })
  text!: string

  @Field(() => Int, { description: 'How many or how much of it there is in all.' })
  @Min(1)
  @Max(LARGEST_QUANTITY)
  quantity!: number

  @Words(UNIT_LENGTH, { nullable: true, description: 'What `quantity` counts: “人”, “个车位”.' })
  unit?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it stands; null: until further notice.' })
  until?: string | null

  @IdField({
    nullable: true,
    description: 'The organization in whose name it is posted; without one, the community’s committee, or a resident.',
  })
  organizationId?: string | null

  @IdField({
    nullable: true,
    description: 'Needed where the organization doesn’t tell: for the sub-district’s own organizations and without one.',
  })
  communityId?: string | null

  @IdField({ nullable: true, description: 'The campaign it is to take part in; of the same kind.' })
  campaignId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Keep it as a draft that nobody else sees; `publishOffer` or `publishNeed` opens it.',
  })
  draft?: boolean | null
}

@InputType()
export class PostOfferInput extends PostResourceInput {
  @IdField({
    nullable: true,
    description: 'The call it answers; its organization is one of those asked. For a campaign of its kind, it joins the campaign as well.',
  })
  callId?: string | null
}

@InputType({
  description: 'Whom a need is for. Kept sealed: for the community’s committee, and for the other side once both have accepted.',
})
export class NeedContactInput {
  @Words(LENGTH.name, { description: 'Who to ask for.' })
  name!: string

  @Words(LENGTH.name, { description: 'Digits only.' })
  @Matches(PHONE, { context: refusedAs('PHONE_FORM') })
  phone!: string
}

@InputType()
export class PostNeedInput extends PostResourceInput {
  @IdField({ nullable: true, description: 'The issue this need came from.' })
  issueId?: string | null

  @Field(() => NeedContactInput, { nullable: true, description: 'Whom to call.' })
  @IsOptional()
  @ValidateNested()
  contact?: NeedContactInput | null
}

@InputType({ description: 'What is left out stays as it is; null takes off what may be missing.' })
export class EditResourceInput extends DetailedInput {
  @IdField()
  id!: string

  @Words(LENGTH.title, { nullable: true, filled: true, description: 'What it is called, in a line.' })
  title?: string | null

  @Words(LENGTH.text, { nullable: true, filled: true, description: 'What it is about, in full.' })
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

@InputType({ description: 'What is left out stays as it is; null takes off what may be missing.' })
export class EditNeedInput extends EditResourceInput {
  @Field(() => NeedContactInput, {
    nullable: true,
    description: 'Whom it is for, name and phone together; null erases both. For whoever may open them.',
  })
  @IsOptional()
  @ValidateNested()
  contact?: NeedContactInput | null
}

@InputType()
export class PublishResourceInput extends ActInputBase {
  @IdField()
  id!: string
}

@InputType()
export class WithdrawResourceInput extends ActInputBase {
  @IdField()
  id!: string
}

@InputType({ description: 'Which needs or offers; all conditions together.' })
export class ResourceFilter {
  @Field(() => ID, { nullable: true })
  boardId?: string | null

  @Field(() => [ResourceKind], { nullable: true, description: 'Only those of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: ResourceKind[] | null

  @Field(() => [ResourceState], { nullable: true, description: 'Only those in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(10)
  states?: ResourceState[] | null

  @Field(() => ID, { nullable: true, description: 'Those that take part in this campaign.' })
  campaignId?: string | null

  @Field(() => Side, { nullable: true, description: 'Of communities of this side.' })
  side?: Side | null

  @Field(() => ID, { nullable: true, description: 'Posted in the name of this organization.' })
  organizationId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Posted by the viewer or by an organization he or she speaks for.' })
  mine?: boolean | null

  @Words(100, {
    nullable: true,
    description: 'Words in title, text or the name of whose it is, or naming its kind, in any order; or `#` and a number.',
  })
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
