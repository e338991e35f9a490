import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { VersionedRow } from '../kernel/row.ts'
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
  description: 'A file that was uploaded to `POST /imports`: looked at row by row, then taken in as a whole or not at all.',
})
@Entity()
export class Import extends VersionedRow {
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

  /** As stored; a process that died in the midst of it leaves it so, which the heartbeat tells. */
  @Property({ type: 'text' })
  state!: ImportState

  @Field(() => Float, { description: 'Of reading, or of importing: from 0 to 1.' })
  @Property({ type: 'double' })
  progress: number = 0

  /** Whoever reads or imports it says so here. */
  @Property({ type: 'datetime' })
  heartbeatAt!: Date

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

/** How long a heartbeat may stay out before its process counts as dead. */
export const SILENT_MS = 60_000

/** What was left half read has failed; what was left half imported was undone by the database and waits again. */
export function stateOf({ state, heartbeatAt }: Import, now: Date): ImportState {
  const isSilent = now.getTime() - heartbeatAt.getTime() > SILENT_MS
  if (isSilent && state === ImportState.READING) return ImportState.FAILED
  return isSilent && state === ImportState.IMPORTING ? ImportState.READY : state
}
