import type { RouteRecordRaw } from 'vue-router'
import { hasToken, keepToken } from '../graphql/accessToken.ts'
import { currentViewer } from '../session/viewer.ts'

export const routes: RouteRecordRaw[] = [
  {
    path: '/wall/:boardId',
    name: 'wall',
    component: () => import('./WallPage.vue'),
    meta: { title: 'wall.title', bare: true, public: true, fillsWindow: true, alwaysDark: true },
    /** With a token, or in the name of whoever is signed in. Where the server can't be reached the wall itself keeps trying. */
    async beforeEnter(to) {
      if (keepToken(to.hash)) return { path: to.path, query: to.query, hash: '', replace: true }
      if (hasToken()) return true
      const viewer = await currentViewer().catch(() => undefined)
      return viewer === null ? { name: 'sign-in', query: { return: to.fullPath } } : true
    },
  },
]
