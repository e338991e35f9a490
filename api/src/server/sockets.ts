import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  OperationTypeNode,
  execute,
  getOperationAST,
  getVariableValues,
  subscribe,
} from 'graphql'
import { CloseCode } from 'graphql-ws'
import { useServer } from 'graphql-ws/use/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { deviceOf } from '../access/device.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Language } from '../kernel/refusal.words.ts'
import type { Request, Services } from '../acting/request.ts'
import type { ErrorLog } from './apollo.ts'
import { type Known, authenticate, endedOf, requestOf } from './authenticate.ts'
import { languageOf } from './language.ts'
import type { Budget } from './budgets/budget.ts'
import { type Budgets, payerAt, payerOf } from './budgets/budgets.ts'
import { REFUSED_MS } from './budgets/figures.ts'
import type { Place } from './budgets/place.ts'
import { readSocketSession } from './cookies.ts'
import type { Documents } from './documents.ts'
import { formatError } from './errors.ts'
import { costOf, limits } from './limits.ts'
import { expectOnWall } from './wall.ts'
import { outletOf } from './outlet.ts'
import { ownOrigin, peerOf } from './peer.ts'
import { SLOW_CONSUMER, Socket } from './socket.ts'

/** How often open sockets are asked whether their session or token still runs: those that run out by the clock; the log tells the rest. */
const RECHECK_MS = 15_000
const KEEP_ALIVE_MS = 12_000
/** Going away: the client comes back elsewhere. */
const SERVICE_RESTART = 1012
/** The database doesn't answer: the client comes back in a moment. */
const TRY_AGAIN_LATER = 1013
/** How long a client may take to say goodbye. */
const FAREWELL_MS = 1_000
/** How long a client may take to say goodbye that was told to go, milliseconds: what waits for it stays for as long. */
const CLOSE_MS = 5_000
/** When an address that has too many sockets may try again. */
const RETRY_SECONDS = 10
/** How often it is looked whether what is under way on a socket is done. */
const SETTLE_MS = 10

interface InitPayload extends Record<string, unknown> {
  authorization?: string
  language?: string
  pane?: string
}

interface Extra extends Record<PropertyKey, unknown> {
  known?: Known
  language?: Language
  budget?: Budget
}

export interface Sockets {
  /** Lets no new ones in. */
  leave(): void
  /**
   * Sends all elsewhere, as soon as what is under way is answered, and after `patienceMs` at the latest. Nothing new is begun: who is
   * closed with 1012 knows that what was not answered was not done.
   */
  stop(patienceMs: number): Promise<void>
}

