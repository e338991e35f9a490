import { shallowRef } from 'vue'
import type { OpenBoard } from './useBoard.ts'

/** The board on screen, for the bar above it: its name, whether it is live, who is here. */
export const currentBoard = shallowRef<OpenBoard | null>(null)
