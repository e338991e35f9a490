import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../kernel/payload.ts'
import { Asks } from '../acting/policy.ts'
import { ApiToken } from './api-token.entity.ts'
import { canCreateApiToken } from './api-token.policy.ts'

@ObjectType()
export class ApiTokenPayload extends Payload {
  @Field(() => ApiToken, { nullable: true })
  apiToken!: ApiToken | null

  @Asks(canCreateApiToken)
  @Field(() => String, { nullable: true, description: 'The token itself, shown this once: `Authorization: Bearer …`.' })
  secret!: string | null
}
