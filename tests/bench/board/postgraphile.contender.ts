/** PostGraphile 5 with its own preset, for production: a schema out of the database, the board's cards by functions of it. */
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { answerParent, argument } from '../answer-parent.ts'
import type { Place } from './question.ts'

const { databaseUrl } = argument<Place>()
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It would leave out relations whose index is on the id alone; ids are unique, and the index serves them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: 12 } })],
  schema: { defaultBehavior: '-connection +list' },
  grafserv: { watch: false, graphiql: false },
  grafast: { explain: false },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () =>
  answerParent({ port: (server.address() as { port: number }).port }, async () => {
    await instance.release()
  }),
)
