import { Users } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = ({ isAdministrator }) =>
  isAdministrator ? { order: 80, path: '/admin/people', word: 'app.place.people', icon: Users } : null
