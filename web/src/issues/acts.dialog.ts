import { computed } from 'vue'
import type { OwnDialog } from '../ui/ownDialog.ts'
import { closeAct, requestedAct } from './acts.ts'

export const dialog: OwnDialog = {
  isOpen: computed(() => requestedAct.value !== null),
  load: () => import('./ActDialogs.vue'),
  close: closeAct,
}
