import { Handshake } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = ({ isOfCommittees }) =>
  isOfCommittees ? { order: 40, path: '/campaigns', word: 'app.place.campaigns', icon: Handshake } : null
