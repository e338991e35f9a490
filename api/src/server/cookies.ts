import type { FastifyReply, FastifyRequest } from 'fastify'
import type { BrowserMark } from '../acting/request.ts'

/** Absolute life of a session; the database ends it, and earlier when it is idle. */
const MAX_AGE_S = 7 * 86_400

/**
 * Name of the session cookie. Over HTTPS the `__Host-` prefix makes the browser refuse it from anywhere else. The demo shows
 * two roles in one window: each pane has a cookie of its own.
 */
function cookieName(isSecure: boolean, pane: string | undefined): string {
  return `${isSecure ? '__Host-' : ''}shuangshe${pane ? `-${pane}` : ''}`
}

const paneOf = (isDemo: boolean, pane: unknown): string | undefined => (isDemo && (pane === 'a' || pane === 'b') ? pane : undefined)

export function readSession(request: FastifyRequest, isDemo: boolean): string | undefined {
  return request.cookies[cookieName(request.protocol === 'https', paneOf(isDemo, request.headers['x-session-pane']))]
}

/** The same for a socket, whose pane comes in `connection_init`. */
export function readSocketSession(
  cookies: Record<string, string | undefined>,
  isSecure: boolean,
  isDemo: boolean,
  pane: unknown,
): string | undefined {
  return cookies[cookieName(isSecure, paneOf(isDemo, pane))]
}

export function writeSession(request: FastifyRequest, reply: FastifyReply, isDemo: boolean, secret: string | null): void {
  const isSecure = request.protocol === 'https'
  const name = cookieName(isSecure, paneOf(isDemo, request.headers['x-session-pane']))
  const options = { path: '/', httpOnly: true, secure: isSecure, sameSite: 'lax' } as const
  if (secret) void reply.setCookie(name, secret, { ...options, maxAge: MAX_AGE_S })
  else void reply.clearCookie(name, options)
}

const MARK = 'shuangshe-known'
/** A browser that hasn't been used for so long is a stranger again. */
const MARK_MAX_AGE_S = 180 * 86_400

/** What stays in a browser beyond a session, to know it again by. */
export function browserMark(request: FastifyRequest, reply: FastifyReply): BrowserMark {
  const secure = request.protocol === 'https'
  const name = `${secure ? '__Host-' : ''}${MARK}`
  return {
    held: request.cookies[name] ?? null,
    keep: (mark) => void reply.setCookie(name, mark, { path: '/', httpOnly: true, secure, sameSite: 'lax', maxAge: MARK_MAX_AGE_S }),
  }
}
