import type { EntityManager } from '@mikro-orm/postgresql'
import { appendChanges } from '../changes/log.ts'
import type { Database } from '../database/open.ts'
import { transaction } from '../database/transaction.ts'
import type { Vault } from '../acting/vault.ts'
import { hashPassword } from '../people/password.ts'
import { demoPassword } from './accounts.ts'
import { Cast } from './cast/cast.ts'
import { insertCampaign } from './insert.campaign.ts'
import { insertCast } from './insert.cast.ts'
import { insertIssues } from './insert.issues.ts'
import { insertResources } from './insert.resources.ts'
import { Clock } from './telling/clock.ts'

/**
 * Loads the demo sub-district into an empty installation; false where there is data already. All in one transaction: killed
 * half-way it leaves nothing behind. Of several processes that start at once, one loads and the others wait for it.
 */
export async function loadDemoOnce(database: Database, vault: Vault): Promise<boolean> {
  if (!(await isEmpty(database.fork()))) return false
  const passwordHash = await hashPassword(demoPassword)
  return transaction(database, async (em) => {
    await em.execute(`set local lock_timeout = '60s'`)
    await em.execute(`select pg_advisory_xact_lock(hashtext('shuangshe.founding'))`)
    if (!(await isEmpty(em))) return false
    const [row] = await em.execute<{ now: string }[]>('select now() as now')
    const clock = new Clock(new Date(row!.now))
    const cast = new Cast(clock)
    const stage = { em, cast, clock, vault }
    const changes = [
      ...(await insertCast(stage, passwordHash)),
      ...(await insertIssues(stage)),
      ...(await insertResources(stage)),
      ...(await insertCampaign(stage)),
    ]
    await appendChanges(em, { subdistrictId: cast.subdistrictId, actorId: null, actingAsId: null }, changes)
    return true
  })
}

async function isEmpty(em: EntityManager): Promise<boolean> {
  const [row] = await em.execute<{ empty: boolean }[]>('select not exists (select 1 from subdistrict) as empty')
  return row!.empty
}
