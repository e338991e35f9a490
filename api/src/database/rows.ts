import type { EntityName } from '@mikro-orm/core'
import type { MikroORM } from '@mikro-orm/postgresql'

type Class<Row> = EntityName<Row> & { prototype: Row }

/** The select list that reads an entity's columns under its property names: `i."due_at" as "dueAt", …`. */
export function selectList<Row>(orm: MikroORM, entity: Class<Row>, alias: string): string {
  const { props } = orm.getMetadata().get(entity as never)
  return props
    .filter((prop) => prop.persist !== false && prop.fieldNames?.length === 1)
    .map((prop) => `${alias}."${prop.fieldNames[0]}" as "${prop.name}"`)
    .join(', ')
}

/** Makes rows read by plain SQL instances of their class, outside any unit of work: for reading only. */
export function asRows<Row extends object>(entity: Class<Row>, rows: object[]): Row[] {
  for (const row of rows) Object.setPrototypeOf(row, entity.prototype)
  return rows as Row[]
}
