import { afterEach, expect, test, vi } from 'vitest'
import { rememberedLanguage } from './rememberedLanguage.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  [['en-GB', 'zh-CN'], null, 'en'],
  [['zh-TW', 'en'], null, 'zh-CN'],
  [['ja', 'en-US', 'zh'], null, 'en'],
  [['fr'], null, 'zh-CN'],
  [[], null, 'zh-CN'],
  [['en-GB'], 'zh-CN', 'zh-CN'],
  [['zh-CN'], 'en', 'en'],
  [['en'], 'tlh', 'en'],
])('a browser of %s in which %s was chosen shows %s', (languages, chosen, shown) => {
  vi.stubGlobal('navigator', { languages })
  vi.stubGlobal('localStorage', { getItem: () => chosen })
  expect(rememberedLanguage()).toBe(shown)
})
