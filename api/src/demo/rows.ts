import type { EntityManager } from '@mikro-orm/postgresql'
import type { Row } from './telling/told.ts'

/** Inserts rows that all have the same columns with one statement. */
export async function insertRows(em: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ')
  await em.execute(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb)`, [
    JSON.stringify(rows),
  ])
}

/** The next `count` numbers of a sequence, in order. */
export async function nextNumbers(em: EntityManager, sequence: string, count: number): Promise<number[]> {
  const rows = await em.execute<{ number: string }[]>('select nextval(?) as number from generate_series(1, ?)', [sequence, count])
  return rows.map(({ number }) => Number(number)).toSorted((one, other) => one - other)
}

/** How the database reads a bytea in JSON. */
export const bytes = (buffer: Buffer): string => `\\x${buffer.toString('hex')}`
