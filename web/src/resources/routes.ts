import type { RouteLocation, RouteRecordRaw } from 'vue-router'

const numbered = (of?: 'need' | 'offer') => (route: RouteLocation) => ({ number: Number(route.params.number), ...(of && { of }) })

export const routes: RouteRecordRaw[] = [
  { path: '/resources', name: 'resources', component: () => import('./ResourcesPage.vue'), meta: { title: 'resources.title' } },
  {
    path: '/needs/:number(\\d+)',
    name: 'need',
    component: () => import('./ResourcePage.vue'),
    props: numbered('need'),
    meta: { title: 'resources.need' },
  },
  {
    path: '/offers/:number(\\d+)',
    name: 'offer',
    component: () => import('./ResourcePage.vue'),
    props: numbered('offer'),
    meta: { title: 'resources.offer' },
  },
  {
    path: '/matches/:number(\\d+)',
    name: 'match',
    component: () => import('./MatchPage.vue'),
    props: numbered(),
    meta: { title: 'resources.match' },
  },
]
