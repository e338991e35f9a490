import type { RouteRecordRaw } from 'vue-router'
import BoardPage from './BoardPage.vue'

export const routes: RouteRecordRaw[] = [
  {
    path: '/boards/:boardId',
    name: 'board',
    component: BoardPage,
    meta: { title: 'board.title', fillsWindow: true },
    children: [
      { path: 'issues/:number(\\d+)', name: 'board-issue', component: () => import('../issues/IssueDrawer.vue'), meta: { isDrawer: true } },
    ],
  },
]
