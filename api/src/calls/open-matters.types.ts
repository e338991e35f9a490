import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What stands open for an organization today.' })
export class OpenMatters {
  @Field(() => Int, { description: 'Offers of its own that stand.' })
  offers!: number

  @Field(() => Int, { description: 'Needs of its own that stand.' })
  needs!: number

  @Field(() => Int, { description: 'Introductions and calls for offers that wait for its answer.' })
  answers!: number
}
