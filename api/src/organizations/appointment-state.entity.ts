import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** How an appointment stands at this moment by the database's clock; one that neither runs nor is over lies ahead. Over is also what gives nothing while the account of whoever holds it is closed. */
@Entity({ readonly: true })
export class AppointmentState {
  /** The appointment's id. */
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'uuid' })
  subdistrictId!: string

  @Property({ type: 'boolean' })
  isRunning!: boolean

  @Property({ type: 'boolean' })
  isOver!: boolean
}
