import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { IdField, IdList, LENGTH, Words } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { ActInputBase, EXPECTED_VERSION } from '../acting/act.inputs.ts'
import { ResourceKind } from '../resources/resource.words.ts'
import { Rule } from './allocation.words.ts'
import { CampaignState } from './campaign.entity.ts'

/** More than any organization has room for. */
const MOST_PER_ORGANIZATION = 100_000
const MOST_AT_ONCE = 200
const MOST_COMMUNITIES = 20
const PER_ORGANIZATION = 'Most introductions an allocation gives one organization; null: as many as it has room for.'
const UNTIL = 'Day by which it is to be done; null: until further notice.'

@InputType()
export class CreateCampaignInput extends ActInputBase {
  @IdField({ description: 'The community whose committee runs it.' })
  communityId!: string

  @IdList(MOST_COMMUNITIES, { description: 'Others whose committees work on it too: neighbours on a board.' })
  communityIds!: string[]

  @Field(() => ResourceKind, { description: 'What kind it is.' })
  kind!: ResourceKind

  @Words(LENGTH.title, { description: 'Its name.' })
  name!: string

  @Words(LENGTH.text, { description: 'What it is about, in full.' })
  text!: string

  @Field(() => LocalDate, { nullable: true, description: UNTIL })
  until?: string | null

  @Field(() => Int, { nullable: true, description: PER_ORGANIZATION })
  @IsOptional()
  @Min(1)
  @Max(MOST_PER_ORGANIZATION)
  maxPerOrganization?: number | null
}

@InputType()
export class EditCampaignInput extends ActInputBase {
  @IdField()
  campaignId!: string

  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number

  @Words(LENGTH.title, { nullable: true, filled: true, description: 'Its name.' })
  name?: string | null

  @Words(LENGTH.text, { nullable: true, filled: true, description: 'What it is about, in full.' })
  text?: string | null

  @Field(() => LocalDate, { nullable: true, description: UNTIL })
  until?: string | null

  @Field(() => Int, { nullable: true, description: PER_ORGANIZATION })
  @IsOptional()
  @Min(1)
  @Max(MOST_PER_ORGANIZATION)
  maxPerOrganization?: number | null
}

@InputType()
export class CampaignInput extends ActInputBase {
  @IdField()
  campaignId!: string
}

@InputType({ description: 'Needs and offers, at least one in all.' })
export class CampaignMembersInput extends ActInputBase {
  @IdField()
  campaignId!: string

  @IdList(MOST_AT_ONCE, { nullable: true })
  needIds?: string[] | null

  @IdList(MOST_AT_ONCE, { nullable: true })
  offerIds?: string[] | null
}

@InputType()
export class DecidePairInput extends ActInputBase {
  @IdField()
  campaignId!: string

  @IdField()
  needId!: string

  @IdField()
  offerId!: string

  @Field(() => Rule, { nullable: true, description: 'Null: what was decided is lifted.' })
  rule?: Rule | null

  @Words(LENGTH.line, { nullable: true, description: 'Why; whoever is concerned reads it.' })
  reason?: string | null
}

@InputType({ description: 'Which campaigns.' })
export class CampaignFilter {
  @Field(() => ID, { nullable: true })
  boardId?: string | null

  @Field(() => [CampaignState], { nullable: true, description: 'Only those in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(2)
  states?: CampaignState[] | null
}

@ArgsType()
export class CampaignsArguments {
  @Field(() => CampaignFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: CampaignFilter | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}

@InputType({ description: 'Which of the needs or offers that take part.' })
export class CampaignMemberFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Those an allocation would bring together: needs with something left and nothing running, offers with room that nothing waits for.',
  })
  open?: boolean | null

  @Words(100, {
    nullable: true,
    description: 'Words of title, text, organization, profession, skill, wish or topic, or `#` and a number; all of them must occur.',
  })
  search?: string | null
}

@ArgsType()
export class CampaignMembersArguments {
  @Field(() => CampaignMemberFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filter?: CampaignMemberFilter | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
