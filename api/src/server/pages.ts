import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { refused } from './refused.ts'

const webRoot = fileURLToPath(new URL('../../../web/dist', import.meta.url))

const policy = {
  'default-src': `'self'`,
  'img-src': `'self' data:`,
  'connect-src': `'self' ws: wss:`,
  'frame-ancestors': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'self'`,
  'object-src': `'none'`,
}

const headerOf = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const contentSecurity = headerOf(policy)
/** GraphiQL's editor makes its styles and workers as it runs; nothing else of the product may. */
const contentSecurityOfGraphiql = headerOf({
  ...policy,
  'style-src': `'self' 'unsafe-inline'`,
  'worker-src': `'self' blob:`,
  'font-src': `'self' data:`,
})

/** The board and GraphiQL, as they were built. */
export async function servePages(app: FastifyInstance): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    void reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', contentSecurity)
  })
  const isBuilt = existsSync(webRoot)
  app.setNotFoundHandler((request, reply) => {
    if (isBuilt && request.method === 'GET' && request.headers.accept?.includes('text/html')) return reply.sendFile('index.html')
    return reply.code(404).send(refused('There is nothing at this address', 'NOT_FOUND'))
  })
  if (!isBuilt) return
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    index: false,
    // Everything under assets is named by its content.
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/graphiql', (_request, reply) => sendGraphiql(reply))
}

export function sendGraphiql(reply: FastifyReply): FastifyReply {
  void reply.header('content-security-policy', contentSecurityOfGraphiql)
  return reply.sendFile('graphiql.html')
}
