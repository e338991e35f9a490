import { remember, remembered } from './remember.ts'

export type Language = 'zh-CN' | 'en'

const key = 'shuangshe.language'

/** As chosen in this browser, or else the first of its own languages that there are words in; Chinese where there is none. */
export function rememberedLanguage(): Language {
  const known = [remembered(key), ...navigator.languages].flatMap((tag) => languageOf(tag) ?? [])
  return known[0] ?? 'zh-CN'
}

/** Whatever the script and the country: `zh-TW` is Chinese, `en-GB` English. */
function languageOf(tag: string | null): Language | null {
  const [primary] = (tag ?? '').toLowerCase().split('-')
  return primary === 'zh' ? 'zh-CN' : primary === 'en' ? 'en' : null
}

export function rememberLanguage(chosen: Language): void {
  remember(key, chosen)
}
