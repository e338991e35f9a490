import { remember, remembered } from './remember.ts'

export type Language = 'zh-CN' | 'en'

const key = 'shuangshe.language'

/** Chinese unless chosen otherwise. */
export function rememberedLanguage(): Language {
  return remembered(key) === 'en' ? 'en' : 'zh-CN'
}

export function rememberLanguage(chosen: Language): void {
  remember(key, chosen)
}
