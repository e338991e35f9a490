import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/imports/new', name: 'new-import', component: () => import('./NewImportPage.vue'), meta: { title: 'imports.title' } },
  { path: '/imports/:id', name: 'import', component: () => import('./ImportPage.vue'), props: true, meta: { title: 'imports.title' } },
]
