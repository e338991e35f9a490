import { buildSchema, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allKinds } from './kinds.ts'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8'))

test('every kind of card of the contract is known, with its list on a board', () => {
  const types = schema.getPossibleTypes(schema.getType('Card') as GraphQLInterfaceType).map(({ name }) => name)
  const lists = (schema.getType('Board') as GraphQLObjectType).getFields()
  const listed = allKinds.map(({ type, lane }) => [type, String(lists[lane]?.type)])
  expect(listed.sort()).toEqual([...types].sort().map((type) => [type, `[${type}!]!`]))
})

test('those that are shown side by side each have their column', () => {
  // Read as text: they bring their components along.
  const source = join(import.meta.dirname, '..')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.lane.ts'))
  const lanes = files.map((file) => /lane: '(\w+)'/.exec(readFileSync(join(source, file), 'utf8'))?.[1])
  expect(lanes.sort()).toEqual(allKinds.flatMap(({ view, lane }) => (view === 'resources' ? [lane] : [])).sort())
})
