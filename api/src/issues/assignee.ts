import type DataLoader from 'dataloader'
import { type Request, signedIn } from '../acting/request.ts'

/** Whether people sit on the committee of a community now: of each pair of a person and a community, written as two ids with a blank between. */
export function onCommittee(request: Request): DataLoader<string, boolean> {
  const { subdistrictId } = signedIn(request)
  return request.loaders.batch('issue.onCommittee', async (pairs) => {
    const { rows } = await request.services.database.reads.query<{ pair: string }>(
      `select distinct person_id || ' ' || community_id as pair from running_appointment
       where subdistrict_id = $1 and organization_kind = 'COMMITTEE' and person_id = any($2::uuid[])`,
      [subdistrictId, [...new Set(pairs.map((pair) => pair.split(' ')[0]!))]],
    )
    const sitting = new Set(rows.map(({ pair }) => pair))
    return pairs.map((pair) => sitting.has(pair))
  })
}
