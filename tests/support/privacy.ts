import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { Client } from './client.ts'
import { inDays } from './days.ts'
import { perform } from './mutations.ts'
import { startTestServer, type TestServer } from './server.ts'
import { PASSWORD, buildWorld, type World } from './world.ts'

export const PEOPLE = [
  'administrator',
  'secretary',
  'member',
  'towerSecretary',
  'property',
  'enterprise',
  'resident',
  'neighbour',
  'stranger',
] as const
/** Tokens of the secretary, for one of the two communities each; and somebody of another sub-district. */
const OTHERS = ['residentialToken', 'buildingToken', 'foreigner'] as const
export type Viewer = (typeof PEOPLE)[number] | (typeof OTHERS)[number]
export const VIEWERS: readonly Viewer[] = [...PEOPLE, ...OTHERS]

export const BOTH_COMMITTEES = ['administrator', 'secretary', 'member', 'towerSecretary'] as const
export const OWN_COMMITTEE = ['secretary', 'member', 'residentialToken'] as const
export const BOTH_TOKENS = ['residentialToken', 'buildingToken'] as const

/** A world, and a client for each of those who look at it. */
export interface Matrix {
  server: TestServer
  world: World
  sql: pg.Client
  clients: Record<Viewer, Client>
  /** What the tokens sign in with. */
  tokens: Partial<Record<Viewer, string>>
  /** What is asked about, by name. */
  ids: Record<string, string>
  stop(): Promise<void>
}

export async function openMatrix(): Promise<Matrix> {
  const server = await startTestServer({ template: 'empty', env: { TRUST_PROXY: '1' } })
  const world = await buildWorld(server.url, server.databaseUrl)
  const foreign = await buildWorld(server.url, server.databaseUrl, '西新')
  const { secretary, communities } = world
  const tokenOf = async (name: string, communityId: string): Promise<string> => {
    const token = { name, scopes: ['READ'], password: PASSWORD, communityIds: [communityId], expiresAt: inDays(9) }
    return `Bearer ${(await perform(secretary.client, 'createApiToken', token))['secret']}`
  }
  const tokens = {
    residentialToken: await tokenOf('residentialToken', communities.residential),
    buildingToken: await tokenOf('buildingToken', communities.building),
  }
  const clients = {
    ...(Object.fromEntries(PEOPLE.map((name) => [name, world[name].client])) as Record<(typeof PEOPLE)[number], Client>),
    residentialToken: new Client(server.url, { authorization: tokens.residentialToken }),
    buildingToken: new Client(server.url, { authorization: tokens.buildingToken }),
    foreigner: foreign.administrator.client,
  }
  const sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
  const stop = async (): Promise<void> => {
    await sql.end()
    await server.stop()
  }
  return { server, world, sql, clients, tokens, ids: {}, stop }
}

export interface Probe {
  what: string
  /** Of which of the ids. */
  id: string
  /** What is asked of the node. */
  fields: string
  /** Whether the answer shows it. */
  shows: (node: any) => boolean
  to: readonly Viewer[]
}

export const isThere = (node: unknown): boolean => node !== null

/** Asks everybody everything, over HTTP and over a socket: the cell of everybody not named is empty. */
export function tellEveryCell(probes: readonly Probe[], open: () => Matrix): void {
  describe.each(probes)('$what', ({ id, fields, shows, to }) => {
    const query = `query($id: ID!) { node(id: $id) { __typename ${fields} } }`

    it.each(VIEWERS)('%s', async (viewer) => {
      const { clients, tokens, ids } = open()
      const overHttp = await clients[viewer].execute(query, { id: ids[id] })
      // What is not to be seen is not there: no error tells more.
      expect(overHttp.errors).toBeUndefined()
      expect(shows(overHttp.data.node)).toBe(to.includes(viewer))

      const socket = clients[viewer].connect({ connectionParams: { authorization: tokens[viewer] } })
      const overSocket = await socket.iterate({ query, variables: { id: ids[id] } }).next()
      await socket.dispose()
      expect(overSocket.value).toEqual({ data: overHttp.data })
    })
  })
}
