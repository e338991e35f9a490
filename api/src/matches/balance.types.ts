import { Field, Int, ObjectType } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { ResourceKind } from '../resources/resource.words.ts'

@ObjectType({ description: 'What was given of one kind, counted in one unit.' })
export class GivenKind {
  @Field(() => ResourceKind)
  kind!: ResourceKind

  @Field(() => Int)
  matches!: number

  @Field(() => Int)
  quantity!: number

  @Field(() => String, { nullable: true, description: 'What `quantity` counts.' })
  unit!: string | null
}

@ObjectType({
  description: '互利互惠: what an organization gave and what it was given in a year, by matches that both sides accepted and that hold.',
})
export class ResourceBalance {
  @Field(() => Int)
  year!: number

  @Holds(9)
  @Field(() => [GivenKind])
  given!: GivenKind[]

  @Holds(9)
  @Field(() => [GivenKind])
  received!: GivenKind[]
}
