import { IsOptional, MaxLength } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { IdField, Words } from '../kernel/input.ts'
import { RepeatableInput } from '../acting/act.inputs.ts'
import { CREDENTIAL_LENGTH } from '../people/credentials.ts'

const NEW_PASSWORD = 'At least 10 characters, and neither a common password nor one made of names, repetition or sequences.'

@InputType()
export class SignInInput {
  @Words(CREDENTIAL_LENGTH.account, { description: 'The account’s name.' })
  account!: string

  @Field(() => String, { description: 'The account’s password.' })
  @MaxLength(CREDENTIAL_LENGTH.password)
  password!: string

  @Field(() => String, {
    nullable: true,
    description: `With a password that was handed over, the one that takes its place; without it the answer is \`PASSWORD_HANDED_OVER\`. ${NEW_PASSWORD}`,
  })
  @IsOptional()
  @MaxLength(CREDENTIAL_LENGTH.password)
  newPassword?: string | null
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password that holds until now.' })
  @MaxLength(CREDENTIAL_LENGTH.password)
  currentPassword!: string

  @Field(() => String, { description: NEW_PASSWORD })
  @MaxLength(CREDENTIAL_LENGTH.password)
  newPassword!: string

  @Field(() => Boolean, { defaultValue: true, description: 'Takes away all tokens the viewer has made as well.' })
  revokeTokens!: boolean
}

@InputType()
export class ResetPasswordInput extends RepeatableInput {
  @IdField()
  personId!: string
}

@InputType()
export class EndSessionInput {
  @IdField()
  sessionId!: string
}
