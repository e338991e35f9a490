import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../support/api.ts'
import { readBoard } from '../../support/board.ts'
import { subscribe } from '../../support/client.ts'
import { perform } from '../../support/mutations.ts'
import { createDataDir } from '../../support/process.ts'
import { addCitizen, buildWorld, type Citizen, type World } from '../../support/world.ts'
import { Contender } from '../contender.ts'
import { titleOf } from './marks.ts'
import type { Sample } from './sample.ts'

/** More than are ever under way, so that no card changes again before it was sent. */
const CARDS = 256
/** Who watches: as many on each committee, and as many on both; so there are three kinds of rights. */
const PEOPLE_EACH = 4
export const KINDS = 3

const WEB_DOCUMENTS = new URL('../../../web/src/graphql/generated/graphql.ts', import.meta.url).href

/** The API and its database, with a board, cards on it and people who may watch it. */
export class Ours {
  readonly contender: Contender
  readonly url: string
  readonly databaseUrl: string
  /** The web's own subscription. */
  readonly query: string
  readonly sample: Sample
  readonly #world: World
  readonly #people: Citizen[]
  readonly #cards: string[]
  /** Of each card, as the database has it. */
  readonly #versions: number[]
  readonly #sql: pg.Client

  private constructor(
    contender: Contender,
    databaseUrl: string,
    query: string,
    sample: Sample,
    world: World,
    people: Citizen[],
    cards: string[],
    sql: pg.Client,
  ) {
    this.contender = contender
    this.databaseUrl = databaseUrl
    this.url = `${world.url}/graphql`
    this.query = query
    this.sample = sample
    this.#world = world
    this.#people = people
    this.#cards = cards
    this.#versions = cards.map((_, index) => (index === 0 ? 2 : 1))
    this.#sql = sql
  }

  /** Starts all of it and gives it to `work`. */
  static async with(work: (ours: Ours) => Promise<void>): Promise<void> {
    const folder = createDataDir()
    const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
    const secret = randomBytes(32).toString('base64')
    const { contender, ready: url } = await Contender.start('ours.contender.ts', { databaseUrl: database.url, secret })
    const sql = new pg.Client({ connectionString: database.url })
    try {
      await sql.connect()
      const world = await buildWorld(url, database.url)
      const people = await watchers(world)
      const cards: string[] = []
      while (cards.length < CARDS) cards.push(await report(world, cards.length))
      const { BoardEventsDocument } = (await import(WEB_DOCUMENTS)) as { BoardEventsDocument: object }
      const query = String(BoardEventsDocument)
      await work(new Ours(contender, database.url, query, await sampleOf(world, query, cards[0]!), world, people, cards, sql))
    } finally {
      await sql.end()
      await contender.stop()
      await database.stop()
      await folder.remove()
    }
  }

  /** Those who subscribe, each from where the board stands now. */
  async subscribers(): Promise<{ headers: Record<string, string>; variables: object }[]> {
    const { boardId } = this.#world
    const all: { headers: Record<string, string>; variables: object }[] = []
    for (const { client } of this.#people) {
      const { cursor: after } = await readBoard(client, boardId)
      all.push({ headers: client.headers(), variables: { boardId, after } })
    }
    return all
  }

  /** By a mutation, as somebody at a board would. */
  async mutate(sequence: number, at: number): Promise<void> {
    const [issueId, expectedVersion] = this.#next(sequence)
    await perform(this.#world.secretary.client, 'editIssue', { issueId, expectedVersion, title: titleOf(sequence, at) })
  }

  /** Straight into the tables, all in one transaction, so that the mutations aren't what limits. */
  async write(events: readonly [sequence: number, at: number][]): Promise<void> {
    const ids = events.map(([sequence]) => this.#next(sequence)[0])
    const titles = events.map(([sequence, at]) => titleOf(sequence, at))
    await this.#sql.query(
      `with given as (select * from unnest($1::uuid[], $2::text[]) with ordinality as g(id, title, rank)),
       changed as (
         update issue i set title = g.title, version = version + 1, updated_at = now() from given g where i.id = g.id
         returning i.id, i.subdistrict_id, i.version, i.communities, i.reporter_id, g.rank)
       insert into change (subdistrict_id, kind, entity, entity_id, entity_version, communities, persons, actor_id)
       select subdistrict_id, 'ISSUE_EDITED', 'ISSUE', id, version, communities, array[reporter_id], $3 from changed order by rank`,
      [ids, titles, this.#world.secretary.personId],
    )
    // As another process of the API would say that there is something new.
    await this.#sql.query(`select pg_notify('shuangshe_changes', id::text) from subdistrict`)
  }

  /** The card an event is about, and the version it changes. */
  #next(sequence: number): [id: string, version: number] {
    const card = sequence % CARDS
    return [this.#cards[card]!, this.#versions[card]!++]
  }
}

async function watchers({ administrator, url, organizations }: World): Promise<Citizen[]> {
  const seats = [
    { [organizations.residentialCommittee]: 'MEMBER' },
    { [organizations.buildingCommittee]: 'MEMBER' },
    { [organizations.residentialCommittee]: 'MEMBER', [organizations.buildingCommittee]: 'MEMBER' },
  ]
  const people: Citizen[] = []
  for (let number = 0; number < PEOPLE_EACH; number++)
    for (const [kind, seat] of seats.entries()) people.push(await addCitizen(administrator, url, `委员${kind}${number}`, seat))
  return people
}

async function report({ secretary, communities }: World, number: number): Promise<string> {
  const { issue } = await perform(secretary.client, 'reportIssue', {
    communityId: communities.residential,
    concernsCommunityIds: [communities.building],
    title: titleOf(0, number),
    text: '早高峰排队到路口,请物业与大厦一起看一看。',
    category: 'PARKING',
    place: '翠竹苑 3 号楼',
  })
  return issue.id as string
}

/** A message as a board gets it when a card is edited. */
async function sampleOf({ secretary: { client }, boardId }: World, query: string, issueId: string): Promise<Sample> {
  const { cursor: after } = await readBoard(client, boardId)
  const socket = client.connect()
  const messages = subscribe(socket, query, { boardId, after })
  await messages.next()
  await perform(client, 'editIssue', { issueId, expectedVersion: 1, title: titleOf(0, 0) })
  for await (const { data, errors } of messages) {
    if (errors) throw new Error(JSON.stringify(errors))
    if (data!.boardEvents.events.length === 0) continue
    await socket.dispose()
    return data!.boardEvents as Sample
  }
  throw new Error('the board heard nothing')
}
