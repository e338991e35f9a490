import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'

@InterfaceType({ description: 'Anything that can be fetched again by its id with `node(id)`.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and unique over all types.' })
  id!: string
}

/** What every row has: an id that is unique by itself, and the one sub-district it belongs to. */
@ObjectType()
export abstract class Row {
  @Field(() => ID, { description: 'Opaque and unique over all types.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'uuid' })
  subdistrictId!: string
}

/** A row that people edit: its version grows by one with each change. */
@ObjectType()
export abstract class VersionedRow extends Row {
  @Field(() => Int, { description: 'Grows by one with each change; hand it back as `expectedVersion` when editing.' })
  @Property({ type: 'integer' })
  version: number = 1
}
