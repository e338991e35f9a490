import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator'
import { Field, Float, InputType, Int } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { EXPECTED_VERSION, RepeatableInput } from '../acting/act.inputs.ts'
import { CommunityKind, PlaceKind } from './community.entity.ts'

const MOST_PLACES = 500

@InputType({ description: 'A compound or a tower; without id: a new one.' })
export class PlaceInput {
  @IdField({ nullable: true })
  id?: string | null

  @Words(LENGTH.name, { description: 'Its name.' })
  name!: string

  @Field(() => PlaceKind, { description: 'What kind it is.' })
  kind!: PlaceKind

  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84).' })
  @IsOptional()
  @Min(-180)
  @Max(180)
  longitude?: number | null

  @Field(() => Float, { nullable: true, description: 'Degrees north (WGS 84).' })
  @IsOptional()
  @Min(-90)
  @Max(90)
  latitude?: number | null
}

@InputType()
export class CreateCommunityInput extends RepeatableInput {
  @Words(LENGTH.name, { description: 'Its name.' })
  name!: string

  @Field(() => CommunityKind, { description: 'What kind it is.' })
  kind!: CommunityKind

  @Field(() => [PlaceInput], { nullable: true, description: 'Its compounds and towers.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PLACES)
  @ValidateNested({ each: true })
  places?: PlaceInput[] | null
}

@InputType()
export class UpdateCommunityInput extends RepeatableInput {
  @IdField()
  communityId!: string

  @Words(LENGTH.name, { nullable: true, filled: true, description: 'Its name.' })
  name?: string | null

  @Field(() => [PlaceInput], { nullable: true, description: 'All of its places: those left out are taken away.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PLACES)
  @ValidateNested({ each: true })
  places?: PlaceInput[] | null

  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number
}
