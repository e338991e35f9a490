import { afterAll, beforeAll, expect, it } from 'vitest'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  const offer = (by: Citizen, organizationId: string, kind: string, title: string) =>
    perform(by.client, 'postOffer', { kind, title, text: '详见说明', quantity: 1, organizationId })
  await offer(world.property, world.organizations.property, 'PARKING', '夜间空位')
  await offer(world.property, world.organizations.property, 'GOODS', '夜间照明灯')
  await offer(world.enterprise, world.organizations.enterprise, 'VENUE', '会议室')
})
afterAll(() => server.stop())

async function found(search: string, by: Citizen = world.secretary): Promise<string[]> {
  const { offers } = await by.client.request(
    'query($search: String) { offers(filter: { search: $search }) { nodes { title } totalCount } }',
    {
      search,
    },
  )
  expect(offers.totalCount).toBe(offers.nodes.length)
  return offers.nodes.map(({ title }: { title: string }) => title).toSorted()
}

it.each([
  ['a kind and a word of the title', '车位 夜间', ['夜间空位']],
  ['the same in the other order', '夜间 车位', ['夜间空位']],
  ['a kind by its English name', 'parking', ['夜间空位']],
  ['the name of whose it is', '广利物业', ['夜间照明灯', '夜间空位']],
  ['the name of whose it is beside a kind', '云杉 场地', ['会议室']],
  ['the name of whose it is beside the kind of another', '云杉 车位', []],
  ['part of a kind’s name, which is no kind', '车', []],
])('what is offered is found by %s', async (_, search, expected) => {
  expect(await found(search)).toEqual(expected)
})

it('but not by those for whom it isn’t', async () => {
  expect(await found('广利物业', world.enterprise)).toEqual([])
  expect(await found('车位', world.stranger)).toEqual([])
})
