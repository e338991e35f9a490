import { setTimeout as sleep } from 'node:timers/promises'
import { constants } from 'node:zlib'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { deviceOf } from '../access/device.ts'
import { RightsWatch } from '../access/rights-watch.ts'
import { CursorCodec } from '../changes/cursor.ts'
import { Tail } from '../changes/tail.ts'
import { Wakeups } from '../changes/wakeups.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/open.ts'
import type { Hints } from '../fleet/hints.ts'
import { NatsHints } from '../fleet/nats.hints.ts'
import { PostgresHints } from '../fleet/postgres.hints.ts'
import { Presence } from '../fleet/presence.ts'
import { Job } from '../jobs/job.ts'
import { JobWorker } from '../jobs/job.worker.ts'
import { discover } from '../kernel/discover.ts'
import { Attempts } from '../acting/attempts.ts'
import { Progress } from '../acting/progress.ts'
import { Rates } from '../acting/rates.ts'
import type { Services } from '../acting/request.ts'
import { Vault } from '../acting/vault.ts'
import { type ErrorLog, createApollo } from './apollo.ts'
import { type Known, authenticate, requestOf } from './authenticate.ts'
import { languageOf } from './language.ts'
import { takeUtf8 } from './body.ts'
import { Budgets } from './budgets/budgets.ts'
import { shareBudgets } from './budgets/exchange.ts'
import { HttpBudgets, limitConnections } from './budgets/http.ts'
import { browserMark, readSession, writeSession } from './cookies.ts'
import { Documents } from './documents.ts'
import { formatError } from './errors.ts'
import { serveExchange } from './exchange.ts'
import { tellBrowsers } from './headers.ts'
import { serveHealth } from './health.ts'
import { KeptAnswers } from './kept/answers.ts'
import { sendKept } from './kept/serve.ts'
import { limits } from './limits.ts'
import { sendGraphiql, servePages } from './pages.ts'
import { refuseBytes, refused } from './refused.ts'
import { isTrustedHop } from './peer.ts'
import { buildSchema } from './schema.ts'
import { openSockets } from './sockets.ts'

/** A board of a thousand cards is a tenth of its size on the way to a phone; quick levels, so that it costs less than it saves. */
const compression = { threshold: 2_048, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, zlibOptions: { level: 4 } }

/** How long what is under way may take to finish when the server stops. */
const FINISH_MS = 10_000

/** How long a request may take to come in, a file of ten megabytes over a slow line among them. */
const RECEIVE_MS = 120_000

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
    requestTimeout: RECEIVE_MS,
    // What still comes in while the server stops is answered like everything before.
    return503OnClosing: false,
    frameworkErrors: (error, _request, reply: FastifyReply) => reply.code(400).send(refused(error.message)),
    clientErrorHandler: refuseBytes,
    trustProxy: config.trustProxy && isTrustedHop,
  })
  const log = (id: string, error: unknown): void => app.log.error({ id, err: error }, 'unexpected')
  const warn = (line: string): void => app.log.warn(line)
  const vault = new Vault(secret)
  const hints = config.natsUrl
    ? new NatsHints(config.natsUrl, vault.installation, warn)
    : new PostgresHints(database.directUrl, database.reads)
  const auth: Services['auth'] = (line) => app.log.info({ auth: line }, 'auth')
  const jobs = new JobWorker(database, hints, warn)
  const services = servicesOf({ database, hints, jobs, config, vault, warn, auth })
  const budgets = new Budgets(config.budgets)
  const http = new HttpBudgets(budgets, (proof) => authenticate(services, proof))
  const sharing = shareBudgets(budgets, hints)
  const schema = await buildSchema()
  const documents = new Documents(schema)
  const apollo = createApollo(documents, log)
  await apollo.start()
  services.tail.start()
  services.presence.start()
  await hints.start()

  await app.register(fastifyCompress, compression)
  await app.register(fastifyCookie)
  limitConnections(app, config)
  const health = serveHealth(app, database)
  tellBrowsers(app, config)
  await servePages(app)
  takeUtf8(app)
  serveGraphql(app, apollo, new KeptAnswers(documents, services), services, http, log)
  serveExchange(app, services, http, log)
  const sockets = openSockets(app, documents, services, budgets, config, log)
  const url = await app.listen({ port: config.port, host: config.host })
  // Not before it serves: who finds the port taken closes the database again.
  const kinds = (await discover('job')).filter((each): each is Job<unknown, unknown> => each instanceof Job)
  await jobs.start(kinds, services)

  return {
    url,
    async stop() {
      health.leave()
      sockets.leave()
      await sleep(config.drainMs)
      await Promise.all([sockets.stop(FINISH_MS), finish(app)])
      await apollo.stop()
      await jobs.stop()
      services.tail.stop()
      services.presence.stop()
      sharing.stop()
      await hints.stop()
    },
  }
}

