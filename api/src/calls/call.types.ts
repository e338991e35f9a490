import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Permission } from '../acting/permission.ts'
import { OfferCall } from './call.entity.ts'

@ObjectType()
export class CallPayload extends Payload {
  @Field(() => OfferCall, { nullable: true })
  call!: OfferCall | null
}

@ObjectType({ description: 'Organizations, by what they answered.' })
export class CallCounts {
  @Field(() => Int, { description: 'How many organizations were called.' }) called!: number
  @Field(() => Int, { description: 'How many of them posted an offer.' }) offered!: number
  @Field(() => Int, { description: 'How many of them declined.' }) declined!: number
  @Field(() => Int, { description: 'How many of them have not answered.' }) pending!: number
}

@ObjectType({ description: 'What the viewer may do with the call now, from the very policies the mutations ask.' })
export class CallViewerCan {
  @Field(() => Permission, { description: 'Post an offer in answer, for an organization of the viewer’s that was asked.' })
  answer!: Permission

  @Field(() => Permission, { description: 'Decline, for an organization of the viewer’s that has not answered yet.' })
  decline!: Permission

  @Field(() => Permission, { description: 'Call again: more organizations, other words, another day.' })
  extend!: Permission
}

@ObjectType()
export class OfferCallEdge {
  @Field(() => String) cursor!: string
  @Field(() => OfferCall) node!: OfferCall
}

@ObjectType()
export class OfferCallConnection {
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => [OfferCallEdge]) edges!: OfferCallEdge[]
  @Field(() => [OfferCall]) nodes!: OfferCall[]

  count!: () => Promise<number>
}
