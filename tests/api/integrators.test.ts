import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { sheetsOf } from './imports/workbook.read.ts'
import { type TestServer, startTestServer } from '../support/server.ts'

/** Every example of the guide for integrators, run as it stands there. */
const guide = readFileSync(new URL('../../docs/integrators.md', import.meta.url), 'utf8')
const examples = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, example]) => example!)
const example = (name: string): string => examples.find((each) => each.includes(` ${name}(`))!

/** Its requests beside GraphQL: the first line, then the headers. */
const requests = [...guide.matchAll(/```http\n([\s\S]*?)```/g)].map(([, text]) => {
  const [first = '', ...headers] = text!.trim().split('\n')
  const [method = '', path = ''] = first.split(' ')
  return { method, path, headers: Object.fromEntries(headers.map((line) => line.split(/: /) as [string, string])) }
})
const send = (method: string, body?: string): Promise<Response> => {
  const { path, headers } = requests.find((each) => each.method === method)!
  return integrator.fetch(path.replace('{communityId}', communityId), { method, headers, ...(body && { body }) })
}

let server: TestServer
let integrator: Client
let secret: string
let communityId: string
let boardId: string

beforeAll(async () => {
  server = await startTestServer()
  const secretary = new Client(server.url)
  await secretary.request(
    'mutation { signIn(input: { account: "xianlin.secretary", password: "shuangshe-demo" }) { userErrors { code } } }',
  )
  const { viewer, boards } = await secretary.request('{ viewer { committeeCommunities { id side } } boards { id } }')
  communityId = viewer.committeeCommunities.find((each: { side: string }) => each.side === 'RESIDENTIAL').id
  boardId = boards[0].id
  const input = {
    name: '数据对接',
    scopes: ['READ', 'WRITE'],
    password: 'shuangshe-demo',
    communityIds: [communityId],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  }
  const made = await secretary.request(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret userErrors { code } } }',
    { input },
  )
  secret = made.createApiToken.secret
  integrator = new Client(server.url, { authorization: `Bearer ${secret}` })
})

afterAll(async () => {
  await server?.stop()
})

it('the guide has the examples that are run here, and no others', () => {
  expect(examples).toHaveLength(7)
  expect(requests).toHaveLength(2)
})

it('overdue issues are read page by page', async () => {
  const first = await integrator.request(example('OverdueIssues'), {})
  expect(first.issues.nodes.length).toBeGreaterThan(0)
  expect(first.issues.totalCount).toBeGreaterThanOrEqual(first.issues.nodes.length)
  const next = await integrator.request(example('OverdueIssues'), { after: first.issues.pageInfo.endCursor })
  const numbers = new Set(first.issues.nodes.map((node: { number: number }) => node.number))
  expect(next.issues.nodes.some((node: { number: number }) => numbers.has(node.number))).toBe(false)
})

it('an issue is reported once, however often the same key is sent; a board followed live shows it', async () => {
  const { board } = await integrator.request(example('OpenBoard'), { id: boardId })
  const socket = integrator.connect({ connectionParams: { authorization: `Bearer ${secret}` } })
  const messages = socket.iterate<any>({ query: example('FollowBoard'), variables: { id: boardId, after: board.cursor } })
  const checkpoint = await messages.next()
  expect(checkpoint.value!.data!.boardEvents).toMatchObject({ __typename: 'BoardChanges', previousCursor: board.cursor, events: [] })

  const key = randomUUID()
  const made = await integrator.request(example('Report'), { communityId, key })
  expect(made.reportIssue).toMatchObject({ userErrors: [], issue: { stage: 'REPORTED', version: 1 } })
  const again = await integrator.request(example('Report'), { communityId, key })
  expect(again.reportIssue).toEqual(made.reportIssue)

  const message = await messages.next()
  const { events } = message.value!.data!.boardEvents
  expect(events).toMatchObject([
    { change: { kind: 'ISSUE_REPORTED', cursor: made.reportIssue.cursor }, card: { number: made.reportIssue.issue.number } },
  ])
  await socket.dispose()
})

it('a table is looked at, taken in once, and read back as a workbook', async () => {
  const table = '姓名,手机号,学历,专业,心里价位\n李雷,13900000001,本科,会计学,6000\n韩梅梅,没有电话,大专,护理,\n'
  const uploaded = (await (await send('POST', table)).json()) as { import: { id: string } }
  const { id } = uploaded.import
  let seen: any
  do seen = (await integrator.request(example('LookAtImport'), { id })).import
  while (seen.state === 'READING')
  expect(seen).toMatchObject({ state: 'READY', total: 2, fresh: 1, bad: 1, rows: { nodes: [{ line: 3, problems: [expect.any(String)] }] } })
  const corrected = (await integrator.request(example('CorrectColumns'), { id })).correctImportColumns
  expect(corrected).toMatchObject({ userErrors: [], import: { tables: [{ name: '', line: 1, missing: [], columns: expect.any(Array) }] } })
  do seen = (await integrator.request(example('LookAtImport'), { id })).import
  while (seen.state === 'READING')
  const key = randomUUID()
  const done = await integrator.request(example('ConfirmImport'), { id, key })
  expect(done.confirmImport).toMatchObject({ import: { state: 'DONE' }, userErrors: [], cursor: expect.any(String) })
  expect(await integrator.request(example('ConfirmImport'), { id, key })).toEqual(done)
  const list = await send('GET')
  expect(list.status).toBe(200)
  const rows = Object.values(await sheetsOf(list))[0]!
  expect(rows.some((row) => row.includes('会计学 · 本科 · 求职'))).toBe(true)
})
