import { connect } from 'node:net'
import { WebSocket } from 'ws'

/** What one account does that wants everything for itself; a program of its own, so that it holds up nobody who measures. */
export interface Hostility {
  url: string
  headers: Record<string, string>
  /** The dearest there is, each with its variables. */
  questions: { query: string; variables: object }[]
  connections: number
  sockets: number
}

const AGAIN_MS = 100
/** What is written when the other end doesn't take it stays here. */
const MOST_WRITTEN = 256 * 1024

const { url, headers, questions, connections, sockets } = JSON.parse(process.argv[2]!) as Hostility
let asked = 0
const next = (): string => JSON.stringify(questions[asked++ % questions.length])

/** Asks on and on by one connection; every other one reads nothing of what comes back. */
function ask(n: number): void {
  const { hostname, port, host } = new URL(url)
  const socket = connect(Number(port), hostname)
  if (n % 2 === 0) socket.resume()
  else socket.pause()
  const timer = setInterval(() => {
    if (socket.writableLength > MOST_WRITTEN) return
    const body = next()
    const head = { ...headers, host, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
    socket.write(`POST /graphql HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  }, AGAIN_MS)
  socket.on('error', () => {})
  socket.once('close', () => {
    clearInterval(timer)
    setTimeout(ask, AGAIN_MS, n)
  })
}

/** Opens a socket, asks on and on, and reads nothing once it is let in. */
function subscribe(): void {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers })
  let id = 0
  let timer: NodeJS.Timeout | undefined
  socket.on('error', () => {})
  socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
  socket.once('message', () => {
    socket.pause()
    timer = setInterval(() => {
      if (socket.bufferedAmount < MOST_WRITTEN) socket.send(`{"type":"subscribe","id":"${++id}","payload":${next()}}`)
    }, AGAIN_MS)
  })
  socket.once('close', () => {
    clearInterval(timer)
    setTimeout(subscribe, AGAIN_MS)
  })
}

for (let n = 0; n < connections; n++) ask(n)
for (let n = 0; n < sockets; n++) subscribe()
process.once('disconnect', () => process.exit())
