import { likened, likenedIn } from '../kernel/likened.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'

/**
 * Refuses a name that differs from another one's in blanks, case or width alone: nobody tells the two apart on a screen, and a table
 * that names one could mean either. Names are given one after the other, so that neither of two at once is missed.
 */
export async function expectNewName(act: Act, table: 'organization' | 'community', name: string, id: string): Promise<void> {
  await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`names ${act.subdistrictId}`])
  const taken = await act.em.execute<unknown[]>(
    `select from ${table} where subdistrict_id = ? and id <> ? and ${likenedIn('name')} = ? limit 1`,
    [act.subdistrictId, id, likened(name)],
  )
  if (taken.length > 0) throw new Refusal('NAME_TAKEN', {}, 'name')
}
