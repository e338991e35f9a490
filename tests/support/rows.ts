import type pg from 'pg'

/** What is no world's own, and what none needs: passwords tried are counted by address, and processes enlist what they see to themselves. */
const NOBODYS = ['sign_in_attempt', 'job']

/** What a database holds: each table’s rows, as JSON. */
export type Rows = Map<string, string[]>

export async function rowsOf(sql: pg.Client): Promise<Rows> {
  const tables = await sql.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`,
  )
  const rows: Rows = new Map()
  for (const { name } of tables.rows) {
    const found = await sql.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
    rows.set(
      name,
      found.rows.map(({ row }) => row),
    )
  }
  return rows
}

/**
 * SQL that writes what has come since as it lies, past the triggers that numbered and told of it. Numbers that the database gives, and
 * its transactions, are those of whoever runs it.
 */
export async function scriptOf(sql: pg.Client, before: Rows): Promise<string> {
  const statements = [`set session_replication_role = replica`]
  for (const [table, rows] of await rowsOf(sql)) {
    if (NOBODYS.includes(table)) continue
    const known = new Set(before.get(table))
    const added = rows.filter((row) => !known.has(row))
    if (added.length === 0) continue
    const { rows: found } = await sql.query<{ columns: string }>(
      `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns where table_schema = 'public' and table_name = $1
         and is_generated = 'NEVER' and is_identity = 'NO' and coalesce(column_default, '') !~ '^(nextval|pg_current_xact_id)'`,
      [table],
    )
    const { columns } = found[0]!
    const json = sql.escapeLiteral(`[${added.join()}]`)
    statements.push(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${json})`)
  }
  return statements.join(';\n')
}
