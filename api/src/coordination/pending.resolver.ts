import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { readRows, selectList } from '../database/rows.ts'
import { Holds } from '../kernel/holds.ts'
import type { Request } from '../acting/request.ts'
import { committeeCommunities } from '../acting/rights.ts'
import { ViewerType } from '../people/viewer.type.ts'
import { Party } from './party.entity.ts'

@Resolver(() => ViewerType)
export class PendingRequests {
  @Holds(20)
  @FieldResolver(() => [Party], {
    description: 'Requests of other committees that wait for an answer of the viewer’s committees, oldest first.',
  })
  async pendingPartyRequests(@Root() { viewer }: ViewerType, @Ctx() request: Request): Promise<Party[]> {
    const { reads, orm } = request.services.database
    return readRows(
      reads,
      Party,
      `select ${selectList(orm, Party, 'p')} from party p
       where p.subdistrict_id = $1 and p.state = 'REQUESTED' and p.community_id = any($2::uuid[]) order by p.id limit 100`,
      [viewer.subdistrictId, committeeCommunities(viewer)],
    )
  }
}
