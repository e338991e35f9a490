import { ArrayType } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Issue } from '../issues/issue.entity.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import { MeetingState } from './coordination.words.ts'

@ObjectType({ implements: Node, description: '协调会: a coordination meeting on one issue.' })
@Entity()
export class Meeting extends VersionedRow {
  @ManyToOne({ entity: () => Issue, mapToPk: true, fieldName: 'issue_id' })
  issueId!: string

  @Field(() => MeetingState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: MeetingState

  @Field(() => Date, { description: 'When it is held.' })
  @Property({ type: 'datetime' })
  at!: Date

  @Field(() => String, { description: 'Where, in words.' })
  @Property({ type: 'text' })
  place!: string

  @Field(() => String, { nullable: true, description: 'What is to be talked about.' })
  @Property({ type: 'text', nullable: true })
  agenda: string | null = null

  /** Ids of the parties invited. */
  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'invited' })
  invitedIds!: string[]

  @Property({ type: 'uuid' })
  convenedById!: string

  @Property({ type: 'uuid', nullable: true })
  convenedAsId: string | null = null

  @Field(() => String, { nullable: true, description: 'What came of it, once held.' })
  @Property({ type: 'text', nullable: true })
  outcome: string | null = null
}
