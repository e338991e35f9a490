import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { Node, VersionedRow } from '../kernel/row.ts'
import type { SheetName } from './sheets/sheet.ts'

export enum ImportSheet {
  JOB_OFFERS = 'JOB_OFFERS',
  JOB_NEEDS = 'JOB_NEEDS',
}
registerEnumType(ImportSheet, { name: 'ImportSheet', description: '岗位表 (offers of enterprises) · 求职意向表 (needs of graduates)' })

export enum ImportState {
  READING = 'READING',
  READY = 'READY',
  IMPORTING = 'IMPORTING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(ImportState, { name: 'ImportState', description: '读取中 · 待确认 · 导入中 · 已导入 · 读取失败 · 已放弃' })

@ObjectType({
  implements: Node,
  description: 'A file that was uploaded to `POST /imports`: looked at row by row, then taken in as a whole or not at all.',
})
@Entity()
export class Import extends VersionedRow {
  static readonly lockRank = 5

  @Field(() => ImportSheet)
  @Property({ type: 'text' })
  sheet!: SheetName

  @Field(() => String)
  @Property({ type: 'text' })
  fileName!: string

  @Property({ type: 'uuid' })
  communityId!: string

  /** The only unit whose rows it may hold; null: a committee's import. */
  @Property({ type: 'uuid', nullable: true })
  organizationId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  campaignId: string | null = null

  @Field(() => ImportState)
  @Property({ type: 'text' })
  state!: ImportState

  @Field(() => Float, { description: 'Of reading, or of importing: from 0 to 1.' })
  @Property({ type: 'double' })
  progress: number = 0

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  @Property({ type: 'text', nullable: true })
  problem: string | null = null

  @Property({ type: 'uuid' })
  uploadedById!: string

  @Property({ type: 'uuid', nullable: true })
  uploadedAsId: string | null = null

  @Field(() => Date)
  @Property({ type: 'datetime' })
  uploadedAt!: Date
}
