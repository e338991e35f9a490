import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['*', 'zh'],
  ['fr-FR, fr;q=0.9', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['zh-TW, en', 'zh'],
  ['en', 'en'],
  ['en-GB, zh', 'en'],
  ['EN-us,EN;q=0.7', 'en'],
  ['zh;q=0.4, en;q=0.9', 'en'],
  ['en;q=0.2, zh-CN;q=0.8', 'zh'],
  ['fr, en;q=0.5', 'en'],
  ['fr, en;q=0.3, zh;q=0.6', 'zh'],
  ['en;q=0, fr', 'zh'],
  ['english', 'zh'],
  ['de;q=, ,;;', 'zh'],
] as const)('%s is answered in %s', (header, language) => {
  expect(languageOf({ 'accept-language': header })).toBe(language)
})
