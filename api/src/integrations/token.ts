import { noteApart } from '../access/security-event.ts'
import { SecurityEventKind } from '../access/security-event.types.ts'
import { type Asker, type AskerRow, askerColumns, askerOf } from '../acting/asker.ts'
import { type CarriedToken, type ViewerRow, viewerOf } from '../acting/load-viewer.ts'
import { networkOf } from '../acting/network.ts'
import type { Request, Services } from '../acting/request.ts'
import type { Viewer } from '../acting/viewer.ts'

/** By the database's clock. */
const HOLDS = 'revoked_at is null and expires_at > now()'

const CARRIED = `json_build_object('scopes', t.scopes, 'communities', t.communities) as token`

type Carried = { token: CarriedToken }
type Use = { tokenId: string; unnoted: boolean; isElsewhere: boolean }
type Origin = Pick<Request, 'address' | 'device'>

/** For whom a bearer's text stands, if it still holds; notes, at most once a minute, that it is in use. */
export async function resolveToken(services: Services, bearer: string, origin: Origin): Promise<(Asker & { tokenId: string }) | null> {
  if (!bearer.startsWith('ss_')) return null
  const { database, vault } = services
  const network = networkOf(origin.address)
  const { rows } = await database.reads.query<AskerRow & Carried & Use>(
    `select t.id as "tokenId", not ($2 = any(t.networks)) as "isElsewhere", coalesce(t.last_used_at < now() - interval '1 minute', true) as unnoted, ${CARRIED}, ${askerColumns}
     from api_token t, viewer_of(t.created_by_id) v where t.secret_hash = $1 and ${HOLDS}`,
    [vault.digest(bearer), network],
  )
  if (!rows[0]) return null
  const { tokenId, token, unnoted, isElsewhere, ...row } = rows[0]
  if (unnoted) {
    // Not being able to note it (a full disk) must not keep anybody from reading.
    await database.reads.query('update api_token set last_used_at = now() where id = $1', [tokenId]).catch(() => {})
  }
  if (isElsewhere) await noteNetwork(services, origin, tokenId, network).catch(() => {})
  return { tokenId, ...askerOf(row, token) }
}

/** So many networks are known of a token, those that were new last. */
const MOST_NETWORKS = 50

/** Of several requests that come from a new network at once, one finds it new. */
async function noteNetwork(services: Services, origin: Origin, tokenId: string, network: string): Promise<void> {
  const { rows } = await services.database.reads.query<{ name: string; subdistrictId: string; personId: string }>(
    `update api_token set networks = (array_prepend($2, networks))[1:$3] where id = $1 and not ($2 = any(networks))
     returning name, subdistrict_id as "subdistrictId", created_by_id as "personId"`,
    [tokenId, network, MOST_NETWORKS],
  )
  if (!rows[0]) return
  const { name, subdistrictId, personId } = rows[0]
  noteApart(services, origin, { kind: SecurityEventKind.TOKEN_USED, subdistrictId, personId: null, subjectId: personId, detail: name })
}

/** The rights, as of now, that a token carries which was resolved earlier; null when it holds no more. */
export async function viewerOfToken({ database }: Services, tokenId: string): Promise<Viewer | null> {
  const { rows } = await database.reads.query<ViewerRow & Carried>(
    `select ${CARRIED}, v.* from api_token t, viewer_of(t.created_by_id) v where t.id = $1 and ${HOLDS}`,
    [tokenId],
  )
  if (!rows[0]) return null
  const { token, ...row } = rows[0]
  return viewerOf(row, token)
}

/** Those of some tokens that hold to this moment. */
export async function runningTokens({ database }: Services, ids: readonly string[]): Promise<string[]> {
  const { rows } = await database.reads.query<{ id: string }>(`select id from api_token where id = any($1::uuid[]) and ${HOLDS}`, [ids])
  return rows.map(({ id }) => id)
}
