import { v7 } from 'uuid'
import type { ChangeDraft } from '../changes/change.ts'
import { type Joined, accept, decline, fallThrough, fulfil } from '../resources/match.ts'
import { joinConcerns, offerConcern } from '../resources/resource.concern.ts'
import { Answer, MatchState, ResourceState } from '../resources/resource.words.ts'
import type { CommunityKey } from './cast/communities.ts'
import type { Building } from './insert.cast.ts'
import { insertRows, nextNumbers } from './rows.ts'
import { matches, needs, offers } from './stories/resources.ts'
import type { MatchStory, ResourceStory } from './telling/deals.ts'

interface Posted {
  story: ResourceStory
  id: string
  number: number
  communityId: string
  organizationId: string | null
  postedById: string
  postedAt: Date
  updatedAt: Date
  version: number
  counted: Joined['need']
}

/** Needs, offers and what came of bringing them together. Returns the changes to log. */
export async function insertResources(building: Building): Promise<ChangeDraft[]> {
  const { em, cast } = building
  const posted = { need: await postAll(building, needs, 'need_number'), offer: await postAll(building, offers, 'offer_number') }
  const introduced = matches.toSorted((one, other) => other.ago - one.ago)
  const numbers = await nextNumbers(em, 'match_number', introduced.length)
  const told = introduced.map((story, index) =>
    introduce(building, story, numbers[index]!, found(posted.need, story.need), found(posted.offer, story.offer)),
  )

  const issueIds = new Map(
    (await em.execute<{ id: string; title: string }[]>('select id, title from issue')).map(({ id, title }) => [title, id]),
  )
  await insertRows(
    em,
    'offer',
    posted.offer.map((offer) => rowOf(offer, cast.subdistrictId)),
  )
  await insertRows(
    em,
    'need',
    posted.need.map((need) => ({ ...rowOf(need, cast.subdistrictId), issue_id: need.story.issue ? issueIds.get(need.story.issue) : null })),
  )
  await insertRows(
    em,
    'match',
    told.map((match) => match.row),
  )

  return [
    ...posted.need.map((need) => draftOf('NEED', need)),
    ...posted.offer.map((offer) => draftOf('OFFER', offer)),
    ...told.map((match) => match.change),
  ]
}

async function postAll({ em, cast, clock }: Building, stories: readonly ResourceStory[], sequence: string): Promise<Posted[]> {
  const inOrder = stories.toSorted((one, other) => other.ago - one.ago)
  const numbers = await nextNumbers(em, sequence, inOrder.length)
  return inOrder.map((story, index) => {
    const organization = story.for ? cast.organization(story.for) : null
    const postedAt = clock.ago(story.ago)
    return {
      story,
      id: v7({ msecs: postedAt.getTime() }),
      number: numbers[index]!,
      communityId: cast.communityIds[(organization?.community ?? story.community) as CommunityKey],
      organizationId: organization?.id ?? null,
      postedById: cast.person(story.by).id,
      postedAt,
      updatedAt: postedAt,
      version: 1,
      counted: {
        state: story.withdrawn ? ResourceState.WITHDRAWN : ResourceState.OPEN,
        quantity: story.quantity,
        matched: 0,
        until: story.until === undefined ? null : clock.day(story.until),
      },
    }
  })
}

function found(posted: readonly Posted[], title: string): Posted {
  const one = posted.find((each) => each.story.title === title)
  if (!one) throw new Error(`The demo has no need or offer called ${title}`)
  return one
}

/** Lives an introduction through by the same rules as the API, on the day each thing happened. */
function introduce(
  { cast, clock }: Building,
  story: MatchStory,
  number: number,
  need: Posted,
  offer: Posted,
): { row: Record<string, unknown>; change: ChangeDraft } {
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
  const updatedAt = steps.length > 0 ? clock.ago(steps.at(-1)!) : introducedAt
  if (match.state === MatchState.ACCEPTED || match.state === MatchState.FULFILLED) touch(need, offer, clock.ago(steps[0]!))
  const id = v7({ msecs: introducedAt.getTime() })
  const version = 1 + steps.length
  const seat = cast
    .person(story.by)
    .posts.find(
      (post) =>
        post.organization.kind === 'COMMITTEE' &&
        post.organization.community &&
        concern.communities.includes(cast.communityIds[post.organization.community]),
    )
  const row = {
    id,
    subdistrict_id: cast.subdistrictId,
    number,
    need_id: need.id,
    offer_id: offer.id,
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
    updated_at: updatedAt,
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
  return { row, change }
}

/** Returns on which days ago something happened after the introduction. */
function live(sides: Joined, story: MatchStory, today: string): number[] {
  if ('declinedBy' in story) {
    decline(sides.match, story.declinedBy, story.reason)
    return [story.answered]
  }
  if ('fellThrough' in story) {
    fallThrough(sides, story.fellThrough)
    return [story.ended]
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

function touch(need: Posted, offer: Posted, at: Date): void {
  for (const side of [need, offer]) {
    side.version += 1
    if (at > side.updatedAt) side.updatedAt = at
  }
}

function rowOf({ story, counted, ...posted }: Posted, subdistrictId: string): Record<string, unknown> {
  return {
    id: posted.id,
    subdistrict_id: subdistrictId,
    number: posted.number,
    community_id: posted.communityId,
    organization_id: posted.organizationId,
    posted_by_id: posted.postedById,
    kind: story.kind,
    title: story.title,
    text: story.text,
    quantity: counted.quantity,
    matched: counted.matched,
    unit: story.unit ?? null,
    until: counted.until,
    state: counted.state,
    posted_at: posted.postedAt,
    updated_at: posted.updatedAt,
    version: posted.version,
  }
}

const concerning = (posted: Posted) => ({ ...posted, state: posted.counted.state })

function draftOf(entity: 'NEED' | 'OFFER', posted: Posted): ChangeDraft {
  const concern = offerConcern(concerning(posted))
  return {
    kind: `${entity}_POSTED`,
    entity,
    entityId: posted.id,
    row: { version: posted.version },
    ...concern,
    communities: [...concern.communities],
  }
}
