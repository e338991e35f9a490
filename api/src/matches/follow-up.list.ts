import { countUpTo } from '../database/count.ts'
import { readRows } from '../database/rows.ts'
import { type PageArguments, connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isId } from '../kernel/id.ts'
import { concernedWhere } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { FollowUp } from './follow-up.entity.ts'
import { boardCommunities } from '../resources/resource.conditions.ts'
import { matchConditions } from './match.concern.ts'
import type { Counted } from '../database/newest-first.ts'

export interface FollowUpFilter {
  boardId?: string | null
  due?: boolean | null
}

const today = `(now() at time zone 'Asia/Shanghai')::date`

/** `isDue` in SQL, over `f`. */
const dueFollowUp = `(f.outcome is null and f.due_on <= ${today})`

const columns = `f.id, f.subdistrict_id as "subdistrictId", f.match_id as "matchId", f.months, f.due_on::text as "dueOn", f.outcome, f.note,
  f.recorded_by_id as "recordedById", f.recorded_at as "recordedAt"`

/** Follow-ups of matches that concern the viewer, the longest due first. */
export async function listFollowUps(request: Request, filter: FollowUpFilter, page: PageArguments): Promise<Counted<FollowUp>> {
  const viewer = signedIn(request)
  const { reads } = request.services.database
  const asked = pageRequest(page, 2)
  const parameters: unknown[] = [viewer.subdistrictId]
  const conditions = ['f.subdistrict_id = $1', concernedWhere(viewer, matchConditions, parameters)]
  if (filter.boardId != null) conditions.push(`m.communities && ${boardCommunities(filter.boardId, parameters)}`)
  if (filter.due != null) conditions.push(filter.due ? dueFollowUp : `not ${dueFollowUp}`)
  const from = `follow_up f join match m on m.id = f.match_id and m.subdistrict_id = f.subdistrict_id where ${conditions.join(' and ')}`
  const counted = [...parameters]
  const rows = await readRows(
    reads,
    FollowUp,
    `select ${columns} from ${from}${beyond(asked.from, parameters)} order by f.due_on, f.id limit ${asked.limit + 1}`,
    parameters,
  )
  return {
    ...connection(rows, asked, ({ dueOn, id }) => [dueOn, id]),
    count: () => countUpTo(reads, from, counted),
  }
}

function beyond(keyset: string[] | null, parameters: unknown[]): string {
  if (!keyset) return ''
  const [day, id] = keyset as [string, string]
  if (!isId(id) || !/^[1-9]\d{3}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) throw new Refusal('INVALID_CURSOR')
  return ` and (f.due_on, f.id) > ($${parameters.push(day)}::date, $${parameters.push(id)}::uuid)`
}
