import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import type { SheetName } from './sheets/sheet.ts'

export enum ImportSheet {
  JOB_OFFERS = 'JOB_OFFERS',
  JOB_NEEDS = 'JOB_NEEDS',
}
publishEnum(ImportSheet, 'ImportSheet', 'What the rows of an imported table become.', {
  JOB_OFFERS: '岗位表: offers of jobs by enterprises.',
  JOB_NEEDS: '求职意向表: needs of graduates who look for a job.',
})

export enum ImportState {
  READING = 'READING',
  READY = 'READY',
  IMPORTING = 'IMPORTING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  DISCARDED = 'DISCARDED',
}
publishEnum(ImportState, 'ImportState', 'Where an import stands.', {
  READING: '读取中: the file is being read.',
  READY: '待确认: read; somebody is to look at it and confirm.',
  IMPORTING: '导入中: its rows are being taken in.',
  DONE: '已导入: all its rows were taken in.',
  FAILED: '读取失败: the file could not be read or taken in.',
  DISCARDED: '已放弃: nothing of it was taken in.',
})

@ObjectType({
  implements: Node,
  description: 'A file that was uploaded to `POST /imports`: looked at row by row, then taken in as a whole or not at all.',
})
@Entity()
export class Import extends VersionedRow {
  static readonly lockRank = 5

  @Field(() => ImportSheet, { description: 'What its rows become.' })
  @Property({ type: 'text' })
  sheet!: SheetName

  @Field(() => String, { description: 'The name of the file.' })
  @Property({ type: 'text' })
  fileName!: string

  @Property({ type: 'uuid' })
  communityId!: string

  /** The only unit whose rows it may hold; null: a committee's import. */
  @Property({ type: 'uuid', nullable: true })
  organizationId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  campaignId: string | null = null

  @Field(() => ImportState, { description: 'Where it stands.' })
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

  @Field(() => Date, { description: 'When the file was uploaded.' })
  @Property({ type: 'datetime' })
  uploadedAt!: Date
}
