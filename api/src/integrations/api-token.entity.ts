import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Node, VersionedRow } from '../kernel/row.ts'

export enum TokenScope {
  READ = 'READ',
  WRITE = 'WRITE',
  REVEAL = 'REVEAL',
  BOARD = 'BOARD',
}
registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What a token may do.',
  valuesConfig: {
    READ: { description: 'Query and subscribe.' },
    WRITE: { description: 'Also mutate; includes `READ`.' },
    REVEAL: { description: 'Also open contacts, each for a purpose that stays on the record; includes `WRITE`, which alone opens none.' },
    BOARD: {
      description:
        'For a wall: the heads of the issues on boards of its communities, live, and nothing else: no timelines, contacts, needs, offers, lists or exports. Goes with no other scope.',
    },
  },
})

@ObjectType({
  implements: Node,
  description: 'Access for another system: it sees what whoever created it sees now, within its communities, and never administers.',
})
@Entity()
export class ApiToken extends VersionedRow {
  static readonly lockRank = 85

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string

  @Field(() => String, { description: 'How the token begins, to tell it by.' })
  @Property({ type: 'text' })
  prefix!: string

  @Property({ type: 'blob' })
  secretHash!: Uint8Array

  @Field(() => [TokenScope])
  @Property({ type: ArrayType, columnType: 'text[]' })
  scopes!: TokenScope[]

  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'communities' })
  communityIds!: string[]

  @Property({ type: 'uuid' })
  createdById!: string

  @Field(() => Date)
  @Property({ type: 'datetime' })
  createdAt!: Date

  @Field(() => Date)
  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Field(() => Date, { nullable: true, description: 'To within a minute.' })
  @Property({ type: 'datetime', nullable: true })
  lastUsedAt: Date | null = null

  @Field(() => Date, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null
}
