import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import { Match } from './match.entity.ts'
import { openMatchStates } from './match.ts'
import { expectLeft } from '../resources/resource.ts'
import { joinConcerns } from './match.concern.ts'
import type { Need, Offer } from '../resources/resource.entity.ts'
import { nextNumber } from '../resources/resource.step.ts'
import { countedFor } from './match.questions.ts'
import { MatchState } from './match.words.ts'
import { matchChanged } from './match.facts.ts'

interface Introduction {
  quantity: number
  note?: string | null
}

/**
 * Brings a need and an offer together, both locked, in the capacity at hand. It reserves nothing: quantities are taken when both
 * have accepted.
 */
export async function introduce(act: Act, need: Need, offer: Offer, introduction: Introduction): Promise<Match> {
  if (need.kind !== offer.kind) throw new Refusal('KIND_MISMATCH', {}, 'offerId')
  for (const side of [need, await countedFor(act, need, offer)]) expectLeft(side, introduction.quantity, localDay(act.now))
  const running = await act.em.count(Match, { needId: need.id, offerId: offer.id, state: { $in: [...openMatchStates] } })
  if (running > 0) throw new Refusal('ALREADY_INTRODUCED')
  const match = await newMatch(act, need, offer, introduction)
  await act.happened(matchChanged, { match, as: 'INTRODUCED' })
  return match
}

/** A match as it begins, not told of in the log yet. */
export async function newMatch(act: Act, need: Need, offer: Offer, { quantity, note }: Introduction): Promise<Match> {
  const concern = joinConcerns(need, offer)
  const match = new Match()
  Object.assign(match, {
    id: newId(),
    subdistrictId: act.subdistrictId,
    number: await nextNumber(act, 'match_number'),
    needId: need.id,
    offerId: offer.id,
    campaignId: need.campaignId === offer.campaignId ? need.campaignId : null,
    state: MatchState.INTRODUCED,
    quantity,
    note: note || null,
    introducedById: act.viewer.personId,
    introducedAsId: act.as?.appointmentId ?? null,
    introducedAt: act.now,
    communityIds: concern.communities,
    organizationIds: concern.organizations,
    personIds: concern.persons,
    version: 0,
  })
  act.em.persist(match)
  return match
}
