import { MaxLength } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { Words } from '../kernel/input.ts'
import { CREDENTIAL_LENGTH } from './credentials.ts'

@InputType()
export class SignInInput {
  @Words(CREDENTIAL_LENGTH.account)
  account!: string

  @Field(() => String)
  @MaxLength(CREDENTIAL_LENGTH.password)
  password!: string
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  @MaxLength(CREDENTIAL_LENGTH.password)
  currentPassword!: string

  @Field(() => String, { description: 'At least 10 characters.' })
  @MaxLength(CREDENTIAL_LENGTH.password)
  newPassword!: string
}
