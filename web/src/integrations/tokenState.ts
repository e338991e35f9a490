/** What a token is good for now. */
export function tokenState(
  { revokedAt, expiresAt }: { revokedAt?: string | null; expiresAt: string },
  now: Date,
): 'active' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked'
  return Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'active'
}

/** The instant that many days from now. */
export function daysFromNow(days: number, now: Date): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString()
}
