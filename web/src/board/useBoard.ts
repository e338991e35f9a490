import { computed, reactive, type ComputedRef } from 'vue'
import { ask } from '../graphql/query.ts'
import type { BoardEventsSubscription as Events, BoardSnapshotQuery as Snapshot } from '../graphql/generated/graphql.ts'
import { onIssueNews } from '../issues/issueNews.ts'
import { allSeen, type FeedEvent } from '../live/feed.ts'
import { subscribe } from '../live/socket.ts'
import { useFeed } from '../live/useFeed.ts'
import { useTints } from '../live/tints.ts'
import { reloadViewer } from '../session/viewer.ts'
import { BoardEventsSubscription, BoardSnapshotQuery } from './board.documents.ts'
import { allKinds, kinds } from './kinds.ts'

type Board = NonNullable<Snapshot['board']>
/** Names of its lists of cards. */
export type Lane = { [K in keyof Board]: Board[K] extends readonly { __typename: string; version: number }[] ? K : never }[keyof Board]
export type BoardCard = Board[Lane][number]
export type IssueCard = Board['issues'][number]
export type BoardInfo = Pick<Board, 'id' | 'name' | 'communities'>

/** One open board: its cards by kind, kept true by the feed. */
export function useBoard(boardId: string, viewerId: () => string | undefined, tell: (events: FeedEvent<BoardCard>[]) => void) {
  const info = reactive<{ board: BoardInfo | null }>({ board: null })
  /** Cards someone else has just changed. */
  const { tinted, tint } = useTints()

  const live = useFeed<BoardCard>({
    async snapshot() {
      const { board } = await ask(BoardSnapshotQuery, { id: boardId })
      if (!board) return null
      info.board = board
      return { cursor: board.cursor, cards: allKinds.flatMap(({ lane }): BoardCard[] => board[lane as Lane]) }
    },
    subscribe: (cursor, sink) =>
      subscribe(BoardEventsSubscription, () => ({ boardId, after: cursor() }), {
        next({ boardEvents: message }) {
          if (message.__typename === 'ResyncRequired') {
            if (message.reason === 'RIGHTS_CHANGED') void lookAtRights()
            sink.resync()
          } else
            sink.changes({
              previousCursor: message.previousCursor,
              cursor: message.cursor,
              events: message.events.flatMap(asFeedEvent),
            })
        },
        ended: sink.ended,
      }),
    happened(events) {
      const others = events.filter((event) => event.actorId === null || event.actorId !== viewerId())
      // What has left the board may be open still: whoever reads it must learn that it may no longer be seen.
      for (const { id, card } of events)
        for (const { heard } of card ? [kinds.get(card.__typename)!] : allKinds) heard?.({ id, version: card?.version ?? 0 })
      if (events.some(({ kind }) => /^(APPOINTMENT|RIGHTS)_/.test(kind))) void lookAtRights()
      tint(others.filter(({ card }) => card).map(({ id }) => id))
      if (others.length > 0) tell(others)
    },
  })

  /** The hats one can wear have changed with the rights. */
  const lookAtRights = () => reloadViewer().catch(() => undefined)

  onIssueNews(({ id, detail }) => {
    if (detail) live.settleChange(id, detail)
  })

  const byLane = computed(() => {
    const cards = new Map<string, BoardCard[]>(allKinds.map(({ lane }) => [lane, []]))
    for (const card of allSeen(live.feed.value)) cards.get(kinds.get(card.__typename)!.lane)!.push(card)
    return cards
  })
  const lanes = Object.fromEntries(allKinds.map(({ lane }) => [lane, computed(() => byLane.value.get(lane)!)])) as {
    [L in Lane]: ComputedRef<Board[L]>
  }

  return { ...live, info, tinted, ...lanes }
}

export type OpenBoard = ReturnType<typeof useBoard>

type ChangeMessage = Extract<Events['boardEvents'], { __typename: 'BoardChanges' }>

/** A call for offers is no card: whoever was called is told elsewhere. Of a change, what stands beside it is the card. */
function asFeedEvent(event: ChangeMessage['events'][number]): FeedEvent<BoardCard>[] {
  if (event.__typename === 'CallChanged') return []
  const { change, __typename, ...beside } = event
  const { kind, actorId, actorName } = change
  const about = { kind, actorId: actorId ?? null, actorName }
  if ('id' in beside) return [{ ...about, id: beside.id, card: null }]
  return Object.values(beside).map((card: BoardCard) => ({ ...about, id: card.id, card }))
}
