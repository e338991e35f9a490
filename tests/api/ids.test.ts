import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { inDays } from '../support/days.ts'
import { report } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, PASSWORD, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const upper = (id: string): string => id.toUpperCase()

it('an id in upper case is the same id: as an argument, in a list, written into a document, in a filter', async () => {
  const { id } = await report(world)
  const { client } = world.secretary
  const documents: [string, Record<string, unknown>][] = [
    ['query($id: ID!) { node(id: $id) { id } }', { id: upper(id) }],
    ['query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [upper(id)] }],
    [`{ node(id: "${upper(id)}") { id } }`, {}],
    [`{ nodes(ids: ["${upper(id)}"]) { id } }`, {}],
  ]
  for (const [document, variables] of documents) {
    const { node, nodes } = await client.request(document, variables)
    expect([document, node ?? nodes[0]]).toEqual([document, { id }])
  }
  const filter = { boardId: upper(world.boardId), communityId: upper(world.communities.residential) }
  const { issues } = await client.request('query($filter: IssueFilter) { issues(filter: $filter) { nodes { id } } }', { filter })
  expect(issues.nodes).toContainEqual({ id })
})

it('a board is the same board, however often it is asked for', async () => {
  const document = 'query($id: ID!) { board(id: $id) { id issues { id } } }'
  for (let time = 1; time <= 3; time++) {
    const { board } = await world.secretary.client.request(document, { id: upper(world.boardId) })
    expect([time, board?.id]).toEqual([time, world.boardId])
  }
})

it('inputs are answered with the rows they name, and a key and a capacity mean the same', async () => {
  const { residential, building } = world.communities
  const input = {
    title: '道闸',
    text: '挡住了消防通道',
    category: 'PARKING',
    communityId: upper(residential),
    concernsCommunityIds: [upper(building), building],
    actingAs: upper(world.secretary.seats[world.organizations.residentialCommittee]!),
    clientMutationKey: randomUUID(),
  }
  const document = `mutation($input: ReportIssueInput!) {
    reportIssue(input: $input) { issue { id community { id } communities { id } } userErrors { code } }
  }`
  const { reportIssue } = await world.secretary.client.request(document, { input })
  expect(reportIssue).toMatchObject({ userErrors: [], issue: { community: { id: residential } } })
  expect(reportIssue.issue.communities.map(({ id }: { id: string }) => id)).toEqual([residential, building])
  const again = { ...input, communityId: residential, clientMutationKey: upper(input.clientMutationKey) }
  expect((await world.secretary.client.request(document, { input: again })).reportIssue).toEqual(reportIssue)
})

it('a call asks each unit once, and a meeting each party', async () => {
  const { id: issueId } = await report(world)
  await perform(world.secretary.client, 'acceptIssue', { issueId: upper(issueId), assigneeId: upper(world.member.personId) })
  await perform(world.secretary.client, 'nameParty', { issueId, organizationId: upper(world.organizations.property) })
  const parties = `query($id: ID!) { node(id: $id) { ... on Issue { assignee { id } parties { id organization { id } } meetings { invited { id } } } } }`
  const [party] = (await world.secretary.client.request(parties, { id: issueId })).node.parties
  expect(party.organization).toEqual({ id: world.organizations.property })
  const invitedPartyIds = [upper(party.id)]
  await perform(world.secretary.client, 'conveneMeeting', { issueId, at: inDays(2), place: '议事厅', invitedPartyIds })
  const { node } = await world.secretary.client.request(parties, { id: issueId })
  expect(node).toMatchObject({ assignee: { id: world.member.personId }, meetings: [{ invited: [{ id: party.id }] }] })
})

it('over a socket a board is followed by either form of its id', async () => {
  const { board } = await world.secretary.client.request('query($id: ID!) { board(id: $id) { cursor } }', { id: world.boardId })
  const socket = world.secretary.client.connect()
  const query = `subscription($id: ID!, $after: ChangeCursor!) {
    boardEvents(boardId: $id, after: $after) { ... on BoardChanges { events { __typename ... on IssueChanged { issue { title } } } } }
  }`
  const messages = socket.iterate<any>({ query, variables: { id: upper(world.boardId), after: board.cursor } })
  await messages.next()
  await report(world, { title: '楼道堆物' })
  const { value } = await messages.next()
  expect(value.data.boardEvents.events).toMatchObject([{ __typename: 'IssueChanged', issue: { title: '楼道堆物' } }])
  await socket.dispose()
})

it('an import and an export take either', async () => {
  const upload = await world.secretary.client.fetch(`/imports?sheet=JOB_NEEDS&community=${upper(world.communities.residential)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.csv' },
    body: '姓名,手机号,学历,专业\n李四,13600009002,本科,会计学\n',
  })
  expect(upload.status).toBe(201)
  const exported = await world.secretary.client.fetch(`/exports/needs.xlsx?boardId=${upper(world.boardId)}`)
  expect(exported.status).toBe(200)
})

it('a token confined to a community reaches it by either form', async () => {
  const communityIds = [upper(world.communities.residential)]
  const token = { name: '对接', scopes: ['READ'], password: PASSWORD, communityIds, expiresAt: inDays(9) }
  const { secret } = await perform(world.secretary.client, 'createApiToken', token)
  const { issues } = await new Client(server.url, { authorization: `Bearer ${secret}` }).request('{ issues { nodes { id } } }')
  expect(issues.nodes.length).toBeGreaterThan(0)
})
