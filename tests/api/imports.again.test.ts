import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'
import { confirm, preview, rowsOf, tryToConfirm } from './imports/importing.ts'

/** Who and what rows are about, when they come in again: by number, else by phone, whatever the campaign. */
let server: TestServer
let world: World
const seekers = (campaign?: string) =>
  ({ sheet: 'JOB_NEEDS', community: world.communities.residential, ...(campaign && { campaign }) }) as const
const posts = () => ({ sheet: 'JOB_OFFERS', community: world.communities.building }) as const
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const csv = (...lines: string[]): Buffer => Buffer.from(lines.join('\n'))
const HEAD = '编号,姓名,手机号,学历,专业'
const look = (lines: string[], campaign?: string) => preview(world.secretary.client, seekers(campaign), 'a.csv', csv(HEAD, ...lines))
async function takeIn(lines: string[], campaign?: string) {
  const seen = await look(lines, campaign)
  await confirm(world.secretary.client, seen.id)
  return seen
}
async function campaignOf(name: string): Promise<string> {
  const input = { communityId: world.communities.residential, communityIds: [], kind: 'JOB', name, text: '对接' }
  return (await perform(world.secretary.client, 'createCampaign', input)).campaign.id
}
const membersOf = async (id: string): Promise<number> =>
  (await world.secretary.client.request('query ($id: ID!) { node(id: $id) { ... on Campaign { counts { needs } } } }', { id })).node.counts
    .needs

describe('the same person', () => {
  it('is known with a blank in the name, in another width, and under another name', async () => {
    await takeIn([',张三,13600009001,本科,会计学'])
    for (const name of ['张　三', '张 三', '张三 ', '张三丰']) {
      const seen = await look([`,${name},13600009001,本科,会计学`])
      expect(seen, name).toMatchObject({ fresh: 0, bad: 0, total: 1 })
    }
    const [changed] = await rowsOf(world.secretary.client, (await look([',张　三,+86 136-0000-9001,大专,会计学'])).id)
    expect(changed!.state).toBe('UPDATE')
  })

  it('is known when a number is added later, and when it is left out again', async () => {
    await takeIn([',李四,13600009002,本科,会计学'])
    expect(await takeIn(['B-2,李四,13600009002,大专,会计学'])).toMatchObject({ fresh: 0, updates: 1 })
    expect(await look(['B-2,李四,13600009002,大专,会计学'])).toMatchObject({ same: 1 })
    expect(await look([',李四,13600009002,大专,会计学'])).toMatchObject({ same: 1 })
    await takeIn([',李四,13600009002,本科,会计学'])
    // It keeps the number it has.
    expect(await look(['B-2,李四,13600009002,本科,会计学'])).toMatchObject({ same: 1 })
    expect(await look(['B-2,李四,13600009992,本科,会计学'])).toMatchObject({ fresh: 0, updates: 1 })
  })

  it('twice in one file is said to be so; two people with one phone are told apart by numbers', async () => {
    const twice = await look([',王五,13600009003,本科,会计学', ',王　五,13600009003,本科,会计学', ',王小五,13600009003,本科,会计学'])
    expect((await rowsOf(world.secretary.client, twice.id)).map(({ problems }) => problems)).toEqual([
      [],
      ['与第 2 行重复'],
      ['手机号与第 2 行相同：如果是两个人，请在“编号”列填不同的编号'],
    ])
    expect(await takeIn(['C-1,王五,13600009003,本科,会计学', 'C-2,王小五,13600009003,本科,会计学'])).toMatchObject({ fresh: 2, bad: 0 })
    expect(await look(['C-1,王五,13600009003,大专,会计学', 'C-2,王小五,13600009003,本科,会计学'])).toMatchObject({ updates: 1, same: 1 })
    const unnumbered = await look([',王五,13600009003,本科,会计学'])
    expect((await rowsOf(world.secretary.client, unnumbered.id))[0]!.problems).toEqual(['此前以不同编号导入过几条与它相同的，请填编号'])
  })
})

describe('a table that comes in once without and once with a campaign', () => {
  it('is known in either order, and joins the campaign', async () => {
    const campaign = await campaignOf('春招')
    await takeIn(['D-1,孙七,13600009004,本科,会计学'])
    expect(await takeIn(['D-1,孙七,13600009004,本科,会计学'], campaign)).toMatchObject({ fresh: 0, updates: 1, bad: 0 })
    expect(await membersOf(campaign)).toBe(1)
    expect(await takeIn(['D-2,周八,13600009005,本科,会计学'], campaign)).toMatchObject({ fresh: 1 })
    expect(await look(['D-2,周八,13600009005,本科,会计学'])).toMatchObject({ fresh: 0, same: 1 })
  })

  it('is refused row by row where another campaign is under way, and begins anew after one that has ended', async () => {
    const [first, second] = [await campaignOf('一'), await campaignOf('二')]
    await takeIn([',吴九,13600009006,本科,会计学'], first)
    const other = await look([',吴九,13600009006,本科,会计学'], second)
    expect((await rowsOf(world.secretary.client, other.id))[0]!.problems).toEqual(['它已在另一次对接活动中'])
    await perform(world.secretary.client, 'closeCampaign', { campaignId: first })
    expect(await takeIn([',吴九,13600009006,本科,会计学'], second)).toMatchObject({ fresh: 1, bad: 0 })
    expect(await look([',吴九,13600009006,本科,会计学'], second)).toMatchObject({ same: 1 })
    expect(await membersOf(first)).toBe(1)
  })

  it('in two previews at once is taken in once', async () => {
    const campaign = await campaignOf('三')
    const lines = [',郑十,13600009007,本科,会计学']
    const [one, other] = [await look(lines), await look(lines, campaign)]
    await confirm(world.secretary.client, one.id)
    expect(await tryToConfirm(world.secretary.client, other.id)).toMatchObject({ userErrors: [] })
    expect(await membersOf(campaign)).toBe(1)
    const { needs } = await world.secretary.client.request('{ needs(filter: { kinds: [JOB] }, first: 100) { nodes { contactMasked } } }')
    expect(needs.nodes.filter(({ contactMasked }: { contactMasked: string }) => contactMasked.endsWith('9007'))).toHaveLength(1)
  })
})

describe('the same post', () => {
  it('is known with blanks in its name or in another width', async () => {
    const by = world.towerSecretary.client
    const table = (title: string) => csv('企业名称,岗位名称,人数', `东新云杉科技,${title},2`)
    await confirm(by, (await preview(by, posts(), 'a.csv', table('测试工程师（初级）'))).id)
    expect(await preview(by, posts(), 'a.csv', table('测试 工程师(初级)'))).toMatchObject({ fresh: 0, updates: 1 })
  })
})
