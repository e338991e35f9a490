import type { SecurityEventKind } from '../graphql/generated/graphql.ts'

export const kinds: readonly SecurityEventKind[] = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGN_IN_LIMITED',
  'SIGN_IN_REFUSED',
  'ACCOUNT_UNKNOWN',
  'SESSION_CLOSED',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'ACCOUNT_CLOSED',
  'ACCOUNT_REOPENED',
  'TOKEN_CREATED',
  'TOKEN_USED',
  'TOKEN_REVOKED',
  'COMMITTEE_APPOINTED',
  'REVEAL_REFUSED',
]

/** What an administrator should look at. */
export const isAlarming = (kind: SecurityEventKind): boolean => alarming.has(kind)
const alarming: ReadonlySet<SecurityEventKind> = new Set(['SIGN_IN_FAILED', 'SIGN_IN_LIMITED', 'SIGN_IN_REFUSED', 'REVEAL_REFUSED'])
