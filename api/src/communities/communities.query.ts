import { readRows, selectList } from '../database/rows.ts'
import type { Request } from '../acting/request.ts'
import type { Viewer } from '../acting/viewer.ts'
import { Community, type CommunityKind, sideOf } from './community.entity.ts'
import { canSeeCommunity } from './community.policy.ts'
import type { PublicCommunity } from './community.types.ts'

export async function readCommunities({ services: { database } }: Request, viewer: Viewer): Promise<Community[]> {
  const rows = await readRows(
    database.reads,
    Community,
    `select ${selectList(database.orm, Community, 'c')} from community c where c.subdistrict_id = $1 order by c.name collate "zh-x-icu", c.id`,
    [viewer.subdistrictId],
  )
  return rows.filter((community) => canSeeCommunity(viewer, community.id).allowed)
}

/** Those that somebody would see a report in: a community without a committee has nobody to take it. */
export async function readPublicCommunities({ services: { database } }: Request): Promise<PublicCommunity[]> {
  const { rows } = await database.reads.query<{ id: string; name: string; kind: CommunityKind }>(
    `select c.id, c.name, c.kind from community c
     where exists (select from organization o where o.community_id = c.id and o.kind = 'COMMITTEE')
     order by c.name collate "zh-x-icu", c.id`,
  )
  return rows.map((community) => ({ id: community.id, name: community.name, side: sideOf(community) }))
}
