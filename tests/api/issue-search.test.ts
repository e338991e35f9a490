import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueIn, nameProperty, report } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, type World } from '../support/world.ts'

let server: TestServer
let world: World
let sql: pg.Client
const numbers: Record<string, number> = {}
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
  const { building } = world.communities
  const made = {
    barrier: await report(world, { title: '停车道闸影响出行', text: '广利大厦门口装了道闸。', place: '东门' }),
    noise: await report(world, { title: '夜间施工噪声', text: '凌晨仍在施工,100% 睡不着。', category: 'NOISE' }, world.neighbour),
    lift: await report(
      world,
      { title: 'B座电梯 KTV 吵', text: '电梯_故障', communityId: building, organizationId: world.organizations.enterprise },
      world.enterprise,
    ),
    accepted: await issueIn(world, 'ACCEPTED'),
    declined: await issueIn(world, 'DECLINED'),
  }
  const { id, version } = made.noise
  await perform(world.member.client, 'editIssue', { issueId: id, urgent: true, expectedVersion: version })
  await nameProperty(world, id)
  await sql.query(`update issue set due_at = date_trunc('milliseconds', now() - interval '1 day') where id = any($1)`, [
    [made.barrier.id, made.declined.id],
  ])
  for (const [name, issue] of Object.entries(made)) numbers[name] = issue.number
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

const ISSUES = `query($filter: IssueFilter, $orderBy: IssueOrder, $first: Int, $after: String, $last: Int, $before: String) {
  issues(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { number stage } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

async function find(filter: object, by: Citizen = world.secretary): Promise<string[]> {
  const { issues } = await by.client.request(ISSUES, { filter })
  expect(issues.totalCount).toBe(issues.nodes.length)
  const names = Object.entries(numbers)
  return issues.nodes.map((node: { number: number }) => names.find(([, number]) => number === node.number)?.[0] ?? '?').toSorted()
}

describe('a search', () => {
  it.each([
    ['two characters', '道闸', ['accepted', 'barrier', 'declined']],
    ['two characters over a word’s border', '利大', ['barrier']],
    ['a single character', '闸', ['accepted', 'barrier', 'declined']],
    ['a whole phrase', '夜间施工噪声', ['noise']],
    ['words that stand apart', '施工 凌晨', ['noise']],
    ['words in whatever order', '凌晨 施工', ['noise']],
    ['words of which one is missing', '施工 道闸', []],
    ['the name of a party', '广利物业', ['noise']],
    ['the name of a party beside a word of the text', '施工 广利物业', ['noise']],
    ['the name of a party to another one', '道闸 广利物业', []],
    ['the name of the unit that raised it', '云杉', ['lift']],
    ['a word of the place', '东门', ['barrier']],
    ['Latin letters in either case', 'ktv', ['lift']],
    ['a letter beside a character', 'B座', ['lift']],
    ['a percent sign, which is itself', '100%', ['noise']],
    ['a percent sign, which is no wildcard', '夜%声', []],
    ['an underscore, which is itself', '电梯_故障', ['lift']],
    ['an underscore, which is no wildcard', '夜_施工', []],
    ['quotes and brackets', `道闸') or true --`, []],
    ['nothing but space', '   ', ['accepted', 'barrier', 'declined', 'lift', 'noise']],
  ])('finds %s', async (_, search, expected) => {
    expect(await find({ search })).toEqual(expected)
  })

  it('finds an issue by its number', async () => {
    expect(await find({ search: `#${numbers['noise']}` })).toEqual(['noise'])
    expect(await find({ search: '#999999999' })).toEqual([])
  })

  it('finds nothing that is not for the viewer to see', async () => {
    expect(await find({ search: '道闸' }, world.stranger)).toEqual([])
    expect(await find({ search: '施工' }, world.property)).toEqual(['noise'])
    expect(await find({}, world.enterprise)).toEqual(['lift'])
  })

  it.each([
    ['overdue', { overdue: true }, ['barrier']],
    ['not overdue', { overdue: false }, ['accepted', 'declined', 'lift', 'noise']],
    ['urgent', { urgent: true }, ['noise']],
    ['of some stages', { stages: ['ACCEPTED', 'DECLINED'] }, ['accepted', 'declined']],
    ['of no stage', { stages: [] }, []],
    ['of both sides', { joint: true }, ['noise']],
    ['of several filters', { overdue: false, joint: false, stages: ['REPORTED'] }, ['lift']],
  ])('filters those that are %s', async (_, filter, expected) => {
    expect(await find(filter)).toEqual(expected)
  })

  it('filters by community and by board', async () => {
    expect(await find({ communityId: world.communities.building })).toEqual(['lift'])
    expect(await find({ boardId: world.boardId }, world.administrator)).toEqual(['accepted', 'barrier', 'declined', 'lift', 'noise'])
    expect(await find({ communityId: world.communities.apart })).toEqual([])
  })

  it('knows what is one’s own: raised, followed or called in', async () => {
    expect(await find({ mine: true }, world.neighbour)).toEqual(['noise'])
    expect(await find({ mine: true }, world.property)).toEqual(['noise'])
    expect(await find({ mine: true }, world.member)).toEqual([])
    const { issue } = await world.member.client.request('query($number: Int!) { issue(number: $number) { id } }', {
      number: numbers['lift'],
    })
    await perform(world.member.client, 'followIssue', { issueId: issue.id, follow: true })
    expect(await find({ mine: true }, world.member)).toEqual(['lift'])
    await perform(world.member.client, 'followIssue', { issueId: issue.id, follow: false })
    expect(await find({ mine: true }, world.member)).toEqual([])
  })
})

