import { readFileSync } from 'node:fs'
import { buildSchema, parse } from 'graphql'
import { expect, it } from 'vitest'
import { viewers } from '../acting/viewer.examples.ts'
import { expectOnWall } from './wall.ts'

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'))
const token = { scopes: ['BOARD' as const], communities: ['xianlin'], bySubdistrictSeat: false }
const isAllowed = (text: string): boolean => {
  try {
    expectOnWall(schema, parse(text), { ...viewers.committeeMember, token })
    return true
  } catch {
    return false
  }
}

it('of all that may be asked and done, a wall has the board and what happens on it', () => {
  const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!]
  const allowed = roots.flatMap((type) =>
    Object.keys(type.getFields()).filter((field) => isAllowed(`${type.name.toLowerCase()} { ${field} { __typename } }`)),
  )
  expect(allowed).toEqual(['board', 'boardEvents'])
})

it('of an issue it has what its card shows', () => {
  const isShown = (field: string): boolean => isAllowed(`{ board(id: 1) { issues { ${field} } } }`)
  expect(['title', 'stage', 'turnNames'].filter(isShown)).toEqual(['title', 'stage', 'turnNames'])
  expect(['text', 'timeline', 'contactMasked', 'reporterName', 'resultText', 'needs', 'usefulOffers'].filter(isShown)).toEqual([])
})
