import { ref } from 'vue'
import { t } from '../i18n/i18n.ts'
import type { FeedEvent } from '../live/feed.ts'
import { kinds } from './kinds.ts'
import type { BoardCard } from './useBoard.ts'

/** What others did, said politely and at most every four seconds: one thing by its name, many by their number. */
export function useAnnouncements() {
  const announcement = ref('')
  let waiting: FeedEvent<BoardCard>[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function say(): void {
    timer = undefined
    const [first, ...others] = waiting
    waiting = []
    if (!first) return
    announcement.value = others.length === 0 ? sentence(first) : t('board.manyChanged', { count: others.length + 1 })
  }

  function announce(events: FeedEvent<BoardCard>[]): void {
    waiting.push(...events)
    timer ??= setTimeout(say, 4_000)
  }

  return { announcement, announce }
}

const sentence = ({ card, actorName }: FeedEvent<BoardCard>): string =>
  (card && kinds.get(card.__typename)?.said(card, actorName)) ?? t('board.oneLeft')
