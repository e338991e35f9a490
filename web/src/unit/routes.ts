import type { RouteRecordRaw } from 'vue-router'
import { ownUnit } from '../session/ownUnit.ts'
import { useViewer } from '../session/viewer.ts'

export const routes: RouteRecordRaw[] = [
  {
    path: '/unit/:organizationId?',
    name: 'unit',
    component: () => import('./UnitPage.vue'),
    props: true,
    meta: { title: 'unit.title' },
    /** A committee without a unit of its own looks at all of them. */
    beforeEnter({ params }) {
      const { isOfCommittees, capacities } = useViewer()
      const isOfAll = !params.organizationId && isOfCommittees.value && ownUnit(null, capacities.value) === null
      return isOfAll ? { name: 'units' } : true
    },
  },
  {
    path: '/units',
    name: 'units',
    component: () => import('./UnitsPage.vue'),
    meta: { title: 'app.place.units', audience: 'committees' },
  },
]
