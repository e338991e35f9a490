import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/admin', redirect: '/admin/people' },
  {
    path: '/admin/communities',
    name: 'communities',
    component: () => import('./CommunitiesPage.vue'),
    meta: { title: 'people.tab.communities', audience: 'committees' },
  },
  {
    path: '/admin/organizations',
    name: 'organizations',
    component: () => import('./OrganizationsPage.vue'),
    meta: { title: 'people.tab.organizations', audience: 'committees' },
  },
  {
    path: '/admin/people',
    name: 'people',
    component: () => import('./PeoplePage.vue'),
    meta: { title: 'people.tab.people', audience: 'committees' },
  },
  {
    path: '/admin/people/:id',
    name: 'person',
    component: () => import('./PersonPage.vue'),
    props: true,
    meta: { title: 'people.person', audience: 'committees' },
  },
  {
    path: '/bridges',
    name: 'bridges',
    component: () => import('./BridgesPage.vue'),
    meta: { title: 'people.tab.bridges', audience: 'committees' },
  },
]
