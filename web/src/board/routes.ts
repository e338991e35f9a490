import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/boards/:boardId',
    name: 'board',
    component: () => import('./BoardPage.vue'),
    meta: { title: 'board.title', fillsWindow: true },
    children: [
      { path: 'issues/:number(\\d+)', name: 'board-issue', component: () => import('../issues/IssueDrawer.vue'), meta: { isDrawer: true } },
    ],
  },
]
