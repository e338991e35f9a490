import { createI18n } from 'vue-i18n'
import { language } from './language.ts'
import { rememberLanguage, type Language } from './rememberedLanguage.ts'

type Messages = Record<string, unknown>
type MessageLoader = (language: Language) => Promise<Messages>

export const i18n = createI18n({ legacy: false, locale: language.value, fallbackLocale: 'zh-CN', missingWarn: false, fallbackWarn: false })

/** Translates outside components; inside them use `useI18n()`. */
export const t = i18n.global.t

let load: MessageLoader = async () => ({})
let loadLater: MessageLoader = async () => ({})
let isLaterNeeded = false
const complete = new Set<Language>()

/** Shows the remembered language; the app names where each language's words come from, those of the first screen and those of the rest. */
export async function startI18n(loader: MessageLoader, laterLoader: MessageLoader): Promise<void> {
  load = loader
  loadLater = laterLoader
  await show(language.value)
}

/** Before anything but the first screen is shown: its words, in this language and in any chosen from now on. */
export async function needAllWords(): Promise<void> {
  isLaterNeeded = true
  await completeWords(language.value)
}

async function completeWords(of: Language): Promise<void> {
  if (complete.has(of)) return
  i18n.global.mergeLocaleMessage(of, await loadLater(of))
  complete.add(of)
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  await show(chosen)
  rememberLanguage(chosen)
}

async function show(chosen: Language): Promise<void> {
  if (!i18n.global.availableLocales.includes(chosen) || chosen === language.value) {
    i18n.global.setLocaleMessage(chosen, (await load(chosen)) as never)
  }
  if (isLaterNeeded) await completeWords(chosen)
  i18n.global.locale.value = chosen
  language.value = chosen
}
