import { ref, watchEffect } from 'vue'
import { remember, remembered } from '../i18n/remember.ts'

export type Theme = 'light' | 'dark' | 'system'

const key = 'shuangshe.theme'
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

function initialTheme(): Theme {
  const stored = remembered(key)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export const theme = ref<Theme>(initialTheme())
const isSystemDark = ref(systemIsDark.matches)
systemIsDark.addEventListener('change', (event) => (isSystemDark.value = event.matches))

/** For screens that are dark for everybody. */
export const isAlwaysDark = ref(false)

/** The stylesheets read only `<html data-theme="light|dark">`. */
watchEffect(() => {
  const wished = theme.value === 'system' ? (isSystemDark.value ? 'dark' : 'light') : theme.value
  document.documentElement.dataset.theme = isAlwaysDark.value ? 'dark' : wished
})

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen
  remember(key, chosen)
}
