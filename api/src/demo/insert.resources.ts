import type { ChangeDraft } from '../changes/change.ts'
import { intersect, weeklyIntervals, windowsOf } from '../matching/windows.ts'
import type { Detail, ScheduleDetail } from '../matching/detail.ts'
import { ResourceState } from '../resources/resource.words.ts'
import type { CommunityKey } from './cast/communities.ts'
import type { Building } from './insert.cast.ts'
import { type ToldCall, call } from './resources/call.ts'
import { type Introduced, introduce } from './resources/introduce.ts'
import { type Posted, idAt, offerRow, posting, rowOf, untaken } from './resources/posted.ts'
import { insertRows, nextNumbers } from './rows.ts'
import { matches, needs, offers } from './stories/resources.ts'
import type { MatchStory, ResourceStory } from './telling/deals.ts'
import type { Row } from './telling/told.ts'

interface ToldResource extends Posted {
  story: ResourceStory
}

interface ToldMatch extends Introduced {
  story: MatchStory
  need: ToldResource
  offer: ToldResource
}

/** Needs, offers and what came of bringing them together. Returns the changes to log. */
export async function insertResources(building: Building): Promise<ChangeDraft[]> {
  const { em, cast } = building
  const posted = { need: await postAll(building, needs, 'need_number'), offer: await postAll(building, offers, 'offer_number') }
  const introduced = matches.toSorted((one, other) => other.ago - one.ago)
  const numbers = await nextNumbers(em, 'match_number', introduced.length)
  const told = introduced.map((story, index): ToldMatch => {
    const [need, offer] = [found(posted.need, story.need), found(posted.offer, story.offer)]
    return { story, need, offer, ...introduce(building, story, numbers[index]!, need, offer) }
  })
  const issueIds = new Map(
    (await em.execute<{ id: string; title: string }[]>('select id, title from issue')).map(({ id, title }) => [title, id]),
  )
  await insertRows(
    em,
    'need',
    posted.need.map((need) => ({
      ...rowOf(need, cast.subdistrictId),
      issue_id: need.story.issue ? issueIds.get(need.story.issue) : null,
      called: need.called,
    })),
  )
  const calls = new Map(posted.need.flatMap((need) => callFor(building, need)))
  for (const offer of posted.offer) offer.callId = offer.story.answers ? calls.get(offer.story.answers)!.id : null
  await insertRows(
    em,
    'offer_call',
    [...calls.values()].map(({ row }) => row),
  )
  await insertRows(
    em,
    'offer',
    posted.offer.map((offer) => offerRow(offer, cast.subdistrictId)),
  )
  await insertRows(
    em,
    'call_answer',
    [...calls].flatMap(([title, { answers }]) => answers(posted.offer.filter((offer) => offer.story.answers === title))),
  )
  await insertRows(
    em,
    'match',
    told.map((match) => match.row),
  )
  await insertRows(
    em,
    'booking',
    told.flatMap((match): Row[] => bookingOf(building, match)),
  )
  return [
    ...posted.need.map((need) => posting('NEED', need)),
    ...posted.offer.map((offer) => posting('OFFER', offer)),
    ...told.map((match) => match.change),
  ]
}

async function postAll({ em, cast, clock }: Building, stories: readonly ResourceStory[], sequence: string): Promise<ToldResource[]> {
  const inOrder = stories.toSorted((one, other) => other.ago - one.ago)
  const numbers = await nextNumbers(em, sequence, inOrder.length)
  return inOrder.map((story, index) => {
    const organization = story.for ? cast.organization(story.for) : null
    const postedAt = clock.ago(story.ago)
    const counted = untaken(story.quantity, story.until === undefined ? null : clock.day(story.until))
    if (story.withdrawn) counted.state = ResourceState.WITHDRAWN
    return {
      story,
      id: idAt(postedAt),
      number: numbers[index]!,
      kind: story.kind,
      title: story.title,
      text: story.text,
      unit: story.unit ?? null,
      communityId: cast.communityIds[(organization?.community ?? story.community) as CommunityKey],
      organizationId: organization?.id ?? null,
      postedById: cast.person(story.by).id,
      postedAt,
      updatedAt: postedAt,
      version: 1,
      detail: detailOf(story, (days) => clock.day(days)),
      campaignId: null,
      callId: null,
      counted,
      called: (story.call?.units ?? []).map((unit) => cast.organization(unit).id),
    }
  })
}

function callFor(building: Building, { id, title, story, communityId }: ToldResource): [string, ToldCall][] {
  const community = story.for ? building.cast.organization(story.for).community : null
  return story.call && community
    ? [[title, call(building, { story: story.call, by: story.by, community, communityIds: [communityId], needId: id, campaignId: null })]]
    : []
}

function detailOf({ training, windows, help }: ResourceStory, day: (days: number) => string): Detail | null {
  if (training) return { topics: training.topics, startsOn: day(training.startsOn), endsOn: day(training.endsOn) }
  if (windows) return { windows, startsOn: null, endsOn: null }
  return help ?? null
}

function found(posted: readonly ToldResource[], title: string): ToldResource {
  const one = posted.find((each) => each.title === title)
  if (!one) throw new Error(`The demo has no need or offer called ${title}`)
  return one
}

/** What both sides agreed on by the hour is booked: when the need and the offer are both there. */
function bookingOf({ cast, clock }: Building, { row, story, need, offer, acceptedAt }: ToldMatch): Row[] {
  if (!acceptedAt || !need.story.windows || !offer.story.windows) return []
  const windowsIn = ({ detail }: Posted) => weeklyIntervals((detail as ScheduleDetail).windows)
  const booking = {
    id: idAt(acceptedAt),
    subdistrict_id: cast.subdistrictId,
    offer_id: offer.id,
    match_id: row['id'],
    community_id: need.communityId,
    organization_id: need.organizationId,
    purpose: need.title,
    quantity: story.quantity,
    windows: windowsOf(intersect(windowsIn(need), windowsIn(offer))),
    starts_on: clock.day(-story.ago + 1),
    ends_on: offer.counted.until ?? clock.day(180),
    state: 'BOOKED',
    reason: null,
    booked_by_id: cast.person(story.by).id,
    booked_as_id: row['introduced_as_id'],
    booked_at: acceptedAt,
    updated_at: acceptedAt,
    version: 1,
  }
  return [booking]
}