describe('letters, digits and signs of either width are the same', () => {
  it.each([
    [
      { title: 'Ｗｉ-Ｆｉ 没信号', text: '大厅', place: '翠竹苑３号楼' },
      ['wi-fi', 'Ｗi-ｆi', '翠竹苑3号楼', '翠竹苑３号楼', '没信号　翠竹苑'],
    ],
    [{ title: '（临）５％坡道', text: '见附图', place: null }, ['(临)', '（临）', '5%', '５％']],
  ])('in issues: %j', async (issue, searches) => {
    const { number } = await report(world, issue)
    for (const search of [...searches, `＃${number}`]) {
      const { issues } = await world.secretary.client.request(ISSUES, { filter: { search } })
      expect([search, issues.nodes]).toEqual([search, [expect.objectContaining({ number })]])
    }
    expect((await world.secretary.client.request(ISSUES, { filter: { search: '５％ 无此词' } })).issues.nodes).toEqual([])
  })

  it('in needs, units, people and the members of a campaign', async () => {
    const { client } = world.secretary
    const communityId = world.communities.residential
    const { need } = await perform(client, 'postNeed', { kind: 'PARKING', title: 'Ａ１区车位', text: '夜间', quantity: 1, communityId })
    const organization = { kind: 'CLUB', name: '翠竹Ｋ歌（１）社', communityId }
    await perform(world.administrator.client, 'createOrganization', organization)
    await perform(world.administrator.client, 'createPerson', { name: 'Ｌｉ雷', account: '李雷账号' })
    const { campaign } = await perform(client, 'createCampaign', {
      kind: 'PARKING',
      name: '车位对接',
      text: '夜间',
      communityId,
      communityIds: [],
    })
    await perform(client, 'joinCampaign', { campaignId: campaign.id, needIds: [need.id] })
    const found = await world.administrator.client.request(
      `query($number: Int!) {
        needs(filter: { search: "a1区" }) { nodes { title } }
        organizations(search: "k歌(1)") { nodes { name } }
        people(search: "li雷") { nodes { name } }
        campaign(number: $number) { needs(filter: { search: "a1区" }) { nodes { title } } }
      }`,
      { number: campaign.number },
    )
    expect(found).toEqual({
      needs: { nodes: [{ title: 'Ａ１区车位' }] },
      organizations: { nodes: [{ name: organization.name }] },
      people: { nodes: [{ name: 'Ｌｉ雷' }] },
      campaign: { needs: { nodes: [{ title: 'Ａ１区车位' }] } },
    })
  })
})

describe('pages', () => {
  const page = async (variables: object) => (await world.secretary.client.request(ISSUES, { ...variables })).issues
  const numbersOf = (issues: { nodes: { number: number }[] }) => issues.nodes.map(({ number }) => number)

  it('are stable while issues are added', async () => {
    for (let n = 0; n < 7; n++) await report(world)
    const all = numbersOf(await page({ first: 100 }))
    const first = await page({ first: 5 })
    for (let n = 0; n < 3; n++) await report(world)
    const second = await page({ first: 5, after: first.pageInfo.endCursor })
    const third = await page({ first: 5, after: second.pageInfo.endCursor })
    expect([...numbersOf(first), ...numbersOf(second), ...numbersOf(third)]).toEqual(all)
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false])
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true, true])
    expect(numbersOf(await page({ last: 5, before: third.pageInfo.startCursor }))).toEqual(numbersOf(second))
  })

  it.each(['REPORTED_AT', 'UPDATED_AT', 'DUE_AT'])('hold every issue once in either direction of %s', async (field) => {
    for (const direction of ['ASC', 'DESC']) {
      const all = numbersOf(await page({ first: 100, orderBy: { field, direction } }))
      const walked: number[] = []
      for (let after: string | null = null; ;) {
        const issues = await page({ first: 4, after, orderBy: { field, direction } })
        walked.push(...numbersOf(issues))
        after = issues.pageInfo.endCursor
        if (!issues.pageInfo.hasNextPage) break
      }
      expect(walked).toEqual(all)
      expect(new Set(walked).size).toBe((await page({ first: 1 })).totalCount)
    }
  })

  it.each([
    ['none', { first: 0 }, 'OUT_OF_RANGE'],
    ['fewer than none', { last: -1 }, 'OUT_OF_RANGE'],
    ['more than 100', { first: 101 }, 'OUT_OF_RANGE'],
    ['both ends at once', { first: 1, last: 1 }, 'INVALID'],
    ['a place that is none', { first: 1, after: 'x' }, 'INVALID_CURSOR'],
    ['a place made up', { first: 1, after: Buffer.from('["2026-01-01","x"]').toString('base64url') }, 'INVALID_CURSOR'],
    ['a place with too little in it', { first: 1, after: Buffer.from('["x"]').toString('base64url') }, 'INVALID_CURSOR'],
    ['a filter by an id that is none', { filter: { boardId: 'x' } }, 'INVALID_ID'],
    ['too long a search', { filter: { search: '闸'.repeat(101) } }, 'INVALID'],
    ['a character that no text holds', { filter: { search: '道\0闸' } }, 'INVALID'],
  ])('are refused with a code when they are asked for with %s', async (_, variables, reason) => {
    const { errors } = await world.secretary.client.execute(ISSUES, variables)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }])
  })
})
