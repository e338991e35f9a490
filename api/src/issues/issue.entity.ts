import { ArrayType } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Card } from '../acting/card.ts'
import { Node, Row, VersionedRow } from '../kernel/row.ts'
import { Audience, CallMeans, EntryKind, IssueCategory, IssueResult, IssueStage, Satisfaction } from './issue.words.ts'

@ObjectType({ implements: [Node, Card], description: '诉求: what a resident, an organization or a committee asks to have settled.' })
@Entity()
export class Issue extends VersionedRow {
  static readonly lockRank = 10

  @Field(() => Int, { description: 'Readable number, unique in the sub-district.' })
  @Property({ type: 'integer', defaultRaw: `nextval('issue_number')` })
  number!: number

  /** The community whose committee handles it. */
  @Property({ type: 'uuid' })
  communityId!: string

  /** All communities concerned, the handling one included. */
  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'communities' })
  communityIds!: string[]

  @Field(() => String, { description: 'What it is called, in a line.' })
  @Property({ type: 'text' })
  title!: string

  @Field(() => String, { description: 'What it is about, in full.' })
  @Property({ type: 'text' })
  text!: string

  @Field(() => IssueCategory, { description: 'What it is about.' })
  @Property({ type: 'text' })
  category!: IssueCategory

  @Field(() => String, { nullable: true, description: 'Where, in words: “翠竹苑 3 号楼”.' })
  @Property({ type: 'text', nullable: true })
  place: string | null = null

  @Field(() => Boolean, { description: 'Whether it is urgent.' })
  @Property({ type: 'boolean' })
  urgent: boolean = false

  @Field(() => IssueStage, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  stage!: IssueStage

  @Field(() => Date, { description: 'When it came into this stage.' })
  @Property({ type: 'datetime' })
  stageSince!: Date

  @Field(() => Date, { nullable: true, description: 'Until when the stage should be left; null where nothing is due.' })
  @Property({ type: 'datetime', nullable: true })
  dueAt: Date | null = null

  /** Null for a resident without an account. */
  @Property({ type: 'uuid', nullable: true })
  reporterId: string | null = null

  /** The organization on whose behalf it was raised. */
  @Property({ type: 'uuid', nullable: true })
  reporterOrganizationId: string | null = null

  /** Sealed name and phone number of a resident without an account. */
  @Property({ type: 'blob', nullable: true })
  contactCipher: Uint8Array | null = null

  @Property({ type: 'text', nullable: true, fieldName: 'contact_masked' })
  contactMask: string | null = null

  @Property({ type: 'blob', nullable: true })
  followCodeHash: Uint8Array | null = null

  @Property({ type: 'uuid', nullable: true })
  assigneeId: string | null = null

  @Field(() => IssueResult, {
    nullable: true,
    description: 'What came of it; apart from the stage and from how satisfied those who raised it are.',
  })
  @Property({ type: 'text', nullable: true })
  result: IssueResult | null = null

  @Field(() => String, { nullable: true, description: 'The answer, in words.' })
  @Property({ type: 'text', nullable: true })
  resultText: string | null = null

  @Field(() => Satisfaction, { nullable: true, description: 'How content whoever raised it is with the answer; null: not said.' })
  @Property({ type: 'text', nullable: true })
  satisfaction: Satisfaction | null = null

  @Property({ type: 'uuid', nullable: true })
  mergedIntoId: string | null = null

  /** Organizations that are parties now (named, or their committee agreed): they may see it. */
  @Property({ type: ArrayType, columnType: 'uuid[]' })
  partyOrganizations: string[] = []

  @Field(() => Int, { description: 'Commitments not yet fulfilled; while there are any, it can’t be resolved.' })
  @Property({ type: 'integer' })
  openCommitments: number = 0

  @Field(() => Date, { description: 'When it was reported.' })
  @Property({ type: 'datetime' })
  reportedAt!: Date

  @Property({ type: 'datetime' })
  updatedAt!: Date
}

@ObjectType({
  implements: Node,
  description: 'One line of an issue’s timeline: who did what, when and in which capacity.',
})
@Entity()
export class IssueEntry extends Row {
  @ManyToOne({ entity: () => Issue, mapToPk: true, fieldName: 'issue_id' })
  issueId!: string

  @Field(() => EntryKind, { description: 'What happened.' })
  @Property({ type: 'text' })
  kind!: EntryKind

  @Field(() => Date, { description: 'When it happened.' })
  @Property({ type: 'datetime' })
  at!: Date

  @Field(() => IssueStage, { nullable: true, description: 'The stage it came from; null where it stayed.' })
  @Property({ type: 'text', nullable: true })
  fromStage: IssueStage | null = null

  @Field(() => IssueStage, { nullable: true, description: 'The stage it came to; null where it stayed.' })
  @Property({ type: 'text', nullable: true })
  toStage: IssueStage | null = null

  @Field(() => String, { nullable: true, description: 'Comment, reason, outcome or evidence, as written.' })
  @Property({ type: 'text', nullable: true })
  text: string | null = null

  @Field(() => Audience, { description: 'Who may read this entry.' })
  @Property({ type: 'text' })
  audience: Audience = Audience.CONCERNED

  /** Whose committee an internal line belongs to. */
  @Property({ type: 'uuid', nullable: true })
  audienceCommunityId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  actorId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  actingAsId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  partyId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  meetingId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  commitmentId: string | null = null

  /** Of a line that gives the issue to somebody. */
  @Property({ type: 'uuid', nullable: true })
  assigneeId: string | null = null

  @Field(() => CallMeans, { nullable: true, description: 'How those who raised it were asked about the outcome.' })
  @Property({ type: 'text', nullable: true })
  callMeans: CallMeans | null = null

  @Field(() => Date, { nullable: true, description: 'When they were asked.' })
  @Property({ type: 'datetime', nullable: true })
  calledAt: Date | null = null
}

/** Who follows an issue without being concerned by it otherwise. */
@Entity()
export class IssueFollower {
  @PrimaryKey({ type: 'uuid' })
  issueId!: string

  @PrimaryKey({ type: 'uuid' })
  personId!: string

  @PrimaryKey({ type: 'uuid' })
  subdistrictId!: string
}
