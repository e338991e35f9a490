import { onMounted, onScopeDispose, watch } from 'vue'
import type { Column } from './columns.ts'

/** The card one works on keeps the focus when it moves to another column or place, whoever moved it. */
export function useKeptFocus(columns: () => readonly Column[], focusAt: (column: number, index: number) => Promise<boolean> | undefined): void {
  let held: string | null = null

  function follow(event: FocusEvent): void {
    held = event.target instanceof HTMLElement ? (event.target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null) : null
  }

  function isLost(): boolean {
    return document.activeElement === null || document.activeElement === document.body
  }

  watch(
    columns,
    (now) => {
      if (held === null || !isLost()) return
      for (const [column, { issues }] of now.entries()) {
        const index = issues.findIndex(({ id }) => id === held)
        if (index >= 0) void focusAt(column, index)
      }
    },
    { flush: 'post' },
  )

  onMounted(() => document.addEventListener('focusin', follow))
  onScopeDispose(() => document.removeEventListener('focusin', follow))
}
