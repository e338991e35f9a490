import { IsOptional, IsUUID } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'

export const EXPECTED_VERSION = 'The version the client saw; if it has changed meanwhile, the answer is `CONFLICT` with the present state.'

/** What makes any mutation safe to repeat. */
@InputType()
export abstract class RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'A UUID of the client’s own: the same key gives the same answer and one effect.' })
  @IsOptional()
  @IsUUID()
  clientMutationKey?: string | null
}

/** What every mutation takes that one does in the name of an organization. */
@InputType()
export abstract class ActInputBase extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'The appointment in whose capacity one acts; needed only where several allow it.' })
  @IsOptional()
  @IsUUID()
  actingAs?: string | null
}
