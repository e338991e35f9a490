import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import laterEn from './laterWords.en.ts'
import laterZh from './laterWords.zh.ts'
import firstEn from './firstWords.en.ts'
import firstZh from './firstWords.zh.ts'

const en = { ...firstEn, ...laterEn }
const zh = { ...firstZh, ...laterZh }

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(vue|ts)$/.test(name) && !/generated|test|messages/.test(name),
)

function at(words: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((inside, part) => (inside as Record<string, unknown> | undefined)?.[part], words)
}

function leaves(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value as object, `${path}${key}.`),
  )
}

const used = files.flatMap((file) =>
  Array.from(readFileSync(join(source, file), 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g), ([, key]) => ({ file, key: key! })),
)

test('every word asked for exists', () => {
  expect(used.length).toBeGreaterThan(300)
  expect(used.filter(({ key }) => typeof at(zh, key) !== 'string')).toEqual([])
})

test('both languages have the same words with the same places for values', () => {
  const places = (text: unknown) => Array.from(String(text).matchAll(/\{(\w+)\}/g), ([, name]) => name).sort()
  expect(leaves(en)).toEqual(leaves(zh))
  for (const key of leaves(zh)) expect([key, places(at(en, key))]).toEqual([key, places(at(zh, key))])
})
