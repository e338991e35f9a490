import { expect, test } from 'vitest'
import { Processor } from './processor.ts'

test('who is alone at work pays all of it, and nothing of what was before', () => {
  let now = 100
  const processor = new Processor(() => now)
  now = 150
  const end = processor.begin(20)
  now = 180
  expect(end()).toBe(30)
  expect(end()).toBe(0)
})

test('of two at work each pays by its weight, for as long as both are', () => {
  let now = 0
  const processor = new Processor(() => now)
  const dear = processor.begin(90)
  now = 10
  const cheap = processor.begin(10)
  now = 110
  expect(cheap()).toBeCloseTo(10)
  now = 120
  expect(dear()).toBeCloseTo(10 + 90 + 10)
})
