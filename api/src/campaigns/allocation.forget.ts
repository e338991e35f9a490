import type { Database } from '../database/open.ts'

const KEPT_DAYS = 30

/**
 * Discards proposals that nobody decided on and that a later one of their campaign took the place of: what they proposed, pair by
 * pair, is of no more use.
 */
export async function forgetOldAllocations({ reads }: Database): Promise<void> {
  await reads.query(
    `with old as (
       update allocation a set state = 'DISCARDED', version = version + 1
       where a.state in ('PROPOSED', 'FAILED') and a.finished_at < now() - make_interval(days => $1)
         and exists (select from allocation later where later.campaign_id = a.campaign_id and later.subdistrict_id = a.subdistrict_id
           and later.state in ('PROPOSED', 'CONFIRMED') and later.started_at > a.started_at)
       returning a.id, a.subdistrict_id),
     pairs as (delete from allocation_pair p using old where p.allocation_id = old.id and p.subdistrict_id = old.subdistrict_id)
     delete from allocation_unserved u using old where u.allocation_id = old.id and u.subdistrict_id = old.subdistrict_id`,
    [KEPT_DAYS],
  )
}
