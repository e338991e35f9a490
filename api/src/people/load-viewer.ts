import type pg from 'pg'
import { subdistrictSeat } from './rights.ts'
import type { Viewer } from './viewer.ts'

/** What the database's `viewer_of` tells of a person. */
export type ViewerRow = Omit<Viewer, 'token'>

/** Rights as of now, by the database's clock. */
export async function loadViewer(client: pg.Pool | pg.PoolClient, personId: string, token: Viewer['token'] = null): Promise<Viewer | null> {
  const { rows } = await client.query<ViewerRow>('select * from viewer_of($1)', [personId])
  return rows[0] ? viewerOf(rows[0], token) : null
}

/** A person as he or she asks: with all rights, or confined to what a token carries. */
export function viewerOf(row: ViewerRow, token: Viewer['token']): Viewer {
  const viewer: Viewer = { ...row, token }
  if (!token) return viewer
  const within = (communityId: string | null): boolean => communityId !== null && token.communities.includes(communityId)
  // Who sits on the sub-district's committee sees all communities, and so may a token of theirs; it never carries that seat itself.
  const neighbours = subdistrictSeat(viewer) ? token.communities : viewer.neighbours.filter(within)
  return { ...viewer, capacities: viewer.capacities.filter((capacity) => within(capacity.communityId)), neighbours }
}
