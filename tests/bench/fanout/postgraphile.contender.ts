/** PostGraphile: its own subscriptions over LISTEN and NOTIFY, for a type of the sample's shape. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { jsonParse } from 'postgraphile/@dataplan/json'
import { context, constant, get, listen } from 'postgraphile/grafast'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { extendSchema, gql } from 'postgraphile/utils'
import { answerParent, argument } from '../answer-parent.ts'
import { eventOf, type Sample } from './sample.ts'
import { shapeOf } from './shape.ts'

const TOPIC = 'bench_board_events'

const { sample, databaseUrl } = argument<{ sample: Sample; databaseUrl: string }>()
const shape = shapeOf('BoardChanges', sample as unknown as Record<string, unknown>)
const typeDefs = `${shape.typeDefs} extend type Subscription { boardEvents(boardId: ID, after: String): BoardChanges }`
const plansOf = (fields: string[]): object => Object.fromEntries(fields.map((name) => [name, ($parent: any) => get($parent, name)]))

const plugin = extendSchema(() => ({
  typeDefs: gql([typeDefs] as unknown as TemplateStringsArray),
  objects: {
    ...Object.fromEntries([...shape.types].map(([type, fields]) => [type, { plans: plansOf(fields) }])),
    Subscription: {
      plans: {
        boardEvents: {
          subscribePlan: () => listen((context() as any).get('pgSubscriber'), constant(TOPIC), jsonParse),
          plan: ($message: any) => $message,
        },
      },
    },
  } as never,
}))
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [plugin],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['bench_nothing'] })],
  grafserv: { websockets: true, graphqlPath: '/graphql' },
})
const http = createServer()
await pgl.createServ(grafserv).addTo(http)
await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
const notifier = new pg.Client({ connectionString: databaseUrl })
await notifier.connect()
const ready = {
  url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
  query: `subscription { boardEvents ${shape.selection} }`,
}
answerParent(
  ready,
  () => {},
  async ({ publish }: { publish: [sequence: number, at: number][] }) => {
    for (const [sequence, at] of publish)
      await notifier.query('select pg_notify($1, $2)', [TOPIC, JSON.stringify(eventOf(sample, sequence, at))])
  },
)
