import type pg from 'pg'
import type { World } from '../../support/world.ts'

/** Most cards stand in the first stages, few are settled; a stage's share of them, per cent. */
const STAGES = { REPORTED: 20, ACCEPTED: 20, COORDINATING: 15, AGREED: 10, CARRYING_OUT: 20, RESOLVED: 10, CONFIRMED: 5 }

export const stages = Object.keys(STAGES)

/**
 * Issues as two neighbouring communities have them, made by one statement: two thirds residential, every fourth the business of both,
 * every tenth urgent, titles of one line and of two, every second one somebody's; due within a month, or for a week already.
 */
export async function makeCards(
  database: pg.Client,
  { communities, resident, member, organizations }: World,
  count: number,
): Promise<void> {
  await database.query(
    `insert into issue (id, subdistrict_id, community_id, communities, title, text, category, place, urgent, stage, stage_since, due_at,
       reporter_id, assignee_id, party_organizations, reported_at, updated_at)
     select gen_random_uuid(), c.subdistrict_id, c.id, case when n % 4 = 0 then array[$1, $2]::uuid[] else array[c.id] end,
       '第 ' || n || ' 件:' || (array['道闸挡住了消防通道', '夜间施工噪声扰民,晚上十点以后仍有车辆卸货,居民难以休息', '楼道灯坏了',
         '电动车在大堂充电,物业多次劝阻无效,希望两边一起找一处集中充电的地方', '垃圾清运不及时'])[n % 5 + 1],
       '晚高峰时车辆排到路口。', (array['PARKING', 'NOISE', 'FACILITY'])[n % 3 + 1],
       case when n % 6 > 0 then '翠竹苑 ' || n % 20 + 1 || ' 号楼' end, n % 10 = 0, ($3::text[])[n % 100 + 1],
       now() - n * interval '1 minute', case when n % 100 < 85 then now() + (n * 7919 % 37 - 7) * interval '1 day' end,
       $4, case when n % 2 = 0 then $5::uuid end, case when n % 4 = 0 then array[$6::uuid] else '{}' end, now() - interval '20 days', now()
     from generate_series(1, $7::int) n
     join community c on c.id = case when n % 3 < 2 then $1::uuid else $2::uuid end`,
    [
      communities.residential,
      communities.building,
      Object.entries(STAGES).flatMap(([stage, share]) => Array.from({ length: share }, () => stage)),
      resident.personId,
      member.personId,
      organizations.property,
      count,
    ],
  )
  await database.query('analyze issue')
}
