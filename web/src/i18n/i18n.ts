import { createI18n } from 'vue-i18n'
import { language, rememberLanguage, type Language } from './language.ts'

type Messages = Record<string, unknown>
type MessageLoader = (language: Language) => Promise<Messages>

export const i18n = createI18n({ legacy: false, locale: language.value, fallbackLocale: 'zh-CN', missingWarn: false, fallbackWarn: false })

/** Translates outside components; inside them use `useI18n()`. */
export const t = i18n.global.t

let load: MessageLoader = async () => ({})

/** Shows the remembered language; the app names where each language's words come from. */
export async function startI18n(loader: MessageLoader): Promise<void> {
  load = loader
  await show(language.value)
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  await show(chosen)
  rememberLanguage(chosen)
}

async function show(chosen: Language): Promise<void> {
  if (!i18n.global.availableLocales.includes(chosen) || chosen === language.value) {
    i18n.global.setLocaleMessage(chosen, (await load(chosen)) as never)
  }
  i18n.global.locale.value = chosen
  language.value = chosen
}
