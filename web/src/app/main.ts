import './ahead.ts'
import { createApp } from 'vue'
import { i18n, needAllWords, startI18n } from '../i18n/i18n.ts'
import App from './App.vue'
import { loadLaterMessages, loadMessages } from './loadMessages.ts'
import { router } from './router.ts'
import './theme.ts'
import '../ui/tokens.css'
import '../ui/base.css'

await startI18n(loadMessages, loadLaterMessages)
createApp(App).use(i18n).use(router).mount('#app')
// The first screen is there: what opens next finds its words.
void router.isReady().then(needAllWords)
