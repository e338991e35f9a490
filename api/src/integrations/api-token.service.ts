import { provePassword } from '../access/password.service.ts'
import { note, other } from '../access/security-event.ts'
import { SecurityEventKind } from '../access/security-event.types.ts'
import { Community } from '../communities/community.entity.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Answered, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import type { Vault } from '../acting/vault.ts'
import { ApiToken } from './api-token.entity.ts'
import type { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.inputs.ts'
import { canCreateApiToken, canRevokeApiToken, canSeeApiToken } from './api-token.policy.ts'
import { MOST_TOKENS, expectExpiry, scopesOf } from './api-token.ts'

const answeredToken: Answered<ApiToken> = { entity: ApiToken, canSee: canSeeApiToken }

export interface DoneWithSecret extends Done<ApiToken> {
  /** Null where it isn't told any more. */
  secret: string | null
}

/** Within this time a repeated mutation shows the token again. */
const TOLD_AGAIN_MS = 600_000

/** Creates a token. Only its hash is kept; repeating the mutation makes the same secret again. */
export async function createApiToken(request: Request, input: CreateApiTokenInput): Promise<DoneWithSecret> {
  const { vault } = request.services
  // Of a password not even a digest is kept with the effect.
  const { password, ...asked } = input
  const done = await act(request, 'createApiToken', answeredToken, asked, async (act) => {
    const communityIds = [...new Set(input.communityIds)]
    act.ask(canCreateApiToken, communityIds)
    for (const [index, id] of communityIds.entries()) await act.find(Community, id, `communityIds.${index}`)
    expectExpiry(input.expiresAt, act.now)
    await provePassword(act, request, password, 'password')
    await expectRoom(act)
    const id = newId()
    const secret = secretOf(vault, id)
    const token = Object.assign(new ApiToken(), {
      id,
      subdistrictId: act.subdistrictId,
      name: input.name.trim(),
      prefix: secret.slice(0, 9),
      secretHash: vault.digest(secret),
      scopes: scopesOf(input.scopes),
      communityIds,
      createdById: act.viewer.personId,
      createdAt: act.now,
      expiresAt: input.expiresAt,
    })
    act.em.persist(token)
    recordToken(act, 'API_TOKEN_CREATED', token)
    await note(act, request, { kind: SecurityEventKind.TOKEN_CREATED, detail: token.name })
    return token
  })
  const isTold = !request.repeated || Date.now() - done.row.createdAt.getTime() < TOLD_AGAIN_MS
  return { ...done, secret: isTold ? secretOf(vault, done.row.id) : null }
}

/** Takes a token away at once, on open sockets as well; done twice, it has nothing left to do. */
export function revokeApiToken(request: Request, input: RevokeApiTokenInput): Promise<Done<ApiToken>> {
  return act(request, 'revokeApiToken', answeredToken, {}, async (act) => {
    const token = await act.lock(ApiToken, input.apiTokenId, 'apiTokenId')
    act.ask(canRevokeApiToken, token)
    if (token.revokedAt) return token
    token.revokedAt = act.now
    token.version += 1
    recordToken(act, 'API_TOKEN_REVOKED', token)
    await note(act, request, { kind: SecurityEventKind.TOKEN_REVOKED, subjectId: other(act, token.createdById), detail: token.name })
    return token
  })
}

/** So many a person has at once; under the lock of his or her account nobody counts beside. */
async function expectRoom(act: Act): Promise<void> {
  const [{ count }] = await act.em.execute<[{ count: number }]>(
    'select count(*)::int as count from api_token where created_by_id = ? and revoked_at is null and expires_at > now()',
    [act.viewer.personId],
  )
  if (count >= MOST_TOKENS) throw new Refusal('TOKENS_MOST', { max: MOST_TOKENS })
}

/** 40 of 32 letters: 200 bits. */
const secretOf = (vault: Vault, tokenId: string): string => `ss_${vault.derive('api token', tokenId, 40)}`

function recordToken(act: Act, kind: string, token: ApiToken): void {
  act.record({ kind, entity: 'API_TOKEN', entityId: token.id, row: token, communities: [], persons: [token.createdById] })
}
