import { Field, ID, Int, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Holds } from '../kernel/holds.ts'

export enum ImportColumnFit {
  NAMED = 'NAMED',
  MEANT = 'MEANT',
  GUESSED = 'GUESSED',
  CORRECTED = 'CORRECTED',
}
publishEnum(ImportColumnFit, 'ImportColumnFit', 'How a column was recognised.', {
  NAMED: '名称一致: it is called so.',
  MEANT: '意思相同: its name means the same.',
  GUESSED: '近似（请核对）: its name is close; to be looked at by somebody.',
  CORRECTED: '由人指定: somebody said so.',
})

@ObjectType({ description: 'A column that such a sheet has.' })
export class ImportSheetColumn {
  @Field(() => ID, { description: 'What `correctImportColumns` calls it.' })
  key!: string

  @Field(() => String, { description: 'What it is called, in the language asked for.' })
  name!: string

  @Field(() => Boolean, { description: 'It must be there.' })
  isRequired!: boolean

  @Field(() => Boolean, { description: 'Several columns of a table may be it; what stands in them is put together.' })
  isJoined!: boolean
}

@ObjectType({ description: 'A column of a table, and what it was taken for.' })
export class ImportTableColumn {
  @Field(() => Int, { description: 'From 0.' })
  position!: number

  @Field(() => String, { description: 'As spreadsheets call it: `C`.' })
  letter!: string

  @Field(() => String, { description: 'What is written above it; empty where nothing is.' })
  written!: string

  @Field(() => String, { description: 'What stands in it first.' })
  sample!: string

  @Field(() => Boolean, { description: 'It is hidden in the file.' })
  isHidden!: boolean

  @Field(() => String, { nullable: true, description: 'Key of the column it was taken for; null: it is left out.' })
  key!: string | null

  @Field(() => ImportColumnFit, { nullable: true, description: 'How it was recognised; null: it was not, and is left out.' })
  fit!: ImportColumnFit | null

  @Field(() => String, { nullable: true, description: 'Key of a column that isn’t there and that it may have been meant for.' })
  suggestion!: string | null
}

@ObjectType({ description: 'A sheet of an uploaded file.' })
export class ImportTable {
  @Field(() => String, { description: 'Empty where a file has but one, as text has.' })
  name!: string

  @Field(() => Boolean, { description: 'The sheet is hidden in the file.' })
  isHidden!: boolean

  @Field(() => Int, { nullable: true, description: 'Line of its header; null: the sheet isn’t read.' })
  line!: number | null

  @Field(() => String, { nullable: true, description: 'Why it isn’t read.' })
  reason!: string | null

  @Field(() => Int, { description: 'Rows that were read.' })
  rows!: number

  @Field(() => [Int], { description: 'Lines that are no rows and were passed over: totals, notes, a header repeated. At most 100.' })
  asides!: number[]

  @Field(() => [String], { description: 'Columns that must be there and weren’t found.' })
  missing!: string[]

  @Holds(20)
  @Field(() => [ImportTableColumn], { description: 'Its columns, from left to right.' })
  columns!: ImportTableColumn[]
}
