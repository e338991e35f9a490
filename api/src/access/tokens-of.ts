import type { EntityManager } from '@mikro-orm/postgresql'
import type { ChangeDraft } from '../changes/change.ts'
import type { Act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { note, other } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'

interface Revoked {
  id: string
  name: string
  version: number
}

/** Takes away all tokens a person has made, and records it. */
export async function revokeTokensOf(act: Act, request: Request, personId: string): Promise<void> {
  for (const token of await takeTokensOf(act.em, act.subdistrictId, personId)) {
    act.record(tokenRevoked(token, personId))
    await note(act, request, { kind: SecurityEventKind.TOKEN_REVOKED, subjectId: other(act, personId), detail: token.name })
  }
}

/** Tokens stand above in the house, so this asks their table alone. */
export const takeTokensOf = (em: EntityManager, subdistrictId: string, personId: string): Promise<Revoked[]> =>
  em.execute<Revoked[]>(
    `update api_token set revoked_at = now(), version = version + 1
     where created_by_id = ? and subdistrict_id = ? and revoked_at is null and expires_at > now() returning id, name, version`,
    [personId, subdistrictId],
  )

export const tokenRevoked = ({ id, version }: Revoked, personId: string): ChangeDraft => ({
  kind: 'API_TOKEN_REVOKED',
  entity: 'API_TOKEN',
  entityId: id,
  row: { version },
  communities: [],
  persons: [personId],
})
