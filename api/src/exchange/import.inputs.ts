import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { IdField, LENGTH, Words } from '../kernel/input.ts'
import { ActInputBase } from '../acting/act.inputs.ts'
import { fileLimits } from './reading/limits.ts'

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

@InputType({ description: 'What one column of a table is.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'Place of its sheet among `tables`, from 0.' })
  @Min(0)
  @Max(fileLimits.sheets)
  sheet!: number

  @Field(() => Int, { description: 'Its `position`.' })
  @Min(0)
  @Max(fileLimits.columns)
  position!: number

  @Words(LENGTH.name, { nullable: true, description: 'The `key` of one of the `sheetColumns`; null: it is left out.' })
  column?: string | null
}

@InputType()
export class CorrectImportColumnsInput extends ActInputBase {
  @IdField()
  importId!: string

  @Field(() => [ImportColumnInput], { description: 'Which column is what.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(fileLimits.columns)
  @ValidateNested({ each: true })
  columns!: ImportColumnInput[]
}
