import pg from 'pg'
import type { World } from '../../support/world.ts'
import { functions } from './postgraphile.functions.ts'

/** How much there is, and how little of it a board shows. */
export interface Size {
  issues: number
  open: number
}

/**
 * Fills the sub-district of a world with issues, in sets and always the same: `open` ones of the two communities of its board, each
 * with its relations, and a history that nobody looks at any more, a third of it in another community. Returns the sub-district’s id.
 */
export async function fillSubdistrict(databaseUrl: string, world: World, { issues, open }: Size): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl, statement_timeout: 0 })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('select subdistrict_id as id from board where id = $1', [world.boardId])
    const names = {
      subdistrict: rows[0]!.id,
      residential: world.communities.residential,
      building: world.communities.building,
      apart: world.communities.apart,
      secretary: world.secretary.personId,
      towerSecretary: world.towerSecretary.personId,
    }
    const words = Object.entries(names).map(([name, id]) => `set local bench.${name} = '${id}'`)
    await client.query(`begin; set local synchronous_commit = off; ${words.join('; ')}; ${sql(issues, open)}; commit`)
    await client.query(functions)
    await client.query('vacuum analyze')
    return names.subdistrict
  } finally {
    await client.end()
  }
}

const id = (what: string, n: string): string => `md5('${what}' || (${n}))::uuid`
const the = (name: string): string => `current_setting('bench.${name}')::uuid`

/** Issues are handled by whoever sits on the committee of their community, as others are not shown. */
const sql = (issues: number, open: number): string => /* sql */ `
insert into person (id, subdistrict_id, name, home_community_id)
  select ${id('person', 'n')}, ${the('subdistrict')}, '居民' || n, ${the('residential')} from generate_series(0, 1999) n;

insert into organization (id, subdistrict_id, community_id, kind, name)
  select ${id('enterprise', 'n')}, ${the('subdistrict')}, ${the('building')}, 'ENTERPRISE', '企业' || n from generate_series(0, 59) n;

insert into issue (id, subdistrict_id, number, community_id, communities, title, text, category, place, urgent, stage, stage_since, due_at,
    reporter_id, reporter_organization_id, assignee_id, party_organizations, open_commitments, reported_at, updated_at)
  select ${id('issue', 'n')}, ${the('subdistrict')}, nextval('issue_number'), home, case when n % 3 = 0 then array[home, other] else array[home] end,
    (array['夜间施工噪音', '停车道闸收费', '楼道堆物', '垃圾清运不及时', '电梯故障'])[1 + n % 5] || ' ' || n,
    '反映人称情况已持续数周，希望两个社区共同协调，尽快给出处理意见并回复。第 ' || n || ' 件。',
    (array['NOISE', 'PARKING', 'FACILITY', 'ENVIRONMENT', 'SAFETY'])[1 + n % 5], '翠竹苑 ' || 1 + n % 30 || ' 号楼', n % 17 = 0,
    case when n > ${open} then (array['CONFIRMED', 'DECLINED', 'WITHDRAWN'])[1 + n % 3]
      else (array['REPORTED', 'ACCEPTED', 'COORDINATING', 'AGREED', 'CARRYING_OUT'])[1 + n % 5] end,
    at, case when n <= ${open} and n % 7 > 0 then at + make_interval(days => 1 + n % 20) end,
    case when n % 4 > 0 then ${id('person', 'n * 7 % 2000')} end,
    case when n % 8 = 0 then ${id('enterprise', 'n % 60')} end,
    case when n % 2 = 0 then ${the('secretary')} when n % 3 = 0 then ${the('towerSecretary')} end,
    case when n <= ${open} and n % 5 > 0 then array[${id('enterprise', 'n % 60')}, ${id('enterprise', '(n + 1) % 60')}] else '{}' end,
    case when n <= ${open} and n % 5 in (3, 4) then 2 else 0 end, at, at
  from (select n,
      case when n > ${open} and n % 3 = 0 then ${the('apart')} when n % 2 = 0 then ${the('residential')} else ${the('building')} end as home,
      case when n % 2 = 0 then ${the('building')} else ${the('residential')} end as other,
      now() - make_interval(days => case when n > ${open} then 40 + n % 700 else n % 30 end, mins => n % 1000) as at
    from generate_series(1, ${issues}) n) made;

insert into party (id, subdistrict_id, issue_id, organization_id, community_id, state)
  select ${id('party', "n || ' ' || p")}, ${the('subdistrict')}, ${id('issue', 'n')}, ${id('enterprise', '(n + p) % 60')}, ${the('building')}, 'NAMED'
  from generate_series(1, ${issues}) n, generate_series(0, 1) p where n % 5 > 0 and (n <= ${open} or n % 4 = 0);

insert into agreement (id, subdistrict_id, issue_id, text, agreed_on, recorded_by_id, recorded_at)
  select ${id('agreement', 'n')}, ${the('subdistrict')}, ${id('issue', 'n')}, '双方同意分步整改。', current_date - n % 20, ${the('secretary')}, now()
  from generate_series(1, ${open}) n where n % 5 in (3, 4);

insert into commitment (id, subdistrict_id, issue_id, agreement_id, owner_id, text, due_on, state)
  select ${id('commitment', "n || ' ' || c")}, ${the('subdistrict')}, ${id('issue', 'n')}, ${id('agreement', 'n')}, ${id('party', "n || ' ' || c % 2")},
    '第 ' || c || ' 步整改', current_date + c, case when c = 0 then 'FULFILLED' else 'OPEN' end
  from generate_series(1, ${open}) n, generate_series(0, 2) c where n % 5 in (3, 4)
`
