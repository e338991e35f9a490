import { ArrowLeftRight } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = () => ({ order: 30, path: '/resources', word: 'app.place.resources', icon: ArrowLeftRight, onPhone: 4 })
