import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/demo', name: 'demo', component: () => import('./DemoPage.vue'), meta: { public: true, bare: true, title: 'demo.title' } },
]
