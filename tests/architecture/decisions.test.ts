import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../docs/decisions/', import.meta.url)

it('each decision has a number of its own, and says it in its title', () => {
  const files = readdirSync(folder).toSorted()
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1))
  for (const file of files) expect(readFileSync(new URL(file, folder), 'utf8')).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `))
})
