import type pg from 'pg'
import { subdistrictSeat } from './rights.ts'
import type { Token, Viewer } from './viewer.ts'

/** What the database's `viewer_of` tells of a person. */
export type ViewerRow = Omit<Viewer, 'token'>
export type CarriedToken = Omit<Token, 'bySubdistrictSeat'>

/** Rights as of now, by the database's clock. */
export async function loadViewer(client: pg.Pool | pg.PoolClient, personId: string): Promise<Viewer | null> {
  const { rows } = await client.query<ViewerRow>('select * from viewer_of($1)', [personId])
  return rows[0] ? viewerOf(rows[0], null) : null
}

/** A person as he or she asks: with all rights, or confined to what a token carries. */
export function viewerOf(row: ViewerRow, carried: CarriedToken | null): Viewer {
  const viewer: Viewer = { ...row, token: null }
  if (!carried) return viewer
  const token = { ...carried, bySubdistrictSeat: subdistrictSeat(viewer) !== null }
  const within = (communityId: string | null): boolean => communityId !== null && token.communities.includes(communityId)
  // Who sits on the sub-district's committee sees all communities, and so may a token of theirs; it never carries that seat itself.
  const neighbours = token.bySubdistrictSeat ? token.communities : viewer.neighbours.filter(within)
  return { ...viewer, token, capacities: viewer.capacities.filter((capacity) => within(capacity.communityId)), neighbours }
}
