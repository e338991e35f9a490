import { Field, Int, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Holds } from '../kernel/holds.ts'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Import } from './import.entity.ts'

export enum ImportRowState {
  NEW = 'NEW',
  UPDATE = 'UPDATE',
  SAME = 'SAME',
  BAD = 'BAD',
}
publishEnum(ImportRowState, 'ImportRowState', 'What an import does with a row.', {
  NEW: '新增: it becomes something new.',
  UPDATE: '更新: it changes what an earlier import made.',
  SAME: '无变化: it is there already, just so.',
  BAD: '有问题: something is wrong with it; see `problems`.',
})

@ObjectType({ description: 'What stands in one column of a row.' })
export class ImportCell {
  @Field(() => String, { description: 'Its column, as the sheet calls it in the language asked for.' })
  column!: string

  @Field(() => String, {
    description: 'As it was written; of a phone that can be called, only its ends. Empty where it is personal and no longer kept.',
  })
  value!: string

  @Field(() => String, { nullable: true, description: 'What is wrong with it.' })
  problem!: string | null
}

@ObjectType({ description: 'A row of an uploaded file.' })
export class ImportRow {
  @Field(() => Int, { description: 'Place of its sheet among `tables`, from 0.' })
  sheet!: number

  @Field(() => Int, { description: 'Line of the sheet, from 1, as spreadsheets count.' })
  line!: number

  @Field(() => Boolean, { description: 'Its line is hidden in the file, by hand or by a filter.' })
  isHidden!: boolean

  @Field(() => ImportRowState, { description: 'What the import does with it.' })
  state!: ImportRowState

  @Holds(20)
  @Field(() => [ImportCell], { description: 'What stands in it, column by column.' })
  cells!: ImportCell[]

  @Field(() => [String], { description: 'All that is wrong with it, each with its column.' })
  problems!: string[]
}

@ObjectType()
export class ImportRowEdge {
  @Field(() => String) cursor!: string
  @Field(() => ImportRow) node!: ImportRow
}

@ObjectType()
export class ImportRowConnection {
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => [ImportRowEdge]) edges!: ImportRowEdge[]
  @Field(() => [ImportRow]) nodes!: ImportRow[]
}

@ObjectType()
export class ImportPayload extends Payload {
  @Field(() => Import, { nullable: true })
  import!: Import | null
}
