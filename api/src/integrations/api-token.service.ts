import { Community } from '../communities/community.entity.ts'
import { newId } from '../kernel/id.ts'
import { type Act, type Answered, type Done, act } from '../people/act.ts'
import type { Request } from '../people/request.ts'
import type { Vault } from '../people/vault.ts'
import { ApiToken } from './api-token.entity.ts'
import type { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.inputs.ts'
import { canCreateApiToken, canRevokeApiToken, canSeeApiToken } from './api-token.policy.ts'
import { expectExpiry, scopesOf } from './api-token.ts'

const answeredToken: Answered<ApiToken> = { entity: ApiToken, canSee: canSeeApiToken }

export interface DoneWithSecret extends Done<ApiToken> {
  secret: string
}

/** Creates a token. Only its hash is kept; repeating the mutation makes the same secret again. */
export async function createApiToken(request: Request, input: CreateApiTokenInput): Promise<DoneWithSecret> {
  const { vault } = request.services
  const done = await act(request, 'createApiToken', answeredToken, input, async (act) => {
    const communityIds = [...new Set(input.communityIds)]
    act.ask(canCreateApiToken, communityIds)
    for (const [index, id] of communityIds.entries()) await act.find(Community, id, `communityIds.${index}`)
    expectExpiry(input.expiresAt, act.now)
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
    return token
  })
  return { ...done, secret: secretOf(vault, done.row.id) }
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
    return token
  })
}

/** 40 of 32 letters: 200 bits. */
const secretOf = (vault: Vault, tokenId: string): string => `ss_${vault.derive('api token', tokenId, 40)}`

function recordToken(act: Act, kind: string, token: ApiToken): void {
  act.record({ kind, entity: 'API_TOKEN', entityId: token.id, row: token, communities: [], persons: [token.createdById] })
}
