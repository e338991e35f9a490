import { type GraphQLSchema, buildSchema, execute, getNamedType, isAbstractType, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeptDocument } from '../support/api.ts'
import { attempt, contract } from '../support/mutations.ts'
import { Random, seedOfRun } from '../support/random.ts'
import { randomQuery } from '../support/random-documents.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { Client } from '../support/client.ts'

/** Everything a schema may hold, however little of it boards hold. */
const SCHEMA = buildSchema(`
  type Query { thing: Thing things: [Thing!]! any: Any anys: [Any]! named: Named sure: House! echo(id: ID, count: Int! = 7, share: Float, word: String = "a\\"b", is: Boolean! = true): String
    far(kind: Kind, tags: [String!], where: Where, day: Day = "2026-12-01"): String list(ids: [ID!]!): [String!]! }
  enum Kind { SMALL LARGE }
  scalar Day
  input Where { from: Int = 3 to: Int name: String = "n" deeper: Where }
  interface Named { name: String id: ID! }
  type Thing implements Named { name: String id: ID! size: Int kind: Kind house: House! maybe: House late: House houses: [House!]! sparse: [House]! words: [String!] sized(by: Int = 2, of: ID): Int }
  type House implements Named { name: String id: ID! size: Float thing: Thing any: Any things: [Thing!]! isOpen: Boolean! }
  union Any = Thing | House
`)

const answers: Record<string, (id: number) => unknown> = {
  name: (id) => (id % 3 === 0 ? null : `名 ${id}`),
  id: (id) => id,
  size: (id) => id * 2,
  kind: (id) => ['SMALL', 'LARGE', null][id % 3],
  words: (id) => (id % 2 ? ['一', '"二"'] : null),
  isOpen: (id) => id % 2 === 0,
  maybe: (id) => (id % 2 ? null : id + 1),
  things: (id) => [id + 1, id + 2],
  houses: (id) => [id + 3, id],
  sparse: (id) => [id, null, id + 1],
  anys: (id) => [id, null, id + 1],
}

/** What is asked is only told again by fields with arguments; what it is of, by a number. Some answer later, and not in their order. */
function withAnswers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ id }: { id: number }) => (id % 2 ? 'Thing' : 'House')
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const composite = !getNamedType(field.type)
        .toString()
        .match(/^(String|Int|Float|ID|Boolean|Kind)$/)
      const made = (value: unknown): unknown =>
        Array.isArray(value) ? value.map(made) : composite && typeof value === 'number' ? { id: value } : value
      const late = /late|house|any|list/.test(field.name)
      field.resolve = (source: { id?: number } | undefined, args: object) => {
        const id = source?.id ?? 1
        const asked = JSON.stringify(args, Object.keys({ ...args, from: 0, to: 0, name: 0, deeper: 0 }).toSorted())
        const answer =
          field.name === 'list'
            ? [asked]
            : field.args.length > 0 && field.name !== 'sized'
              ? asked
              : made((answers[field.name] ?? ((n: number) => n + 1))(id))
        return late ? new Promise((resolve) => setImmediate(() => setImmediate(resolve, answer))) : answer
      }
    }
  }
  return schema
}

const scalars = {
  ID: ['a', '7', ''],
  Int: [0, 5, -3],
  Float: [0.5, 2, -1e9],
  String: ['', 'x"y', '\\u005c', '停'],
  Boolean: [true, false],
  Day: ['2026-12-02'],
}

/** DOCUMENTS asks for more. */
const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 500)

