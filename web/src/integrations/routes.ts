import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/settings/tokens',
    name: 'tokens',
    component: () => import('./TokensPage.vue'),
    meta: { title: 'integrations.title', audience: 'committees' },
  },
  {
    path: '/settings/guide',
    name: 'guide',
    component: () => import('./GuidePage.vue'),
    meta: { title: 'integrations.guide', audience: 'committees' },
  },
]
