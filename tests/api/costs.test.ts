import { readFileSync } from 'node:fs'
import { getIntrospectionQuery, getNamedType, type GraphQLObjectType, isInterfaceType, isLeafType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildSchema, reckoned } from '../support/api.ts'
import { report } from '../support/issues.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

async function costOf(query: string, variables = {}): Promise<number> {
  const { extensions, errors } = (await world.secretary.client.execute(query, variables)) as any
  return extensions?.cost ?? Number(/costs (\d+)/.exec(errors[0].message)?.[1])
}

it('of every list it is known as how many entries it counts', async () => {
  const schema = await buildSchema()
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  )
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  const unknown = fields.filter(({ type, field }) => !isLeafType(getNamedType(field.type)) && reckoned(type, field) === undefined)
  expect(unknown.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([])
})

it('what is asked for by ids costs as much as there are ids, in the document or beside it', async () => {
  const { id } = await report(world)
  const ids = Array.from({ length: 100 }, () => id)
  const by = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  expect(await costOf(by, { ids })).toBe(201)
  expect(await costOf(by, { ids: [id] })).toBe(3)
  expect(await costOf(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)).toBe(201)
  const aliases = Array.from(
    { length: 15 },
    (_, n) => `n${n}: nodes(ids: $ids) { id ... on Issue { title community { name } parties { name } } }`,
  )
  expect(await costOf(`query ($ids: [ID!]!) { ${aliases.join(' ')} }`, { ids })).toBeGreaterThan(15_000)
})

it('a list without a number costs what it may hold', async () => {
  expect(await costOf('{ meetings { id } }')).toBe(201)
  expect(await costOf('{ communities { id } }')).toBe(101)
  const board = 'query ($id: ID!) { board(id: $id) { issues { id title } } }'
  expect(await costOf(board, { id: world.boardId })).toBeGreaterThan(100)
})

it('the contract may be asked for once at a time', async () => {
  const whole = (await world.secretary.client.execute(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))) as any
  expect(whole.errors).toBeUndefined()
  expect(whole.extensions.cost).toBeGreaterThan(10_000)
  const [, fragments] = /(fragment FullType[^]*)/.exec(getIntrospectionQuery())!
  const { errors } = await world.secretary.client.execute(
    `{ __schema { a: types { ...FullType } b: types { ...FullType } c: types { ...FullType } } } ${fragments}`,
  )
  expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }])
})

it('nothing the web asks for, or follows, comes to more than is allowed', async () => {
  const generated = readFileSync(new URL('../../web/src/graphql/generated/graphql.ts', import.meta.url), 'utf8')
  const queries = [...generated.matchAll(/new TypedDocumentString\(\s*`([^`]*)`/g)]
    .map(([, text]) => text!)
    .filter((text) => /^\s*query/m.test(text))
  expect(queries.length).toBeGreaterThan(50)
  for (const query of queries) {
    const declared = [...query.matchAll(/\$(\w+): ([\w![\]]+)/g)]
    const variables = declared.map(([, name, type]) => [name, type === 'Int!' || type === 'Int' ? 100 : undefined])
    const { errors = [] } = await world.secretary.client.execute(query, Object.fromEntries(variables))
    expect(errors.map(({ extensions }) => extensions?.['code'])).not.toContain('QUERY_TOO_COMPLEX')
  }
})
