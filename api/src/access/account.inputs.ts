import { InputType } from 'type-graphql'
import { IdField, Purpose } from '../kernel/input.ts'
import { RepeatableInput } from '../acting/act.inputs.ts'

@InputType()
export class CloseAccountInput extends RepeatableInput {
  @IdField()
  personId!: string

  @Purpose({ description: 'Why; administrators read it beside the account, and it stays on the record.' })
  reason!: string
}

@InputType()
export class ReopenAccountInput extends RepeatableInput {
  @IdField()
  personId!: string

  @Purpose({ description: 'Why; stays on the record.' })
  reason!: string
}
