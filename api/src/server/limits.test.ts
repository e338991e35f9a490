import { buildSchema, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { validationRules } from './limits.ts'

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
    const started = performance.now()
    faultsOf(`{ ...F0 } ${fragments.join(' ')} fragment F40 on Query { b }`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('comes to an end where a fragment spreads itself, which is refused', () => {
    expect(faultsOf('{ ...F } fragment F on Query { a { ...F } }')).not.toEqual([])
  })
})
