import { computed, onScopeDispose, shallowRef, triggerRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { advance, expect, openFeed, settle, type Card, type Feed, type FeedEvent, type FeedMessage } from './feed.ts'
import { paintCalmly } from './painting.ts'
import { waitBeforeRetry } from './retry.ts'
import { connection } from './socket.ts'

export type FeedStatus = 'live' | 'catching-up' | 'offline'

interface FeedSource<C extends Card> {
  /** The whole board and the position it was read at; null when it may not be seen. */
  snapshot: () => Promise<{ cursor: string; cards: C[] } | null>
  subscribe: (
    cursor: () => string,
    sink: { changes: (message: FeedMessage<C>) => void; resync: () => void; ended: () => void },
  ) => () => void
  /** What others and the viewer did, when it is about to be shown. */
  happened: (events: FeedEvent<C>[]) => void
}

export interface LiveFeed<C extends Card> {
  /** Triggered once for all that came since it was last painted. */
  feed: ShallowRef<Feed<C>>
  status: ComputedRef<FeedStatus>
  state: ShallowRef<'loading' | 'shown' | 'missing' | 'failed'>
  expectChange: (id: string, change: Partial<C>) => void
  settleChange: (id: string, card: C | null) => void
  reload: () => void
}

/** Keeps a board true: reads it, follows its changes, and reads it again when the log can't bring it up to date. */
export function useFeed<C extends Card>(source: FeedSource<C>): LiveFeed<C> {
  const feed = shallowRef<Feed<C>>(openFeed<C>('', []))
  const state = shallowRef<'loading' | 'shown' | 'missing' | 'failed'>('loading')
  const isFollowing = shallowRef(false)
  const status = computed<FeedStatus>(() => (connection.value === 'closed' ? 'offline' : isFollowing.value ? 'live' : 'catching-up'))
  let happened: FeedEvent<C>[] = []
  let hears = false
  const { paint, stop } = paintCalmly(() => {
    const events = happened
    happened = []
    triggerRef(feed)
    // Live is only what is shown as it was heard.
    isFollowing.value = hears
    if (events.length > 0) source.happened(events)
  })
  let unsubscribe: (() => void) | undefined
  let attempt = 0
  let generation = 0
  let disposed = false

  watch(
    connection,
    (now) => {
      if (now !== 'open') lose()
    },
    { flush: 'sync' },
  )

  function lose(): void {
    hears = false
    isFollowing.value = false
  }

  async function load(): Promise<void> {
    unsubscribe?.()
    lose()
    const mine = (generation += 1)
    const isCurrent = () => !disposed && mine === generation
    try {
      const snapshot = await source.snapshot()
      if (!isCurrent()) return
      if (!snapshot) {
        feed.value = openFeed<C>('', [])
        state.value = 'missing'
        return
      }
      feed.value = openFeed(snapshot.cursor, snapshot.cards)
      state.value = 'shown'
      follow()
    } catch {
      if (!isCurrent()) return
      if (state.value !== 'shown') state.value = 'failed'
      await waitBeforeRetry((attempt += 1))
      if (isCurrent()) void load()
    }
  }

  function follow(): void {
    unsubscribe?.()
    const mine = generation
    const isCurrent = () => !disposed && mine === generation
    unsubscribe = source.subscribe(() => feed.value.cursor, {
      changes(message) {
        if (!isCurrent()) return
        if (!advance(feed.value, message)) {
          lose()
          follow()
          return
        }
        attempt = 0
        hears = true
        happened.push(...message.events)
        if (happened.length > 0) paint()
        else isFollowing.value = true
      },
      resync() {
        if (isCurrent()) void load()
      },
      async ended() {
        if (!isCurrent()) return
        lose()
        await waitBeforeRetry((attempt += 1))
        if (isCurrent()) void load()
      },
    })
  }

  void load()
  onScopeDispose(() => {
    disposed = true
    stop()
    unsubscribe?.()
  })

  return {
    feed,
    status,
    state,
    reload: () => void load(),
    expectChange(id, change) {
      expect(feed.value, id, change)
      triggerRef(feed)
    },
    settleChange(id, card) {
      settle(feed.value, id, card)
      paint()
    },
  }
}
