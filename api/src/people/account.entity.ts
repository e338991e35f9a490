import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** What a person signs in with; whoever has none can't. */
@Entity()
export class Account {
  static readonly lockRank = 82

  /** The person's id: nobody has two accounts. */
  @PrimaryKey({ type: 'uuid', fieldName: 'person_id' })
  id!: string

  @Property({ type: 'uuid' })
  subdistrictId!: string

  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'text' })
  passwordHash!: string

  /** Set while the password is one that somebody else knows, too: it is to be changed before anything else. */
  @Property({ type: 'datetime', nullable: true })
  handedOverAt: Date | null = null

  @Property({ type: 'uuid', nullable: true })
  handedOverById: string | null = null

  @Property({ type: 'datetime', nullable: true })
  lastSignInAt: Date | null = null

  /** Set while it opens nothing, with the reason an administrator gave. */
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null

  @Property({ type: 'text', nullable: true })
  closedReason: string | null = null
}
