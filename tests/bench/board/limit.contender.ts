/** The limit: one statement written by hand that makes the whole JSON, behind nothing but node's own server. */
import { createServer } from 'node:http'
import pg from 'pg'
import { answerParent, argument } from '../answer-parent.ts'
import type { Place } from './question.ts'

const { databaseUrl, subdistrictId, boardId } = argument<Place>()
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 })

const named = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`

const statement = /* sql */ `
select json_build_object('data', json_build_object('board', json_build_object('id', b.id, 'name', b.name,
  'communities', (select json_agg(json_build_object('id', c.id, 'name', c.name, 'kind', c.kind) order by array_position(b.communities, c.id))
    from community c where c.id = any(b.communities) and c.subdistrict_id = b.subdistrict_id),
  'issues', (select coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'number', i.number, 'title', i.title, 'place', i.place,
      'category', i.category, 'urgent', i.urgent, 'stage', i.stage, 'stageSince', i.stage_since, 'dueAt', i.due_at,
      'openCommitments', i.open_commitments, 'community', ${named('c')},
      'communities', (select json_agg(json_build_object('id', each) order by place) from unnest(i.communities) with ordinality u (each, place)),
      'reporter', ${named('r')}, 'reporterOrganization', ${named('ro')}, 'assignee', ${named('a')},
      'parties', (select coalesce(json_agg(json_build_object('id', p.id, 'state', p.state, 'organization', ${named('o')}) order by p.id), '[]')
        from party p left join organization o on o.id = p.organization_id and o.subdistrict_id = p.subdistrict_id
        where p.issue_id = i.id and p.subdistrict_id = i.subdistrict_id),
      'agreement', (select json_build_object('id', g.id, 'agreedOn', g.agreed_on, 'commitments',
          (select coalesce(json_agg(json_build_object('id', m.id, 'text', m.text, 'dueOn', m.due_on, 'state', m.state) order by m.id), '[]')
           from commitment m where m.issue_id = i.id and m.agreement_id = g.id and m.subdistrict_id = g.subdistrict_id))
        from agreement g where g.issue_id = i.id and g.subdistrict_id = i.subdistrict_id order by g.id desc limit 1)
      ) order by i.due_at nulls last, i.id), '[]')
    from issue i
      join community c on c.id = i.community_id and c.subdistrict_id = i.subdistrict_id
      left join person r on r.id = i.reporter_id and r.subdistrict_id = i.subdistrict_id
      left join organization ro on ro.id = i.reporter_organization_id and ro.subdistrict_id = i.subdistrict_id
      left join person a on a.id = i.assignee_id and a.subdistrict_id = i.subdistrict_id
    where i.subdistrict_id = b.subdistrict_id and i.communities && b.communities
      and i.stage not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'DUPLICATE')))))::text as answer
from board b where b.id = $1 and b.subdistrict_id = $2`

const server = createServer((_, response) => {
  pool.query<{ answer: string }>({ name: 'board', text: statement, values: [boardId, subdistrictId] }).then(
    ({ rows }) => response.setHeader('content-type', 'application/json').end(rows[0]!.answer),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => answerParent({ port: (server.address() as { port: number }).port }, () => pool.end()))
