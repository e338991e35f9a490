import { readFileSync } from 'node:fs'
import pg from 'pg'
import { Client } from './client.ts'
import { type Rows, rowsOf, scriptOf } from './rows.ts'
import type { Citizen, World } from './world.ts'

/** Names the file in which a run keeps the worlds of its set-up; where it is not set, each database has one made in it. */
export const KEPT_WORLDS = 'SHUANGSHE_KEPT_WORLDS'

type Rest = 'communities' | 'organizations' | 'boardId'
type Person = Exclude<keyof World, Rest | 'url'>

/** A world as other databases can have it: its rows as a script, and what identifies those who are signed in. */
export interface KeptWorld {
  script: string
  people: Record<string, Omit<Citizen, 'client'> & Pick<Client, 'cookies'>>
  rest: Pick<World, Rest>
}

/** Keeps what a database holds since a world was made in it. */
export async function keepWorld(databaseUrl: string, make: () => Promise<World>): Promise<KeptWorld> {
  const sql = new pg.Client({ connectionString: databaseUrl })
  await sql.connect()
  const before: Rows = await rowsOf(sql)
  const { url: _, communities, organizations, boardId, ...people } = await make()
  // Counts of attempts belong to the network, not to the world: two worlds in one database would bring the same.
  await sql.query('delete from sign_in_attempt')
  const script = await scriptOf(sql, before)
  await sql.end()
  const kept = Object.entries(people).map(([who, { client, ...rest }]) => [who, { ...rest, cookies: client.cookies }])
  return { script, people: Object.fromEntries(kept), rest: { communities, organizations, boardId } }
}

/** Puts the world of this name into a database that knows nothing of it; undefined where none is kept. */
export async function plantWorld(url: string, databaseUrl: string, name: string): Promise<World | undefined> {
  const file = process.env[KEPT_WORLDS]
  const kept = file && (JSON.parse(readFileSync(file, 'utf8')) as Record<string, KeptWorld>)[name]
  if (!kept) return undefined
  const sql = new pg.Client({ connectionString: databaseUrl })
  await sql.connect()
  await sql.query(kept.script).finally(() => sql.end())
  const people = Object.entries(kept.people).map(([who, { cookies, ...rest }]) => [who, { ...rest, client: Client.with(url, cookies) }])
  return { url, ...kept.rest, ...(Object.fromEntries(people) as Record<Person, Citizen>) }
}
