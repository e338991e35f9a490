import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Row } from '../kernel/row.ts'

@ObjectType({ description: 'Somebody had a need’s contact opened, and said for what purpose.' })
@Entity()
export class ContactReveal extends Row {
  @Property({ type: 'uuid' })
  needId!: string

  /** The match whose offer's side asked; null: the need's own side did. */
  @Property({ type: 'uuid', nullable: true })
  matchId: string | null = null

  @Field(() => String, { description: 'What they were needed for, as said at the time.' })
  @Property({ type: 'text' })
  purpose!: string

  @Property({ type: 'uuid' })
  revealedById!: string

  @Property({ type: 'uuid', nullable: true })
  revealedAsId: string | null = null

  @Field(() => Date, { description: 'When they were opened.' })
  @Property({ type: 'datetime' })
  revealedAt!: Date
}
