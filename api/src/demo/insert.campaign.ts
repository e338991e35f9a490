import type { ChangeDraft } from '../changes/change.ts'
import { addMonths, localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { sealContact } from '../resources/contact.ts'
import { MatchState } from '../matches/match.words.ts'
import { Chance } from './campaign/chance.ts'
import { type Introduction, courseOf } from './campaign/course.ts'
import { withoutPosts } from './campaign/enterprises.ts'
import { type Graduate, graduatesOf } from './campaign/graduates.ts'
import { type Post, postsOf } from './campaign/posts.ts'
import { committees } from './cast/organizations.ts'
import type { Building } from './insert.cast.ts'
import { type CallStory, call } from './resources/call.ts'
import { type Introduced, introduce } from './resources/introduce.ts'
import { type Posted, idAt, offerRow, posting, rowOf, untaken } from './resources/posted.ts'
import { bytes, insertRows, nextNumbers } from './rows.ts'
import type { Row } from './telling/told.ts'

/** The same campaign every time. */
const SEED = 63_103
const RUNNER = '何志强'
const name = '高校毕业生就业对接'

interface Seeker extends Posted {
  contactCipher: Uint8Array | null
  contactMask: string | null
}

/** The graduates’ campaign, mid-way: 63 enterprises, 103 graduates, and what came of it so far. Returns the changes to log. */
export async function insertCampaign(building: Building): Promise<ChangeDraft[]> {
  const { em, cast } = building
  const chance = new Chance(SEED)
  const [posts, graduates] = [postsOf(chance), graduatesOf(chance)]
  const campaign = { ...campaignRow(building), number: (await nextNumbers(em, 'campaign_number', 1))[0]! }
  const offers = numbered(
    posts.map((post) => offerOf(building, post, campaign.id)),
    await nextNumbers(em, 'offer_number', posts.length),
  )
  const needs = numbered(
    graduates.map((graduate) => needOf(building, graduate, campaign.id)),
    await nextNumbers(em, 'need_number', graduates.length),
  )
  const course = courseOf(graduates, posts).toSorted((one, other) => other.ago - one.ago)
  const numbers = await nextNumbers(em, 'match_number', course.length)
  const told = course.map((story, index) => ({
    story,
    ...introduce(
      building,
      { quantity: 1, ago: story.ago, by: RUNNER, ...story.outcome },
      numbers[index]!,
      needs[story.graduate]!,
      offers[story.post]!,
    ),
  }))

  const own = { subdistrict_id: cast.subdistrictId }
  await insertRows(em, 'campaign', [campaign])
  const calling = call(building, {
    story: callStory(posts),
    by: RUNNER,
    community: 'guangli',
    communityIds: campaign.communities,
    needId: null,
    campaignId: campaign.id,
  })
  for (const offer of offers) offer.callId = calling.id
  await insertRows(em, 'offer_call', [calling.row])
  await insertRows(
    em,
    'offer',
    offers.map((offer) => offerRow(offer, cast.subdistrictId)),
  )
  await insertRows(
    em,
    'need',
    needs.map((need) => ({
      ...rowOf(need, cast.subdistrictId),
      called: [],
      contact_cipher: bytes(Buffer.from(need.contactCipher!)),
      contact_masked: need.contactMask,
    })),
  )
  await insertRows(
    em,
    'match',
    told.map((match) => match.row),
  )
  await insertRows(
    em,
    'follow_up',
    told.flatMap((match) => followUpsOf(building, match)).map((row) => ({ ...own, ...row })),
  )
  await insertRows(em, 'call_answer', calling.answers(offers))
  return [
    ...needs.map((need) => posting('NEED', need)),
    ...offers.map((offer) => posting('OFFER', offer)),
    ...told.map((match) => match.change),
    { kind: 'CAMPAIGN_CREATED', entity: 'CAMPAIGN', entityId: campaign.id, row: campaign, communities: campaign.communities },
  ]
}

function campaignRow({ cast, clock }: Building) {
  return {
    id: newId(),
    subdistrict_id: cast.subdistrictId,
    community_id: cast.communityIds.guangli,
    communities: [cast.communityIds.guangli, cast.communityIds.xianlin],
    kind: 'JOB',
    name,
    text: '仙林社区登记的 103 名应届毕业生，与广利大厦、恒源国际中心的 63 家企业对接岗位：先人人有机会，再比专业对口。',
    state: 'OPEN',
    until: clock.day(45),
    max_per_organization: 4,
    seed: '云栖毕业生',
    created_by_id: cast.person(RUNNER).id,
    created_at: clock.ago(123),
    updated_at: clock.ago(1),
    version: 1,
  }
}

const numbered = <Row extends Posted>(rows: Row[], numbers: number[]): Row[] => {
  rows
    .toSorted((one, other) => one.postedAt.getTime() - other.postedAt.getTime())
    .forEach((row, index) => {
      row.number = numbers[index]!
    })
  return rows
}

function offerOf({ cast, clock }: Building, post: Post, campaignId: string): Posted {
  const postedAt = clock.ago(post.ago)
  const organization = cast.organization(post.enterprise)
  const member = cast.people.find((person) => person.posts.some((seat) => seat.organization.id === organization.id))
  return {
    id: idAt(postedAt),
    number: 0,
    kind: 'JOB',
    title: post.title,
    text: post.text,
    unit: '人',
    communityId: cast.communityIds.guangli,
    organizationId: organization.id,
    postedById: (member ?? cast.person(RUNNER)).id,
    postedAt,
    updatedAt: postedAt,
    version: 1,
    detail: { ...post.detail, placeId: cast.place(post.tower).id, startOn: null },
    campaignId,
    callId: null,
    counted: untaken(post.quantity, clock.day(45)),
    called: [],
  }
}

function needOf({ cast, clock, vault }: Building, graduate: Graduate, campaignId: string): Seeker {
  const postedAt = clock.ago(graduate.ago)
  const seeker: Seeker = {
    id: idAt(postedAt),
    number: 0,
    kind: 'JOB',
    title: graduate.title,
    text: graduate.text,
    unit: '人',
    communityId: cast.communityIds.xianlin,
    organizationId: cast.organization(committees.xianlin).id,
    postedById: cast.person('沈洁').id,
    postedAt,
    updatedAt: postedAt,
    version: 1,
    detail: { ...graduate.detail, placeId: cast.place(graduate.compound).id, startOn: null },
    campaignId,
    callId: null,
    counted: untaken(1, clock.day(45)),
    called: [],
    contactCipher: null,
    contactMask: null,
  }
  sealContact(vault, seeker, graduate.contact)
  return seeker
}

/** Called one month and three months after they began; those whose day has not come have no outcome yet. */
function followUpsOf({ cast }: Building, { story, match, row }: Introduced & { story: Introduction }): Row[] {
  if (match.state !== MatchState.FULFILLED) return []
  const began = localDay(row['fulfilled_at'] as Date)
  return story.followUps.map(({ months, outcome }) => {
    const due = addMonths(began, months)
    return {
      id: newId(),
      match_id: row['id'],
      months,
      due_on: due,
      outcome,
      note: outcome === 'LEFT' ? '已离职，愿意继续推荐。' : null,
      recorded_by_id: outcome && cast.person('沈洁').id,
      recorded_at: outcome && new Date(`${due}T10:30:00+08:00`),
    }
  })
}

/** All 63 enterprises gave posts; of those called on besides, some could not, and one is silent. */
const callStory = (posts: readonly Post[]): CallStory => ({
  text: '仙林社区有 103 名毕业生在找工作，请各企业拿出适合应届生的岗位，哪怕一个。实训场地和带教由广利楼宇综合服务中心统筹。',
  ago: 120,
  answerBy: -90,
  units: [...new Set(posts.map((post) => post.enterprise)), ...withoutPosts.declined, withoutPosts.silent],
  declined: Object.fromEntries(withoutPosts.declined.map((unit) => [unit, '今年暂无招聘计划，明年优先。'])),
})
