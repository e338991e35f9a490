import type { Act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { note, other } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'

/** Takes away all tokens a person has made. Tokens stand above in the house, so this asks their table alone. */
export async function revokeTokensOf(act: Act, request: Request, personId: string): Promise<void> {
  const revoked = await act.em.execute<{ id: string; name: string; version: number }[]>(
    `update api_token set revoked_at = now(), version = version + 1
     where created_by_id = ? and subdistrict_id = ? and revoked_at is null and expires_at > now() returning id, name, version`,
    [personId, act.subdistrictId],
  )
  for (const { id, name, version } of revoked) {
    act.record({
      kind: 'API_TOKEN_REVOKED',
      entity: 'API_TOKEN',
      entityId: id,
      row: { version },
      communities: [],
      persons: [personId],
    })
    await note(act, request, { kind: SecurityEventKind.TOKEN_REVOKED, subjectId: other(act, personId), detail: name })
  }
}
