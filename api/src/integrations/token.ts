import type { Services } from '../people/request.ts'
import type { TokenScope } from '../people/viewer.ts'

/** A token that was presented and holds. */
export interface PresentedToken {
  tokenId: string
  personId: string
  scopes: TokenScope[]
  communities: string[]
}

/** By the database's clock. */
const HOLDS = 'revoked_at is null and expires_at > now()'

/** What a bearer's text stands for, if it still holds; notes, at most once a minute, that it is in use. */
export async function resolveToken({ database, vault }: Services, bearer: string): Promise<PresentedToken | null> {
  if (!bearer.startsWith('ss_')) return null
  const { rows } = await database.reads.query<PresentedToken & { unnoted: boolean }>(
    `select id as "tokenId", created_by_id as "personId", scopes, communities::text[],
       coalesce(last_used_at < now() - interval '1 minute', true) as unnoted
     from api_token where secret_hash = $1 and ${HOLDS}`,
    [vault.digest(bearer)],
  )
  const found = rows[0]
  if (!found) return null
  const { unnoted, ...token } = found
  if (unnoted) {
    // Not being able to note it (a full disk) must not keep anybody from reading.
    await database.reads.query('update api_token set last_used_at = now() where id = $1', [token.tokenId]).catch(() => {})
  }
  return token
}

/** Whether a token that was resolved earlier holds to this moment: what open sockets ask. */
export async function tokenStillRuns({ database }: Services, tokenId: string): Promise<boolean> {
  const { rows } = await database.reads.query(`select from api_token where id = $1 and ${HOLDS}`, [tokenId])
  return rows.length === 1
}
