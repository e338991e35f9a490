import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { report } from '../support/issues.ts'
import { contract } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  await report(world)
})
afterAll(() => server.stop())

const UNKNOWN = '01a2092c-009e-7572-842e-600df025a176'
const BASE64 = (text: string) => Buffer.from(text).toString('base64url')

/** Values of every scalar that a careless or hostile client might send. */
const HOSTILE: Record<string, unknown[]> = {
  ID: ['', 'x', '0', UNKNOWN, UNKNOWN.toUpperCase(), `${UNKNOWN}'`, '\0', '道'.repeat(5_000)],
  String: [
    '',
    ' ',
    '\0',
    '%',
    '_',
    '\\',
    `'; drop table issue --`,
    '道'.repeat(5_000),
    '\uD800',
    BASE64('[]'),
    BASE64('["x","y"]'),
    BASE64('[null,1]'),
    BASE64('["infinity",""]'),
  ],
  Int: [0, -1, 1, 101, 2_147_483_647, -2_147_483_648],
  DateTime: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-02-30T00:00:00Z', '+275760-09-13T00:00:00Z'],
  Boolean: [true, false],
}
const STABLE = ['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'RATE_LIMITED', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_COMPLEX']

type Argument = GraphQLArgument | GraphQLInputField

/** Values for an argument, one after the other, the others left out where they may be. */
function valuesFor({ type }: Argument): unknown[] {
  const isList = isListType(isNonNullType(type) ? type.ofType : type)
  const named = getNamedType(type)
  const values = isInputObjectType(named)
    ? Object.values(named.getFields()).flatMap((field) =>
        valuesFor(field).map((value) => ({ ...required(named.getFields()), [field.name]: value })),
      )
    : (HOSTILE[named.name] ?? ['NONSENSE'])
  return isList ? [[], ...values.map((value) => [value]), Array.from({ length: 150 }, () => values[0])] : values
}

const required = (fields: Record<string, Argument>): Record<string, unknown> =>
  Object.fromEntries(Object.values(fields).flatMap((field) => (isNonNullType(field.type) ? [[field.name, valuesFor(field)[0]]] : [])))

/** A selection that is enough to have the answer computed. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return ''
  const fields = 'getFields' in type ? Object.keys(type.getFields()) : []
  return fields.includes('nodes') ? '{ nodes { __typename } totalCount }' : '{ __typename }'
}

const queries = Object.values(contract.getQueryType()!.getFields()).filter(({ args }) => args.length > 0)

describe.each(queries.map((field) => ({ field, name: field.name })))('$name', ({ field }) => {
  it.each(field.args.map((argument) => ({ argument, name: argument.name })))(
    'answers any $name, or says with a code why not',
    async ({ argument }) => {
      const head = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
      const inside = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
      const query = `query(${head}) { ${field.name}(${inside}) ${selectionOf(field)} }`
      for (const value of valuesFor(argument)) {
        const others = required(Object.fromEntries(field.args.map((each) => [each.name, each])))
        const { errors = [] } = await world.secretary.client.execute(query, { ...others, [argument.name]: value })
        const codes = errors.map(({ extensions }) => extensions?.['code'])
        expect({
          value: JSON.stringify(value).slice(0, 60),
          codes: codes.filter((code) => !STABLE.includes(code as string)),
        }).toMatchObject({ codes: [] })
      }
    },
  )
})
