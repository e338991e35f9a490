import { buildSchema, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf, validationRules } from './limits.ts'

const schema = buildSchema('type Query { a: Query b: String }')
const faultsOf = (query: string): readonly unknown[] => validate(schema, parse(query), [...specifiedRules, ...validationRules])

describe('the depth of a document', () => {
  it('counts fields through fragments', () => {
    const ten = `{ a { a { a { a { a { ...Rest } } } } } } fragment Rest on Query { a { a { a { a { b } } } } }`
    expect(faultsOf(ten)).toEqual([])
    expect(faultsOf(ten.replace('{ b }', '{ a { b } }'))).toHaveLength(1)
  })

  it('is found at once where each of forty fragments spreads the next one twice', () => {
    const fragments = Array.from({ length: 40 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)
    // Whoever walked each way by itself would still be walking when the test's time is over.
    expect(faultsOf(`{ ...F0 } ${fragments.join(' ')} fragment F40 on Query { b }`)).toEqual([])
  })

  it('comes to an end where a fragment spreads itself, which is refused', () => {
    expect(faultsOf('{ ...F } fragment F on Query { a { ...F } }')).not.toEqual([])
  })
})

describe('the cost of a document', () => {
  const lists = buildSchema(`type Query { things(first: Int, last: Int): ThingConnection! all: [Thing!]! days(days: Int = 7): [Thing!]! }
    type ThingConnection { nodes: [Thing!]! } type Thing { name: String things(first: Int): ThingConnection! }`)
  const cost = (query: string): number => costOf(lists, parse(query), {})

  it('counts a page by what it may hold, and by fifty when nothing is said', () => {
    expect(cost('{ things(first: 10) { nodes { name } } }')).toBe(1 + 10 * 2)
    expect(cost('{ things(last: 7) { nodes { name } } }')).toBe(1 + 7 * 2)
    expect(cost('{ things { nodes { name } } }')).toBe(1 + 50 * 2)
    expect(cost('{ days { name } }')).toBe(1 + 7)
    expect(cost('{ days(days: 62) { name } }')).toBe(1 + 62)
    expect(cost('{ all { name } }')).toBe(1 + 5 * 1)
  })

  it('of one and the same document hangs on its variables where they say how much it asks for', () => {
    const pages = parse('query ($first: Int) { things(first: $first) { nodes { name } } }')
    expect([3, 10, 3].map((first) => costOf(lists, pages, { first }))).toEqual([7, 21, 7])
    const perhaps = parse('query ($all: Boolean!) { all @include(if: $all) { name } days(days: 1) { name } }')
    expect([true, false].map((all) => costOf(lists, perhaps, { all }))).toEqual([8, 2])
    const either = parse('query Few { days(days: 2) { name } } query Many { days(days: 20) { name } }')
    expect(['Few', 'Many', 'Few'].map((name) => costOf(lists, either, {}, name))).toEqual([3, 21, 3])
  })

  it('is refused where pages without a number hold pages without a number', () => {
    expect(() => cost('{ things { nodes { things { nodes { things { nodes { name } } } } } } }')).toThrow(/20000/)
  })
})
