import type { EntityManager } from '@mikro-orm/postgresql'
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

/** The effect a key already had; null when it is new. */
export async function effectOf(em: EntityManager, { key, keeperId, subdistrictId }: MutationKey, mutation: string): Promise<Effect | null> {
  const rows = await em.execute<{ mutation: string; entityId: string; changeId: string | null }[]>(
    'select mutation, entity_id as "entityId", change_id as "changeId" from mutation_key where key = ? and actor_id = ? and subdistrict_id = ?',
    [key, keeperId, subdistrictId],
  )
  const effect = rows[0]
  if (!effect) return null
  if (effect.mutation !== mutation) throw new Refusal('KEY_REUSED', {}, 'clientMutationKey')
  return { ...effect, changeId: effect.changeId === null ? null : Number(effect.changeId) }
}

/** Keeps an effect in its own transaction: either both are there, or neither. */
export async function keepEffect(
  em: EntityManager,
  { key, keeperId, subdistrictId }: MutationKey,
  { mutation, entityId, changeId }: Effect,
): Promise<void> {
  await em.execute('insert into mutation_key (key, subdistrict_id, actor_id, mutation, entity_id, change_id) values (?, ?, ?, ?, ?, ?)', [
    key,
    subdistrictId,
    keeperId,
    mutation,
    entityId,
    changeId,
  ])
}

/** Forgets keys nobody is going to repeat any more. */
export async function forgetOldKeys({ reads }: Database): Promise<void> {
  await reads.query('delete from mutation_key where at < now() - make_interval(days => $1)', [KEPT_DAYS])
}
