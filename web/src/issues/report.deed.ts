import { Plus } from '@lucide/vue'
import type { Deed } from '../session/bar.ts'
import { requestReport } from './reportRequest.ts'

export const deed: Deed = { word: 'app.report', shortWord: 'app.place.report', icon: Plus, onPhone: 3, begin: requestReport }
