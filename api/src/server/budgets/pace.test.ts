import { buildSchema, execute, parse } from 'graphql'
import { expect, test } from 'vitest'
import { Pace, paceLists } from './pace.ts'

const numbers = Array.from({ length: 30 }, (_, n) => n)

test('long lists are worked out a part at a time, and others have a turn after each', async () => {
  const pace = new Pace(() => false)
  const seen: (number | string)[] = []
  let isOver = false
  const others = (): void => {
    if (isOver) return
    seen.push('others')
    setImmediate(others)
  }
  setImmediate(others)
  await Promise.all(pace.of(numbers).map(async (entry) => seen.push(await entry)))
  isOver = true
  expect(seen.filter((each) => each !== 'others')).toEqual(numbers)
  const parts = seen
    .map((each) => (each === 'others' ? ' ' : '.'))
    .join('')
    .trim()
    .split(/ +/)
  expect(parts.map(({ length }) => length)).toEqual([8, 8, 8, 6])
})

test('what is short is there at once', () => {
  const short = numbers.slice(0, 8)
  expect(new Pace(() => true).of(short)).toBe(short)
})

test('whoever goes first is waited for, and where there is always somebody it goes on all the same', async () => {
  let others = 3
  await new Pace(() => others-- > 0).turn()
  expect(others).toBe(-1)
  await new Pace(() => true).turn()
})

test('what the contract holds is long, too', async () => {
  const schema = buildSchema('type Query { a: Int }')
  paceLists(schema)
  paceLists(schema)
  const lengths: number[] = []
  const pace = { of: <Entry>(list: readonly Entry[]) => (lengths.push(list.length), list) }
  const { errors, data } = await execute({ schema, document: parse('{ __schema { types { name } } }'), contextValue: { place: { pace } } })
  expect(errors).toBeUndefined()
  expect(lengths).toEqual([(data as { __schema: { types: unknown[] } }).__schema.types.length])
})
