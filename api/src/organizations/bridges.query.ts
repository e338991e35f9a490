import { type CommunityKind, sideOf } from '../communities/community.entity.ts'
import { Person } from '../people/person.entity.ts'
import { canReadDirectory } from '../people/person.policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { capacityOf } from '../acting/verdict.ts'
import { Appointment } from './appointment.entity.ts'
import type { Bridge } from './appointment.types.ts'
import { bridgesOf } from './bridge.ts'

interface SeatRow {
  appointmentId: string
  personId: string
  communityId: string
  kind: CommunityKind
  isSecretary: boolean
}

/** Who connects the two sides at this moment. A token sees the seats in its own communities. */
export async function readBridges(request: Request): Promise<Bridge[]> {
  const viewer = signedIn(request)
  capacityOf(canReadDirectory(viewer))
  const { rows } = await request.services.database.reads.query<SeatRow>(
    `select r.id as "appointmentId", r.person_id as "personId", r.community_id as "communityId", c.kind, r.position = 'SECRETARY' as "isSecretary"
     from running_appointment r join community c on c.id = r.community_id and c.subdistrict_id = r.subdistrict_id
     where r.subdistrict_id = $1 and r.organization_kind = 'COMMITTEE' and r.position <> 'HONORARY'
       and ($2::uuid[] is null or r.community_id = any($2))
     order by r.term_start, r.id`,
    [viewer.subdistrictId, viewer.token?.communities ?? null],
  )
  const bridges = bridgesOf(rows.map(({ kind, ...seat }) => ({ ...seat, side: sideOf({ kind }) })))
  return Promise.all(
    bridges.map(async ({ personId, seats, isReciprocal }) => ({
      person: await request.loaders.get(Person, personId),
      seats: await request.loaders.getAll(
        Appointment,
        seats.map((seat) => seat.appointmentId),
      ),
      isReciprocal,
    })),
  )
}