/** GraphQL over WebSocket, at the same path and with the same limits as over HTTP. */
export function openSockets(
  app: FastifyInstance,
  documents: Documents,
  services: Services,
  budgets: Budgets,
  config: Config,
  log: ErrorLog,
): Sockets {
  // Of `closeTimeout` the types know nothing yet.
  const options = { noServer: true, WebSocket: Socket, maxPayload: limits.frameBytes, perMessageDeflate: false, closeTimeout: CLOSE_MS }
  const wss = new WebSocketServer(options)
  const { schema } = documents
  const known = new Map<WebSocket, Known>()
  /** By id, what runs on a socket; queries and mutations, until they are answered, as null. */
  const operations = new WeakMap<WebSocket, object>()
  const isBusy = (socket: WebSocket): boolean =>
    socket.readyState === socket.OPEN && Object.values(operations.get(socket) ?? {}).includes(null)
  /** Of operations whose answer, or whose first event, is being worked out. */
  const places = new WeakMap<ExecutionArgs, Place>()
  const finishing = async <Result>(args: ExecutionArgs, work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } finally {
      places.get(args)?.leave()
    }
  }
  const operationsOf = ({ sockets }: Budget): number =>
    [...(sockets as Set<WebSocket>)].reduce((sum, socket) => sum + Object.keys(operations.get(socket) ?? {}).length, 0)
  let isLeaving = false

  const tidy = (result: ExecutionResult, language: Language): unknown =>
    result.errors ? { ...result, errors: result.errors.map((error) => formatError(error.toJSON(), error, language, log)) } : result

  const sockets = useServer<InitPayload, Extra>(
    {
      schema,
      async onConnect({ connectionParams, extra, subscriptions }) {
        const { isSecure } = peerOf(extra.request, config.trustProxy)
        const cookies = app.parseCookie(extra.request.headers.cookie ?? '')
        const session = readSocketSession(cookies, isSecure, services.demo, connectionParams?.pane)
        const proof = { session, authorization: connectionParams?.authorization, ...originOf(extra.request, config) }
        const supposed = budgets.supposed(proof)
        if (supposed && isFull(budgets.of(supposed))) return refuseSocket(extra.socket)
        const found = await authenticate(services, proof).catch((error: unknown) => {
          log(randomUUID(), error)
          extra.socket.close(TRY_AGAIN_LATER, 'Try again later')
        })
        // Who hung up meanwhile has said so to nobody, and won't say it again.
        if (!found || extra.socket.readyState !== extra.socket.OPEN) return false
        extra.known = found
        extra.language = connectionParams?.language === 'en' ? 'en' : languageOf(extra.request.headers)
        budgets.note(proof, payerOf(found))
        const budget = budgets.of(payerOf(found))
        if (isFull(budget)) return refuseSocket(extra.socket)
        extra.budget = budget
        budget.sockets.add(extra.socket)
        ;(extra.socket as Socket).siblings = budget.sockets as Set<Socket>
        known.set(extra.socket, found)
        operations.set(extra.socket, subscriptions)
        const { subdistrictId, personId } = found.viewer
        const unlisten = services.rights.listen(subdistrictId, personId, () => void sendAway(extra.socket).catch(() => {}))
        extra.socket.once('close', () => {
          unlisten()
          known.delete(extra.socket)
          budget.sockets.delete(extra.socket)
        })
        return true
      },
      // Errors of one document are that document's own: they don't close the neighbours on the socket.
      async onSubscribe({ subscriptions, extra }, id, payload) {
        const { query, variables, operationName } = payload
        let place: Place | undefined
        try {
          if (Object.keys(subscriptions).filter((each) => each !== id).length >= limits.subscriptionsPerSocket) {
            holdUp(extra.socket)
            throw new GraphQLError(`At most ${limits.subscriptionsPerSocket} subscriptions fit on a socket`, {
              extensions: { code: 'QUERY_TOO_COMPLEX' },
            })
          }
          if (operationsOf(extra.budget!) > extra.budget!.figures.subscriptions)
            throw new Refusal('RATE_LIMITED', { seconds: RETRY_SECONDS })
          place = await budgets.enter(payerOf(extra.known!))
          const isGone = !(id in subscriptions) || extra.socket.readyState !== extra.socket.OPEN
          if (isGone) return leave(place, [new GraphQLError('Nobody waits for it any more')])
          const found = documents.find(query)
          if (!('node' in found)) return leave(place, found)
          const { node: document, digest } = found
          // A message is kept for as long as its subscription: thousands of boards need not each keep the same text.
          Object.assign(payload, { query: document.loc!.source.body })
          const operationNode = getOperationAST(document, operationName)
          if (!operationNode) {
            const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' }
            throw new GraphQLError('The document has no such operation, or several', { extensions })
          }
          const read = getVariableValues(schema, operationNode.variableDefinitions ?? [], variables ?? {})
          if (read.errors) return leave(place, read.errors)
          expectOnWall(schema, document, extra.known!.viewer)
          await place.expect(costOf(schema, document, variables ?? {}, operationName))
          const fresh = await authenticateAgain(services, extra.known!)
          if (!fresh) {
            extra.socket.close(CloseCode.Forbidden, 'Forbidden')
            return leave(place, [new GraphQLError('Forbidden', { extensions: { code: 'UNAUTHENTICATED' } })])
          }
          const operation = { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} }
          const language = extra.language!
          const args: ExecutionArgs = {
            ...operation,
            contextValue: requestOf(services, fresh, {
              language,
              ...originOf(extra.request, config),
              // What a board is told it shares with others.
              place: operationNode.operation === OperationTypeNode.SUBSCRIPTION ? null : place,
              outlet: outletOf(id, operation, read.coerced, `${digest} ${language}`, extra.socket as Socket, (result) =>
                tidy(result, language),
              ),
              setSession: null,
              isGone: () => extra.socket.readyState !== extra.socket.OPEN,
              onEnded: () => extra.socket.close(CloseCode.Forbidden, 'Forbidden'),
            }),
          }
          places.set(args, place)
          return args
        } catch (error) {
          place?.leave()
          if (error instanceof Refusal) holdUp(extra.socket)
          return [error instanceof GraphQLError ? error : new GraphQLError('Not subscribed', { originalError: error as Error })]
        }
      },
      execute: (args) => finishing(args, () => execute(args)),
      subscribe: (args) => finishing(args, () => subscribe(args)),
      onError: (context, _id, _payload, errors) => errors.map((error) => formatError(error.toJSON(), error, context.extra.language!, log)),
      onNext: (context, _id, _payload, { contextValue }, result) => {
        ;(contextValue as Request).effort.renew()
        return tidy(result, context.extra.language!) as never
      },
    },
    wss,
    KEEP_ALIVE_MS,
  )

  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== '/graphql' || !isAllowedOrigin(request, config)) {
      // Nobody else listens to this socket: who hangs up now would take the process along.
      socket.once('error', () => socket.destroy())
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    const budget = budgets.of(payerAt(peerOf(request, config.trustProxy).address))
    if (!budget.mayOpen()) {
      socket.once('error', () => socket.destroy())
      const refusal = `HTTP/1.1 429 Too Many Requests\r\nRetry-After: ${RETRY_SECONDS}\r\nConnection: close\r\n\r\n`
      setTimeout(() => socket.end(refusal), REFUSED_MS)
      return
    }
    budget.sockets.add(socket)
    socket.once('close', () => budget.sockets.delete(socket))
    wss.handleUpgrade(request, socket, head, (ws) => {
      if (isLeaving) ws.on('error', () => ws.terminate()).close(SERVICE_RESTART, 'Service restart')
      else wss.emit('connection', ws, request)
    })
  })

  /** Those whose session or token has ended; of all, or one of them. */
  const sendAway = async (only?: WebSocket): Promise<void> => {
    const asked = [...known].filter(([socket]) => !only || socket === only)
    const credentials = asked.map(([, { credential }]) => credential)
    const ended = new Set(await endedOf(services, credentials))
    for (const [socket, { credential }] of asked) if (ended.has(credential)) socket.close(CloseCode.Forbidden, 'Forbidden')
  }
  // While the database is away nothing is known, and nobody is sent off.
  const recheck = setInterval(() => void sendAway().catch(() => {}), RECHECK_MS)

  return {
    leave() {
      isLeaving = true
    },
    async stop(patienceMs) {
      isLeaving = true
      clearInterval(recheck)
      for (const socket of wss.clients) socket.removeAllListeners('message')
      const deadline = performance.now() + patienceMs
      for (;;) {
        for (const socket of wss.clients) if (!isBusy(socket)) socket.close(SERVICE_RESTART, 'Service restart')
        if (![...wss.clients].some(isBusy) || performance.now() > deadline) break
        await sleep(SETTLE_MS)
      }
      const impatience = setTimeout(() => wss.clients.forEach((socket) => socket.terminate()), FAREWELL_MS)
      await sockets.dispose()
      clearTimeout(impatience)
    },
  }
}

