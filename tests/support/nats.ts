import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findServer } from './installed.ts'
import { freePort } from './process.ts'

export interface Nats {
  url: string
  /** Takes it away, at once. */
  stop(): Promise<void>
  /** Brings it back at the same address. */
  start(): Promise<void>
}

export async function startNats(): Promise<Nats> {
  const port = await freePort()
  let server: ReturnType<typeof spawn> | undefined
  const nats: Nats = {
    url: `nats://127.0.0.1:${port}`,
    async start() {
      server = spawn(findServer('nats-server')!, ['-a', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
      while (!(await answers(port))) await sleep(20)
    },
    async stop() {
      if (!server) return
      const exited = once(server, 'exit')
      server.kill('SIGKILL')
      server = undefined
      await exited
    },
  }
  await nats.start()
  return nats
}

/** Whether somebody listens on this port of the machine. */
export async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Hears everything that is said by it: subjects and words, in order. */
export async function eavesdrop({ url }: Nats): Promise<{ heard: { subject: string; words: string }[]; close(): void }> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  const heard: { subject: string; words: string }[] = []
  let text = ''
  socket.on('data', (more: string) => {
    text += more
    for (const [all, subject, words] of text.matchAll(/^MSG (\S+) \S+ \d+\r\n(.*)\r\n/gm)) {
      heard.push({ subject: subject!, words: words! })
      text = text.replace(all, '')
    }
    if (text.includes('PING\r\n')) socket.write('PONG\r\n')
    text = text.replace('PING\r\n', '')
  })
  socket.write('CONNECT {"verbose":false,"pedantic":false,"name":"test","lang":"node","version":"1"}\r\nSUB > 1\r\nPING\r\n')
  await once(socket, 'data')
  return { heard, close: () => socket.destroy() }
}
