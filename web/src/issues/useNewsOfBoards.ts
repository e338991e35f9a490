import { onScopeDispose } from 'vue'
import type { IssueNewsSubscription as IssueNews } from '../graphql/generated/graphql.ts'
import { ask } from '../graphql/query.ts'
import { keepSubscribed } from '../live/keepSubscribed.ts'
import { BoardPositionQuery, IssueNewsSubscription, MyBoardsQuery } from './lists.documents.ts'
import { onIssueNews } from './issueNews.ts'

const soon = 150
/** For those who may open no board, and whenever the line is down. */
const slowly = 20_000

type NewsEvent = Extract<IssueNews['boardEvents'], { __typename: 'BoardChanges' }>['events'][number]
type Kind = Exclude<NewsEvent['__typename'], 'CardRemoved'>

/**
 * Calls `heard` when something of these kinds has changed on any board the viewer may open, and now and then in case nothing could be heard.
 * `changes`: of what happens to issues, only that which has such a name.
 */
export function useNewsOfBoards(heard: () => void, kinds: readonly Kind[] = ['IssueChanged'], changes = /^ISSUE_/): void {
  const stops: (() => void)[] = []
  let isGone = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function hear(): void {
    clearTimeout(timer)
    timer = setTimeout(heard, soon)
  }

  function isNews(event: NewsEvent): boolean {
    if (event.__typename === 'IssueChanged') return kinds.includes(event.__typename) && changes.test(event.change.kind)
    return event.__typename === 'CardRemoved' || kinds.includes(event.__typename)
  }

  async function follow(boardId: string): Promise<void> {
    const { board } = await ask(BoardPositionQuery, { id: boardId })
    if (!board || isGone) return
    let cursor = board.cursor
    const stop = keepSubscribed(
      IssueNewsSubscription,
      () => ({ boardId, after: cursor }),
      ({ boardEvents: message }) => {
        if (message.__typename === 'ResyncRequired') {
          stop()
          hear()
          void follow(boardId).catch(() => undefined)
          return
        }
        cursor = message.cursor
        if (message.events.some(isNews)) hear()
      },
    )
    stops.push(stop)
  }

  void ask(MyBoardsQuery)
    .then(({ boards }) => Promise.all(boards.map(({ id }) => follow(id))))
    .catch(() => undefined)
  // One's own acts at once; what the board's feed tells comes over these lines as well.
  onIssueNews(({ detail }) => {
    if (detail) hear()
  })
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
