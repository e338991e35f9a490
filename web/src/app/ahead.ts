import { BoardSnapshotQuery } from '../board/board.documents.ts'
import { askAhead } from '../graphql/ahead.ts'
import { ViewerQuery } from '../session/viewer.documents.ts'

/**
 * What the page of a board asks in any case is asked while the rest of the program is still on its way: on a phone one takes as long as the
 * other. This runs by itself, before everything else, and brings nothing along but the questions.
 */
const boardId = /^\/boards\/([^/]+)/.exec(location.pathname)?.[1]
if (boardId) {
  askAhead(ViewerQuery.toString(), {})
  askAhead(BoardSnapshotQuery.toString(), { id: boardId })
}
