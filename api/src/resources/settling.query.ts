import { readRows, selectList } from '../database/rows.ts'
import { likenedIn } from '../kernel/likened.ts'
import { issueConcern } from '../issues/issue.concern.ts'
import { Issue } from '../issues/issue.entity.ts'
import { concernedWhere } from '../acting/concern.ts'
import type { Request } from '../acting/request.ts'
import type { Viewer } from '../acting/viewer.ts'
import { resourceSelect } from './resource.columns.ts'
import { resourceConditions } from './resource.concern.ts'
import { effectiveState } from './resource.conditions.ts'
import { Offer } from './resource.entity.ts'
import { settlingPairs } from './settling.ts'

/** So many of the newest of each kind, or category, are compared word by word: enough to find what fits, never all there ever was. */
const COMPARED = 60

const stillOpen = `i.stage in ('REPORTED', 'ACCEPTED', 'COORDINATING', 'AGREED', 'CARRYING_OUT')`
const issueWords = `bigrams(${likenedIn("i.title || ' ' || left(i.text, 200)")})`
const offerWords = `bigrams(${likenedIn("r.title || ' ' || left(r.text, 200)")})`

/** Needs still open that were posted for an issue. */
const asking = `need n where n.subdistrict_id = $1 and n.state = 'OPEN' and (n.until is null or n.until >= (now() at time zone 'Asia/Shanghai')::date)`

const settles = 'unnest($3::text[], $4::text[]) as p(category, kind)'

const shared = 'cardinality(array(select unnest(s.words) intersect select unnest(o.words)))'

/** What is wanted comes first, then what is spoken of in the same words, then the newest. */
const best = `row_number() over (partition by s.id order by f.wanted desc, ${shared} desc, o.number desc)`

/** For each of some issues the open offers that could settle it and that the viewer may see, best first. */
export async function usefulOffers(request: Request, viewer: Viewer, issueIds: readonly string[], first: number): Promise<Offer[][]> {
  const parameters: unknown[] = [viewer.subdistrictId, issueIds, settlingPairs.categories, settlingPairs.kinds]
  const visible = concernedWhere(viewer, resourceConditions.offer, parameters)
  const rows = await readRows<Offer, Found>(
    request.services.database.reads,
    Offer,
    `with subject as materialized (
       select i.id, i.category, ${issueWords} as words from issue i where i.subdistrict_id = $1 and i.id = any($2::uuid[]) and ${stillOpen}),
     fitting as materialized (
       select id, kind, bool_or(wanted) as wanted from (
         select s.id, p.kind, false as wanted from subject s join ${settles} on p.category = s.category
         union all select n.issue_id, n.kind, true from ${asking} and n.issue_id in (select id from subject)) each group by id, kind),
     open as materialized (
       select newest.* from (select distinct kind from fitting) k cross join lateral (
         select ${resourceSelect('offer')}, ${offerWords} as words from offer r
         where r.subdistrict_id = $1 and r.kind = k.kind and r.state = 'OPEN' and ${effectiveState} = 'OPEN' and ${visible} order by r.number desc limit ${COMPARED}) newest)
     select * from (
       select s.id as "subjectId", o.*, ${best} as rank from subject s join fitting f on f.id = s.id join open o on o.kind = f.kind) ranked
     where rank <= $${parameters.push(first)} order by rank`,
    parameters,
  )
  return grouped(issueIds, rows)
}

/** For each of some offers the open issues it could settle and that the viewer may see, best first. */
export async function settledIssues(request: Request, viewer: Viewer, offerIds: readonly string[], first: number): Promise<Issue[][]> {
  const { reads, orm } = request.services.database
  const parameters: unknown[] = [viewer.subdistrictId, offerIds, settlingPairs.categories, settlingPairs.kinds]
  const visible = `i.subdistrict_id = $1 and ${stillOpen} and ${concernedWhere(viewer, issueConcern, parameters)}`
  const newest = (which: string) => `(select i.id from issue i where ${visible} and ${which} order by i.number desc limit ${COMPARED})`
  const rows = await readRows<Issue, Found>(
    reads,
    Issue,
    `with subject as materialized (
       select r.id, r.kind, ${offerWords} as words from offer r
       where r.subdistrict_id = $1 and r.id = any($2::uuid[]) and ${effectiveState} = 'OPEN'),
     kinds as materialized (select distinct kind from subject),
     fitting as materialized (
       select kind, issue_id, bool_or(wanted) as wanted from (
         select p.kind, found.id as issue_id, false as wanted
           from ${settles} cross join lateral ${newest('i.category = p.category')} found where p.kind in (select kind from kinds)
         union all select k.kind, found.id, true
           from kinds k cross join lateral ${newest(`i.id in (select n.issue_id from ${asking} and n.kind = k.kind and n.issue_id is not null)`)} found
       ) each group by kind, issue_id),
     open as materialized (
       select ${selectList(orm, Issue, 'i')}, ${issueWords} as words from issue i
       where i.subdistrict_id = $1 and i.id in (select issue_id from fitting))
     select * from (
       select s.id as "subjectId", o.*, ${best} as rank from subject s join fitting f on f.kind = s.kind join open o on o.id = f.issue_id) ranked
     where rank <= $${parameters.push(first)} order by rank`,
    parameters,
  )
  return grouped(offerIds, rows)
}

interface Found {
  subjectId: string
}

function grouped<Row extends Found>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const groups = Map.groupBy(rows, ({ subjectId }) => subjectId)
  return ids.map((id) => groups.get(id) ?? [])
}
