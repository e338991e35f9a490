import { computed, reactive, type ComputedRef } from 'vue'
import { ask } from '../graphql/query.ts'
import type { BoardEventsSubscription as Events, BoardSnapshotQuery as Snapshot } from '../graphql/generated/graphql.ts'
import { tellIssueNews, onIssueNews } from '../issues/issueNews.ts'
import { allSeen, type FeedEvent } from '../live/feed.ts'
import { subscribe } from '../live/socket.ts'
import { useFeed } from '../live/useFeed.ts'
import { useTints } from '../live/tints.ts'
import { reloadViewer } from '../session/viewer.ts'
import { BoardEventsSubscription, BoardSnapshotQuery } from './board.documents.ts'

type Board = NonNullable<Snapshot['board']>
export type IssueCard = Board['issues'][number]
export type NeedCard = Board['needs'][number]
export type OfferCard = Board['offers'][number]
export type MatchCard = Board['matches'][number]
export type CampaignCard = Board['campaigns'][number]
export type BoardCard = IssueCard | NeedCard | OfferCard | MatchCard | CampaignCard
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
      return { cursor: board.cursor, cards: [...board.issues, ...board.needs, ...board.offers, ...board.matches, ...board.campaigns] }
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
              events: message.events.filter(isOfCard).map(asFeedEvent),
            })
        },
        ended: sink.ended,
      }),
    happened(events) {
      const others = events.filter((event) => event.actorId === null || event.actorId !== viewerId())
      // What has left the board may be open still: whoever reads it must learn that it may no longer be seen.
      for (const { id, card } of events) if (!card || card.__typename === 'Issue') tellIssueNews({ id, version: card?.version ?? 0 })
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

  const all = computed(() => {
    const cards = {
      Issue: [] as IssueCard[],
      Need: [] as NeedCard[],
      Offer: [] as OfferCard[],
      Match: [] as MatchCard[],
      Campaign: [] as CampaignCard[],
    }
    for (const card of allSeen(live.feed.value)) (cards[card.__typename] as BoardCard[]).push(card)
    return cards
  })
  const of = <K extends BoardCard['__typename']>(kind: K) =>
    computed(() => all.value[kind]) as ComputedRef<Extract<BoardCard, { __typename: K }>[]>

  return {
    ...live,
    info,
    tinted,
    issues: of('Issue'),
    needs: of('Need'),
    offers: of('Offer'),
    matches: of('Match'),
    campaigns: of('Campaign'),
  }
}

export type OpenBoard = ReturnType<typeof useBoard>

type ChangeMessage = Extract<Events['boardEvents'], { __typename: 'BoardChanges' }>

type CardEvent = Exclude<ChangeMessage['events'][number], { __typename: 'CallChanged' }>

/** A call for offers is no card: whoever was called is told elsewhere. */
function isOfCard(event: ChangeMessage['events'][number]): event is CardEvent {
  return event.__typename !== 'CallChanged'
}

function asFeedEvent(event: CardEvent): FeedEvent<BoardCard> {
  const card = cardOf(event)
  const { kind, actorId, actorName } = event.change
  return { id: card?.id ?? (event as { id: string }).id, card, kind, actorId: actorId ?? null, actorName }
}

function cardOf(event: CardEvent): BoardCard | null {
  switch (event.__typename) {
    case 'IssueChanged':
      return event.issue
    case 'NeedChanged':
      return event.need
    case 'OfferChanged':
      return event.offer
    case 'MatchChanged':
      return event.match
    case 'CampaignChanged':
      return event.campaign
    case 'CardRemoved':
      return null
  }
}
