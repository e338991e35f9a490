import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/campaigns', name: 'campaigns', component: () => import('./CampaignsPage.vue'), meta: { title: 'campaigns.title' } },
  {
    path: '/campaigns/:number(\\d+)',
    name: 'campaign',
    component: () => import('./CampaignPage.vue'),
    props: ({ params }) => ({ number: Number(params.number) }),
    meta: { title: 'campaigns.one', fillsWindow: true },
  },
]
