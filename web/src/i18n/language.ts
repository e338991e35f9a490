import { ref, watchEffect } from 'vue'

export type Language = 'zh-CN' | 'en'
export const languages: readonly { code: Language; name: string }[] = [
  { code: 'zh-CN', name: '中文' },
  { code: 'en', name: 'English' },
]

const remembered = 'shuangshe.language'

function initialLanguage(): Language {
  return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh-CN'
}

/** The language of every word on screen, of dates, and of the messages asked from the server. Chinese unless chosen otherwise. */
export const language = ref<Language>(initialLanguage())

watchEffect(() => {
  document.documentElement.lang = language.value
})

export function rememberLanguage(chosen: Language): void {
  localStorage.setItem(remembered, chosen)
}
