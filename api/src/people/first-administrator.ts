import type { Database } from '../database/open.ts'
import { appendChanges } from '../changes/log.ts'
import { transaction } from '../database/transaction.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { newAccountName } from './credentials.ts'
import { expectStrong } from './password-strength.ts'
import { hashPassword } from './password.ts'

export interface FirstAdministrator {
  subdistrictName: string
  name: string
  account: string
  password: string
}

/**
 * Founds a sub-district: itself, its committee, and a person who as the committee's secretary sets up everything else. Stands
 * below organizations and communities in the house, so it writes their rows in plain SQL. Whoever types the password may be another
 * person, so it is handed over like any first one.
 */
export async function createFirstAdministrator(
  database: Database,
  first: FirstAdministrator,
): Promise<{ subdistrictId: string; personId: string }> {
  const subdistrictName = named(first.subdistrictName, 'subdistrictName')
  const name = named(first.name, 'name')
  const account = newAccountName(first.account)
  await expectStrong(first.password, [account, name, subdistrictName], 'password')
  const passwordHash = await hashPassword(first.password)
  const [subdistrictId, committeeId, personId, appointmentId] = [newId(), newId(), newId(), newId()]

  return transaction(database, async (em) => {
    // Two at once, and the second finds what the first has made.
    await em.execute(`select pg_advisory_xact_lock(hashtext('shuangshe.founding'))`)
    const [found] = await em.execute<{ subdistrict: boolean; account: boolean }[]>(
      'select exists (select from subdistrict where name = ?) as subdistrict, exists (select from account where name = ?) as account',
      [subdistrictName, account],
    )
    if (found!.subdistrict) throw new Refusal('SUBDISTRICT_EXISTS', {}, 'subdistrictName')
    if (found!.account) throw new Refusal('ACCOUNT_TAKEN', {}, 'account')

    await em.execute('insert into subdistrict (id, name) values (?, ?)', [subdistrictId, subdistrictName])
    await em.execute(`insert into organization (id, subdistrict_id, kind, name) values (?, ?, 'COMMITTEE', ?)`, [
      committeeId,
      subdistrictId,
      `${subdistrictName}党工委`,
    ])
    await em.execute('insert into person (id, subdistrict_id, name) values (?, ?, ?)', [personId, subdistrictId, name])
    await em.execute('insert into account (name, person_id, subdistrict_id, password_hash, handed_over_at) values (?, ?, ?, ?, now())', [
      account,
      personId,
      subdistrictId,
      passwordHash,
    ])
    await em.execute(
      `insert into appointment (id, subdistrict_id, person_id, organization_id, position, term_start)
       values (?, ?, ?, ?, 'SECRETARY', (now() at time zone 'Asia/Shanghai')::date)`,
      [appointmentId, subdistrictId, personId, committeeId],
    )
    const concern = { row: { version: 1 }, communities: [], organizations: [committeeId], persons: [personId] }
    await appendChanges(em, { subdistrictId, actorId: null, actingAsId: null }, [
      { ...concern, kind: 'ORGANIZATION_CREATED', entity: 'ORGANIZATION', entityId: committeeId, persons: [] },
      { ...concern, kind: 'PERSON_CREATED', entity: 'PERSON', entityId: personId, organizations: [] },
      { ...concern, kind: 'APPOINTED', entity: 'APPOINTMENT', entityId: appointmentId },
    ])
    return { subdistrictId, personId }
  })
}

function named(typed: string, field: string): string {
  const name = typed.trim()
  if (name === '') throw new Refusal('REQUIRED', {}, field)
  if (name.length > 60) throw new Refusal('TOO_LONG', { max: 60 }, field)
  return name
}
