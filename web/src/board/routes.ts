import type { RouteRecordRaw } from 'vue-router'
import { useViewer } from '../session/viewer.ts'
import { homeBoard } from './boards.ts'
import BoardPage from './BoardPage.vue'

export const routes: RouteRecordRaw[] = [
  {
    path: '/boards',
    name: 'boards',
    component: () => import('./NoBoardPage.vue'),
    async beforeEnter() {
      const home = await homeBoard()
      if (home) return { name: 'board', params: { boardId: home.id } }
      return useViewer().isAdministrator.value ? { name: 'setup' } : true
    },
  },
  {
    path: '/boards/:boardId',
    name: 'board',
    component: BoardPage,
    // Its needs and offers wait for their words, and so does an issue in its drawer.
    meta: { title: 'board.title', fillsWindow: true, needsFirstWordsAlone: ({ name, query }) => name === 'board' && !query.view },
    children: [
      { path: 'issues/:number(\\d+)', name: 'board-issue', component: () => import('../issues/IssueDrawer.vue'), meta: { isDrawer: true } },
    ],
  },
]
