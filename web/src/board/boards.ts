import { shallowRef, watch } from 'vue'
import type { BoardsQuery as Boards } from '../graphql/generated/graphql.ts'
import { ask } from '../graphql/query.ts'
import { remember, remembered } from '../i18n/remember.ts'
import { useViewer } from '../session/viewer.ts'
import { BoardsQuery } from './board.documents.ts'

export type BoardEntry = Boards['boards'][number]

/** The boards the viewer may open. */
export const boards = shallowRef<readonly BoardEntry[] | null>(null)

const key = 'shuangshe.board'

let reading: Promise<readonly BoardEntry[]> | null = null

export function loadBoards(): Promise<readonly BoardEntry[]> {
  return reading ?? reloadBoards()
}

/** There may be other boards than before: all that show them learn of it, and whoever asks meanwhile waits for the newest. */
export async function reloadBoards(): Promise<readonly BoardEntry[]> {
  const mine = ask(BoardsQuery).then((answer) => answer.boards)
  reading = mine
  try {
    const read = await mine
    if (reading === mine) boards.value = read
    return read
  } catch (error) {
    if (reading === mine) reading = null
    throw error
  }
}

// Somebody else opens other boards, and so does who has other capacities.
const { viewer, capacities } = useViewer()
watch(
  () => [viewer.value?.person.id, ...capacities.value.map(({ id }) => id)].join(),
  () => {
    if (reading) void reloadBoards().catch(() => undefined)
  },
  { flush: 'sync' },
)

export function rememberBoard(id: string): void {
  remember(key, id)
}

/** The board opened last, as long as it may still be seen; else the first. */
export async function homeBoard(): Promise<BoardEntry | undefined> {
  const all = await loadBoards()
  const last = remembered(key)
  return all.find(({ id }) => id === last) ?? all[0]
}
