import type { EntityName } from '@mikro-orm/core'
import type { MikroORM } from '@mikro-orm/postgresql'
import type pg from 'pg'

export type Class<Row> = EntityName<Row> & { prototype: Row }

/** The select list that reads an entity's columns, and what is computed of them, under its property names: `i."due_at" as "dueAt", …`. */
export function selectList<Row>(orm: MikroORM, entity: Class<Row>, alias: string): string {
  const { props } = orm.getMetadata().get(entity as never)
  const stored = props.filter((prop) => prop.persist !== false && prop.fieldNames?.length === 1 && !prop.formula)
  const columns = Object.fromEntries(stored.map(({ name, fieldNames }) => [name, `${alias}."${fieldNames[0]}"`]))
  const computed = props.filter((prop) => prop.formula).map((prop) => [prop.name, String(prop.formula!(columns as never, {} as never))])
  return [...Object.entries(columns), ...computed].map(([name, sql]) => `${sql} as "${name}"`).join(', ')
}

/** Reads rows by plain SQL, outside any unit of work, as instances of their class: for reading only. `More` is what they hold beside. */
export async function readRows<Row extends object, More extends object = object>(
  client: pg.Pool | pg.PoolClient,
  entity: Class<Row>,
  sql: string,
  parameters: unknown[],
): Promise<(Row & More)[]> {
  const { rows, fields } = await client.query<unknown[]>({ text: sql, values: parameters, rowMode: 'array' })
  return rows.map(
    makerOf(
      entity,
      fields.map(({ name }) => name),
    ) as Make<Row & More>,
  )
}

type Make<Row> = (values: unknown[]) => Row

const known = new WeakMap<object, Map<string, Make<object>>>()

/**
 * Makes instances of a class, past its constructor, out of the values of some columns. Written out in code, once for each list of
 * columns: filled in by its name, each property would take ten times as long, and a board has twenty thousand of them.
 */
function makerOf({ prototype }: { prototype: object }, names: readonly string[]): Make<object> {
  const makers = known.get(prototype) ?? new Map<string, Make<object>>()
  known.set(prototype, makers)
  const key = names.join()
  let make = makers.get(key)
  if (!make) {
    const Bare = Object.assign(function () {}, { prototype })
    // As fields of a class they are defined, not set: the ORM has its own setters on the prototype. The names are those of our statements.
    const fieldsOfIt = names.map((name, index) => `${JSON.stringify(name)} = values[${index}]`)
    // oxlint-disable-next-line typescript/no-implied-eval
    make = new Function(
      'Bare',
      `let values
       class Made extends Bare { ${fieldsOfIt.join('; ')} }
       return (given) => { values = given; return new Made() }`,
    )(Bare) as Make<object>
    makers.set(key, make)
  }
  return make
}
