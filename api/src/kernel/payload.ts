import { Field, ObjectType } from 'type-graphql'
import { Holds } from './holds.ts'
import { ChangeCursor } from './scalars.ts'

@ObjectType({ description: 'Why a mutation was not done: expected, and something the user can act on.' })
export class UserError {
  @Field(() => String, { description: 'Stable code, such as `CONFLICT`.' })
  code!: string

  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field, such as `["commitments", "0", "text"]`; null when it concerns the whole.',
  })
  field!: string[] | null

  @Field(() => String, { description: 'In the language asked for with `Accept-Language` (zh-CN or en).' })
  message!: string
}

@ObjectType()
export abstract class Answer {
  @Holds(5)
  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: UserError[]
}

@ObjectType()
export abstract class Payload extends Answer {
  @Field(() => ChangeCursor, {
    nullable: true,
    description: 'Position in the change log that this mutation produced; null when it changed nothing.',
  })
  cursor!: string | null
}

/** What a resolver answers: the server adds the empty `userErrors`, or catches the refusal and lists it there. */
export type Unanswered<P extends Answer> = Omit<P, 'userErrors'>
