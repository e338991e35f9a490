import { Field, Int, ObjectType } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { ResourceKind } from '../resources/resource.words.ts'

@ObjectType({ description: 'What was given of one kind, counted in one unit.' })
export class GivenKind {
  @Field(() => ResourceKind, { description: 'What was given.' })
  kind!: ResourceKind

  @Field(() => Int, { description: 'In how many matches.' })
  matches!: number

  @Field(() => Int, { description: 'How much in all.' })
  quantity!: number

  @Field(() => String, { nullable: true, description: 'What `quantity` counts.' })
  unit!: string | null
}

@ObjectType({
  description: '互利互惠: what an organization gave and what it was given in a year, by matches that both sides accepted and that hold.',
})
export class ResourceBalance {
  @Field(() => Int, { description: 'The year counted.' })
  year!: number

  @Holds(9)
  @Field(() => [GivenKind], { description: 'What the one side gave the other.' })
  given!: GivenKind[]

  @Holds(9)
  @Field(() => [GivenKind], { description: 'What it received in turn.' })
  received!: GivenKind[]
}
