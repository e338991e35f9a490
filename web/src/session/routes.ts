import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { public: true, title: 'session.signIn', needsFirstWordsAlone: () => true },
  },
  {
    path: '/unreachable',
    name: 'unreachable',
    component: () => import('./UnreachablePage.vue'),
    meta: { public: true, title: 'session.unreachable' },
  },
  { path: '/not-allowed', name: 'not-allowed', component: () => import('./NotAllowedPage.vue'), meta: { title: 'session.notAllowed' } },
]
