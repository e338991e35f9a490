import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/unit/:organizationId?',
    name: 'unit',
    component: () => import('./UnitPage.vue'),
    props: true,
    meta: { title: 'unit.title' },
  },
]
