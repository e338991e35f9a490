import { LockMode } from '@mikro-orm/core'
import type { AgreedResource } from '../coordination/coordination.questions.ts'
import { localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import { Match } from './match.entity.ts'
import { openMatchStates } from './match.ts'
import { introduce } from './match.introduce.ts'
import { canIntroduceMatch, canSeeMatch } from './match.policy.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { canSeeNeed, canSeeOffer } from '../resources/resource.policy.ts'
import { lockedFirst } from '../resources/resource.questions.ts'
import { lockSeenNext } from '../resources/resource.step.ts'

/**
 * The match each commitment of an agreement is to be kept with, in their order; null for those without one. A match running
 * between the two is taken as it stands, else they are introduced, where that is the viewer's to do. The issue is locked already;
 * all needs are locked before all offers.
 */
export async function agreedMatches(act: Act, wanted: readonly (AgreedResource | null)[]): Promise<(string | null)[]> {
  const capacity = act.as
  const named = wanted.flatMap((resource, index) => (resource ? [{ ...resource, field: `commitments.${index}.resource` }] : []))
  await act.lockFirst(lockedFirst, { ids: named.flatMap(({ needId, offerId }) => [needId, offerId]) }, 'commitments')
  const needs = new Map<string, Need>()
  const offers = new Map<string, Offer>()
  for (const { needId, field } of named.toSorted(byId('needId')))
    needs.set(needId, await lockSeenNext(act, Need, needId, `${field}.needId`, canSeeNeed))
  for (const { offerId, field } of named.toSorted(byId('offerId')))
    offers.set(offerId, await lockSeenNext(act, Offer, offerId, `${field}.offerId`, canSeeOffer))

  const matches = new Map<string, Match>()
  for (const { needId, offerId, quantity, field } of named) {
    const pair = `${needId} ${offerId}`
    if (matches.has(pair)) continue
    const [need, offer] = [needs.get(needId)!, offers.get(offerId)!]
    matches.set(pair, (await runningMatch(act, need, offer)) ?? (await at(field, () => introduced(act, need, offer, quantity))))
  }
  // Their rows have to be there before those that point to them.
  await act.em.flush()
  act.as = capacity
  return wanted.map((resource) => (resource ? matches.get(`${resource.needId} ${resource.offerId}`)!.id : null))
}

function introduced(act: Act, need: Need, offer: Offer, quantity: number): Promise<Match> {
  act.ask(canIntroduceMatch, need, offer, localDay(act.now))
  return introduce(act, need, offer, { quantity })
}

async function runningMatch(act: Act, need: Need, offer: Offer): Promise<Match | null> {
  const running = { needId: need.id, offerId: offer.id, state: { $in: [...openMatchStates] } }
  act.locking(Match)
  const match = await act.em.findOne(Match, running, { lockMode: LockMode.PESSIMISTIC_WRITE })
  return match && canSeeMatch(act.viewer, match).allowed ? match : null
}

/** What is refused within is said of the commitment it is for. */
async function at<Value>(field: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal) || error.field?.startsWith(field)) throw error
    throw new Refusal(error.code, error.facts, error.field ? `${field}.${error.field}` : field)
  }
}

const byId =
  <Key extends string>(key: Key) =>
  (one: Record<Key, string>, other: Record<Key, string>): number =>
    one[key] < other[key] ? -1 : 1
