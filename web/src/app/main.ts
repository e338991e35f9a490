import './ahead.ts'
import { createApp } from 'vue'
import { answeredAhead } from '../graphql/ahead.ts'
import { i18n, needAllWords, startI18n } from '../i18n/i18n.ts'
import App from './App.vue'
import { loadLaterMessages, loadMessages } from './loadMessages.ts'
import { hasOpened } from './openings.ts'
import { router } from './router.ts'
import './theme.ts'
import { firstScreenIsThere, whenIdle } from '../ui/later.ts'
import '../ui/tokens.css'
import '../ui/base.css'

await startI18n(loadMessages, loadLaterMessages)
createApp(App).use(i18n).use(router).mount('#app')
hasOpened()
void beginLater()

/** Once the first screen has been drawn there is time for what opens next, and for its words. Not waited for: other modules wait for this one. */
async function beginLater(): Promise<void> {
  await router.isReady().catch(() => {})
  await answeredAhead()
  whenIdle(() => {
    firstScreenIsThere()
    void needAllWords()
  })
}
