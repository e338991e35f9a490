import { remember, remembered } from '../i18n/remember.ts'

export type Theme = 'light' | 'dark' | 'system'

const key = 'shuangshe.theme'

/** As chosen in this browser; it follows the system where nothing was. */
export function rememberedTheme(): Theme {
  const stored = remembered(key)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function rememberTheme(chosen: Theme): void {
  remember(key, chosen)
}
