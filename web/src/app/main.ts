import { createApp } from 'vue'
import { i18n, startI18n } from '../i18n/i18n.ts'
import App from './App.vue'
import { loadMessages } from './loadMessages.ts'
import { router } from './router.ts'
import './theme.ts'
import '../ui/tokens.css'
import '../ui/base.css'

await startI18n(loadMessages)
createApp(App).use(i18n).use(router).mount('#app')
