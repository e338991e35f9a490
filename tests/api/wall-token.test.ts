import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { inDays } from '../support/days.ts'
import { attempt, perform } from '../support/mutations.ts'
import { type Matrix, openMatrix } from '../support/privacy.ts'
import { PASSWORD } from '../support/world.ts'

/** What the wall of the web asks, as it stands there. */
const source = (path: string): string => readFileSync(new URL(`../../web/src/${path}`, import.meta.url), 'utf8')
const asked = ['issues/issueCard.documents.ts', 'wall/wall.documents.ts']
  .flatMap((path) => [...source(path).matchAll(/graphql\(`([^`]*)`\)/g)].map(([, document]) => document!))
  .join('\n')
const only = (name: string): string =>
  asked.replace(name === 'WallSnapshot' ? /subscription [\s\S]*$/ : /query WallSnapshot[\s\S]*?\n {2}}\n/, '')

let matrix: Matrix
let wall: Client
let authorization: string
let boardId: string

const tokenInput = (scopes: string[]) => ({
  name: '大厅投屏',
  scopes,
  password: PASSWORD,
  communityIds: [matrix.world.communities.residential],
  expiresAt: inDays(9),
})

beforeAll(async () => {
  matrix = await openMatrix()
  boardId = (await matrix.world.secretary.client.request('{ boards { id } }')).boards[0].id
  authorization = `Bearer ${(await perform(matrix.world.secretary.client, 'createApiToken', tokenInput(['BOARD'])))['secret']}`
  wall = new Client(matrix.server.url, { authorization })
})
afterAll(async () => {
  await matrix?.stop()
})

describe('a token for a wall', () => {
  it('opens the board with what the wall asks, and follows it', async () => {
    const { board } = await wall.request(only('WallSnapshot'), { id: boardId })
    expect(board).toMatchObject({ id: boardId, issues: expect.any(Array) })
    const socket = wall.connect({ connectionParams: { authorization } })
    const query = only('WallEvents')
    const first = await socket.iterate<any>({ query, variables: { boardId, after: board.cursor } }).next()
    await socket.dispose()
    expect(first.value!.data!.boardEvents).toMatchObject({ __typename: 'BoardChanges', events: [] })
  })

  it.each([
    'board(id: $board) { issues { timeline { text } } }',
    'board(id: $board) { issues { text } }',
    'board(id: $board) { issues { contactMasked } }',
    'board(id: $board) { needs { id } }',
    'board(id: $board) { offers { id } }',
    'board(id: $board) { matches { id } }',
    'board(id: $board) { campaigns { id } }',
    'board(id: $board) { issues { reporterName } }',
    'board(id: $board) { ... on Node { id } }',
    'node(id: $board) { id }',
    'issues { nodes { id } }',
    'people { nodes { name } }',
    'organizations { nodes { name } }',
    'apiTokens { id }',
    'viewer { isAdministrator }',
  ])('is refused { %s }', async (fields) => {
    const declared = fields.includes('$board') ? '($board: ID!)' : ''
    const query = `query${declared} { ${fields} }`
    const refused = [{ extensions: { code: 'FORBIDDEN', reason: 'SCOPE_MISSING' } }]
    // Whoever may read it has had it kept before.
    for (let time = 0; time < 2; time += 1) {
      expect((await matrix.clients.residentialToken.execute(query, { board: boardId })).errors).toBeUndefined()
      const answer = await wall.execute(query, { board: boardId })
      expect(answer.errors).toMatchObject(refused)
      expect(answer.data ?? null).toBeNull()
    }
    const socket = wall.connect({ connectionParams: { authorization } })
    const overSocket = socket.iterate({ query, variables: { board: boardId } }).next()
    await expect(overSocket).rejects.toMatchObject(refused)
    await socket.dispose()
  })

  it('is refused the whole of what holds more than that, wherever it stands', async () => {
    const query = 'query($id: ID!) { board(id: $id) { id ...Rest @skip(if: true) } } fragment Rest on Board { needs { id } }'
    const { errors } = await wall.execute(query, { id: boardId })
    expect(errors).toMatchObject([{ extensions: { reason: 'SCOPE_MISSING' } }])
  })

  it.each(['... on CardChanged { card { id } }', '... on IssueChanged { card { text } }', '... on NeedChanged { card { __typename } }'])(
    'is not told { %s }',
    async (event) => {
      const query = `subscription($id: ID!, $after: ChangeCursor!) {
        boardEvents(boardId: $id, after: $after) { ... on BoardChanges { events { ${event} } } }
      }`
      const { board } = await wall.request('query($id: ID!) { board(id: $id) { cursor } }', { id: boardId })
      const socket = wall.connect({ connectionParams: { authorization } })
      const following = socket.iterate({ query, variables: { id: boardId, after: board.cursor } }).next()
      await expect(following).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'SCOPE_MISSING' } }])
      await socket.dispose()
    },
  )

  it('takes nothing home, and does nothing', async () => {
    for (const list of ['needs', 'offers', 'matches']) {
      expect((await matrix.clients.residentialToken.fetch(`/exports/${list}.xlsx`)).status).toBe(200)
      expect((await wall.fetch(`/exports/${list}.xlsx`)).status).toBe(403)
    }
    const { errors } = await wall.execute('mutation { signOut { userErrors { code } } }')
    expect(errors).toMatchObject([{ extensions: { reason: 'SCOPE_MISSING' } }])
  })

  it('has no other scope', async () => {
    const { userErrors } = await attempt(matrix.world.secretary.client, 'createApiToken', tokenInput(['BOARD', 'READ']))
    expect(userErrors).toMatchObject([{ code: 'SCOPE_ALONE', field: ['scopes'] }])
  })
})
