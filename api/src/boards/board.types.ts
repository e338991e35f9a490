import { Field, ID, InterfaceType, ObjectType, createUnionType } from 'type-graphql'
import { Card } from '../acting/card.ts'
import { Side } from '../communities/community.entity.ts'
import { publishEnum } from '../kernel/enumeration.ts'
import { Holds } from '../kernel/holds.ts'
import { ChangeCursor } from '../kernel/scalars.ts'
import { allShown } from './board.nouns.ts'

@ObjectType('Change', { description: 'What happened: one line of the change log.' })
export class ChangeType {
  @Field(() => ChangeCursor, { description: 'Its position in the change log.' })
  cursor!: string

  @Field(() => String, { description: 'Entity and fact: `ISSUE_ACCEPTED`.' })
  kind!: string

  @Field(() => Date, { description: 'When it happened.' })
  at!: Date

  @Field(() => ID, { nullable: true, description: 'Who did it; null for residents without an account.' })
  actorId!: string | null
}

@ObjectType()
abstract class BoardEventBase {
  @Field(() => ChangeType, { description: 'What happened.' })
  change!: ChangeType
}

const asItStands = 'As it stands now: at the version of the change or a later one.'

@InterfaceType({
  description:
    'A card is new or different. Read it as this, whatever the kind: `... on CardChanged { change { kind } card { id version ... on Issue { title } } }`. There will be more kinds.',
})
export abstract class CardChanged {
  @Field(() => ChangeType, { description: 'What happened.' })
  change!: ChangeType

  @Field(() => Card, { description: asItStands })
  card!: Card
}

@ObjectType({ description: 'The card left the board, or may no longer be seen.' })
export class CardRemoved extends BoardEventBase {
  @Field(() => ID)
  id!: string
}

/** The type of event by what it is about: the row stands in the field stated for it, that of a card in `card` as well. */
export const eventTypes = new Map<string, new () => BoardEvent>()

const deprecationReason = 'Read `card` of `CardChanged` instead; this goes on 2027-06-01.'

/** To be called when all nouns are known, before the schema is built. */
export function declareEvents(): void {
  for (const { entity, log, lane, event } of allShown()) {
    class Changed extends BoardEventBase {}
    const { type, field, description } = event
    ObjectType(type, lane ? { implements: CardChanged, description: 'A card of this kind is new or different.' } : { description })(Changed)
    // The same as the interface’s, and known more closely.
    if (lane) Field(() => entity, { description: asItStands })(Changed.prototype, 'card')
    Field(() => entity, lane ? { description: description ?? asItStands, deprecationReason } : { description: asItStands })(
      Changed.prototype,
      field,
    )
    eventTypes.set(log, Changed)
  }
}

export const BoardEvent = createUnionType({
  name: 'BoardEvent',
  description: 'One thing that happened on a board.',
  types: () => [CardRemoved, ...eventTypes.values()] as [typeof CardRemoved],
})
export type BoardEvent = BoardEventBase

@ObjectType({
  description:
    'Consecutive changes. Apply them only when `previousCursor` is the cursor you hold; otherwise subscribe again from the one you hold. Without events it is a checkpoint.',
})
export class BoardChanges {
  @Field(() => ChangeCursor, { description: 'The position these changes follow on.' })
  previousCursor!: string

  @Field(() => ChangeCursor, { description: 'The position in the change log after these changes: hold it.' })
  cursor!: string

  @Holds(20)
  @Field(() => [BoardEvent], { description: 'What happened, in the order in which it happened.' })
  events!: BoardEvent[]
}

export enum ResyncReason {
  CURSOR_TOO_OLD = 'CURSOR_TOO_OLD',
  OTHER_EPOCH = 'OTHER_EPOCH',
  RIGHTS_CHANGED = 'RIGHTS_CHANGED',
}
publishEnum(ResyncReason, 'ResyncReason', 'Why the change log can’t bring a board up to date.', {
  CURSOR_TOO_OLD: '变更过旧: the log no longer reaches back that far.',
  OTHER_EPOCH: '数据已恢复: the database was restored since.',
  RIGHTS_CHANGED: '权限或看板已变: the viewer may now see or do other things, or the board itself was changed.',
})

@ObjectType({ description: 'The log can’t bring this board up to date: query it anew. Nothing follows on this subscription.' })
export class ResyncRequired {
  @Field(() => ResyncReason, { description: 'Why.' })
  reason!: ResyncReason
}

export const BoardMessage = createUnionType({
  name: 'BoardMessage',
  description: 'What an open board is told: changes, or that it is to be queried anew.',
  types: () => [BoardChanges, ResyncRequired] as const,
})
export type BoardMessage = BoardChanges | ResyncRequired

@ObjectType({ description: 'Somebody who has a board open.' })
export class PresentPerson {
  @Field(() => ID, { description: 'Who it is.' })
  personId!: string

  @Field(() => String, { description: 'What he or she is called.' })
  name!: string

  @Field(() => Side, { nullable: true, description: 'Side of the community he or she belongs to.' })
  side!: Side | null
}
