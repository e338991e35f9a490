import pg from 'pg'
import { readBoard } from './board.ts'
import { withoutIndexes } from './growth.indexes.ts'
import { fillLog } from './growth.log.ts'
import type { World } from './world.ts'

/** An id that is the same each time. */
const ID_OF = `create or replace function pg_temp.id_of(text) returns uuid language sql immutable as $$
  select overlay(overlay(md5($1) placing '7' from 13) placing '8' from 17)::uuid $$`

/** How much there is: in the sub-district that is looked at, and in each of the others beside it. */
export interface GrowthSize {
  others: number
  issues: { own: number; each: number }
  changes: { own: number; each: number }
}

/** What a board holds at any time, however long its history: open issues, and those closed within 30 days. */
const ON_BOARD = { own: { open: 160, recent: 40 }, each: { open: 12, recent: 3 } }

/** Needs, offers and matches for each so many issues; of each, as many are open. One in ten was left to pass, and led to nothing. */
const RESOURCES = { perIssues: 2, open: 20 }

const WORDS =
  `停车 道闸 噪音 漏水 电梯 路灯 垃圾 分类 快递 充电 绿化 积水 消防 通道 施工 空调 外机 油烟 宠物 楼道 杂物 门禁 监控 车棚 坡道 护栏 水压 暖气
  物业 收费 围墙 井盖 树枝 遮挡 采光 广场 健身 器材 长椅 公厕 公交 站台 非机动车 乱停 占道 夜市 排队 食堂 托管 养老 助餐 志愿 招聘 实习 会议室 车位 共享 错峰
  党群 议事厅 签到 回访 晚高峰`.split(/\s+/)

/**
 * Fills a database with the history of many sub-districts, set by set and the same each time. What lies on a board doesn't depend on how
 * long its history is; everything else goes back in time at an even pace. Growing means emptying and filling anew.
 */
export async function grow(databaseUrl: string, world: World, size: GrowthSize): Promise<void> {
  const sql = new pg.Client({ connectionString: databaseUrl })
  await sql.connect()
  try {
    // Written as it lies, without the triggers that number and check one row after the other.
    await sql.query(
      `set auto_explain.log_min_duration = -1; set session_replication_role = replica; set maintenance_work_mem = '256MB'; set synchronous_commit = off`,
    )
    await sql.query(ID_OF)
    await addSubdistricts(sql, size.others)
    await describeSubdistricts(sql, world, size)
    await withoutIndexes(sql, ['issue', 'need', 'offer', 'match'], async () => {
      await sql.query('truncate issue, need, offer, match cascade')
      await fillIssues(sql, world)
      for (const table of ['need', 'offer'] as const) await fillResources(sql, table)
      await fillMatches(sql)
    })
    await fillLog(sql)
    await sql.query('analyze')
  } finally {
    await sql.end()
  }
}

async function addSubdistricts(sql: pg.Client, count: number): Promise<void> {
  await sql.query(
    `with wanted as (select n, pg_temp.id_of('subdistrict ' || n) as id from generate_series(1, $1::int) n),
       made as (insert into subdistrict (id, name) select id, '第 ' || n || ' 街道' from wanted on conflict do nothing),
       heads as (insert into change_head (subdistrict_id) select id from wanted on conflict do nothing),
       people as (insert into person (id, subdistrict_id, name) select pg_temp.id_of('person ' || n), id, '居民' from wanted on conflict do nothing)
     insert into community (id, subdistrict_id, kind, name)
       select pg_temp.id_of('community ' || n || kind), id, kind, kind from wanted, unnest(array['RESIDENTIAL', 'BUILDING']) kind on conflict do nothing`,
    [count],
  )
}

/** One line for each sub-district: how much it gets, and who is there. */
async function describeSubdistricts(sql: pg.Client, world: World, { issues, changes }: GrowthSize): Promise<void> {
  const { residential, building } = world.communities
  await sql.query(
    `create temporary table if not exists growing (subdistrict_id uuid, residential uuid, building uuid, person uuid, organization uuid,
       open int, recent int, issues int, changes int, share int); truncate growing`,
  )
  await sql.query(
    `insert into growing
       select subdistrict_id, $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::int, $6::int, $7::int, $8::int, $9::int from community where id = $1
       union all
       select s.id, r.id, b.id, (select id from person p where p.subdistrict_id = s.id limit 1), null, $10::int, $11::int, $12::int, $13::int, $14::int
       from subdistrict s join community r on r.subdistrict_id = s.id and r.kind = 'RESIDENTIAL' and r.name = r.kind
         join community b on b.subdistrict_id = s.id and b.kind = 'BUILDING' and b.name = b.kind`,
    [
      residential,
      building,
      world.resident.personId,
      world.organizations.property,
      ...amounts(ON_BOARD.own, issues.own, changes.own),
      ...amounts(ON_BOARD.each, issues.each, changes.each),
    ],
  )
}

const amounts = ({ open, recent }: { open: number; recent: number }, issues: number, changes: number): number[] => [
  open,
  recent,
  issues,
  changes,
  Math.ceil(issues / RESOURCES.perIssues),
]

