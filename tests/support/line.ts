import { once } from 'node:events'
import { type AddressInfo, createServer, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * The line between a browser and a server, or a server and its database. It can be cut, as in a lift, or lose the answers: what is
 * asked still arrives, and nothing comes back.
 */
interface Line {
  url: string
  cut(): void
  loseAnswers(): void
  /** Closes the WebSockets on it with this code, as the server would. */
  dismiss(code: number): void
  /** Nothing passes any more, in neither direction, and nobody is told; what was sent meanwhile arrives once it is mended. */
  stall(): void
  /** Those connected hear nothing ever again, while new connections pass: their other end is gone without a word. */
  abandon(): void
  /** The next answer breaks off in the middle, and its connection with it. */
  breakOff(): void
  /** Everything takes this much longer, milliseconds. */
  delay(by: number): void
  mend(): void
  close(): Promise<void>
}

export async function layLine(): Promise<Line & { leadTo(url: string): void }> {
  let state: 'whole' | 'cut' | 'one-way' | 'stalled' | 'breaking' = 'whole'
  let latency = 0
  let target = { host: '127.0.0.1', port: 0 }
  const sockets = new Set<Socket>()
  const webSockets = new Set<Socket>()
  const abandoned = new Set<Socket>()

  function keep(socket: Socket): void {
    sockets.add(socket)
    if (state === 'stalled') socket.pause()
    socket
      .on('close', () => {
        sockets.delete(socket)
        abandoned.delete(socket)
      })
      .on('error', () => socket.destroy())
  }

  /** What is on its way to a socket: nothing overtakes it, also where the line has become faster since. */
  const underWay = new WeakMap<Socket, Promise<void>>()

  function pass(data: Buffer, to: Socket): void {
    const before = underWay.get(to)
    if (latency === 0 && !before) {
      to.write(data)
      return
    }
    const arrived = Promise.all([before, sleep(latency)]).then(() => {
      if (!to.destroyed) to.write(data)
      if (underWay.get(to) === arrived) underWay.delete(to)
    })
    underWay.set(to, arrived)
  }

  const server = createServer((near) => {
    keep(near)
    if (state === 'cut') return near.destroy()
    const far = connect(target)
    keep(far)
    near.once('data', (head) => /^upgrade: websocket/im.test(String(head)) && webSockets.add(near))
    near.on('data', (sent) => pass(sent, far)).on('close', () => (webSockets.delete(near), far.destroy()))
    far
      .on('close', () => near.destroy())
      .on('data', (answer) => {
        if (state === 'one-way') near.destroy()
        else if (state === 'breaking') {
          state = 'whole'
          near.write(answer.subarray(0, answer.length >> 1), () => near.destroy())
        } else pass(answer, near)
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
    stall() {
      state = 'stalled'
      for (const socket of sockets) socket.pause()
    },
    abandon() {
      for (const socket of sockets) abandoned.add(socket.pause())
    },
    breakOff: () => (state = 'breaking'),
    delay: (by) => (latency = by),
    mend() {
      state = 'whole'
      latency = 0
      for (const socket of sockets) if (!abandoned.has(socket)) socket.resume()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
