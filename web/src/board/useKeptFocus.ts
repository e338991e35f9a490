import { onMounted, onScopeDispose, watch } from 'vue'
import type { Column } from './columns.ts'

/**
 * The card one works on keeps the focus when it moves to another column or place, whoever moved it, and has it again when its drawer closes.
 */
export function useKeptFocus(
  columns: () => readonly Column[],
  focusAt: (column: number, index: number) => Promise<boolean> | undefined,
  isCovered: () => boolean,
): void {
  let held: string | null = null

  function follow({ target }: FocusEvent): void {
    // Dialogs and menus, drawn beside the app, and messages take the focus for a while only.
    if (!(target instanceof HTMLElement) || !target.closest('#app') || target.closest('[data-sonner-toaster]')) return
    held = target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
  }

  function isLost(): boolean {
    return document.activeElement === null || document.activeElement === document.body
  }

  function restore(): void {
    if (held === null || isCovered() || !isLost()) return
    for (const [column, { issues }] of columns().entries()) {
      const index = issues.findIndex(({ id }) => id === held)
      if (index >= 0) void focusAt(column, index)
    }
  }

  watch(columns, restore, { flush: 'post' })
  // The drawer first gives the focus back to where it came from, if that is still there.
  watch(isCovered, () => setTimeout(restore, 50))

  onMounted(() => document.addEventListener('focusin', follow))
  onScopeDispose(() => document.removeEventListener('focusin', follow))
}
