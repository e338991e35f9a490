import { Refusal } from '../kernel/refusal.ts'
import { TokenScope } from './api-token.entity.ts'

const LONGEST_DAYS = 366
/** Valid tokens of one person. */
export const MOST_TOKENS = 20

/** A token lives from now on, and at most a year. */
export function expectExpiry(expiresAt: Date, now: Date): void {
  const life = expiresAt.getTime() - now.getTime()
  if (Number.isNaN(life)) throw new Refusal('INVALID', {}, 'expiresAt')
  if (life <= 0) throw new Refusal('MUST_BE_FUTURE', {}, 'expiresAt')
  if (life > LONGEST_DAYS * 86_400_000) throw new Refusal('TOKEN_EXPIRY', {}, 'expiresAt')
}

/** From the least to the most: each carries those before it. */
const INCLUDING = [TokenScope.READ, TokenScope.WRITE, TokenScope.REVEAL]

/** Each scope once; who may write may also read what was written, and who opens contacts has it written down. */
export function scopesOf(asked: readonly TokenScope[]): TokenScope[] {
  if (asked.includes(TokenScope.BOARD)) {
    if (asked.some((scope) => scope !== TokenScope.BOARD)) throw new Refusal('SCOPE_ALONE', {}, 'scopes')
    return [TokenScope.BOARD]
  }
  return INCLUDING.slice(0, Math.max(...asked.map((scope) => INCLUDING.indexOf(scope))) + 1)
}
