import { Refusal } from '../kernel/refusal.ts'
import type { Act, Answered } from '../acting/act.ts'
import type { Lockable } from '../acting/lock-order.ts'
import type { Verdict } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { resourceConcern } from './resource.concern.ts'
import { Need, Offer, type Resource } from './resource.entity.ts'
import { canSeeNeed, canSeeOffer } from './resource.policy.ts'
import { lockedFirst } from './resource.questions.ts'

export const answeredNeed: Answered<Need> = { entity: Need, canSee: canSeeNeed }
export const answeredOffer: Answered<Offer> = { entity: Offer, canSee: canSeeOffer }

/** Loads and locks a need or an offer that the viewer may see, after what comes before it in the order of locks. */
export async function lockSeen<Row extends Resource>(
  act: Act,
  entity: Lockable<Row>,
  id: string,
  field: string,
  canSee: (viewer: Viewer, row: Row) => Verdict,
): Promise<Row> {
  await act.lockFirst(lockedFirst, { ids: [id] }, field)
  return lockSeenNext(act, entity, id, field, canSee)
}

/** The same where what comes before it is locked already. */
export async function lockSeenNext<Row extends Resource>(
  act: Act,
  entity: Lockable<Row>,
  id: string,
  field: string,
  canSee: (viewer: Viewer, row: Row) => Verdict,
): Promise<Row> {
  const row = await act.lock(entity, id, field)
  if (!canSee(act.viewer, row).allowed) throw new Refusal('NOT_FOUND', {}, field)
  return row
}

/** States a change of a need or an offer in the log, under a new version of it. `fact` is past tense: POSTED. */
export function recordResource(act: Act, resource: Need | Offer, fact: string): void {
  resource.version += 1
  resource.updatedAt = act.now
  const entity = resource instanceof Need ? 'NEED' : 'OFFER'
  const concern = resourceConcern(resource)
  act.record({ kind: `${entity}_${fact}`, entity, entityId: resource.id, row: resource, ...concern, communities: [...concern.communities] })
}

/** The next readable number of a sequence. */
export async function nextNumber(act: Act, sequence: 'offer_number' | 'need_number' | 'match_number'): Promise<number> {
  const [next] = await act.em.execute<{ number: string }[]>('select nextval(?) as number', [sequence])
  return Number(next!.number)
}
