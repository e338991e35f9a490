import { ref } from 'vue'
import { type Language, rememberedLanguage } from './rememberedLanguage.ts'

export const languages: readonly { code: Language; name: string }[] = [
  { code: 'zh-CN', name: '中文' },
  { code: 'en', name: 'English' },
]

/** The language of every word on screen, of dates, and of the messages asked from the server. */
export const language = ref<Language>(rememberedLanguage())