/** Issue `n` of a sub-district, the newest first; 27 of the closed ones a day where the history is that of a large sub-district. */
async function fillIssues(sql: pg.Client, world: World): Promise<void> {
  await sql.query(
    `insert into issue (id, subdistrict_id, number, community_id, communities, title, text, category, urgent, stage, stage_since, due_at, reporter_id,
       reporter_organization_id, party_organizations, reported_at, updated_at, version)
     select pg_temp.id_of(g.subdistrict_id::text || n), g.subdistrict_id, 50000000 - n, case when n % 3 = 0 then g.building else g.residential end,
       case when n % 10 = 0 then array[g.residential, g.building] when n % 3 = 0 then array[g.building] else array[g.residential] end,
       words.some || '第 ' || n || ' 件', words.more || ' 编号' || lpad(n::text, 7, '0'), (array['PARKING', 'NOISE', 'OTHER'])[1 + n % 3], n % 20 = 0,
       case when n <= open then (array['REPORTED', 'ACCEPTED', 'COORDINATING', 'AGREED', 'CARRYING_OUT'])[1 + n % 5] else 'CONFIRMED' end,
       closed.at, case when n <= open then now() + make_interval(hours => 12 * (n % 40) - 60) end, case when n % 400 = 0 then g.person end,
       case when n % 50 = 0 then g.organization end, case when n % 20 = 0 and g.organization is not null then array[g.organization] else '{}' end,
       closed.at - interval '3 days', closed.at, 5
     from growing g cross join lateral generate_series(1, g.issues) n
     cross join lateral (select case when n <= open + recent then now() - make_interval(mins => 200 * (n % 200))
       else now() - interval '31 days' - make_interval(mins => 52 * (n - open - recent)) end as at) closed
     cross join lateral (
       select string_agg(word, '') filter (where j <= 3) as some, string_agg(word, case when j % 3 = 0 then '，' else '' end) as more
       from (select j, ($1::text[])[1 + floor(cardinality($1::text[]) * power(abs(hashint8(n * 97::bigint + j * 1009)::float8) / 2147483648, 2))::int] as word
         from generate_series(1, 14) j) chosen) words`,
    [WORDS],
  )
  // What comes next through the API has the highest number.
  await sql.query(`select setval('issue_number', 60000000)`)
  await sql.query(
    'insert into issue_follower (issue_id, person_id, subdistrict_id) select id, $1, subdistrict_id from issue where community_id = $2 and number % 1000 = 0',
    [world.neighbour.personId, world.communities.residential],
  )
}

async function fillResources(sql: pg.Client, table: 'need' | 'offer'): Promise<void> {
  await sql.query(
    `insert into ${table} (id, subdistrict_id, number, community_id, organization_id, posted_by_id, kind, title, text, quantity, matched, state, until,
       posted_at, updated_at, version)
     select pg_temp.id_of('${table}' || g.subdistrict_id::text || n), g.subdistrict_id, 50000000 - n, case when n % 3 = 0 then g.building else g.residential end,
       case when n % 2 = 0 then g.organization end, g.person, (array['PARKING', 'VENUE', 'OTHER'])[1 + n % 3], '车位 ' || n, '晚八点后可用', 10,
       case when n <= ${RESOURCES.open} or over then 0 else 10 end, case when n <= ${RESOURCES.open} or over then 'OPEN' else 'MET' end,
       case when over then at::date + 14 end, at, at, 2
     from growing g cross join lateral generate_series(1, g.share) n
     cross join lateral (select now() - make_interval(mins => case when n <= ${2 * RESOURCES.open} then 0 else 31 * 1440 + 520 * n end) as at,
       n > ${2 * RESOURCES.open} and n % 10 = 0 as over) was`,
  )
  await sql.query(`select setval('${table}_number', 60000000)`)
}

async function fillMatches(sql: pg.Client): Promise<void> {
  await sql.query(
    `insert into match (id, subdistrict_id, number, need_id, offer_id, state, quantity, need_answer, offer_answer, introduced_by_id, introduced_at, updated_at,
       accepted_at, fulfilled_at, communities, organizations, persons, version)
     select pg_temp.id_of('match' || n.id), n.subdistrict_id, n.number, n.id, o.id,
       case when n.state = 'MET' then 'FULFILLED' when n.until is null then 'INTRODUCED' else 'FELL_THROUGH' end, 10, 'PENDING', 'PENDING',
       n.posted_by_id, n.posted_at, n.updated_at, n.updated_at, case when n.state = 'MET' then n.updated_at end, array[n.community_id, o.community_id],
       array_remove(array[n.organization_id, o.organization_id], null), array[n.posted_by_id], 3
     from need n join offer o on o.subdistrict_id = n.subdistrict_id and o.number = n.number`,
  )
  await sql.query(`select setval('match_number', 60000000)`)
}

/** The cursor of whoever left the world's board so many changes ago. */
export async function cursorBefore(world: World, databaseUrl: string, changes: number): Promise<string> {
  const sql = new pg.Client({ connectionString: databaseUrl })
  await sql.connect()
  const move = (by: number) =>
    sql.query('update change_head set pos = pos + $1 where subdistrict_id = (select subdistrict_id from board where id = $2)', [
      by,
      world.boardId,
    ])
  await move(-changes)
  const { cursor } = await readBoard(world.secretary.client, world.boardId)
  await move(changes)
  await sql.end()
  return cursor
}
