import type { TypedDocumentString } from '../graphql/generated/graphql.ts'
import { waitBeforeRetry } from './retry.ts'
import { subscribe } from './socket.ts'

/** Ends that pass: the line comes back, the database does, there is room again, and somebody whose session is over signs in again. */
const passing = ['CONNECTION', 'UNAVAILABLE', 'RATE_LIMITED', 'UNAUTHENTICATED']

let attempt = 0
let waiting: Promise<void> | null = null

/** All of a window's come back at once, over one socket: it knocks no more often, however many boards it hears of. */
function wait(): Promise<void> {
  waiting ??= waitBeforeRetry(attempt++).finally(() => (waiting = null))
  return waiting
}

/** Subscribes, and again after an end that passes. What the server has told to its end, or refuses, is over. */
export function keepSubscribed<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: () => Variables,
  next: (result: Result) => void,
  lost?: () => void,
): () => void {
  let isOver = false
  let stop = begin()

  function begin(): () => void {
    return subscribe(document, variables, {
      next(result) {
        attempt = 0
        next(result)
      },
      async ended(codes) {
        // An error may be followed by the end it brings about: that is one end.
        stop()
        lost?.()
        if (!codes.some((code) => passing.includes(code))) return
        await wait()
        if (!isOver) stop = begin()
      },
    })
  }

  return () => {
    isOver = true
    stop()
  }
}
