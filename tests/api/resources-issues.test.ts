import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dayIn } from '../support/days.ts'
import { issueIn, partiesOf, report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const parking = { kind: 'PARKING', title: '夜间车位', text: '晚八点至早八点', quantity: 10 }
const need = async (input: object = {}): Promise<string> =>
  (await perform(world.secretary.client, 'postNeed', { ...parking, communityId: world.communities.residential, ...input }))['need'].id
const offer = async (input: object = {}): Promise<string> =>
  (await perform(world.property.client, 'postOffer', { ...parking, organizationId: world.organizations.property, ...input }))['offer'].id
const node = async (id: string, fields: string, client = world.secretary.client) =>
  (await client.request(`query($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node

interface Commitment {
  id: string
  state: string
  evidence: string | null
  match: { id: string; state: string; quantity: number } | null
}
const commitmentsOf = async (issueId: string, client = world.secretary.client): Promise<Commitment[]> =>
  (await node(issueId, '... on Issue { agreement { commitments { id state evidence match { id state quantity } } } }', client)).agreement
    .commitments
const lastLine = async (issueId: string) =>
  (await node(issueId, '... on Issue { stage timeline { kind text actorName commitment { id } } }')) as {
    stage: string
    timeline: { kind: string; text: string; actorName: string; commitment: { id: string } | null }[]
  }

/** An agreement on an issue of coordination, with one commitment for each of these resources. */
async function agreeOn(...resources: (object | null)[]): Promise<string> {
  const { id: issueId } = await issueIn(world, 'COORDINATING')
  const [party] = await partiesOf(world.secretary.client, issueId)
  const commitments = resources.map((resource) => ({ ownerPartyId: party!.id, text: '夜间开放车位', dueOn: dayIn(20), resource }))
  await perform(world.secretary.client, 'recordAgreement', { issueId, text: '道闸建好，夜间共享车位。', commitments })
  return issueId
}

const accept = async (matchId: string): Promise<void> => {
  for (const side of [world.secretary, world.property]) await perform(side.client, 'respondToMatch', { matchId, accept: true })
}

describe('a commitment that is to be kept with a resource', () => {
  let issueId: string
  let pair: { needId: string; offerId: string; quantity: number }
  let commitment: Commitment
  beforeEach(async () => {
    pair = { needId: await need(), offerId: await offer(), quantity: 6 }
    issueId = await agreeOn(pair)
    commitment = (await commitmentsOf(issueId))[0]!
  })

  it('introduces the two in the same step', async () => {
    expect(commitment).toMatchObject({ state: 'OPEN', match: { state: 'INTRODUCED', quantity: 6 } })
    expect(await node(commitment.match!.id, '... on Match { need { id } offer { id } introducedAs { position } }')).toEqual({
      need: { id: pair.needId },
      offer: { id: pair.offerId },
      introducedAs: { position: 'SECRETARY' },
    })
  })

  it('is fulfilled when the match is, and the issue is carried out', async () => {
    await accept(commitment.match!.id)
    await perform(world.secretary.client, 'fulfilMatch', { matchId: commitment.match!.id, note: '钥匙已交给王女士' })
    const { number } = await node(commitment.match!.id, '... on Match { number }')
    // The note of the match is for its two sides, not for all whom the issue concerns.
    const evidence = `对接 #${number} 已落实`
    expect(await commitmentsOf(issueId)).toMatchObject([{ state: 'FULFILLED', evidence, match: { state: 'FULFILLED' } }])
    const { stage, timeline } = await lastLine(issueId)
    expect(stage).toBe('CARRYING_OUT')
    expect(timeline.at(-1)).toEqual({
      kind: 'COMMITMENT_FULFILLED',
      text: evidence,
      actorName: '东新仙林书记',
      commitment: { id: commitment.id },
    })
    expect((await perform(world.secretary.client, 'resolveIssue', { issueId, result: 'SOLVED', text: '已开放' }))['issue'].stage).toBe(
      'RESOLVED',
    )
  })

  const endings: Record<string, (matchId: string) => Promise<unknown>> = {
    'is declined': (matchId) => perform(world.property.client, 'respondToMatch', { matchId, accept: false, reason: '车位紧张' }),
    'falls through': async (matchId) => {
      await accept(matchId)
      await perform(world.property.client, 'fallThroughMatch', { matchId, reason: '施工' })
    },
    'is met by nobody': async (matchId) => {
      await accept(matchId)
      await perform(world.property.client, 'recordNoShow', { matchId })
    },
    'ends with what was offered': () => perform(world.property.client, 'withdrawOffer', { id: pair.offerId }),
  }
  it.each(Object.keys(endings))('stands when the match %s, and the issue tells that its resource is lost', async (ending) => {
    const { number } = await node(commitment.match!.id, '... on Match { number }')
    await endings[ending]!(commitment.match!.id)
    expect(await commitmentsOf(issueId)).toMatchObject([{ state: 'OPEN' }])
    const { stage, timeline } = await lastLine(issueId)
    expect(stage).toBe('AGREED')
    expect(timeline.at(-1)).toMatchObject({ kind: 'RESOURCE_LOST', text: `对接 #${number}`, commitment: { id: commitment.id } })
    const by = { commitmentId: commitment.id, evidence: '另找了一处' }
    expect((await perform(world.property.client, 'fulfilCommitment', by))['issue'].stage).toBe('CARRYING_OUT')
  })

  it('fulfilled otherwise leaves its match to itself', async () => {
    await accept(commitment.match!.id)
    await perform(world.property.client, 'fulfilCommitment', { commitmentId: commitment.id, evidence: '已开放' })
    const { timeline } = await lastLine(issueId)
    await perform(world.secretary.client, 'fulfilMatch', { matchId: commitment.match!.id })
    expect((await lastLine(issueId)).timeline).toEqual(timeline)
  })

  it('is seen by those who raised the issue, its match is not', async () => {
    expect(await commitmentsOf(issueId, world.resident.client)).toEqual([{ id: commitment.id, state: 'OPEN', evidence: null, match: null }])
  })
})

