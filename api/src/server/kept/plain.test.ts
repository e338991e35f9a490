import { type OperationDefinitionNode, buildSchema, parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { NotPlain, plainOf } from './plain.ts'

const schema =
  buildSchema(`type Query { board(id: ID!, days: Int = 7): Board any: Any on(day: Day): Int } type Board { name: String board: Board }
  type Note { text: String } union Any = Board | Note scalar Day`)

function plain(text: string, variables: Record<string, unknown> = {}): string {
  const document = parse(text)
  const { selectionSet } = document.definitions[0] as OperationDefinitionNode
  return print(plainOf(schema, document, selectionSet, variables).document).replace(/\s+/g, ' ')
}

describe('a plain document', () => {
  it('holds nothing a client wrote but names: literals and defaults are given as variables', () => {
    const text = plain('query ($days: Int = 3) { board(id: "some text", days: $days) { name } }')
    expect(text).toBe('query ($given0: ID, $given1: Int) { board(id: $given0, days: $given1) { name } }')
  })

  it('has its directives decided, its fragments dissolved, and each field once', () => {
    const text = `query ($s: Boolean!) { board(id: 1) { ...F @skip(if: $s) ...F ... @include(if: $s) { x: name } } board(id: 1) { board { name } } }
      fragment F on Board { name board { ... on Board { again: name } } }`
    const head = 'query ($given0: ID, $given1: Int) { board(id: $given0, days: $given1)'
    expect(plain(text, { s: true })).toBe(`${head} { name board { again: name name } x: name } }`)
    expect(plain(text, { s: false })).toBe(`${head} { name board { again: name name } } }`)
  })

  it('says what it asks of each possible type', () => {
    expect(plain('{ any { __typename ... on Note { text } ... on Any { ... on Board { name } } } }')).toBe(
      '{ any { ... on Board { __typename name } ... on Note { __typename text } } }',
    )
  })

  it.each([
    ['an argument the compiler would read otherwise', '{ on(day: "2026-12-01") }'],
    ['a key that is none as code', '{ __proto__: any { __typename } }'],
    ['a key with an underscore', '{ board(id: 1) { a_b: name } }'],
    ['more fields than are worth it', `{ ${Array.from({ length: 1_001 }, (_, n) => `x${n}: any { __typename }`).join(' ')} }`],
  ])('isn’t made of %s', (_, text) => {
    expect(() => plain(text)).toThrow(NotPlain)
  })
})
