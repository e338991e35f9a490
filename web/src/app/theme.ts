import { ref, watchEffect } from 'vue'
import { rememberedTheme, rememberTheme, type Theme } from './rememberedTheme.ts'

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

export const theme = ref<Theme>(rememberedTheme())
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
  rememberTheme(chosen)
}
