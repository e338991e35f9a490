import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Hints, Listener, Topic } from './hints.ts'
import { MOST_BYTES } from './hints.ts'
import { Presence } from './presence.ts'

const person = (n: number) => ({ personId: `person-${n}`, name: `居民${n}`, side: null })

/** A line between processes within this one: it can lose words, and counts them. */
class Line {
  readonly #ends = new Set<Map<Topic, Listener>>()
  loses = (_words: string): boolean => false
  words: string[] = []

  join(): Hints {
    const listeners = new Map<Topic, Listener>()
    return {
      on: (topic, listener) => void listeners.set(topic, listener),
      start: () => {
        this.#ends.add(listeners)
        for (const listener of listeners.values()) listener.back()
        return Promise.resolve()
      },
      say: (topic, text) => {
        this.words.push(text)
        if (!this.loses(text)) for (const end of this.#ends) end.get(topic)?.hear(text)
        return Promise.resolve()
      },
      stop: () => Promise.resolve(void this.#ends.delete(listeners)),
    }
  }
}

interface Process {
  presence: Presence
  hints: Hints
}

let line: Line
beforeEach(() => {
  vi.useFakeTimers()
  line = new Line()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

async function begin(): Promise<Process> {
  const hints = line.join()
  const presence = new Presence(hints)
  presence.start()
  await hints.start()
  return { presence, hints }
}

/** Somebody who only looks on, so that a room can be asked for its list. */
function look({ presence }: Process, room = 'board', as = person(0)): { names(): string[]; tellings(): number; leave(): void } {
  let tellings = 0
  const leave = presence.enter(room, as, () => (tellings += 1))
  return { names: () => presence.list(room).map(({ name }) => name), tellings: () => tellings, leave }
}

const enter = ({ presence }: Process, n: number, room = 'board'): (() => void) => presence.enter(room, person(n), () => {})
const names = (...numbers: number[]): string[] => numbers.map((n) => person(n).name)

describe('who is present', () => {
  it('is known to all processes, in the order of coming', async () => {
    const [here, there] = [await begin(), await begin()]
    const mine = look(here)
    const theirs = look(there)
    await vi.advanceTimersByTimeAsync(1_000)
    const leave = enter(there, 2)
    enter(here, 1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(mine.names()).toEqual(names(0, 1, 2))
    expect(theirs.names().toSorted()).toEqual(names(0, 1, 2))
    leave()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(mine.names()).toEqual(names(0, 1))
  })

  it('stays so as long as one window is open, at whichever process', async () => {
    const [here, there] = [await begin(), await begin()]
    const seen = look(here)
    const leave = [enter(here, 1), enter(there, 1), enter(there, 1)]
    await vi.advanceTimersByTimeAsync(1_000)
    for (const each of leave.slice(0, 2)) each()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(seen.names()).toEqual(names(0, 1))
    leave[2]!()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(seen.names()).toEqual(names(0))
  })

  it('is told to a process that begins later, and goes at once with one that ends', async () => {
    const here = await begin()
    enter(here, 1)
    await vi.advanceTimersByTimeAsync(1_000)
    const there = await begin()
    const seen = look(there)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(seen.names()).toEqual(names(0, 1))
    here.presence.stop()
    expect(seen.names()).toEqual(names(0))
  })

  it('goes within seconds with a process that dies, and nobody else does', async () => {
    const [here, dying, third] = [await begin(), await begin(), await begin()]
    const seen = look(here)
    enter(dying, 1)
    enter(third, 2)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(seen.names().toSorted()).toEqual(names(0, 1, 2))
    await dying.hints.stop()
    const dead = line.words.findLast((words) => words.includes('person-1'))!
    line.loses = (words) => JSON.parse(words).by === JSON.parse(dead).by
    await vi.advanceTimersByTimeAsync(10_000)
    expect(seen.names().toSorted()).toEqual(names(0, 2))
  })

  it('comes right again after any words were lost', async () => {
    const processes = [await begin(), await begin(), await begin()]
    const seen = processes.map((process, n) => look(process, 'board', person(n)))
    let heard = 0
    line.loses = () => heard++ % 3 === 0
    const leaving: (() => void)[] = []
    for (let n = 10; n < 40; n++) {
      leaving.push(enter(processes[n % 3]!, n))
      if (n % 2) leaving.shift()!()
      await vi.advanceTimersByTimeAsync(170)
    }
    line.loses = () => false
    await vi.advanceTimersByTimeAsync(10_000)
    for (const { names: list } of seen) expect(list().toSorted()).toEqual(seen[0]!.names().toSorted())
    expect(seen[0]!.names()).toHaveLength(3 + 15)
  })

  it('is not forgotten by a process that was held up itself', async () => {
    const [here, there] = [await begin(), await begin()]
    enter(there, 1)
    const seen = look(here)
    await vi.advanceTimersByTimeAsync(1_000)
    // A minute is gone, and no timer ran in it.
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 60_000)
    let forgotten = false
    for (let ms = 0; ms < 10_000; ms += 100) {
      await vi.advanceTimersByTimeAsync(100)
      forgotten ||= seen.names().length < 2
    }
    expect(forgotten).toBe(false)
  })
})

describe('5,000 who come at once', () => {
  it('are told of once each, in words that fit on the line, and listed in part', async () => {
    const processes = [await begin(), await begin(), await begin()]
    await vi.advanceTimersByTimeAsync(1_000)
    line.words = []
    const seen = Array.from({ length: 5_000 }, (_, n) => look(processes[n % 3]!, 'board', person(n)))
    await vi.advanceTimersByTimeAsync(60_000)
    const told = line.words.filter((words) => words.includes('"NEWS"'))
    expect(told.join('').match(/person-\d+/g)).toHaveLength(5_000)
    expect(line.words.every((words) => Buffer.byteLength(words) <= MOST_BYTES)).toBe(true)
    // Beside them, a beat of each process every two seconds and a roll for those who had not heard of it yet.
    expect(line.words.length).toBeLessThan(4 * told.length + 200)

    expect(seen[0]!.names()).toHaveLength(50)
    const tellings = seen.reduce((sum, { tellings: times }) => sum + times(), 0)
    expect(tellings).toBeLessThanOrEqual(3 * 5_000)
    // Somebody further down the list comes or goes: there is nothing to tell.
    seen.at(-1)!.leave()
    enter(processes[0]!, 9_999)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(seen.reduce((sum, { tellings: times }) => sum + times(), 0)).toBe(tellings)
  })

  it('in rooms of a few each are told of in those rooms alone', async () => {
    const [here, there] = [await begin(), await begin()]
    const seen = Array.from({ length: 5_000 }, (_, n) => look(n % 2 ? here : there, `board-${n >> 2}`, person(n)))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(seen[4_321]!.names().toSorted()).toEqual(names(4_320, 4_321, 4_322, 4_323))
    expect(Math.max(...seen.map(({ tellings }) => tellings()))).toBeLessThanOrEqual(3)
  })
})
