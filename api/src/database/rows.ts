import type { EntityName } from '@mikro-orm/core'
import type { MikroORM } from '@mikro-orm/postgresql'

type Class<Row> = EntityName<Row> & { prototype: Row }

/** The select list that reads an entity's columns, and what is computed of them, under its property names: `i."due_at" as "dueAt", …`. */
export function selectList<Row>(orm: MikroORM, entity: Class<Row>, alias: string): string {
  const { props } = orm.getMetadata().get(entity as never)
  const stored = props.filter((prop) => prop.persist !== false && prop.fieldNames?.length === 1 && !prop.formula)
  const columns = Object.fromEntries(stored.map(({ name, fieldNames }) => [name, `${alias}."${fieldNames[0]}"`]))
  const computed = props.filter((prop) => prop.formula).map((prop) => [prop.name, String(prop.formula!(columns as never, {} as never))])
  return [...Object.entries(columns), ...computed].map(([name, sql]) => `${sql} as "${name}"`).join(', ')
}

/** Makes rows read by plain SQL instances of their class, outside any unit of work: for reading only. */
export function asRows<Row extends object>(entity: Class<Row>, rows: object[]): Row[] {
  for (const row of rows) Object.setPrototypeOf(row, entity.prototype)
  return rows as Row[]
}

/** The same for rows that came as JSON, in which times and bytes are text. */
export function rowsOfJson<Row extends object>(orm: MikroORM, entity: Class<Row>, rows: object[]): Row[] {
  const { props } = orm.getMetadata().get(entity as never)
  const of = (type: string): string[] => props.filter((prop) => prop.type === type).map(({ name }) => name)
  const [times, bytes] = [of('datetime'), of('blob')]
  for (const row of rows as Record<string, unknown>[]) {
    for (const name of times) if (typeof row[name] === 'string') row[name] = new Date(row[name])
    for (const name of bytes) if (typeof row[name] === 'string') row[name] = Buffer.from(row[name].slice(2), 'hex')
  }
  return asRows(entity, rows)
}
