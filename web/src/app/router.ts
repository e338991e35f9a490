import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteLocation, type RouteRecordRaw } from 'vue-router'
import { needAllWords, t } from '../i18n/i18n.ts'
import { pageTitle } from '../i18n/pageTitle.ts'
import { guardRoutes } from '../session/guard.ts'
import { useVisitor } from '../session/visitor.ts'
import { closeTopLayer } from '../ui/layers.ts'
import { places } from './places.ts'

const LostPage = () => import('./LostPage.vue')

const history = createWebHistory()
let hasGoneBack = false
/** Had the focus as the last change of page began. */
let hadFocus: Element | null = null
// Before the router listens itself: its guards know then that nobody pressed a link.
history.listen(() => (hasGoneBack = true))

export const router = createRouter({
  history,
  routes: [
    // Which of two addresses fits better, the router decides; so the rooms come in no order.
    ...Object.values(import.meta.glob<RouteRecordRaw[]>('../*/routes.ts', { eager: true, import: 'routes' })).flat(),
    {
      path: '/',
      name: 'home',
      // Leads on at once, when it is known who comes.
      component: LostPage,
      beforeEnter: () => places(useVisitor().value).find(({ isStart }) => isStart)?.path ?? '/boards',
    },
    { path: '/:lost(.*)*', name: 'lost', component: LostPage, meta: { public: true, title: 'app.lost' } },
  ],
  // The first page stands at its top already: sending it there, too, would cost a layout while it is drawn.
  scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash } : from.matched.length > 0 && { top: 0 }),
})

/** Going back closes the dialog on top, and leaves the page as it is. */
router.beforeEach(() => {
  hadFocus = document.activeElement
  const isBack = hasGoneBack
  hasGoneBack = false
  return !(isBack && closeTopLayer())
})

guardRoutes(router)

/** Comes with the first words, or waits for those of everything else. */
router.beforeResolve(async (to) => {
  if (!to.meta.needsFirstWordsAlone?.(to)) await needAllWords()
})

router.afterEach(async (to, from) => {
  // A drawer leaves the page behind it as it is: its name, and the focus.
  const isAboveOrBehind = (to.meta.isDrawer || from.meta.isDrawer) && to.params.boardId === from.params.boardId
  if (isAboveOrBehind || to.path === from.path) return
  if (to.meta.title) pageTitle.value = t(to.meta.title)
  if (from.matched.length === 0) return
  await nextTick()
  const { activeElement } = document
  // Whoever has begun to write something meanwhile, a search in the bar, goes on with it.
  const isWriting = activeElement !== hadFocus && activeElement?.matches('input, textarea, select, [contenteditable]')
  if (!isWriting) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
})

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's name. */
    title?: string
    /** Opens above the page before it, which keeps its place. */
    isDrawer?: boolean
    /** Scrolls inside itself: the page as a whole stays put. */
    fillsWindow?: boolean
    /** Shown without the bars of the house. */
    bare?: boolean
    /** Shown at once, with the words of the first screen; all others wait for theirs. */
    needsFirstWordsAlone?: (to: RouteLocation) => boolean
    /** Whatever the reader's choice. */
    alwaysDark?: boolean
  }
}
