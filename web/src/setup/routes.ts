import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/setup',
    name: 'setup',
    component: () => import('./SetupPage.vue'),
    meta: { title: 'setup.tab', audience: 'administrators' },
  },
  {
    path: '/admin/boards',
    name: 'boards-page',
    component: () => import('./BoardsPage.vue'),
    meta: { title: 'setup.boards', audience: 'administrators' },
  },
]
