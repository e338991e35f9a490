/** Apollo Server with graphql-ws and the in-memory PubSub of its documentation. */
import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import Fastify from 'fastify'
import { PubSub } from 'graphql-subscriptions'
import { useServer } from 'graphql-ws/use/ws'
import { peerSchema, servePeer, sockets, TOPIC } from './peer.ts'

const pubsub = new PubSub()
const schema = peerSchema(() => pubsub.asyncIterableIterator(TOPIC))
const app = Fastify()
const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app)] })
await apollo.start()
await app.register(fastifyApollo(apollo), { path: '/graphql' })
useServer({ schema }, sockets(app.server))
await app.listen({ port: 0, host: '127.0.0.1' })
await servePeer(app.server, (message) => pubsub.publish(TOPIC, message))
