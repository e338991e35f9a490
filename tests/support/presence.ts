import { type Client, subscribe } from './client.ts'

export interface WatchedPresence {
  /** Who is present, as it was last told. */
  names(): string[]
  /** How often it was told. */
  tellings(): number
  /** Whether the server has ended it. */
  hasEnded(): boolean
  close(): Promise<void>
}

/** Somebody who has a board open and sees who else has. */
export async function watchPresence(client: Client, boardId: string): Promise<WatchedPresence> {
  const socket = client.connect()
  const lists: string[][] = []
  let ended = false
  const query = 'subscription($boardId: ID!) { boardPresence(boardId: $boardId) { name } }'
  const telling = subscribe(socket, query, { boardId })
  const next = async (): Promise<boolean> => {
    const { value, done } = await telling.next()
    if (done) {
      ended = true
      return false
    }
    lists.push(value.data!.boardPresence.map(({ name }: { name: string }) => name))
    return true
  }
  await next()
  const listening = (async () => {
    while (await next());
  })().catch(() => {})
  return {
    names: () => lists.at(-1)!,
    tellings: () => lists.length,
    hasEnded: () => ended,
    async close() {
      await telling.return?.()
      await socket.dispose()
      await listening
    },
  }
}
