import { Field, InputType, Int } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { EXPECTED_VERSION, RepeatableInput } from '../acting/act.inputs.ts'
import { OrganizationKind } from './organization.entity.ts'

@InputType()
export class CreateOrganizationInput extends RepeatableInput {
  @Words(LENGTH.name, { description: 'Its name.' })
  name!: string

  @Field(() => OrganizationKind, { description: 'What kind it is.' })
  kind!: OrganizationKind

  @IdField({ nullable: true, description: 'The community it belongs to; none: it is the sub-district’s own.' })
  communityId?: string | null
}

@InputType()
export class UpdateOrganizationInput extends RepeatableInput {
  @IdField()
  organizationId!: string

  @Words(LENGTH.name, { description: 'Its name.' })
  name!: string

  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number
}
