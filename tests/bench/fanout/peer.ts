import events from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GraphQLSchema } from 'graphql'
import { WebSocketServer } from 'ws'
import { contract } from '../../support/mutations.ts'
import { argument, answerParent } from '../answer-parent.ts'
import { eventOf, type Sample } from './sample.ts'

export const TOPIC = 'boardEvents'

// Thousands listen to one emitter, and mean to.
events.defaultMaxListeners = 0

/** The very contract, over objects that lie in memory: nothing is loaded, nobody is asked whether it may be seen. */
export function peerSchema(subscribe: (context: any) => unknown): GraphQLSchema {
  const field = contract.getSubscriptionType()!.getFields()['boardEvents']!
  field.subscribe = (_source, _args, context) => subscribe(context)
  field.resolve = (message) => message
  return contract
}

/** Sockets for graphql-ws beside an HTTP server. */
export function sockets(http: Server): WebSocketServer {
  return new WebSocketServer({ server: http, path: '/graphql', perMessageDeflate: false })
}

/** Serves until the parent says stop; each event it asks for is published. */
export async function servePeer(http: Server, publish: (message: Sample) => unknown): Promise<void> {
  if (!http.listening) await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { sample } = argument<{ sample: Sample }>()
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`
  answerParent(
    { url },
    () => {},
    async ({ publish: events }: { publish: [sequence: number, at: number][] }) => {
      for (const [sequence, at] of events) await publish(eventOf(sample, sequence, at))
    },
  )
}

export const plainServer = (): Server => createServer((_request, response) => response.writeHead(404).end())
