import { Field, ObjectType } from 'type-graphql'
import { Answer } from '../kernel/payload.ts'
import { ViewerType } from '../people/viewer.type.ts'

@ObjectType()
export class SignInPayload extends Answer {
  @Field(() => ViewerType, { nullable: true })
  viewer!: ViewerType | null

  @Field(() => Date, { nullable: true, description: 'When somebody signed in with this account before; null for the first time.' })
  lastSignInAt!: Date | null
}

@ObjectType()
export class SignOutPayload extends Answer {}

@ObjectType()
export class EndSessionPayload extends Answer {
  @Field(() => ViewerType, { nullable: true })
  viewer!: ViewerType | null
}
