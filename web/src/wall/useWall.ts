import { computed, shallowRef, watch } from 'vue'
import { columnsOf, type Column } from '../board/columns.ts'
import type { WallEventsSubscription as Events, WallSnapshotQuery as Snapshot } from '../graphql/generated/graphql.ts'
import { hasToken } from '../graphql/accessToken.ts'
import { ask, RequestFailed } from '../graphql/query.ts'
import { minute } from '../i18n/clock.ts'
import { dueStateAt } from '../issues/dueText.ts'
import { isOver, mainStages } from '../issues/stages.ts'
import { allSeen, type FeedEvent } from '../live/feed.ts'
import { subscribe } from '../live/socket.ts'
import { useTints } from '../live/tints.ts'
import { useFeed } from '../live/useFeed.ts'
import { WallEventsSubscription, WallSnapshotQuery } from './wall.documents.ts'

type Board = NonNullable<Snapshot['board']>
export type WallIssue = Board['issues'][number]
type Changes = Extract<Events['boardEvents'], { __typename: 'BoardChanges' }>

/** What is settled leaves the wall: it shows what waits for someone. */
const stages = mainStages.filter((stage) => !isOver(stage))

/** A wall whose token holds no more waits for nobody to sign in: there is no board for it. One without a token does, and goes on then. */
function withoutBoard(error: unknown): { board: null } {
  if (hasToken() && error instanceof RequestFailed && error.failure.code === 'UNAUTHENTICATED') return { board: null }
  throw error
}

/** A board to be read from afar, kept true by the same feed as everybody's. */
export function useWall(boardId: string) {
  const info = shallowRef<Pick<Board, 'name' | 'communities'> | null>(null)
  const { tinted, tint } = useTints()

  const live = useFeed<WallIssue>({
    async snapshot() {
      const { board } = await ask(WallSnapshotQuery, { id: boardId }).catch(withoutBoard)
      info.value = board ?? null
      return board ? { cursor: board.cursor, cards: board.issues } : null
    },
    subscribe: (cursor, sink) =>
      subscribe(WallEventsSubscription, () => ({ boardId, after: cursor() }), {
        next({ boardEvents: message }) {
          if (message.__typename === 'ResyncRequired') sink.resync()
          else sink.changes({ previousCursor: message.previousCursor, cursor: message.cursor, events: message.events.flatMap(asFeedEvent) })
        },
        ended: sink.ended,
      }),
    happened: (events) => tint(events.map(({ id }) => id)),
  })

  /** Since when nothing has been heard; null while all is heard. */
  const asOf = shallowRef<Date | null>(null)
  watch(live.status, (now, before) => {
    if (now === 'live') asOf.value = null
    else if (before === 'live') asOf.value = new Date()
  })

  const issues = computed(() => [...allSeen(live.feed.value)].filter(({ stage }) => !isOver(stage)))
  const counts = computed(() => ({
    open: issues.value.length,
    overdue: issues.value.filter(({ dueAt, dueState }) => dueStateAt(dueAt, dueState, minute.value) === 'OVERDUE').length,
    urgent: issues.value.filter(({ urgent }) => urgent).length,
  }))
  const columns = computed<Column<WallIssue>[]>((before) => columnsOf(issues.value, stages, before))
  return { info, state: live.state, asOf, counts, columns, tinted }
}

/** Needs, offers and matches pass by unseen. */
function asFeedEvent(event: Changes['events'][number]): FeedEvent<WallIssue>[] {
  const who = { actorId: null, actorName: '' }
  if (event.__typename === 'IssueChanged') return [{ id: event.card.id, card: event.card, kind: event.change.kind, ...who }]
  if (event.__typename === 'CardRemoved') return [{ id: event.id, card: null, kind: event.change.kind, ...who }]
  return []
}
