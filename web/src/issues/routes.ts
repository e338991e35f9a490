import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/issues/:number(\\d+)', name: 'issue', component: () => import('./IssuePage.vue'), meta: { title: 'issues.title' } },
  { path: '/mine', name: 'my-issues', component: () => import('./MyIssuesPage.vue'), meta: { title: 'issues.mine' } },
  {
    path: '/report',
    name: 'report',
    component: () => import('./ResidentReportPage.vue'),
    meta: { public: true, title: 'issues.resident.title' },
  },
  {
    path: '/follow/:code?',
    name: 'follow',
    component: () => import('./FollowPage.vue'),
    meta: { public: true, title: 'issues.resident.followTitle' },
  },
]
