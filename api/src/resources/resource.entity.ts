import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import { Card } from '../acting/card.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'
import type { Detail } from '../matching/detail.ts'
import { ResourceKind, type ResourceState } from './resource.words.ts'

/** What needs and offers have in common. */
@InterfaceType({ description: 'A need (需求) or an offer (资源).' })
@Entity({ abstract: true })
export abstract class Resource extends VersionedRow {
  @Field(() => ID)
  override id!: string

  @Field(() => Int, { description: 'Grows by one with each change; hand it back as `expectedVersion` when editing.' })
  override version: number = 1

  @Field(() => Int, { description: 'Readable number, unique among the needs, or the offers, of the sub-district.' })
  @Property({ type: 'integer' })
  number!: number

  @Property({ type: 'uuid' })
  communityId!: string

  /** In whose name it was posted; null: a resident’s own. */
  @Property({ type: 'uuid', nullable: true })
  organizationId: string | null = null

  @Property({ type: 'uuid' })
  postedById!: string

  @Field(() => ResourceKind, { description: 'What kind it is.' })
  @Property({ type: 'text' })
  kind!: ResourceKind

  @Field(() => String, { description: 'What it is called, in a line.' })
  @Property({ type: 'text' })
  title!: string

  @Field(() => String, { description: 'What it is about, in full.' })
  @Property({ type: 'text' })
  text!: string

  @Field(() => Int, { description: 'How many or how much of it there is in all.' })
  @Property({ type: 'integer' })
  quantity!: number

  @Field(() => Int, { description: 'Of `quantity`, taken by accepted or fulfilled matches.' })
  @Property({ type: 'integer' })
  matched: number = 0

  @Field(() => String, { nullable: true, description: 'What `quantity` counts: “人”, “个车位”.' })
  @Property({ type: 'text', nullable: true })
  unit: string | null = null

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it stands; null: until further notice.' })
  @Property({ type: 'date', nullable: true })
  until: string | null = null

  /** As stored: never EXPIRED, which the clock tells. */
  @Property({ type: 'text' })
  state!: ResourceState

  /** A draft, or withdrawn while it was one: never shown to anybody but its own side. */
  @Property({ type: 'boolean' })
  isPrivate: boolean = false

  /** What its kind asks for; null when nothing of it was said. */
  @Property({ type: 'json', nullable: true })
  detail: Detail | null = null

  /** The campaign it takes part in. */
  @Property({ type: 'uuid', nullable: true })
  campaignId: string | null = null

  @Field(() => Date, { description: 'When it was posted.' })
  @Property({ type: 'datetime' })
  postedAt!: Date

  @Property({ type: 'datetime' })
  updatedAt!: Date
}

@ObjectType({
  implements: [Node, Card, Resource],
  description: '资源: what an enterprise, a committee or another organization gives.',
})
@Entity()
export class Offer extends Resource {
  static readonly lockRank = 40

  /** The call for offers it answers. */
  @Property({ type: 'uuid', nullable: true })
  callId: string | null = null

  /** With hours: taken at every minute, while `matched` is taken at the busiest. Null: there is only the plain sum. */
  @Property({ type: 'integer', nullable: true })
  takenAlways: number | null = null
}

@ObjectType({ implements: [Node, Card, Resource], description: '需求: what a community, an organization or a resident asks for.' })
@Entity()
export class Need extends Resource {
  static readonly lockRank = 30

  @Property({ type: 'uuid', nullable: true })
  issueId: string | null = null

  /** Name and phone of the one it is for, sealed. */
  @Property({ type: 'blob', nullable: true })
  contactCipher: Uint8Array | null = null

  @Property({ type: 'text', nullable: true, fieldName: 'contact_masked' })
  contactMask: string | null = null

  /** Organizations called on for offers: it concerns them too. */
  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'called' })
  calledIds: string[] = []
}
