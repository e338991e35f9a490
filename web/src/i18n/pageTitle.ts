import { ref, watchEffect } from 'vue'
import { t } from './i18n.ts'

/** What this page is called: in the window's title, and told to those who don't see it. */
export const pageTitle = ref('')

watchEffect(() => {
  const product = t('app.name')
  document.title = pageTitle.value ? `${pageTitle.value} · ${product}` : product
})
