/** Mercurius with its own subscriptions and its own emitter. */
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { peerSchema, servePeer, TOPIC } from './peer.ts'

const app = Fastify()
await app.register(mercurius, { schema: peerSchema(({ pubsub }) => pubsub.subscribe(TOPIC)), subscription: true })
await app.listen({ port: 0, host: '127.0.0.1' })
await servePeer(app.server, (message) => app.graphql.pubsub.publish({ topic: TOPIC, payload: message }))
