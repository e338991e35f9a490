import { shallowRef } from 'vue'
import type { BoardsQuery as Boards } from '../graphql/generated/graphql.ts'
import { ask } from '../graphql/query.ts'
import { remember, remembered } from '../i18n/remember.ts'
import { BoardsQuery } from './board.documents.ts'

export type BoardEntry = Boards['boards'][number]

/** The boards the viewer may open. */
export const boards = shallowRef<readonly BoardEntry[] | null>(null)

const key = 'shuangshe.board'

export async function loadBoards(): Promise<readonly BoardEntry[]> {
  boards.value ??= (await ask(BoardsQuery)).boards
  return boards.value
}

/** A board was made: all that show them learn of it. */
export async function reloadBoards(): Promise<void> {
  boards.value = (await ask(BoardsQuery)).boards
}

export function rememberBoard(id: string): void {
  remember(key, id)
}

/** The board opened last, as long as it may still be seen; else the first. */
export async function homeBoard(): Promise<BoardEntry | undefined> {
  const all = await loadBoards()
  const last = remembered(key)
  return all.find(({ id }) => id === last) ?? all[0]
}