interface Grounds extends Pick<Services, 'database' | 'jobs' | 'vault' | 'warn' | 'auth'> {
  hints: Hints
  config: Config
}

function servicesOf({ hints, config, ...grounds }: Grounds): Services {
  const { database, vault, warn } = grounds
  const wakeups = new Wakeups(hints)
  const tail = new Tail(database, wakeups, warn)
  return {
    ...grounds,
    wakeups,
    tail,
    rights: new RightsWatch(database, tail),
    presence: new Presence(hints),
    progress: new Progress(database, hints),
    cursors: new CursorCodec(vault.cursorKey),
    attempts: new Attempts(),
    rates: new Rates(config.budgets),
    logRetentionMonths: config.logRetentionMonths,
    demo: config.demo,
  }
}

/** Lets no new requests in and waits for those under way, mutations included; a connection goes when its answer has gone out. */
async function finish(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), 100)
  const late = setTimeout(() => app.server.closeAllConnections(), FINISH_MS)
  await app.close()
  clearInterval(idle)
  clearTimeout(late)
}

declare module 'fastify' {
  interface FastifyRequest {
    known: Known | null
  }
}

function serveGraphql(
  app: FastifyInstance,
  apollo: ReturnType<typeof createApollo>,
  kept: KeptAnswers,
  services: Services,
  http: HttpBudgets,
  log: ErrorLog,
): void {
  const handler = fastifyApolloHandler(apollo, {
    context: (request, reply) =>
      Promise.resolve(
        requestOf(services, request.known, {
          language: languageOf(request.headers),
          address: request.ip,
          place: request.place,
          device: deviceOf(request.headers['user-agent']),
          browser: browserMark(request, reply),
          setSession: (secret) => writeSession(request, reply, services.demo, secret),
          isGone: () => request.raw.socket.destroyed,
          onEnded: () => {},
        }),
      ),
  })
  app.decorateRequest('known', null)
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    async preHandler(request, reply) {
      const from = { address: request.ip, device: deviceOf(request.headers['user-agent']) }
      const proof = { session: readSession(request, services.demo), authorization: request.headers.authorization, ...from }
      request.known = await http.admit(request, reply, proof)
    },
    async handler(request, reply) {
      if (isBrowserAsking(request)) return sendGraphiql(reply)
      if (await sendKept(kept, request, reply)) return reply
      // A GET can only read, and no foreign page gets to see what it reads: it needs no preflight.
      if (request.method === 'GET') request.headers['apollo-require-preflight'] ??= 'GET'
      return handler.call(app, request as never, reply as never)
    },
  })
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (_request, reply) => reply.code(405).header('allow', 'GET, POST').send(refused('Ask with POST, or with GET what only reads')),
  })
  // Broken JSON, bodies too large, a database that is away: as GraphQL clients expect errors.
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const { statusCode = 500, message } = error
    if (statusCode < 500) return reply.code(statusCode).send(refused(message))
    const said = formatError({ message }, error, languageOf(request.headers), log)
    if (said.extensions?.['code'] === 'RATE_LIMITED')
      return reply
        .code(429)
        .header('retry-after', String(said.extensions['retryAfter'] ?? 1))
        .send({ errors: [said] })
    return reply.code(said.extensions?.['code'] === 'UNAVAILABLE' ? 503 : 500).send({ errors: [said] })
  })
}

/** Somebody types the address into a browser: GraphiQL; everyone else: the API. */
const isBrowserAsking = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !(request.query as Record<string, unknown>)['query']