const isFull = ({ sockets, figures }: Budget): boolean => sockets.size >= figures.sockets

async function refuseSocket(socket: WebSocket): Promise<false> {
  await sleep(REFUSED_MS)
  socket.close(SLOW_CONSUMER, 'Too many sockets')
  return false
}

/** Reads nothing more of a client that asks for more than it may, for a moment: what it sends meanwhile waits on the line. */
function holdUp(socket: WebSocket): void {
  if (socket.isPaused) return
  socket.pause()
  setTimeout(() => socket.resume(), REFUSED_MS)
}

function leave<Answer>(place: Place, answer: Answer): Answer {
  place.leave()
  return answer
}

const originOf = (request: IncomingMessage, { trustProxy }: Config): { address: string; device: string | null } => ({
  address: peerOf(request, trustProxy).address,
  device: deviceOf(request.headers['user-agent']),
})

/** Rights are those of the moment an operation starts, not those of the moment the socket was opened. */
async function authenticateAgain(services: Services, known: Known): Promise<Known | null> {
  const viewer = await requestOf(services, known, {
    language: 'zh',
    address: '',
    setSession: null,
    isGone: () => false,
    onEnded: () => {},
  }).revalidate()
  return viewer && { ...known, viewer }
}

/** Browsers send where they come from: only the board's own pages, and those allowed, may open sockets with its cookies. */
function isAllowedOrigin(request: IncomingMessage, config: Config): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  if (origin === config.publicUrl || config.allowedOrigins.includes(origin)) return true
  return origin === ownOrigin(peerOf(request, config.trustProxy), config.publicUrl)
}
