import type { Language } from '../i18n/rememberedLanguage.ts'

type Messages = Record<string, unknown>

/** The words of one language that the first screen needs, fetched as one file. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (language === 'en' ? await import('./firstWords.en.ts') : await import('./firstWords.zh.ts')).default
}

/** Those of everything else. */
export async function loadLaterMessages(language: Language): Promise<Messages> {
  return (language === 'en' ? await import('./laterWords.en.ts') : await import('./laterWords.zh.ts')).default
}
