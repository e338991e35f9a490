import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A device the viewer is signed in on.' })
export class Session {
  @Field(() => ID)
  id!: string

  @Field(() => Date, { description: 'When it was signed in.' })
  beganAt!: Date

  @Field(() => Date, { description: 'To within a minute.' })
  lastSeenAt!: Date

  @Field(() => String, { nullable: true, description: 'Address, or network of addresses, it began from.' })
  network!: string | null

  @Field(() => String, { nullable: true, description: 'Browser and system, as the client says.' })
  device!: string | null

  @Field(() => Boolean, { description: 'It is the one that asks.' })
  isThis!: boolean
}
