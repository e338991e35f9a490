import { Inbox } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = ({ isOnCommittee }) =>
  isOnCommittee ? { order: 70, path: '/requests', word: 'requests.title', icon: Inbox } : null
