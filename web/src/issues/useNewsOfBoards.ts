import { onScopeDispose } from 'vue'
import { ask } from '../graphql/query.ts'
import { subscribe } from '../live/socket.ts'
import { BoardPositionQuery, IssueNewsSubscription, MyBoardsQuery } from './issue.documents.ts'
import { onIssueNews } from './issueNews.ts'

const soon = 150
/** For those who may open no board, and whenever the line is down. */
const slowly = 20_000

type Kind = 'IssueChanged' | 'NeedChanged' | 'OfferChanged' | 'MatchChanged'

/** Calls `heard` when something of these kinds has changed on any board the viewer may open, and now and then in case nothing could be heard. */
export function useNewsOfBoards(heard: () => void, kinds: readonly Kind[] = ['IssueChanged']): void {
  const stops: (() => void)[] = []
  let isGone = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function hear(): void {
    clearTimeout(timer)
    timer = setTimeout(heard, soon)
  }

  async function follow(boardId: string): Promise<void> {
    const { board } = await ask(BoardPositionQuery, { id: boardId })
    if (!board || isGone) return
    let cursor = board.cursor
    const stop = subscribe(IssueNewsSubscription, () => ({ boardId, after: cursor }), {
      next({ boardEvents: message }) {
        if (message.__typename === 'ResyncRequired') {
          stop()
          hear()
          void follow(boardId).catch(() => undefined)
          return
        }
        cursor = message.cursor
        if (message.events.some(({ __typename }) => __typename === 'CardRemoved' || kinds.includes(__typename))) hear()
      },
      ended: () => undefined,
    })
    stops.push(stop)
  }

  void ask(MyBoardsQuery)
    .then(({ boards }) => Promise.all(boards.map(({ id }) => follow(id))))
    .catch(() => undefined)
  onIssueNews(hear)
  const slow = setInterval(() => {
    if (document.visibilityState === 'visible') heard()
  }, slowly)

  onScopeDispose(() => {
    isGone = true
    clearTimeout(timer)
    clearInterval(slow)
    stops.forEach((stop) => stop())
  })
}
