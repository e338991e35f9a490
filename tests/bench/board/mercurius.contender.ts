/** Mercurius with its loaders and its compiler: each kind of relation is read once for all cards. */
import Fastify from 'fastify'
import mercurius, { type MercuriusLoaders } from 'mercurius'
import { answerParent, argument } from '../answer-parent.ts'
import type { Place } from './question.ts'
import { Rows, type Row, timesAsText, typeDefs } from './peers.schema.ts'

type Queries = readonly { obj: Row }[]

const rows = new Rows(argument<Place>())

const one =
  (table: Parameters<Rows['of']>[0], key: string) =>
  async (queries: Queries): Promise<(Row | null)[]> => {
    const ids = [...new Set(queries.flatMap(({ obj }) => obj[key] ?? []))]
    const found = new Map((await rows.of(table, 'id', ids)).map((row) => [row.id, row]))
    return queries.map(({ obj }) => found.get(obj[key]) ?? null)
  }

const communities = async (queries: Queries): Promise<Row[][]> => {
  const ids = [...new Set(queries.flatMap(({ obj }) => obj['communityIds'] as string[]))]
  const found = new Map((await rows.of('community', 'id', ids)).map((row) => [row.id, row]))
  return queries.map(({ obj }) => (obj['communityIds'] as string[]).map((id) => found.get(id)!))
}

const many = async (table: Parameters<Rows['of']>[0], column: string, key: string, queries: Queries): Promise<Row[][]> => {
  const ids = queries.map(({ obj }) => obj.id)
  const groups = Map.groupBy(await rows.of(table, column, ids), (row) => row[key] as string)
  return ids.map((id) => groups.get(id) ?? [])
}

const loaders = {
  Board: { communities, issues: (queries: Queries) => Promise.all(queries.map(({ obj }) => rows.openIssues(obj['communityIds']))) },
  Issue: {
    communities,
    community: one('community', 'communityId'),
    reporter: one('person', 'reporterId'),
    reporterOrganization: one('organization', 'reporterOrganizationId'),
    assignee: one('person', 'assigneeId'),
    parties: (queries: Queries) => many('party', 'issue_id', 'issueId', queries),
    agreement: async (queries: Queries) => (await many('agreement', 'issue_id', 'issueId', queries)).map((each) => each.at(-1) ?? null),
  },
  Party: { organization: one('organization', 'organizationId') },
  Agreement: { commitments: (queries: Queries) => many('commitment', 'agreement_id', 'agreementId', queries) },
}

const resolvers = {
  Query: { board: async (_: unknown, { id }: { id: string }) => (await rows.of('board', 'id', [id]))[0] ?? null },
  Issue: timesAsText,
}

const app = Fastify()
await app.register(mercurius, { schema: typeDefs, resolvers, loaders: loaders as unknown as MercuriusLoaders, jit: 1, graphiql: false })
await app.listen({ port: 0, host: '127.0.0.1' })
answerParent({ port: (app.server.address() as { port: number }).port }, async () => {
  await app.close()
  await rows.pool.end()
})
