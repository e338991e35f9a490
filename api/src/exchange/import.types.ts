import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
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
registerEnumType(ImportRowState, {
  name: 'ImportRowState',
  description: '新增 · 更新 (of what an earlier import made) · 无变化 · 有问题',
})

@ObjectType()
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

  @Field(() => ImportRowState)
  state!: ImportRowState

  @Holds(20)
  @Field(() => [ImportCell])
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
