import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../kernel/payload.ts'
import { Asks } from '../acting/policy.ts'
import type { NeedContact } from '../resources/contact.ts'
import { Match } from './match.entity.ts'
import { Need } from '../resources/resource.entity.ts'
import { canRevealNeedContact } from '../resources/resource.policy.ts'

@ObjectType('NeedContact', { description: 'Whom a need is for.' })
export class NeedContactType implements NeedContact {
  @Field(() => String, { description: 'Who to ask for.' })
  name!: string

  @Asks(canRevealNeedContact)
  @Field(() => String, { description: 'Where to call.' })
  phone!: string
}

@ObjectType()
export class RevealNeedContactPayload extends Payload {
  @Field(() => Need, { nullable: true })
  need!: Need | null

  @Field(() => NeedContactType, { nullable: true })
  contact!: NeedContactType | null
}

@ObjectType()
export class RevealMatchContactPayload extends Payload {
  @Field(() => Match, { nullable: true })
  match!: Match | null

  @Field(() => NeedContactType, { nullable: true })
  contact!: NeedContactType | null
}
