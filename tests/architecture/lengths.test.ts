import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../web/src')

/** What is looked for, and numbers, are no texts that anybody keeps. */
const keepsNothing = /type="(search|tel)"|inputmode="(numeric|tel)"/

it('takes how long a text may be from the contract, in every form', () => {
  const byHand = globSync('**/*.vue', { cwd: root }).flatMap((file) =>
    Array.from(readFileSync(join(root, file), 'utf8').matchAll(/<[A-Z]\w+(?:[^>"]|"[^"]*")*>/g), ([element]) => element)
      .filter((element) => /\bmaxlength="\d+"/.test(element) && !keepsNothing.test(element))
      .map((element) => `${file}: ${element}`),
  )
  expect(byHand).toEqual([])
})
