import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'

export enum Position {
  SECRETARY = 'SECRETARY',
  DEPUTY_SECRETARY = 'DEPUTY_SECRETARY',
  MEMBER = 'MEMBER',
  HEAD = 'HEAD',
  HONORARY = 'HONORARY',
  DESK = 'DESK',
}
publishEnum(Position, 'Position', 'What somebody is in an organization.', {
  SECRETARY: '书记: secretary of the party committee or branch.',
  DEPUTY_SECRETARY: '副书记: deputy secretary.',
  MEMBER: '委员: member.',
  HEAD: '主任/会长: head.',
  HONORARY: '名誉: honorary, without rights to act.',
  DESK: '专员（六员）: one of the six officers at the desk.',
})

@ObjectType({ implements: Node, description: '任职: a person in a position of an organization, for a term.' })
@Entity()
export class Appointment extends VersionedRow {
  static readonly lockRank = 84

  @Property({ type: 'uuid' })
  personId!: string

  @Property({ type: 'uuid' })
  organizationId!: string

  @Field(() => Position, { description: 'What he or she is there.' })
  @Property({ type: 'text' })
  position!: Position

  @Field(() => LocalDate, { description: 'First day of the term.' })
  @Property({ type: 'date' })
  termStart!: string

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it no longer holds; null: open-ended.' })
  @Property({ type: 'date', nullable: true })
  termEnd: string | null = null

  /** When it was ended by hand; its rights end at that instant. */
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null

  @Field(() => Date, { nullable: true, description: 'When it was given, which may be before the term; null where that is not known.' })
  @Property({ type: 'datetime', nullable: true })
  appointedAt: Date | null = null

  @Property({ type: 'uuid', nullable: true })
  appointedById: string | null = null
}
