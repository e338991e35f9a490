import { Network } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = ({ isOfCommittees }) =>
  isOfCommittees ? { order: 90, path: '/bridges', word: 'app.place.bridges', icon: Network } : null
