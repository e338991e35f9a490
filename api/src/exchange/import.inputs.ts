import { Field, InputType } from 'type-graphql'
import { IdField } from '../kernel/input.ts'
import { ActInputBase } from '../people/act.inputs.ts'

@InputType()
export class ConfirmImportInput extends ActInputBase {
  @IdField()
  importId!: string

  @Field(() => Boolean, { defaultValue: false, description: 'Leaves out the rows with problems, instead of refusing all.' })
  skipBad!: boolean
}

@InputType()
export class DiscardImportInput extends ActInputBase {
  @IdField()
  importId!: string
}