describe('an agreement', () => {
  it('takes a match that runs between the two as it stands', async () => {
    const pair = { needId: await need(), offerId: await offer() }
    const { match } = await perform(world.secretary.client, 'introduceMatch', { ...pair, quantity: 4 })
    await accept(match.id)
    const issueId = await agreeOn({ ...pair, quantity: 9 }, null, { ...pair, quantity: 1 })
    const running = { id: match.id, state: 'ACCEPTED', quantity: 4 }
    expect((await commitmentsOf(issueId)).map((each) => each.match)).toEqual([running, null, running])
    await perform(world.secretary.client, 'fulfilMatch', { matchId: match.id })
    expect((await commitmentsOf(issueId)).map(({ state }) => state)).toEqual(['FULFILLED', 'OPEN', 'FULFILLED'])
  })

  it('that names what can’t be brought together is refused as a whole', async () => {
    const { id: issueId } = await issueIn(world, 'COORDINATING')
    const [party] = await partiesOf(world.secretary.client, issueId)
    const good = { needId: await need(), offerId: await offer(), quantity: 10 }
    const commitment = (resource: object) => ({ ownerPartyId: party!.id, text: '开放车位', dueOn: dayIn(9), resource })
    const commitments = [commitment(good), commitment({ ...good, needId: await need(), quantity: 11 })]
    const { userErrors } = await attempt(world.secretary.client, 'recordAgreement', { issueId, text: '共享', commitments })
    expect(userErrors).toMatchObject([{ code: 'NOT_ENOUGH_LEFT', field: ['commitments', '1', 'resource'] }])
    expect(await node(good.needId, '... on Need { matches { id } }')).toEqual({ matches: [] })
  })

  it('and the steps of its matches, all at once, wait for each other and lose nothing', async () => {
    const pairs = await Promise.all(Array.from({ length: 4 }, async () => ({ needId: await need(), offerId: await offer(), quantity: 1 })))
    const matches = await Promise.all(
      pairs.map(async (pair) => {
        const { match } = await perform(world.secretary.client, 'introduceMatch', pair)
        await accept(match.id)
        return match.id as string
      }),
    )
    const { id: issueId } = await issueIn(world, 'COORDINATING')
    const [party] = await partiesOf(world.secretary.client, issueId)
    const commitments = pairs.toReversed().map((resource) => ({ ownerPartyId: party!.id, text: '开放', dueOn: dayIn(9), resource }))
    const [agreed, ...ended] = await Promise.all([
      attempt(world.secretary.client, 'recordAgreement', { issueId, text: '共享', commitments }),
      ...matches.map((matchId) => attempt(world.property.client, 'recordNoShow', { matchId })),
    ])
    expect([agreed!, ...ended].map(({ userErrors }) => userErrors)).toEqual(Array.from({ length: 5 }, () => []))
    // What ended before the agreement was introduced anew by it; what ended after it left its commitment without.
    const states = (await commitmentsOf(issueId)).map(({ state, match }) => [state, match!.state])
    for (const each of states) expect(each.join(' ')).toBeOneOf(['OPEN INTRODUCED', 'OPEN NO_SHOW'])
    const lost = (await lastLine(issueId)).timeline.filter(({ kind }) => kind === 'RESOURCE_LOST')
    expect(lost).toHaveLength(states.filter(([, match]) => match === 'NO_SHOW').length)
  })
})

