import { rememberedLanguage } from '../i18n/rememberedLanguage.ts'
import { openAgain, vainOpenings } from './openings.ts'
import { rememberedTheme } from './rememberedTheme.ts'
import { serverIsBack } from './serverBack.ts'

/**
 * Stands in the page itself and runs before anything else of it is there: what one sees meanwhile is in the reader’s language and light. A
 * part of the program that doesn’t come is asked for again, with the page, once the server answers; nothing can be half-written yet.
 */
const page = document.documentElement
page.lang = rememberedLanguage()
const theme = rememberedTheme()
if (theme !== 'system') page.dataset.theme = theme

let isWaiting = false

async function wait(): Promise<void> {
  if (isWaiting || document.querySelector('#app > :not(.opening)')) return
  isWaiting = true
  document.querySelector('.opening')?.classList.add('is-waiting')
  await serverIsBack(vainOpenings())
  openAgain()
}

const isNeeded = (target: EventTarget | null): boolean =>
  target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === 'stylesheet')

// What couldn’t be loaded is told to the element alone: it doesn’t bubble.
addEventListener('error', ({ target }) => isNeeded(target) && void wait(), { capture: true })
addEventListener('vite:preloadError', () => void wait())
