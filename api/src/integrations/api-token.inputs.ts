import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { IdField, IdList, LENGTH, Words } from '../kernel/input.ts'
import { RepeatableInput } from '../acting/act.inputs.ts'
import { CREDENTIAL_LENGTH } from '../people/credentials.ts'
import { TokenScope } from './api-token.entity.ts'

@InputType()
export class CreateApiTokenInput extends RepeatableInput {
  @Words(LENGTH.name, { description: 'What it is for, to tell it by.' })
  name!: string

  @Field(() => String, { description: 'The viewer’s own: a session that was left open makes no tokens.' })
  @MaxLength(CREDENTIAL_LENGTH.password)
  password!: string

  @Field(() => [TokenScope], { description: '`WRITE` includes `READ`, `REVEAL` both; `BOARD` stands alone.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  scopes!: TokenScope[]

  @IdList(200, {
    description: 'The communities it reaches, at least one. Of a campaign one of them shares it sees the other side’s members as well.',
  })
  @ArrayMinSize(1)
  communityIds!: string[]

  @Field(() => Date, { description: 'At most a year ahead.' })
  expiresAt!: Date
}

@InputType()
export class RevokeApiTokenInput {
  @IdField()
  apiTokenId!: string
}
