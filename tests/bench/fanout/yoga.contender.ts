/** GraphQL Yoga over graphql-ws, as its documentation joins them, with its own PubSub. */
import { createServer } from 'node:http'
import { createPubSub, createYoga } from 'graphql-yoga'
import { useServer } from 'graphql-ws/use/ws'
import { peerSchema, servePeer, sockets, TOPIC } from './peer.ts'
import type { Sample } from './sample.ts'

const pubsub = createPubSub<{ [TOPIC]: [Sample] }>()
const yoga = createYoga({ schema: peerSchema(() => pubsub.subscribe(TOPIC)), logging: false })
const http = createServer(yoga)
useServer(
  {
    execute: (args: any) => args.rootValue.execute(args),
    subscribe: (args: any) => args.rootValue.subscribe(args),
    async onSubscribe(context, _id, params) {
      const { request: req, socket } = context.extra
      const { schema, execute, subscribe, contextFactory, parse, validate } = yoga.getEnveloped({ ...context, req, socket, params })
      const document = parse(params.query)
      const errors = validate(schema, document)
      if (errors.length > 0) return errors
      const { operationName, variables: variableValues } = params
      return {
        schema,
        operationName,
        document,
        variableValues,
        contextValue: await contextFactory(),
        rootValue: { execute, subscribe },
      } as any
    },
  },
  sockets(http),
)
await servePeer(http, (message) => pubsub.publish(TOPIC, message))
