import type { ChangeDraft } from '../../changes/change.ts'
import { type Joined, accept, decline, fallThrough, fulfil, noShow } from '../../matches/match.ts'
import { joinConcerns } from '../../matches/match.concern.ts'
import { Answer, MatchState } from '../../matches/match.words.ts'
import type { CommunityKey } from '../cast/communities.ts'
import type { Building } from '../insert.cast.ts'
import type { MatchOutcome } from '../telling/deals.ts'
import type { Row } from '../telling/told.ts'
import { type Posted, concerning, idAt, touch } from './posted.ts'

/** Who brought two together, when, and what came of it. */
export type Introducing = { quantity: number; ago: number; by: string; note?: string } & MatchOutcome

export interface Introduced {
  row: Row
  change: ChangeDraft
  match: Joined['match']
  /** When both had accepted; null: they haven't. */
  acceptedAt: Date | null
}

/** Lives an introduction through by the same rules as the API, on the day each thing happened. */
export function introduce({ cast, clock }: Building, story: Introducing, number: number, need: Posted, offer: Posted): Introduced {
  const concern = joinConcerns(concerning(need), concerning(offer))
  const introducedAt = clock.ago(story.ago)
  const match: Joined['match'] = {
    state: MatchState.INTRODUCED,
    quantity: story.quantity,
    needAnswer: Answer.PENDING,
    needReason: null,
    offerAnswer: Answer.PENDING,
    offerReason: null,
    closingNote: null,
  }
  const steps = live({ match, need: need.counted, offer: offer.counted }, story, clock.day(-story.ago))
  const isAgreed = match.state === MatchState.ACCEPTED || match.state === MatchState.FULFILLED
  const acceptedAt = isAgreed ? clock.ago(steps[1]!) : null
  if (acceptedAt) for (const side of [need, offer]) touch(side, acceptedAt)
  const id = idAt(introducedAt)
  const version = 1 + steps.length
  const seat = cast
    .person(story.by)
    .posts.find(
      ({ organization }) =>
        organization.kind === 'COMMITTEE' &&
        organization.community &&
        concern.communities.includes(cast.communityIds[organization.community as CommunityKey]),
    )
  const row = {
    id,
    subdistrict_id: cast.subdistrictId,
    number,
    need_id: need.id,
    offer_id: offer.id,
    campaign_id: need.campaignId,
    state: match.state,
    quantity: match.quantity,
    note: story.note ?? null,
    need_answer: match.needAnswer,
    need_reason: match.needReason,
    offer_answer: match.offerAnswer,
    offer_reason: match.offerReason,
    introduced_by_id: cast.person(story.by).id,
    introduced_as_id: seat!.id,
    introduced_at: introducedAt,
    updated_at: steps.length > 0 ? clock.ago(steps.at(-1)!) : introducedAt,
    accepted_at: acceptedAt,
    fulfilled_at: match.state === MatchState.FULFILLED ? clock.ago(steps.at(-1)!) : null,
    closing_note: match.closingNote,
    communities: concern.communities,
    organizations: concern.organizations,
    persons: concern.persons,
    version,
  }
  const change: ChangeDraft = {
    kind: `MATCH_${match.state}`,
    entity: 'MATCH',
    entityId: id,
    row: { version },
    ...concern,
    communities: [...concern.communities],
  }
  return { row, change, match, acceptedAt }
}

/** Returns on which days ago something happened after the introduction. */
function live(sides: Joined, story: Introducing, today: string): number[] {
  if ('declinedBy' in story) {
    decline(sides.match, story.declinedBy, story.reason)
    return [story.answered]
  }
  if ('fellThrough' in story) {
    fallThrough(sides, story.fellThrough)
    return [story.ended]
  }
  if ('noShow' in story) {
    accept(sides, 'need', null, today)
    accept(sides, 'offer', null, today)
    noShow(sides, story.noShow)
    return [story.ended + 3, story.ended + 2, story.ended]
  }
  if (!('accepted' in story)) {
    const answered = (['need', 'offer'] as const).filter((side) => story.answers?.[side])
    for (const side of answered) accept(sides, side, null, today)
    return answered.map((_, index) => story.ago - 0.3 - index * 0.1)
  }
  accept(sides, 'need', null, today)
  accept(sides, 'offer', null, today)
  if (!('fulfilled' in story)) return [story.accepted + 0.2, story.accepted]
  fulfil(sides.match, story.outcome)
  return [story.accepted + 0.2, story.accepted, story.fulfilled]
}
