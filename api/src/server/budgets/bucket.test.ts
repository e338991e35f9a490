import { expect, test } from 'vitest'
import { Bucket } from './bucket.ts'

test('so much may be used at once; what is over has to run out first', () => {
  const bucket = new Bucket({ atOnce: 100, perSecond: 10 })
  bucket.add(100, 0)
  expect(bucket.waitAt(0)).toBe(0)
  bucket.add(50, 0)
  expect([0, 2_000, 5_000, 9_000].map((now) => bucket.waitAt(now))).toEqual([5, 3, 0, 0])
})

test('what ran out is forgotten, however long ago it was', () => {
  const bucket = new Bucket({ atOnce: 100, perSecond: 10 })
  bucket.add(100, 0)
  bucket.add(60, 3_600_000)
  expect(bucket.levelAt(3_600_000)).toBe(60)
  expect(bucket.levelAt(3_602_000)).toBe(40)
})

test('a clock that is set back makes nobody wait for longer', () => {
  const bucket = new Bucket({ atOnce: 100, perSecond: 10 })
  bucket.add(150, 86_400_000)
  expect(bucket.waitAt(0)).toBe(5)
  expect(bucket.waitAt(2_000)).toBe(3)
})
