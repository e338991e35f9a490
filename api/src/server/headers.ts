import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { ownOrigin, peerOf } from './peer.ts'

const directives = {
  'default-src': `'self'`,
  'img-src': `'self' data:`,
  'frame-ancestors': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'self'`,
  'object-src': `'none'`,
}

/** What a page may load, all but where it may connect to: that hangs on the address it is reached at. */
const policyOf = (pages: Record<string, string>): string =>
  Object.entries(pages)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const usual = policyOf(directives)
/** For a page with scripts and styles in itself: those, each by its hash, and no others. */
export const policyOfPage = (scripts: readonly string[], styles: readonly string[]): string =>
  policyOf({ ...directives, 'script-src': [`'self'`, ...scripts].join(' '), 'style-src': [`'self'`, ...styles].join(' ') })
/** GraphiQL's editor makes its styles and workers as it runs; nothing else of the product may. */
export const policyOfGraphiql = policyOf({
  ...directives,
  'style-src': `'self' 'unsafe-inline'`,
  'worker-src': `'self' blob:`,
  'font-src': `'self' data:`,
})

declare module 'fastify' {
  interface FastifyReply {
    policy: string
  }
}

const A_YEAR_S = 31_536_000

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** What every answer tells a browser, and whatever keeps answers on the way: only what says so itself may be kept. */
export function tellBrowsers(app: FastifyInstance, { publicUrl, trustProxy }: Config): void {
  app.decorateReply('policy', usual)
  app.addHook('onSend', async ({ raw }, reply) => {
    const origin = ownOrigin(peerOf(raw, trustProxy), publicUrl)
    // Not all browsers take sockets for their own: HTTP becomes WS, HTTPS becomes WSS.
    const sockets = [origin, publicUrl].flatMap((each) => each?.replace(/^http/, 'ws') ?? [])
    void reply.headers({
      ...always,
      'content-security-policy': `${reply.policy}; connect-src ${[`'self'`, ...new Set(sockets)].join(' ')}`,
    })
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
    if (origin?.startsWith('https:')) void reply.header('strict-transport-security', `max-age=${A_YEAR_S}`)
  })
}
