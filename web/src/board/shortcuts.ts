import { ref } from 'vue'

export const areShortcutsShown = ref(false)

export function showShortcuts(): void {
  areShortcutsShown.value = true
}

/** What the keyboard can do, in the order one learns it. */
export const shortcuts = [
  { keys: ['↑', '↓', 'J', 'K'], word: 'upDown' },
  { keys: ['←', '→', 'H', 'L'], word: 'leftRight' },
  { keys: ['Enter'], word: 'open' },
  { keys: ['M'], word: 'menu' },
  { keys: [']'], word: 'forward' },
  { keys: ['['], word: 'back' },
  { keys: ['N'], word: 'report' },
  { keys: ['/', 'Ctrl K'], word: 'search' },
  { keys: ['?'], word: 'help' },
] as const
