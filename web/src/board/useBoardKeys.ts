import { onScopeDispose } from 'vue'
import { requestReport } from '../issues/reportRequest.ts'
import type { Column } from './columns.ts'
import { showShortcuts } from './shortcuts.ts'
import type { IssueCard } from './useBoard.ts'

interface Board {
  columns: () => readonly Column[]
  focusAt: (column: number, index: number) => Promise<boolean> | undefined
  openMenu: (issue: IssueCard, anchor: HTMLElement) => void
  step: (issue: IssueCard, direction: 1 | -1) => Promise<void>
}

/** Everything the mouse can do with a card, the keyboard can. Nothing here works while someone writes, or with a dialog open. */
export function useBoardKeys(board: Board): void {
  function place(): { column: number; index: number; issue: IssueCard; element: HTMLElement } | null {
    const element = document.activeElement?.closest<HTMLElement>('[data-card]')
    const id = element?.dataset.card
    for (const [column, { issues }] of board.columns().entries()) {
      const index = issues.findIndex((issue) => issue.id === id)
      if (element && index >= 0) return { column, index, issue: issues[index]!, element }
    }
    return null
  }

  function sideways(from: number, direction: 1 | -1, index: number): void {
    const columns = board.columns()
    for (let column = from + direction; column >= 0 && column < columns.length; column += direction) {
      if (columns[column]!.issues.length > 0) return void board.focusAt(column, index)
    }
  }

  function firstCard(): void {
    const column = board.columns().findIndex(({ issues }) => issues.length > 0)
    if (column >= 0) void board.focusAt(column, 0)
  }

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return
    const at = place()
    const act: Record<string, (() => void) | undefined> = {
      ArrowDown: at ? () => void board.focusAt(at.column, at.index + 1) : firstCard,
      ArrowUp: at ? () => void board.focusAt(at.column, at.index - 1) : firstCard,
      ArrowLeft: at ? () => sideways(at.column, -1, at.index) : firstCard,
      ArrowRight: at ? () => sideways(at.column, 1, at.index) : firstCard,
      m: at ? () => board.openMenu(at.issue, at.element.querySelector<HTMLElement>('[data-focus]')!) : undefined,
      '[': at ? () => void board.step(at.issue, -1) : undefined,
      ']': at ? () => void board.step(at.issue, 1) : undefined,
      n: requestReport,
      '?': showShortcuts,
    }
    const key = { j: 'ArrowDown', k: 'ArrowUp', h: 'ArrowLeft', l: 'ArrowRight', M: 'm', N: 'n', '？': '?' }[event.key] ?? event.key
    const chosen = act[key]
    if (!chosen) return
    event.preventDefault()
    chosen()
  }

  document.addEventListener('keydown', press)
  onScopeDispose(() => document.removeEventListener('keydown', press))
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null)
  )
}
