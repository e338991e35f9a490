import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Node, VersionedRow } from '../kernel/row.ts'

@ObjectType({
  implements: Node,
  description: '看板: communities seen together, normally a residential and a building one that are neighbours.',
})
@Entity()
export class Board extends VersionedRow {
  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string

  /** Ids of its communities. */
  @Property({ type: ArrayType, columnType: 'uuid[]' })
  communities!: string[]

  @Field(() => Boolean, {
    description: 'The sub-district’s own board: it holds all communities, and only those who sit on the sub-district’s committee open it.',
  })
  @Property({ type: 'boolean' })
  wholeSubdistrict: boolean = false
}
