import { nextTick } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { routes as access } from '../access/routes.ts'
import { homeBoard } from '../board/boards.ts'
import { routes as board } from '../board/routes.ts'
import { routes as campaigns } from '../campaigns/routes.ts'
import { routes as demo } from '../demo/routes.ts'
import { needAllWords, t } from '../i18n/i18n.ts'
import { pageTitle } from '../i18n/pageTitle.ts'
import { routes as imports } from '../imports/routes.ts'
import { routes as integrations } from '../integrations/routes.ts'
import { routes as issues } from '../issues/routes.ts'
import { routes as meetings } from '../meetings/routes.ts'
import { routes as people } from '../people/routes.ts'
import { routes as requests } from '../requests/routes.ts'
import { routes as resources } from '../resources/routes.ts'
import { guardRoutes } from '../session/guard.ts'
import { routes as session } from '../session/routes.ts'
import { routes as setup } from '../setup/routes.ts'
import { useViewer } from '../session/viewer.ts'
import { isForEnterprise } from '../unit/ownUnit.ts'
import { closeTopLayer } from '../ui/layers.ts'
import { routes as unit } from '../unit/routes.ts'
import { routes as wall } from '../wall/routes.ts'

const history = createWebHistory()
let hasGoneBack = false
// Before the router listens itself: its guards know then that nobody pressed a link.
history.listen(() => (hasGoneBack = true))

export const router = createRouter({
  history,
  routes: [
    { path: '/', name: 'home', component: () => import('./NoBoardPage.vue') },
    { path: '/boards', name: 'boards', component: () => import('./NoBoardPage.vue') },
    ...session,
    ...board,
    ...issues,
    ...requests,
    ...resources,
    ...imports,
    ...unit,
    ...campaigns,
    ...meetings,
    ...people,
    ...access,
    ...setup,
    ...integrations,
    ...demo,
    ...wall,
    { path: '/:lost(.*)*', name: 'lost', component: () => import('./LostPage.vue'), meta: { public: true, title: 'app.lost' } },
  ],
  // The first page stands at its top already: sending it there, too, would cost a layout while it is drawn.
  scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash } : from.matched.length > 0 && { top: 0 }),
})

/** Going back closes the dialog on top, and leaves the page as it is. */
router.beforeEach(() => {
  const isBack = hasGoneBack
  hasGoneBack = false
  return !(isBack && closeTopLayer())
})

guardRoutes(router)

/** People who work with issues start at their board, enterprises at their own page, residents with their own issues. */
router.beforeEach(async (to) => {
  if (to.name !== 'home' && to.name !== 'boards') return true
  const { isAdministrator, capacities } = useViewer()
  if (to.name === 'home' && !isAdministrator.value && capacities.value.length === 0) return { name: 'my-issues' }
  if (to.name === 'home' && isForEnterprise(capacities.value)) return { name: 'unit' }
  const home = await homeBoard()
  if (home) return { name: 'board', params: { boardId: home.id } }
  return isAdministrator.value ? { name: 'setup' } : true
})

/** Come with the first words; a board's needs and offers, an issue, and every other page, wait for theirs. */
const firstScreens: ReadonlySet<unknown> = new Set(['board', 'sign-in'])

router.beforeResolve(async (to) => {
  if (!firstScreens.has(to.name) || to.query.view) await needAllWords()
})

router.afterEach(async (to, from) => {
  // A drawer leaves the page behind it as it is: its name, and the focus.
  const isAboveOrBehind = (to.meta.isDrawer || from.meta.isDrawer) && to.params.boardId === from.params.boardId
  if (isAboveOrBehind || to.path === from.path) return
  if (to.meta.title) pageTitle.value = t(to.meta.title)
  if (from.matched.length === 0) return
  await nextTick()
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
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
    /** Whatever the reader's choice. */
    alwaysDark?: boolean
  }
}
