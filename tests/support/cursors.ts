import { BOARD_EVENTS, type BoardMessage } from './board.ts'
import { subscribe } from './client.ts'
import type { World } from './world.ts'

/** Subscribes from a cursor and tells all that comes until the stream ends or the first message of changes is there. */
export async function answersTo(world: World, after: string): Promise<(BoardMessage | { code: string; reason: string })[]> {
  const socket = world.secretary.client.connect()
  const answers: (BoardMessage | { code: string; reason: string })[] = []
  try {
    for await (const { data, errors } of subscribe(socket, BOARD_EVENTS, { boardId: world.boardId, after })) {
      if (errors) answers.push(errors[0]!.extensions as never)
      else answers.push(data!.boardEvents)
      if (data?.boardEvents.__typename === 'BoardChanges') break
    }
  } catch (errors) {
    answers.push((errors as { extensions: never }[])[0]!.extensions)
  } finally {
    await socket.dispose()
  }
  return answers
}
