/** Apollo Server as one begins with it: every relation of every card is a statement of its own. */
import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import Fastify from 'fastify'
import { answerParent, argument } from '../answer-parent.ts'
import type { Place } from './question.ts'
import { Rows, type Row, timesAsText, typeDefs } from './peers.schema.ts'

const rows = new Rows(argument<Place>())

const one =
  (table: Parameters<Rows['of']>[0], key: string) =>
  async (row: Row): Promise<Row | null> =>
    row[key] ? ((await rows.of(table, 'id', [row[key]]))[0] ?? null) : null

const communities = (row: Row): Promise<Row[]> =>
  Promise.all((row['communityIds'] as string[]).map(async (id) => (await rows.of('community', 'id', [id]))[0]!))

const resolvers = {
  Query: { board: async (_: unknown, { id }: { id: string }) => (await rows.of('board', 'id', [id]))[0] ?? null },
  Board: { communities, issues: (board: Row) => rows.openIssues(board['communityIds']) },
  Issue: {
    ...timesAsText,
    communities,
    community: one('community', 'communityId'),
    reporter: one('person', 'reporterId'),
    reporterOrganization: one('organization', 'reporterOrganizationId'),
    assignee: one('person', 'assigneeId'),
    parties: (issue: Row) => rows.of('party', 'issue_id', [issue.id]),
    agreement: async (issue: Row) => (await rows.of('agreement', 'issue_id', [issue.id])).at(-1) ?? null,
  },
  Party: { organization: one('organization', 'organizationId') },
  Agreement: { commitments: (agreement: Row) => rows.of('commitment', 'agreement_id', [agreement.id]) },
}

const app = Fastify()
const apollo = new ApolloServer({ typeDefs, resolvers, nodeEnv: 'production', plugins: [fastifyApolloDrainPlugin(app)] })
await apollo.start()
await app.register(fastifyApollo(apollo))
await app.listen({ port: 0, host: '127.0.0.1' })
answerParent({ port: (app.server.address() as { port: number }).port }, async () => {
  await apollo.stop()
  await rows.pool.end()
})
