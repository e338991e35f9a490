import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../kernel/id.ts'
import type { Act } from '../acting/act.ts'
import { networkOf } from '../acting/network.ts'
import type { Request, Services } from '../acting/request.ts'
import type { SecurityEventKind } from './security-event.types.ts'

/** Something that happened to who comes in; never a secret. */
export interface SecurityHappening {
  kind: SecurityEventKind
  subdistrictId: string
  /** Who did it; null where nobody had proved to be anybody. */
  personId: string | null
  /** Whom it concerns, where that is somebody else. */
  subjectId?: string | null
  /** What it was about, such as a token's name. */
  detail?: string | null
}

/** Where a request came from. */
type Origin = Pick<Request, 'address' | 'device'>

/** As long as anything else that is typed in. */
const DETAIL_LENGTH = 200

/** Keeps what a mutation does to who comes in, together with what it does; the line in the server's log follows the commit. */
export async function note(act: Act, request: Request, happening: Omit<SecurityHappening, 'subdistrictId' | 'personId'>): Promise<void> {
  const whole = { ...happening, subdistrictId: act.subdistrictId, personId: act.actorId }
  await keep(act.em, request, whole)
  act.afterwards.push(() => tell(request.services, request, whole))
}

/** Whom it concerns, where that is somebody else than who does it. */
export const other = (act: Act, personId: string): string | null => (personId === act.actorId ? null : personId)

/** The same in a transaction that isn't an act's; telling it is the caller's. */
export async function keep(em: EntityManager, origin: Origin, happening: SecurityHappening): Promise<void> {
  await em.execute(insert.replace(/\$\d/g, '?'), valuesOf(origin, happening))
}

/** Keeps and tells what stands by itself. Nobody waits for it: how long an answer takes tells nothing of what was kept. */
export function noteApart(services: Services, origin: Origin, happening: SecurityHappening): void {
  tell(services, origin, happening)
  // Not being able to keep it (a full disk) changes nothing of what is answered.
  services.database.reads.query(insert, valuesOf(origin, happening)).catch(() => {})
}

/** Once in a while for the same `about`: whoever repeats it without end doesn't fill the list. */
export function noteSparingly(services: Services, origin: Origin, about: string, happening: SecurityHappening): void {
  try {
    services.attempts.take(`noted: ${happening.kind} ${about}`, 3, 600)
  } catch {
    return
  }
  noteApart(services, origin, happening)
}

/** What can't be told whose it is goes to the one sub-district, where there are no others. */
export function keepAnywhere(services: Services, origin: Origin, { kind, detail }: Omit<SecurityHappening, 'subdistrictId'>): void {
  services.database.reads
    .query(
      `insert into security_event (id, subdistrict_id, kind, network, device, detail)
       select $1, id, $2, $3, $4, $5 from subdistrict where (select count(*) from subdistrict) = 1`,
      [newId(), kind, ...placeOf(origin), detail],
    )
    .catch(() => {})
}

/** `subdistrictId` is null for what can't be told whose it is. */
export function tell(
  { auth }: Services,
  origin: Origin,
  { kind, subdistrictId, personId, subjectId, detail }: Omit<SecurityHappening, 'subdistrictId'> & { subdistrictId: string | null },
): void {
  const outcome = /_(FAILED|LIMITED|REFUSED|UNKNOWN)$/.test(kind) ? 'refused' : 'done'
  const [network, device] = placeOf(origin)
  auth({ event: kind, outcome, subdistrictId, personId, subjectId: subjectId ?? null, network, device, detail: detail ?? null })
}

const insert = `insert into security_event (id, subdistrict_id, kind, person_id, subject_id, network, device, detail)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`

const valuesOf = (origin: Origin, { subdistrictId, kind, personId, subjectId, detail }: SecurityHappening): (string | null)[] => [
  newId(),
  subdistrictId,
  kind,
  personId,
  subjectId ?? null,
  ...placeOf(origin),
  detail?.slice(0, DETAIL_LENGTH) ?? null,
]

const placeOf = ({ address, device }: Origin): [string | null, string | null] => [networkOf(address) || null, device]
