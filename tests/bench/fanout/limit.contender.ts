/** The limit: a `ws` server that does nothing but send each socket its own frame, made of one text and the socket's operation id. */
import type { WebSocket } from 'ws'
import { plainServer, servePeer, sockets } from './peer.ts'

const prefixes = new Map<WebSocket, Buffer>()
const http = plainServer()
sockets(http).on('connection', (socket) => {
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as { type: string; id: string }
    if (message.type === 'connection_init') socket.send('{"type":"connection_ack"}')
    if (message.type === 'subscribe') prefixes.set(socket, Buffer.from(`{"id":"${message.id}","type":"next","payload":`))
  })
  socket.once('close', () => prefixes.delete(socket))
})

await servePeer(http, (message) => {
  const rest = Buffer.from(`${JSON.stringify({ data: { boardEvents: message } })}}`)
  for (const [socket, prefix] of prefixes) socket.send(Buffer.concat([prefix, rest]), { binary: false })
})
