import type pg from 'pg'

/** Between two lines of the log where there are most, seconds: 274 a day. */
const PACE = 315

/** Lines of the log for what `growing` describes: dense positions, at an even pace, the newest a moment ago. */
export async function fillLog(sql: pg.Client): Promise<void> {
  await sql.query('truncate change')
  await makeOldPartitions(sql)
  // One statement for each sub-district: each has its rows in order of time, as they would lie.
  const { rows } = await sql.query<{ id: string }>('select subdistrict_id as id from growing')
  for (const { id } of rows)
    await sql.query(
      `insert into change (subdistrict_id, pos, xid, kind, entity, entity_id, entity_version, communities, persons, actor_id, at)
       select g.subdistrict_id, n, '3', (array['ISSUE_ACCEPTED', 'ISSUE_COMMENTED', 'ISSUE_EDITED'])[1 + n % 3], 'ISSUE',
         pg_temp.id_of(g.subdistrict_id::text || (1 + n % g.issues)), 1 + n % 5, array[case when n % 3 = 0 then g.building else g.residential end], '{}', g.person,
         now() - make_interval(secs => ${PACE} * (g.changes - n)::float8 * g.pace)
       from (select *, (select max(changes) from growing)::float8 / changes as pace from growing where subdistrict_id = $1) g
       cross join lateral generate_series(1, g.changes) n`,
      [id],
    )
  await sql.query('update change_head h set pos = g.changes from growing g where g.subdistrict_id = h.subdistrict_id')
}

/** The partition that came with the schema holds everything up to now; here the past has its months as well. */
async function makeOldPartitions(sql: pg.Client): Promise<void> {
  await sql.query('alter table change detach partition change_before')
  await sql.query(
    `select make_change_partition((month - make_interval(months => n)) at time zone 'Asia/Shanghai',
       (month - make_interval(months => n - 1)) at time zone 'Asia/Shanghai')
     from (select date_trunc('month', now() at time zone 'Asia/Shanghai') as month) now,
       generate_series(0, 1 + (select max(changes) from growing) / (28 * 86400 / ${PACE})) n
     where not exists (select from change_partition where starts = (month - make_interval(months => n)) at time zone 'Asia/Shanghai')`,
  )
  await sql.query(
    `do $$ begin execute format('alter table change attach partition change_before for values from (minvalue) to (%L)',
       (select min(starts) from change_partition)); end $$`,
  )
  await sql.query('select keep_change_partitions(3)')
}
