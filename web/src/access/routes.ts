import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/settings/account', name: 'account', component: () => import('./AccountPage.vue'), meta: { title: 'access.account' } },
  {
    path: '/admin/security',
    name: 'security-events',
    component: () => import('./SecurityEventsPage.vue'),
    meta: { title: 'access.events', administrators: true },
  },
]
