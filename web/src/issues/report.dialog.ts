import type { OwnDialog } from '../ui/ownDialog.ts'
import { isReporting } from './reportRequest.ts'

export const dialog: OwnDialog = { isOpen: isReporting, load: () => import('./ReportDialog.vue'), close: () => (isReporting.value = false) }
