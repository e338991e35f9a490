import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, allSeen, expect as expectChange, openFeed, seen, settle, type FeedMessage } from './feed.ts'

interface Note {
  id: string
  version: number
  text: string
}

const note = (id: string, version: number, text = `${id}${version}`): Note => ({ id, version, text })
const message = (from: number, to: number, ...cards: (Note | string)[]): FeedMessage<Note> => ({
  previousCursor: `c${from}`,
  cursor: `c${to}`,
  events: cards.map((card) => ({
    id: typeof card === 'string' ? card : card.id,
    card: typeof card === 'string' ? null : card,
    kind: 'CHANGED',
    actorId: null,
    actorName: '',
  })),
})

describe('a board feed', () => {
  test('applies what follows the cursor it holds, and moves on', () => {
    const feed = openFeed('c0', [note('a', 1)])
    expect(advance(feed, message(0, 1, note('a', 2), note('b', 1)))).toBe(true)
    expect(feed.cursor).toBe('c1')
    expect([...allSeen(feed)]).toEqual([note('a', 2), note('b', 1)])
  })

  test('refuses a gap and a repetition, and changes nothing', () => {
    const feed = openFeed('c1', [note('a', 2)])
    expect(advance(feed, message(2, 3, note('a', 4)))).toBe(false)
    expect(advance(feed, message(0, 1, note('a', 2)))).toBe(false)
    expect(feed.cursor).toBe('c1')
    expect(seen(feed, 'a')).toEqual(note('a', 2))
  })

  test('moves on by a checkpoint without events', () => {
    const feed = openFeed<Note>('c0', [])
    expect(advance(feed, message(0, 7))).toBe(true)
    expect(feed.cursor).toBe('c7')
  })

  test('keeps the newer card when an older one arrives late', () => {
    const feed = openFeed('c0', [note('a', 1)])
    settle(feed, 'a', note('a', 3))
    advance(feed, message(0, 1, note('a', 2)))
    expect(seen(feed, 'a')).toEqual(note('a', 3))
  })

  test('shows an expected change until the server has answered, then its answer', () => {
    const feed = openFeed('c0', [note('a', 1)])
    expectChange(feed, 'a', { text: 'moved' })
    expect(seen(feed, 'a')?.text).toBe('moved')
    settle(feed, 'a', note('a', 2, 'settled'))
    expect(seen(feed, 'a')?.text).toBe('settled')
  })

  test('shows what was there before when the server refused', () => {
    const feed = openFeed('c0', [note('a', 1)])
    expectChange(feed, 'a', { text: 'moved' })
    settle(feed, 'a', null)
    expect(seen(feed, 'a')).toEqual(note('a', 1))
  })

  test('does not bring a removed card back by a late answer', () => {
    const feed = openFeed('c0', [note('a', 1)])
    advance(feed, message(0, 1, 'a'))
    settle(feed, 'a', note('a', 2))
    expect([...allSeen(feed)]).toEqual([])
  })

  test('ends where the log ends, whatever is repeated, lost or cut on the way', () => {
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), removed: fc.boolean() })
    const mishap = fc.record({ kind: fc.constantFrom('lose', 'repeat', 'none'), at: fc.nat() })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), fc.array(mishap, { maxLength: 80 }), (changes, mishaps) => {
        const versions = new Map<string, number>()
        const log = changes.map(({ id, removed }, position) => {
          const version = (versions.get(id) ?? 0) + 1
          versions.set(id, version)
          return message(position, position + 1, removed ? id : note(id, version))
        })
        const truth = new Map<string, Note>()
        for (const { events } of log) for (const { id, card } of events) card ? truth.set(id, card) : truth.delete(id)

        const feed = openFeed<Note>('c0', [])
        const trouble = [...mishaps]
        let next = 0
        while (next < log.length) {
          const now = trouble.shift()
          if (now?.kind === 'lose') next += 1
          const sent = now?.kind === 'repeat' ? log[now.at % log.length]! : log[next]
          if (!sent) break
          // As the shell does: what does not follow makes it resume from the cursor held.
          advance(feed, sent)
          next = Number(feed.cursor.slice(1))
        }
        while (feed.cursor !== `c${log.length}`) expect(advance(feed, log[Number(feed.cursor.slice(1))]!)).toBe(true)
        expect(new Map([...allSeen(feed)].map((card) => [card.id, card]))).toEqual(truth)
      }),
    )
  })
})
