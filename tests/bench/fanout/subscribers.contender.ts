/** All subscribers, in one process: opens them, and tells when an event has reached every one of them. */
import { createHash, randomUUID } from 'node:crypto'
import { answerParent, tell } from '../answer-parent.ts'
import { eachMark, now } from './marks.ts'
import { LeanSocket } from './socket.ts'

/** So many are on their way in at once. */
const AT_ONCE = 25

interface Opening {
  url: string
  count: number
  /** Of those who subscribe, by turns. */
  people: { headers: Record<string, string>; variables: object }[]
  query: string
}

interface Subscriber {
  socket: LeanSocket
  /** Sequence of the last event that came; the next must be one more. */
  last: number
}

let subscribers: Subscriber[] = []
let isOver = false
const reached = new Map<number, number>()
/** What a message said, apart from the operation it was for: how many different texts there were of the first event. */
const texts = new Set<string>()
let first = 0
let messages = 0
let bytes = 0
let latencies: number[] | null = null

answerParent('', close, async (question) => {
  if (question.open) return open(question.open as Opening)
  if (question.begin) return begin(question.begin.first, question.begin.keepLatencies)
  if (question.close) return close()
  return { messages, bytes, texts: texts.size, latencies: summary() }
})

async function open({ url, count, people, query }: Opening): Promise<void> {
  isOver = false
  const opened: Subscriber[] = []
  const next = async (): Promise<void> => {
    while (opened.length < count) {
      const index = opened.length
      const subscriber = { last: 0 } as Subscriber
      opened.push(subscriber)
      await subscribe(subscriber, url, people[index % people.length]!, query)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  subscribers = opened
}

async function subscribe(
  subscriber: Subscriber,
  url: string,
  { headers, variables }: Opening['people'][number],
  query: string,
): Promise<void> {
  const id = randomUUID()
  const ready = Promise.withResolvers<void>()
  const lost = (why: string): void => {
    if (isOver) return
    ready.reject(new Error(why))
    tell({ lost: why })
  }
  subscriber.socket = await LeanSocket.open(url, headers, greet, lost)
  let onFrame: (frame: Buffer) => void = greeted
  function greet(frame: Buffer): void {
    onFrame(frame)
  }
  function greeted(frame: Buffer): void {
    if (!frame.includes('"connection_ack"')) return
    onFrame = (each) => take(subscriber, each)
    subscriber.socket.send({ id, type: 'subscribe', payload: { query, variables } })
    ready.resolve()
  }
  subscriber.socket.send({ type: 'connection_init' })
  await ready.promise
}

function begin(from: number, keepLatencies: boolean): void {
  first = from
  for (const subscriber of subscribers) subscriber.last = from - 1
  reached.clear()
  texts.clear()
  messages = 0
  bytes = 0
  latencies = keepLatencies ? [] : null
}

function take(subscriber: Subscriber, frame: Buffer): void {
  let events = 0
  eachMark(frame, (sequence, at) => {
    events++
    if (sequence < first) return
    if (sequence !== subscriber.last + 1 && first > 0) tell({ lost: `event ${sequence} came after ${subscriber.last}` })
    subscriber.last = sequence
    latencies?.push(now() - at)
    if (sequence === first)
      texts.add(
        createHash('sha1')
          .update(frame.subarray(frame.indexOf('"payload"')))
          .digest('base64'),
      )
    const so = (reached.get(sequence) ?? 0) + 1
    reached.set(sequence, so)
    if (so === subscribers.length) {
      reached.delete(sequence)
      tell({ reached: sequence })
    }
  })
  if (events === 0) {
    if (frame.includes('"errors"') || frame.includes('"type":"error"')) tell({ lost: frame.toString() })
    return
  }
  messages++
  bytes += frame.length
}

/** Milliseconds. */
function summary(): { p50: number; p99: number; max: number } | null {
  if (!latencies) return null
  const ascending = Float64Array.from(latencies).sort()
  const at = (share: number): number => ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))]! / 1000
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

function close(): void {
  isOver = true
  for (const { socket } of subscribers) socket?.destroy()
  subscribers = []
}
