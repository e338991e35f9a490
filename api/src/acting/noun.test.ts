import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { checkNouns, type Noun, noun } from './noun.ts'

class Chair {
  id!: string
}
class Table {
  id!: string
}

const schema = buildSchema(
  'interface Node { id: ID! } type Chair implements Node { id: ID! } type Table implements Node { id: ID! } type Leg { n: Int }',
)
const see = () => true
const table = noun(Table, { see, log: 'TABLE', inLog: { parts: ['Leg'], except: ['id'] } })
const faultsOf = (...all: Noun[]) => {
  try {
    checkNouns(schema, all)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

test('nouns hold where every node of the contract is one, and all they name is there', () => {
  expect(faultsOf(table, noun(Chair, { see }))).toBeNull()
})

test('a node that is no noun is found before the server starts', () => {
  expect(faultsOf(table)).toContain('Chair is no noun')
})

test('two nouns of one name are found, in the contract or in the log', () => {
  expect(faultsOf(table, table)).toContain('Table is stated twice')
  expect(faultsOf(table, noun(Chair, { see, log: 'TABLE' }))).toContain('TABLE is stated twice')
})

test('what a noun says of types and fields that aren’t there is found', () => {
  const chair = noun(Chair, { see, inLog: { parts: ['Arm'], except: ['seat'] } })
  const faults = faultsOf(table, chair)
  expect(faults).toContain('there is no Arm')
  expect(faults).toContain('there is no Chair.seat')
})
