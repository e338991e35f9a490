import type { Sign } from '../session/bar.ts'
import RequestsBadge from './RequestsBadge.vue'

export const sign: Sign = { component: RequestsBadge, isFor: ({ isOnCommittee }) => isOnCommittee }
