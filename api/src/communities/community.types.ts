import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../kernel/payload.ts'
import { Community, Side } from './community.entity.ts'

@ObjectType()
export class CommunityPayload extends Payload {
  @Field(() => Community, { nullable: true })
  community!: Community | null
}

@ObjectType({ description: 'A community as someone without an account sees it.' })
export class PublicCommunity {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => Side, { description: 'Which of the two sides it belongs to.' })
  side!: Side
}
