import { Field, InputType, Int } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { EXPECTED_VERSION, RepeatableInput } from '../acting/act.inputs.ts'
import { CREDENTIAL_LENGTH } from './credentials.ts'

@InputType()
export class CreatePersonInput extends RepeatableInput {
  @Words(LENGTH.name, { description: 'Its name.' })
  name!: string

  @Words(CREDENTIAL_LENGTH.account, {
    description: '3 to 40 letters or digits of any script, with `.`, `_`, `-` or `@` between them; upper and lower case are the same.',
  })
  account!: string

  @IdField({ nullable: true, description: 'The community he or she lives in.' })
  homeCommunityId?: string | null
}

@InputType()
export class UpdatePersonInput extends RepeatableInput {
  @IdField()
  personId!: string

  @Words(LENGTH.name, { description: 'Its name.' })
  name!: string

  @IdField({ nullable: true, description: 'Left out: as it is. Null: none.' })
  homeCommunityId?: string | null

  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number
}
