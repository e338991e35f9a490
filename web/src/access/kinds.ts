import type { SecurityEventKind } from '../graphql/generated/graphql.ts'

export const kinds: readonly SecurityEventKind[] = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGN_IN_LIMITED',
  'SESSION_CLOSED',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'TOKEN_CREATED',
  'TOKEN_USED',
  'TOKEN_REVOKED',
  'COMMITTEE_APPOINTED',
  'REVEAL_REFUSED',
]

/** What an administrator should look at. */
export const isAlarming = (kind: SecurityEventKind): boolean =>
  kind === 'SIGN_IN_LIMITED' || kind === 'REVEAL_REFUSED' || kind === 'SIGN_IN_FAILED'
