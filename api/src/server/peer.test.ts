import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { ownOrigin, peerOf } from './peer.ts'

const headers = {
  host: 'inside:4000',
  'x-forwarded-for': '1.2.3.4, 203.0.113.9',
  'x-forwarded-host': 'board.example.cn',
  'x-forwarded-proto': 'http, https',
}
const message = { headers, socket: { remoteAddress: '10.0.0.1' } } as unknown as IncomingMessage

describe('who is at the other end of a socket', () => {
  it('behind a proxy: what the proxy itself saw, not what the client claims before that', () => {
    expect(peerOf(message, true)).toEqual({ address: '203.0.113.9', host: 'board.example.cn', isSecure: true })
  })

  it('without a proxy: forwarded headers count for nothing', () => {
    expect(peerOf(message, false)).toEqual({ address: '10.0.0.1', host: 'inside:4000', isSecure: false })
  })
})

describe('where a browser sees the server', () => {
  it.each([
    ['HTTP', { host: 'localhost:4000', isSecure: false }, undefined, 'http://localhost:4000'],
    ['a usual port, which isn’t written', { host: 'board.example.cn:443', isSecure: true }, undefined, 'https://board.example.cn'],
    [
      'HTTPS that is known from the settings alone',
      { host: 'board.example.cn', isSecure: false },
      'https://board.example.cn',
      'https://board.example.cn',
    ],
    ['another name than the public one', { host: '10.0.0.1:4000', isSecure: false }, 'https://board.example.cn', 'http://10.0.0.1:4000'],
    ['what is no name', { host: 'a; script-src *', isSecure: false }, undefined, undefined],
    ['no name', { host: undefined, isSecure: false }, undefined, undefined],
  ])('by %s', (_, peer, publicUrl, origin) => {
    expect(ownOrigin({ address: '10.0.0.1', ...peer }, publicUrl)).toBe(origin)
  })
})
