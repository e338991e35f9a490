import { computed, onScopeDispose, shallowRef, triggerRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { advance, expect, openFeed, settle, type Card, type Feed, type FeedEvent, type FeedMessage } from './feed.ts'
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
  /** What others and the viewer did, as applied. */
  happened: (events: FeedEvent<C>[]) => void
}

export interface LiveFeed<C extends Card> {
  /** Triggered at most once per frame. */
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
  const paint = oncePerFrame(() => triggerRef(feed))
  let unsubscribe: (() => void) | undefined
  let attempt = 0
  let generation = 0
  let disposed = false

  watch(
    connection,
    (now) => {
      if (now !== 'open') isFollowing.value = false
    },
    { flush: 'sync' },
  )

  async function load(): Promise<void> {
    unsubscribe?.()
    isFollowing.value = false
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
          isFollowing.value = false
          follow()
          return
        }
        attempt = 0
        isFollowing.value = true
        if (message.events.length > 0) {
          paint()
          source.happened(message.events)
        }
      },
      resync() {
        if (isCurrent()) void load()
      },
      async ended() {
        if (!isCurrent()) return
        isFollowing.value = false
        await waitBeforeRetry((attempt += 1))
        if (isCurrent()) void load()
      },
    })
  }

  void load()
  onScopeDispose(() => {
    disposed = true
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

/** A hidden window paints no frames: there a timer stands in. */
function oncePerFrame(run: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    const now = () => {
      isDue = false
      run()
    }
    if (document.hidden) setTimeout(now, 100)
    else requestAnimationFrame(now)
  }
}
