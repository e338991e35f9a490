import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Known, Proof } from '../authenticate.ts'
import { type Budgets, type Payer, arrivalsAt, payerAt, payerOf } from './budgets.ts'
import { REFUSED_MS, connectionLimits, unread } from './figures.ts'
import type { Place } from './place.ts'

declare module 'fastify' {
  interface FastifyRequest {
    place: Place | null
  }
}

/** Requests, each at the expense of who asks. */
export class HttpBudgets {
  readonly #budgets: Budgets
  readonly #authenticate: (proof: Proof) => Promise<Known | null>

  constructor(budgets: Budgets, authenticate: (proof: Proof) => Promise<Known | null>) {
    this.#budgets = budgets
    this.#authenticate = authenticate
  }

  /** Who asks, found out and then served in one of the places of his or hers, which is given back when the answer has been taken. */
  async admit(request: FastifyRequest, reply: FastifyReply, proof: Proof): Promise<Known | null> {
    const address = payerAt(request.ip)
    const isAnybody = proof.authorization === undefined && proof.session === undefined
    const supposed = isAnybody ? address : (this.#budgets.supposed(proof) ?? arrivalsAt(request.ip))
    reply.raw.once('close', () => request.place?.leave())
    await this.#enter(request, supposed)
    const known = await this.#authenticate(proof)
    const payer = known ? payerOf(known) : address
    this.#budgets.note(proof, known && payer)
    if (payer !== supposed) await this.#enter(request, payer)
    return known
  }

  async #enter(request: FastifyRequest, payer: Payer): Promise<void> {
    request.place?.leave()
    request.place = await this.#budgets.enter(payer).catch(async (refusal: unknown) => {
      await sleep(REFUSED_MS)
      throw refusal
    })
    // Who hung up in the line has told so already.
    if (request.raw.socket.destroyed) request.place.leave()
  }
}

/** What nobody may do whoever it is: hold very many connections, ask on without waiting for answers, or leave answers unread. */
export function limitConnections(app: FastifyInstance, config: Config): void {
  const connections = new Map<string, number>()
  const underWay = new WeakMap<Socket, number>()
  app.decorateRequest('place', null)
  app.server.on('connection', (socket: Socket) => {
    // Behind a proxy all connections are the proxy's.
    if (config.trustProxy) return
    const address = socket.remoteAddress ?? ''
    const others = connections.get(address) ?? 0
    if (others >= connectionLimits.perAddress * Math.max(1, config.budgets)) return void socket.destroy()
    connections.set(address, others + 1)
    socket.once('close', () => {
      const left = connections.get(address)! - 1
      if (left > 0) connections.set(address, left)
      else connections.delete(address)
    })
  })
  app.addHook('onRequest', ({ raw }, reply, done) => {
    const { socket } = raw
    const before = underWay.get(socket) ?? 0
    underWay.set(socket, before + 1)
    reply.raw.once('close', () => underWay.set(socket, underWay.get(socket)! - 1))
    if (before < connectionLimits.pipelined) return done()
    void reply.header('connection', 'close')
    done(new Refusal('RATE_LIMITED', { seconds: 1 }))
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    request.place?.rest()
    // Whether the client goes on asking makes no difference.
    const late = setTimeout(() => reply.raw.destroy(), unread.ms + bytesOf(payload, reply) / unread.bytesPerMs)
    reply.raw.once('close', () => clearTimeout(late))
    done(null, payload)
  })
}

function bytesOf(payload: unknown, reply: FastifyReply): number {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return payload.length
  return Number(reply.getHeader('content-length') ?? unread.bytes)
}
