import { KeyRound } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = ({ isOfCommittees }) =>
  isOfCommittees ? { order: 100, path: '/settings/tokens', word: 'app.place.integrations', icon: KeyRound } : null
