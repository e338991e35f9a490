import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { policyOfGraphiql, policyOfPage } from './headers.ts'
import { refused } from './refused.ts'

const webRoot = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** The board and GraphiQL, as they were built. */
export async function servePages(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(webRoot)
  const policy = isBuilt ? policyOfIndex(readFileSync(join(webRoot, 'index.html'), 'utf8')) : ''
  app.setNotFoundHandler((request, reply) => {
    if (isBuilt && request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      reply.policy = policy
      return reply.sendFile('index.html')
    }
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

function policyOfIndex(html: string): string {
  const hashes = (tag: 'script' | 'style') =>
    Array.from(html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g')), ([, text]) => hashOf(text!))
  return policyOfPage(hashes('script'), hashes('style'))
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

export function sendGraphiql(reply: FastifyReply): FastifyReply {
  reply.policy = policyOfGraphiql
  return reply.sendFile('graphiql.html')
}
