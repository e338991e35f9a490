import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import type { Language } from '../kernel/refusal.words.ts'
import { Node, VersionedRow } from '../kernel/row.ts'

@ObjectType({ implements: Node, description: '人员: someone who can sign in and hold appointments.' })
@Entity()
export class Person extends VersionedRow {
  static readonly lockRank = 81

  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string

  /** The community he or she lives in; null for those known by their work alone. */
  @Property({ type: 'uuid', nullable: true })
  homeCommunityId: string | null = null
}

/** How a resident without an account is called. */
export const unnamedResident = (language: Language): string => (language === 'zh' ? '居民' : 'A resident')
