import { ListChecks } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = ({ isForUnit, isResident }) => ({
  order: 20,
  path: '/mine',
  word: 'issues.mine',
  icon: ListChecks,
  onPhone: isForUnit ? undefined : 2,
  isStart: isResident,
})
