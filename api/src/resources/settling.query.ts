import { asRows, selectList } from '../database/rows.ts'
import { issueConcern } from '../issues/issue.concern.ts'
import { Issue } from '../issues/issue.entity.ts'
import { concernedWhere } from '../people/concern.ts'
import type { Request } from '../people/request.ts'
import type { Viewer } from '../people/viewer.ts'
import { resourceSelect } from './resource.columns.ts'
import { resourceConditions } from './resource.concern.ts'
import { effectiveState } from './resource.conditions.ts'
import { Offer } from './resource.entity.ts'
import { settlingPairs } from './settling.ts'

/** So many of the newest are compared word by word: enough to find what fits, and never all there ever was. */
const COMPARED = 200

const stillOpen = `i.stage in ('REPORTED', 'ACCEPTED', 'COORDINATING', 'AGREED', 'CARRYING_OUT')`
const wordsOfIssue = `bigrams(i.title || ' ' || i.text)`
const wordsOfOffer = `bigrams(r.title || ' ' || r.text)`

/** Whether a need posted for `issue i` waits for just such an offer as `r`. */
const isWanted = `exists (select 1 from need n where n.issue_id = i.id and n.kind = r.kind and n.state = 'OPEN'
  and (n.until is null or n.until >= (now() at time zone 'Asia/Shanghai')::date))`

/** Whether an offer of this kind settles issues of this category. */
const settles = `exists (select 1 from unnest($3::text[], $4::text[]) as s(category, kind) where s.category = i.category and s.kind = r.kind)`

const fits = `(${settles} or ${isWanted})`

/** What is wanted comes first, then what is spoken of in the same words, then the newest. */
const ranked = (candidates: string, newest: string): string =>
  `select c.* from (select x.*, cardinality(array(select unnest(x.words) intersect select unnest(x.subject))) as shared from (${candidates}) x) c
   order by c.wanted desc, c.shared desc, c.${newest} desc`

/** For each of some issues the open offers that could settle it and that the viewer may see, best first. */
export async function usefulOffers(request: Request, viewer: Viewer, issueIds: readonly string[], first: number): Promise<Offer[][]> {
  const parameters: unknown[] = [viewer.subdistrictId, issueIds, settlingPairs.categories, settlingPairs.kinds]
  const visible = concernedWhere(viewer, resourceConditions.offer, parameters)
  const candidates = `select ${resourceSelect('offer')}, ${isWanted} as wanted, ${wordsOfOffer} as words, ${wordsOfIssue} as subject
    from offer r where r.subdistrict_id = $1 and ${effectiveState} = 'OPEN' and ${fits} and ${visible}
    order by ${isWanted} desc, r.number desc limit ${COMPARED}`
  const { rows } = await request.services.database.reads.query<Found>(
    `select i.id as "subjectId", found.* from issue i cross join lateral (${ranked(candidates, 'number')} limit $${parameters.push(first)}) found
     where i.subdistrict_id = $1 and i.id = any($2::uuid[]) and ${stillOpen}`,
    parameters,
  )
  return grouped(Offer, issueIds, rows)
}

/** For each of some offers the open issues it could settle and that the viewer may see, best first. */
export async function settledIssues(request: Request, viewer: Viewer, offerIds: readonly string[], first: number): Promise<Issue[][]> {
  const { reads, orm } = request.services.database
  const parameters: unknown[] = [viewer.subdistrictId, offerIds, settlingPairs.categories, settlingPairs.kinds]
  const visible = concernedWhere(viewer, issueConcern, parameters)
  const candidates = `select ${selectList(orm, Issue, 'i')}, ${isWanted} as wanted, ${wordsOfIssue} as words, ${wordsOfOffer} as subject
    from issue i where i.subdistrict_id = $1 and ${stillOpen} and ${fits} and ${visible}
    order by ${isWanted} desc, i.number desc limit ${COMPARED}`
  const { rows } = await reads.query<Found>(
    `select r.id as "subjectId", found.* from offer r cross join lateral (${ranked(candidates, 'number')} limit $${parameters.push(first)}) found
     where r.subdistrict_id = $1 and r.id = any($2::uuid[]) and ${effectiveState} = 'OPEN'`,
    parameters,
  )
  return grouped(Issue, offerIds, rows)
}

interface Found {
  subjectId: string
}

function grouped<Row extends object>(entity: new () => Row, ids: readonly string[], rows: Found[]): Row[][] {
  const groups = Map.groupBy(rows, ({ subjectId }) => subjectId)
  return ids.map((id) => asRows<Row>(entity as never, groups.get(id) ?? []))
}
