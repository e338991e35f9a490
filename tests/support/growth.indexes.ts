import type pg from 'pg'

/** Runs `work` while these tables have no indexes but their keys', and makes those anew afterwards: as they were, in one go each. */
export async function withoutIndexes(sql: pg.Client, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const { rows } = await sql.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = any($1::text[]::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  )
  for (const { name } of rows) await sql.query(`drop index ${name}`)
  await work()
  for (const { definition } of rows) await sql.query(definition)
}