it('a resident whose own need keeps a commitment isn’t named in the issue’s timeline', async () => {
  const asked = { ...parking, kind: 'VOLUNTEER', title: '搬货帮手', quantity: 1, communityId: world.communities.residential }
  const { need: own } = await perform(world.neighbour.client, 'postNeed', asked)
  const issueId = await agreeOn({ needId: own.id, offerId: await offer({ kind: 'VOLUNTEER', quantity: 1 }), quantity: 1 })
  const matchId = (await commitmentsOf(issueId))[0]!.match!.id
  for (const side of [world.neighbour, world.property]) await perform(side.client, 'respondToMatch', { matchId, accept: true })
  await perform(world.neighbour.client, 'fulfilMatch', { matchId })
  expect((await lastLine(issueId)).timeline.at(-1)).toMatchObject({ kind: 'COMMITMENT_FULFILLED', actorName: '居民' })
})

describe('what could settle an issue', () => {
  const useful = async (issueId: string, first = 50) =>
    (await node(issueId, `... on Issue { usefulOffers(first: ${first}) { id title } }`)).usefulOffers as { id: string; title: string }[]

  it('is what its needs ask for, then what speaks of it in the same words, then the newest', async () => {
    const { id: issueId } = await report(world, { category: 'ENVIRONMENT', title: '垃圾房异味扰民', text: '夏天尤其明显，请求除臭。' })
    const ids = {
      spoken: await offer({ kind: 'GOODS', title: '垃圾房除臭设备', text: '可用三年' }),
      older: await offer({ kind: 'FUNDS', title: '共建资金', text: '每年一次' }),
      newer: await offer({ kind: 'VOLUNTEER', title: '周末义工', text: '十人' }),
      wanted: await offer({ kind: 'EXPERTISE', title: '法律咨询', text: '每周三' }),
      other: await offer({ kind: 'TRAINING', title: '直播培训', text: '两天' }),
    }
    const order = async () => {
      const mine = Object.entries(ids)
      return (await useful(issueId)).flatMap(({ id }) => mine.find(([, each]) => each === id)?.[0] ?? [])
    }
    expect(await order()).toEqual(['spoken', 'newer', 'older'])
    const asking = await need({ kind: 'EXPERTISE', title: '请律师看合同', issueId })
    expect(await node(issueId, '... on Issue { needs { id } }')).toEqual({ needs: [{ id: asking }] })
    expect(await order()).toEqual(['wanted', 'spoken', 'newer', 'older'])
    expect(await useful(issueId, 1)).toEqual([{ id: ids.wanted, title: '法律咨询' }])

    await perform(world.property.client, 'withdrawOffer', { id: ids.spoken })
    expect(await order()).toEqual(['wanted', 'newer', 'older'])
    const { number } = await node(issueId, '... on Issue { number }')
    const { issue } = await world.secretary.client.request(`{ issue(number: ${number}) { usefulOffers { id } needs { title } } }`)
    expect(issue.needs).toEqual([{ title: '请律师看合同' }])

    const settled = async (id: string) =>
      ((await node(id, '... on Offer { issuesItCouldSettle(first: 50) { id } }')).issuesItCouldSettle as { id: string }[]).map(
        (each) => each.id,
      )
    expect(await settled(ids.wanted)).toEqual([issueId])
    expect(await settled(ids.newer)).toContain(issueId)
    expect(await settled(ids.other)).not.toContain(issueId)
    await perform(world.secretary.client, 'declineIssue', { issueId, reason: '已有专项整治' })
    expect(await settled(ids.wanted)).toEqual([])
    expect(await useful(issueId)).toEqual([])
  })

  it('is known by its words whatever their width', async () => {
    const { id: issueId } = await report(world, { category: 'ENVIRONMENT', title: 'Ｗｉ－Ｆｉ　没有信号', text: '几天了。' })
    const spoken = await offer({ kind: 'GOODS', title: 'wi-fi 路由器', text: '一批' })
    const newer = await offer({ kind: 'GOODS', title: '纸箱', text: '很多' })
    const found = (await useful(issueId)).map(({ id }) => id)
    expect(found.indexOf(spoken)).toBeLessThan(found.indexOf(newer))
  })

  it('is asked for by numbers that make sense', async () => {
    const { id } = await report(world)
    for (const first of [0, 51]) {
      const { errors } = await world.secretary.client.execute(
        `query($id: ID!) { node(id: $id) { ... on Issue { usefulOffers(first: ${first}) { id } } } }`,
        { id },
      )
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    }
  })
})
