import { createClient, type Client, type ExecutionResult } from 'graphql-ws'
import { shallowRef } from 'vue'
import { tokenProof } from '../graphql/accessToken.ts'
import type { TypedDocumentString } from '../graphql/generated/graphql.ts'
import { paneParams } from '../graphql/pane.ts'
import { waitBeforeRetry } from './retry.ts'

/**
 * Every ping of `keepAlive` is answered: half a minute of silence means the line is dead, whatever the browser believes. The server's own
 * pings the browser answers by itself; no page sees them.
 */
const longestSilence = 30_000
const sessionEnded = 4403

export type Connection = 'connecting' | 'open' | 'closed'

/** The state of the one socket this window has. */
export const connection = shallowRef<Connection>('closed')

let client: Client | null = null
let watchdog: ReturnType<typeof setTimeout> | undefined
const sessionEndListeners = new Set<() => void>()

/** Called when the server closed the socket because the session is over. */
export function onSessionEnded(listener: () => void): void {
  sessionEndListeners.add(listener)
}

function heard(): void {
  clearTimeout(watchdog)
  watchdog = setTimeout(() => {
    connection.value = 'closed'
    client?.terminate()
  }, longestSilence)
}

function open(): Client {
  const opened = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => ({ ...paneParams(), ...tokenProof() }),
    lazy: false,
    keepAlive: 12_000,
    retryAttempts: Infinity,
    shouldRetry: (reason) => !isSessionEnd(reason),
    retryWait: waitBeforeRetry,
    onNonLazyError: () => forget(opened),
    on: {
      opened: heard,
      message: heard,
      connecting: () => (connection.value = 'connecting'),
      connected: () => (connection.value = 'open'),
      closed: (event) => {
        clearTimeout(watchdog)
        connection.value = 'closed'
        if (isSessionEnd(event)) sessionEndListeners.forEach((listener) => listener())
      },
    },
  })
  return opened
}

/** After an error it cannot recover from, the next subscription opens a new socket. */
function forget(failed: Client): void {
  if (client === failed) client = null
  connection.value = 'closed'
}

function isSessionEnd(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'code' in reason && reason.code === sessionEnded
}

interface Sink<Result> {
  next: (result: Result) => void
  /** The subscription ended: by the server, by an error, or because the socket cannot be opened. */
  ended: (errors: readonly string[]) => void
}

/** Subscribes over the one socket. `variables` is asked again whenever the socket reconnects. */
export function subscribe<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: () => Variables,
  sink: Sink<Result>,
): () => void {
  client ??= open()
  const payload = {
    query: document.toString(),
    get variables() {
      return variables() as Record<string, unknown>
    },
  }
  let stopped = false
  const stop = client.subscribe<Result>(payload, {
    next: (result: ExecutionResult<Result, unknown>) => {
      if (stopped) return
      // With an error, nulls in the data don't mean that nothing is there.
      if (result.data && !result.errors) sink.next(result.data)
      else sink.ended((result.errors ?? []).map((error) => String(error.extensions?.code ?? error.message)))
    },
    error: (error) => {
      if (!stopped) sink.ended(codesOf(error))
    },
    complete: () => {
      if (!stopped) sink.ended([])
    },
  })
  return () => {
    stopped = true
    stop()
  }
}

function codesOf(error: unknown): string[] {
  return Array.isArray(error) ? error.map((one) => String(one?.extensions?.code ?? one?.message)) : ['CONNECTION']
}

/** Signing out closes the socket with it. */
export function closeSocket(): void {
  const closing = client
  client = null
  clearTimeout(watchdog)
  connection.value = 'closed'
  void closing?.dispose()
}
