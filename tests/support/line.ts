import { once } from 'node:events'
import { type AddressInfo, createServer, connect, type Socket } from 'node:net'

/**
 * The line between a browser and a server. It can be cut, as in a lift, or lose the answers: what is asked still arrives,
 * and nothing comes back.
 */
interface Line {
  url: string
  cut(): void
  loseAnswers(): void
  /** Closes the WebSockets on it with this code, as the server would. */
  dismiss(code: number): void
  mend(): void
  close(): Promise<void>
}

export async function layLine(): Promise<Line & { leadTo(url: string): void }> {
  let state: 'whole' | 'cut' | 'one-way' = 'whole'
  let target = { host: '127.0.0.1', port: 0 }
  const sockets = new Set<Socket>()
  const webSockets = new Set<Socket>()

  function keep(socket: Socket): void {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }

  const server = createServer((near) => {
    keep(near)
    if (state === 'cut') return near.destroy()
    const far = connect(target)
    keep(far)
    near.once('data', (head) => /^upgrade: websocket/im.test(String(head)) && webSockets.add(near))
    near.on('data', (sent) => far.write(sent)).on('close', () => (webSockets.delete(near), far.destroy()))
    far
      .on('close', () => near.destroy())
      .on('data', (answer) => {
        if (state === 'one-way') near.destroy()
        else near.write(answer)
      })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(url) {
      const { hostname: host, port } = new URL(url)
      target = { host, port: Number(port) }
    },
    cut() {
      state = 'cut'
      for (const socket of sockets) socket.destroy()
    },
    loseAnswers: () => (state = 'one-way'),
    dismiss(code) {
      // A close frame of two bytes.
      for (const socket of webSockets) socket.end(Buffer.from([0x88, 2, code >> 8, code & 0xff]))
    },
    mend: () => (state = 'whole'),
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
