import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Issue } from '../issues/issue.entity.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import { PartyState } from './coordination.words.ts'

@ObjectType({
  implements: Node,
  description: '当事方: an organization or a group of residents whose interest an issue touches.',
})
@Entity()
export class Party extends VersionedRow {
  @ManyToOne({ entity: () => Issue, mapToPk: true, fieldName: 'issue_id' })
  issueId!: string

  @Property({ type: 'uuid', nullable: true })
  organizationId: string | null = null

  @Property({ type: 'text', nullable: true })
  residentsGroup: string | null = null

  /** The community whose committee has the say over this party; null for the sub-district's own organizations. */
  @Property({ type: 'uuid', nullable: true })
  communityId: string | null = null

  @Field(() => PartyState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: PartyState

  /** The community whose committee asked for it. */
  @Property({ type: 'uuid', nullable: true })
  requestedById: string | null = null

  @Field(() => String, { nullable: true, description: 'Why the other committee refused.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null
}
