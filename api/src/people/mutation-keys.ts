import { NEWEST } from '../changes/log.ts'
import type { Rows, Statement } from '../database/line.ts'
import type { Database } from '../database/open.ts'
import { Refusal } from '../kernel/refusal.ts'

/** A client's key for one mutation, and whose it is: the person, or the sub-district for those without an account. */
export interface MutationKey {
  key: string
  keeperId: string
  subdistrictId: string
}

/** What a mutation did: the row it answered, and its last line in the log. */
export interface Effect {
  mutation: string
  entityId: string
  changeId: number | null
}

/** Repeating is promised for this long; a client that was away for longer asks anew. */
const KEPT_DAYS = 7

/**
 * The first statements of a mutation with a key: where the same key comes in twice at once, the second waits at the lock, and
 * the statement after it sees the first's effect.
 */
export const askEffect = ({ key, keeperId, subdistrictId }: MutationKey): Statement[] => [
  { sql: 'select pg_advisory_xact_lock(hashtextextended(?, 0))', parameters: [`${key.toLowerCase()} ${keeperId}`] },
  {
    sql: 'select mutation, entity_id as "entityId", change_id as "changeId" from mutation_key where key = ? and actor_id = ? and subdistrict_id = ?',
    parameters: [key, keeperId, subdistrictId],
  },
]

/** The effect a key already had, of what the last of `askEffect` was answered; null when it is new. */
export function effectOf([row]: Rows, mutation: string): Effect | null {
  const effect = row as Effect | undefined
  if (!effect) return null
  if (effect.mutation !== mutation) throw new Refusal('KEY_REUSED', {}, 'clientMutationKey')
  return { ...effect, changeId: effect.changeId === null ? null : Number(effect.changeId) }
}

/** Keeps an effect in its own transaction: either both are there, or neither. `changed`: its last line in the log was just written. */
export const keepEffect = (
  { key, keeperId, subdistrictId }: MutationKey,
  mutation: string,
  entityId: string,
  changed: boolean,
): Statement => ({
  sql: `insert into mutation_key (key, subdistrict_id, actor_id, mutation, entity_id, change_id) values (?, ?, ?, ?, ?, ${changed ? NEWEST : 'null'})`,
  parameters: [key, subdistrictId, keeperId, mutation, entityId],
})

/** Forgets keys nobody is going to repeat any more. */
export async function forgetOldKeys({ reads }: Database): Promise<void> {
  await reads.query('delete from mutation_key where at < now() - make_interval(days => $1)', [KEPT_DAYS])
}
