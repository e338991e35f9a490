import { constants } from 'node:zlib'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { CursorCodec } from '../changes/cursor.ts'
import { Tail } from '../changes/tail.ts'
import { PostgresWakeups } from '../changes/wakeups.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/open.ts'
import { Attempts } from '../people/attempts.ts'
import type { Services } from '../people/request.ts'
import { Vault } from '../people/vault.ts'
import { createApollo } from './apollo.ts'
import { authenticate, languageOf, requestOf } from './authenticate.ts'
import { readSession, writeSession } from './cookies.ts'
import { serveHealth } from './health.ts'
import { limits } from './limits.ts'
import { sendGraphiql, servePages } from './pages.ts'
import { buildSchema } from './schema.ts'
import { openSockets } from './sockets.ts'

/** A board of a thousand cards is a tenth of its size on the way to a phone; quick levels, so that it costs less than it saves. */
const compression = { threshold: 2_048, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, zlibOptions: { level: 4 } }

export interface ServerOptions {
  database: Database
  config: Config
  /** 32 bytes: everything that is signed or sealed derives from it. */
  secret: Buffer
}

export interface RunningServer {
  url: string
  stop(): Promise<void>
}

/** Starts serving: HTTP, sockets, pages and health, over a database that is open and migrated. */
export async function startServer({ database, config, secret }: ServerOptions): Promise<RunningServer> {
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    trustProxy: config.trustProxy,
    forceCloseConnections: true,
  })
  const log = (id: string, error: unknown): void => app.log.error({ id, err: error }, 'unexpected')
  const services = servicesOf(database, config, secret, (line) => app.log.warn(line))
  const schema = await buildSchema()
  const apollo = createApollo(schema, log)
  await apollo.start()
  await services.tail.start()

  await app.register(fastifyCompress, compression)
  await app.register(fastifyCookie)
  const health = serveHealth(app, database)
  await servePages(app)
  serveGraphql(app, apollo, services)
  const sockets = openSockets(app, schema, services, config, log)
  const url = await app.listen({ port: config.port, host: config.host })

  return {
    url,
    async stop() {
      health.leave()
      await sockets.stop()
      // Waits for what is under way, mutations included.
      await app.close()
      await apollo.stop()
      await services.tail.stop()
    },
  }
}

function servicesOf(database: Database, config: Config, secret: Buffer, log: (line: string) => void): Services {
  const vault = new Vault(secret)
  const wakeups = new PostgresWakeups(database.url, database.reads)
  return {
    database,
    wakeups,
    tail: new Tail(database, wakeups, log),
    cursors: new CursorCodec(vault.cursorKey),
    vault,
    attempts: new Attempts(),
    demo: config.demo,
  }
}

function serveGraphql(app: FastifyInstance, apollo: ReturnType<typeof createApollo>, services: Services): void {
  const handler = fastifyApolloHandler(apollo, {
    async context(request, reply) {
      const known = await authenticate(services, { session: readSession(request, services.demo), authorization: request.headers.authorization })
      return requestOf(services, known, {
        language: languageOf(request.headers),
        address: request.ip,
        setSession: (secret) => writeSession(request, reply, services.demo, secret),
        onEnded: () => {},
      })
    },
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler(request, reply) {
      if (isBrowserAsking(request)) return sendGraphiql(reply)
      // A GET can only read, and no foreign page gets to see what it reads: it needs no preflight.
      if (request.method === 'GET') request.headers['apollo-require-preflight'] ??= 'GET'
      return handler.call(app, request as never, reply as never)
    },
  })
  // Broken JSON, bodies too large: as GraphQL clients expect errors.
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    const language = languageOf(request.headers)
    if (status >= 500) app.log.error({ err: error }, 'unexpected')
    const message = status >= 500 ? { zh: '系统内部出错，请稍后再试', en: 'Something went wrong here; try again later' }[language] : error.message
    return reply.code(status).send({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT' } }] })
  })
}

/** Somebody types the address into a browser: GraphiQL; everyone else: the API. */
const isBrowserAsking = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !(request.query as Record<string, unknown>)['query']
