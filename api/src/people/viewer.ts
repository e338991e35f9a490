import { createHash } from 'node:crypto'
import type pg from 'pg'
import { subdistrictSeat } from './rights.ts'

export type Position = 'SECRETARY' | 'DEPUTY_SECRETARY' | 'MEMBER' | 'HEAD' | 'HONORARY' | 'DESK'
export type TokenScope = 'READ' | 'WRITE'

/** A running appointment: what one can act as. */
export interface Capacity {
  appointmentId: string
  position: Position
  organizationId: string
  organizationKind: string
  /** Null for the sub-district's own organizations. */
  communityId: string | null
}

/** Who asks, with the rights held at this moment. Plain data: policies are pure functions of it. */
export interface Viewer {
  personId: string
  subdistrictId: string
  name: string
  homeCommunityId: string | null
  capacities: Capacity[]
  /** Communities whose cards a committee seat lets one see: all those that share a board with one's committees' communities. */
  neighbours: string[]
  /** When these rights change by the mere passing of time; null: not foreseeably. */
  rightsChangeAt: Date | null
  /** Set when a token asks: what it may do, and for which communities. */
  token: { scopes: TokenScope[]; communities: string[] } | null
}

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

/** Tells whether somebody's rights are the same as they were: a number other than 0 that goes into the cursors of his or her boards. */
export function rightsFingerprint({ capacities, neighbours, homeCommunityId, token }: Viewer): number {
  const seats = capacities.map(({ appointmentId, position }) => `${appointmentId} ${position}`).toSorted()
  const rights = JSON.stringify([seats, neighbours.toSorted(), homeCommunityId, token && token.communities.toSorted()])
  return createHash('sha256').update(rights).digest().readUInt32BE() || 1
}
