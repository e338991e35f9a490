import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Node, VersionedRow } from '../kernel/row.ts'

export enum TokenScope {
  READ = 'READ',
  WRITE = 'WRITE',
  REVEAL = 'REVEAL',
  BOARD = 'BOARD',
}
publishEnum(TokenScope, 'TokenScope', 'What a token may do.', {
  READ: '读取: query and subscribe.',
  WRITE: '写入: also mutate; includes `READ`.',
  REVEAL: '查看联系方式: also open contacts, each for a purpose that stays on the record; includes `WRITE`, which alone opens none.',
  BOARD:
    '仅投屏: for a wall: the heads of the issues on boards of its communities, live, and nothing else: no timelines, contacts, needs, offers, lists or exports. Goes with no other scope.',
})

@ObjectType({
  implements: Node,
  description: 'Access for another system: it sees what whoever created it sees now, within its communities, and never administers.',
})
@Entity()
export class ApiToken extends VersionedRow {
  static readonly lockRank = 85

  @Field(() => String, { description: 'What it is for, as whoever created it says.' })
  @Property({ type: 'text' })
  name!: string

  @Field(() => String, { description: 'How the token begins, to tell it by.' })
  @Property({ type: 'text' })
  prefix!: string

  @Property({ type: 'blob' })
  secretHash!: Uint8Array

  @Field(() => [TokenScope], { description: 'What it may do.' })
  @Property({ type: ArrayType, columnType: 'text[]' })
  scopes!: TokenScope[]

  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'communities' })
  communityIds!: string[]

  @Property({ type: 'uuid' })
  createdById!: string

  @Field(() => Date, { description: 'When it was created.' })
  @Property({ type: 'datetime' })
  createdAt!: Date

  @Field(() => Date, { description: 'When it stops working; null: never.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Field(() => Date, { nullable: true, description: 'To within a minute.' })
  @Property({ type: 'datetime', nullable: true })
  lastUsedAt: Date | null = null

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null: it was not.' })
  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null
}