describe('a document that is run compiled', () => {
  const schema = withAnswers(SCHEMA)
  const run = async (kept: KeptDocument, query: string, variables: Record<string, unknown>): Promise<string> => {
    const asked = kept.read({ query, operationName: null, variables })
    if (!asked) return 'errors'
    const { data, errors } = await kept.run(asked, {} as never).catch((error: unknown) => ({ data: null, errors: [error] }))
    return errors ? 'errors' : JSON.stringify(data)
  }
  const expected = async (query: string, variables: Record<string, unknown>): Promise<string> => {
    const { data, errors } = await execute({ schema, document: parse(query), variableValues: variables })
    return errors ? 'errors' : JSON.stringify(data)
  }

  it(`answers as graphql-js does, whatever it asks for (SEED=${seedOfRun})`, async () => {
    const random = new Random(seedOfRun)
    let sound = 0
    for (let n = 0; n < DOCUMENTS; n++) {
      const { query, variables } = randomQuery({ schema, random, scalars })
      const kept = new KeptDocument(n, schema, parse(query))
      for (const filled of variables) {
        const right = await expected(query, filled)
        for (const round of ['cold', 'compiled', 'again']) {
          const answer = await run(kept, query, filled)
          expect({ round, query, filled, answer }).toEqual({ round, query, filled, answer: right })
        }
        if (right !== 'errors') sound += 1
      }
    }
    // Most of what was drawn can be answered.
    expect(sound).toBeGreaterThan(DOCUMENTS)
  })

  it.each([
    [
      'a fragment at two places, one under a condition',
      'query($s: Boolean!) { sure { ...F @skip(if: $s) ...F } } fragment F on House { size }',
    ],
    [
      'a fragment under two names, one under a condition',
      'query($s: Boolean!) { x: sure { ...F @include(if: $s) } y: sure { ...F } } fragment F on House { size }',
    ],
    ['a condition left to its default', 'query($s: Boolean! = false) { sure { size @include(if: $s) id } }'],
    ['all left out', 'query($s: Boolean!) { sure @skip(if: $s) { id } }'],
    ['nothing left inside', 'query($s: Boolean!) { sure { id @skip(if: $s) } any { ... on Thing @skip(if: $s) { id } } }'],
  ])('%s', async (_, query) => {
    const kept = new KeptDocument(0, schema, parse(query))
    const filled = query.includes('=') ? [{}, { s: true }, { s: false }] : [{ s: true }, { s: false }]
    for (let round = 1; round <= 3; round++) {
      for (const variables of filled)
        expect([round, variables, await run(kept, query, variables)]).toEqual([round, variables, await expected(query, variables)])
    }
  })
})

describe('a board, asked for in whatever words', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ template: 'demo' })
  })
  afterAll(() => server.stop())

  it(`is answered from what is kept as it is by Apollo, to the byte (SEED=${seedOfRun})`, async () => {
    const client = new Client(server.url)
    await attempt(client, 'signIn', { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const { boards } = await client.request('{ boards { id } }')
    const random = new Random(seedOfRun)
    const ofBoards = {
      ...scalars,
      ID: [boards[0].id],
      Int: [1, 3],
      LocalDate: ['2026-12-01'],
      ChangeCursor: ['none'],
      DateTime: ['2026-12-01T00:00:00Z'],
    }
    const knows = (parent: string, field: string) => (parent === 'Query' ? field === 'board' || field === 'boards' : ON_BOARDS.test(parent))
    const argument = (parent: string) => (parent === 'Query' ? boards[0].id : undefined)
    const ask = async (query: string, variables: object, language: string, extensions?: object) => {
      const response = await client.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query, variables, extensions }),
      })
      return { text: (await response.text()).trim(), how: response.headers.get('cache-status') }
    }
    let kept = 0
    for (let n = 0; n < DOCUMENTS / 20; n++) {
      const { query, variables } = randomQuery({
        schema: contract,
        random,
        scalars: ofBoards,
        knows,
        argument,
        depth: 3,
      })
      for (const filled of variables) {
        // In another language it is another question to the same document: the first is run as it stands, the second compiled, the third found.
        for (const language of ['zh-CN', 'en', 'zh-CN']) {
          const answer = await ask(query, filled, language)
          // What comes with extensions is answered by Apollo.
          const { text } = await ask(query, filled, language, {})
          expect({ language, query, filled, text: answer.text }).toEqual({ language, query, filled, text })
          if (answer.how) kept += 1
        }
      }
    }
    expect(kept).toBeGreaterThan(DOCUMENTS / 20)
  })
})

/** Types whose rows are in the log, so that what boards tell of them is kept. */
const ON_BOARDS =
  /^(Board|Community|Place|Person|Organization|Issue|IssueViewerCan|Party|Resource|Need|Offer|Match|MatchViewerCan|Campaign)$/
