import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Issue } from '../issues/issue.entity.ts'
import { Node, Row, VersionedRow } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { CommitmentState } from './coordination.words.ts'
import { Party } from './party.entity.ts'

@ObjectType({ implements: Node, description: '协议: what the parties settled.' })
@Entity()
export class Agreement extends Row {
  @ManyToOne({ entity: () => Issue, mapToPk: true, fieldName: 'issue_id' })
  issueId!: string

  @Field(() => String, { description: 'What the parties agreed on.' })
  @Property({ type: 'text' })
  text!: string

  @Field(() => LocalDate, { description: 'The day they agreed.' })
  @Property({ type: 'date' })
  agreedOn!: string

  @Property({ type: 'uuid' })
  recordedById!: string

  @Property({ type: 'datetime' })
  recordedAt!: Date
}

@ObjectType({ implements: Node, description: '承诺事项: who does what by when.' })
@Entity()
export class Commitment extends VersionedRow {
  @ManyToOne({ entity: () => Issue, mapToPk: true, fieldName: 'issue_id' })
  issueId!: string

  @ManyToOne({ entity: () => Agreement, mapToPk: true, fieldName: 'agreement_id' })
  agreementId!: string

  @ManyToOne({ entity: () => Party, mapToPk: true, fieldName: 'owner_id' })
  ownerId!: string

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  text!: string

  @Field(() => LocalDate, { description: 'The day by which it is to be done.' })
  @Property({ type: 'date' })
  dueOn!: string

  @Field(() => CommitmentState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: CommitmentState

  /** The match that is to do it. */
  @Property({ type: 'uuid', nullable: true })
  matchId: string | null = null

  @Field(() => String, { nullable: true, description: 'What shows that it was done; or why it was cancelled.' })
  @Property({ type: 'text', nullable: true })
  evidence: string | null = null

  @Field(() => Date, { nullable: true, description: 'When it was kept; null while it is not.' })
  @Property({ type: 'datetime', nullable: true })
  fulfilledAt: Date | null = null
}
