import { ref } from 'vue'
import { remember, remembered } from './remember.ts'

export type Language = 'zh-CN' | 'en'
export const languages: readonly { code: Language; name: string }[] = [
  { code: 'zh-CN', name: '中文' },
  { code: 'en', name: 'English' },
]

const key = 'shuangshe.language'

function initialLanguage(): Language {
  return remembered(key) === 'en' ? 'en' : 'zh-CN'
}

/** The language of every word on screen, of dates, and of the messages asked from the server. Chinese unless chosen otherwise. */
export const language = ref<Language>(initialLanguage())

export function rememberLanguage(chosen: Language): void {
  remember(key, chosen)
}
