import { LayoutGrid } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

export const place: PlaceFor = () => ({ order: 10, path: '/boards', word: 'app.place.board', icon: LayoutGrid, onPhone: 1 })
