import { CalendarDays } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = () => ({ order: 50, path: '/meetings', word: 'app.place.meetings', icon: CalendarDays })
