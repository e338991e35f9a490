import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'

/** What JSON may be said to be written in: it is UTF-8 (RFC 8259), and ASCII is a part of it. */
const CHARSET = /^(utf-?8|us-ascii)$/i
const charsetOf = (contentType: string): string => /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1] ?? 'utf-8'

/** Takes bodies of JSON in UTF-8 alone: of bytes in another charset something else would be stored than what was sent. */
export function takeUtf8(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = charsetOf(request.headers['content-type'] ?? '')
    if (!CHARSET.test(charset)) return done(refused(415, `JSON is taken in UTF-8, not in ${JSON.stringify(charset)}`))
    if (!isUtf8(body)) return done(refused(400, 'The body is not UTF-8'))
    return parse(request, body.toString(), done)
  })
}

const refused = (statusCode: number, message: string): Error => Object.assign(new Error(message), { statusCode })
