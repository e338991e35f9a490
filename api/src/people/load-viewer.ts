import type pg from 'pg'
import { subdistrictSeat } from './rights.ts'
import type { Viewer } from './viewer.ts'

const viewerSql = /* sql */ `
  select p.id as "personId", p.subdistrict_id as "subdistrictId", p.name, p.home_community_id as "homeCommunityId",
    coalesce((select json_agg(json_build_object('appointmentId', r.id, 'position', r.position, 'organizationId', r.organization_id,
        'organizationKind', r.organization_kind, 'communityId', r.community_id) order by r.term_start, r.id)
      from running_appointment r where r.person_id = p.id and r.subdistrict_id = p.subdistrict_id), '[]') as capacities,
    coalesce((select array_agg(distinct c) from board b, unnest(b.communities) c
      where b.subdistrict_id = p.subdistrict_id and not b.whole_subdistrict and b.communities && (
        select array_agg(r.community_id) from running_appointment r
        where r.person_id = p.id and r.subdistrict_id = p.subdistrict_id and r.organization_kind = 'COMMITTEE'
          and r.position <> 'HONORARY' and r.community_id is not null)), '{}')::text[] as neighbours,
    (select min(turn)::timestamp at time zone 'Asia/Shanghai' from appointment a, unnest(array[a.term_start, a.term_end]) turn
      where a.person_id = p.id and a.subdistrict_id = p.subdistrict_id and a.ended_at is null
        and turn > (now() at time zone 'Asia/Shanghai')::date) as "rightsChangeAt"
  from person p where p.id = $1`

/** Rights as of now, by the database's clock. */
export async function loadViewer(client: pg.Pool | pg.PoolClient, personId: string, token: Viewer['token'] = null): Promise<Viewer | null> {
  const { rows } = await client.query<Omit<Viewer, 'token'>>(viewerSql, [personId])
  const row = rows[0]
  if (!row) return null
  const viewer: Viewer = { ...row, token }
  if (!token) return viewer
  const within = (communityId: string | null): boolean => communityId !== null && token.communities.includes(communityId)
  // Who sits on the sub-district's committee sees all communities, and so may a token of theirs; it never carries that seat itself.
  const neighbours = subdistrictSeat(viewer) ? token.communities : viewer.neighbours.filter(within)
  return { ...viewer, capacities: viewer.capacities.filter((capacity) => within(capacity.communityId)), neighbours }
}
