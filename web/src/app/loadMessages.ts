import type { Language } from '../i18n/language.ts'

/** All words of one language, fetched as one file. */
export async function loadMessages(language: Language): Promise<Record<string, unknown>> {
  return (language === 'en' ? await import('./words.en.ts') : await import('./words.zh.ts')).default
}
