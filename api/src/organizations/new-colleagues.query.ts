import { readRows, selectList } from '../database/rows.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Appointment } from './appointment.entity.ts'

const NEW_DAYS = 14

/** Whoever leads a committee hears whom others have put on it: rights over its affairs are given from outside. */
export async function readNewColleagues(request: Request): Promise<Appointment[]> {
  const { personId, subdistrictId, capacities, token } = signedIn(request)
  const led = capacities.filter(({ organizationKind, position }) => organizationKind === 'COMMITTEE' && leading.has(position))
  if (token || led.length === 0) return []
  const { database } = request.services
  return readRows(
    database.reads,
    Appointment,
    `select ${selectList(database.orm, Appointment, 'a')} from appointment a
     where a.subdistrict_id = $1 and a.organization_id = any($2::uuid[]) and a.person_id <> $3 and a.appointed_by_id <> $3
       and a.appointed_at > now() - make_interval(days => $4) and a.ended_at is null
     order by a.appointed_at desc limit 20`,
    [subdistrictId, led.map(({ organizationId }) => organizationId), personId, NEW_DAYS],
  )
}

const leading: ReadonlySet<string> = new Set(['SECRETARY', 'DEPUTY_SECRETARY'])
