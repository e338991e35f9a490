import type { Language } from '../i18n/language.ts'

/** All words of one language, fetched as one file: every feature's under the name of its folder, those of `i18n` under `common`. */
export async function loadMessages(language: Language): Promise<Record<string, unknown>> {
  const words = (language === 'en' ? await import('./words.en.ts') : await import('./words.zh.ts')).default
  return Object.fromEntries(Object.entries(words).map(([path, messages]) => [featureOf(path), messages]))
}

function featureOf(path: string): string {
  const folder = path.split('/')[1]!
  return folder === 'i18n' ? 'common' : folder
}
