import type { OwnDialog } from '../ui/ownDialog.ts'
import { areShortcutsShown } from './shortcuts.ts'

export const dialog: OwnDialog = {
  isOpen: areShortcutsShown,
  load: () => import('./ShortcutsDialog.vue'),
  close: () => (areShortcutsShown.value = false),
}
