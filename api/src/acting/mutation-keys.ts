import { NEWEST } from '../changes/log.ts'
import type { Rows, Statement } from '../database/line.ts'
import type { Database } from '../database/open.ts'
import { canonical } from '../kernel/canonical.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Vault } from './vault.ts'

/** A client's key for one mutation, and whose it is: the person, or the sub-district for those without an account. */
export interface MutationKey {
  key: string
  keeperId: string
  subdistrictId: string
  /** What it is used with. */
  inputDigest: string
}

/** What a mutation did: the row it answered, and its last line in the log. */
export interface Effect {
  mutation: string
  entityId: string
  changeId: number | null
  /** Null where none was kept. */
  inputDigest: string | null
}

interface KeyedInput {
  clientMutationKey?: string | null
  actingAs?: string | null
  expectedVersion?: number | null
}

/** The same for the same input. The version a client saw is no part of it: whoever looks again before repeating has seen another one. */
export function digestOf(vault: Vault, input: KeyedInput): string {
  const { clientMutationKey: _key, expectedVersion: _version, actingAs, ...content } = input
  return vault.digest(canonical({ content, actingAs: actingAs ?? null })).toString('base64url')
}

/** Repeating is promised for this long; a client that was away for longer asks anew. */
const KEPT_DAYS = 7

/**
 * The first statements of a mutation with a key: where the same key comes in twice at once, the second waits at the lock, and
 * the statement after it sees the first's effect.
 */
export const askEffect = ({ key, keeperId, subdistrictId }: MutationKey): Statement[] => [
  { sql: 'select pg_advisory_xact_lock(hashtextextended(?, 0))', parameters: [`${key} ${keeperId}`] },
  {
    sql: `select mutation, entity_id as "entityId", change_id as "changeId", input_digest as "inputDigest"
      from mutation_key where key = ? and actor_id = ? and subdistrict_id = ?`,
    parameters: [key, keeperId, subdistrictId],
  },
]

/** The effect a key already had, of what the last of `askEffect` was answered; null when it is new. */
export function effectOf([row]: Rows, mutation: string, { inputDigest }: MutationKey): Effect | null {
  const effect = row as Effect | undefined
  if (!effect) return null
  const isSame = effect.mutation === mutation && (effect.inputDigest ?? inputDigest) === inputDigest
  if (!isSame) throw new Refusal('KEY_REUSED', {}, 'clientMutationKey')
  return { ...effect, changeId: effect.changeId === null ? null : Number(effect.changeId) }
}

/** Keeps an effect in its own transaction: either both are there, or neither. `changed`: its last line in the log was just written. */
export const keepEffect = (
  { key, keeperId, subdistrictId, inputDigest }: MutationKey,
  mutation: string,
  entityId: string,
  changed: boolean,
): Statement => ({
  sql: `insert into mutation_key (key, subdistrict_id, actor_id, mutation, entity_id, input_digest, change_id)
    values (?, ?, ?, ?, ?, ?, ${changed ? NEWEST : 'null'})`,
  parameters: [key, subdistrictId, keeperId, mutation, entityId, inputDigest],
})

/** Forgets keys nobody is going to repeat any more. */
export async function forgetOldKeys({ reads }: Database): Promise<void> {
  await reads.query('delete from mutation_key where at < now() - make_interval(days => $1)', [KEPT_DAYS])
}
