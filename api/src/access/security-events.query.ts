import type { Database } from '../database/open.ts'
import { isId } from '../kernel/id.ts'
import { connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'
import { readRows } from '../database/rows.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { capacityOf } from '../acting/verdict.ts'
import { canReadSecurityEvents } from './security-event.policy.ts'
import { SecurityEvent, type SecurityEventArguments, type SecurityEventConnection } from './security-event.types.ts'

/** What happened to who comes in, the newest first. */
export async function readSecurityEvents(
  request: Request,
  { kind, personId, ...page }: SecurityEventArguments,
): Promise<SecurityEventConnection> {
  const viewer = signedIn(request)
  capacityOf(canReadSecurityEvents(viewer))
  if (personId != null && !isId(personId)) throw new Refusal('INVALID_ID', {}, 'personId')
  const asked = pageRequest(page, 1)
  const [before] = asked.from ?? []
  if (before !== undefined && !isId(before)) throw new Refusal('INVALID_CURSOR')
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = ['subdistrict_id = $1']
  if (kind) conditions.push(`kind = ${bind(kind)}`)
  if (personId) {
    const id = bind(personId)
    conditions.push(`(person_id = ${id} or subject_id = ${id})`)
  }
  if (before) conditions.push(`id < ${bind(before)}`)
  const rows = await readRows(
    request.services.database.reads,
    SecurityEvent,
    `select id, at, kind, network, device, detail, person_id as "personId", subject_id as "subjectId" from security_event
     where ${conditions.join(' and ')} order by id desc limit ${bind(asked.limit + 1)}`,
    parameters,
  )
  return connection(rows, asked, ({ id }) => [id])
}

/** Kept for half a year, and of each sub-district so many at most, the newest. */
const KEPT_DAYS = 180
const MOST_KEPT = 50_000

export async function forgetOldSecurityEvents({ reads }: Database): Promise<void> {
  await reads.query('delete from security_event where at < now() - make_interval(days => $1)', [KEPT_DAYS])
  await reads.query(
    `delete from security_event e using subdistrict s where e.subdistrict_id = s.id
       and e.id <= (select id from security_event where subdistrict_id = s.id order by id desc offset $1 limit 1)`,
    [MOST_KEPT],
  )
}
