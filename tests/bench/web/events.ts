import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { World } from '../../support/world.ts'
import { stages } from './cards.ts'

const PER_SECOND = 100

/** What people do to a card: of ten times four words, two times who handles it, two times how urgent it is, two times where it stands. */
const DOINGS = ['EDITED', 'ASSIGNED', 'EDITED', 'MOVED', 'URGENT', 'EDITED', 'ASSIGNED', 'MOVED', 'EDITED', 'URGENT'] as const

/** A step on an issue as the service takes it: its row under a new version, a line of its timeline, a change in the log; then the commit. */
const STEP = `
  with stepped as (
    update issue set version = version + 1, updated_at = now(),
      title = case when $2 = 'EDITED' then split_part(title, ' · ', 1) || ' · ' || $3 else title end,
      urgent = case when $2 = 'URGENT' then not urgent else urgent end,
      assignee_id = case when $2 <> 'ASSIGNED' then assignee_id when assignee_id is null then $4::uuid end,
      stage = case when $2 = 'MOVED' then ($5::text[])[array_position($5::text[], stage) % cardinality($5::text[]) + 1] else stage end,
      stage_since = case when $2 = 'MOVED' then now() else stage_since end
    where id = $1 returning *
  ), line as (
    insert into issue_entry (id, subdistrict_id, issue_id, kind, at, to_stage, actor_id)
    select gen_random_uuid(), subdistrict_id, id, case $2 when 'MOVED' then 'ACCEPTED' when 'ASSIGNED' then 'ASSIGNED' else 'EDITED' end,
      now(), case when $2 = 'MOVED' then stage end, $4 from stepped
  )
  insert into change (subdistrict_id, actor_id, kind, entity, entity_id, entity_version, communities, organizations, persons)
  select subdistrict_id, $4, case $2 when 'MOVED' then 'ISSUE_ACCEPTED' when 'ASSIGNED' then 'ISSUE_ASSIGNED' else 'ISSUE_EDITED' end,
    'ISSUE', id, version, communities, party_organizations, array[reporter_id, $4::uuid] from stepped
  returning entity_id || '@' || entity_version as step`

/** Somebody else's steps on a board, a hundred a second, each in a transaction of its own. */
export class Events {
  readonly #steps: pg.Client
  readonly #hints: pg.Client
  readonly #actor: string
  readonly #ids: readonly string[]
  /** When each step's commit was asked for, milliseconds since 1970, by `id@version`. */
  readonly committing = new Map<string, number>()
  #count = 0
  #isHinting = false

  private constructor(steps: pg.Client, hints: pg.Client, actor: string, ids: readonly string[]) {
    this.#steps = steps
    this.#hints = hints
    this.#actor = actor
    this.#ids = ids
  }

  static async open(databaseUrl: string, { member }: World): Promise<Events> {
    // A hundred a second are written without waiting for each other.
    const client = (): pg.Client => new pg.Client({ connectionString: databaseUrl, pipeline: true })
    const [steps, hints] = [client(), client()]
    await Promise.all([steps.connect(), hints.connect()])
    const { rows } = await steps.query<{ id: string }>('select id from issue where stage = any($1)', [stages])
    return new Events(
      steps,
      hints,
      member.personId,
      rows.map(({ id }) => id),
    )
  }

  /** Takes steps for so long, every second one on a card of `inSight`, any other on any card; returns how many a second there were. */
  async run(seconds: number, inSight: readonly string[]): Promise<{ count: number; perSecond: number }> {
    const count = seconds * PER_SECOND
    const start = performance.now()
    const taken: Promise<void>[] = []
    for (let index = 0; index < count; index += 1) {
      await sleep(Math.max(0, start + (index * 1_000) / PER_SECOND - performance.now()))
      taken.push(this.#step(index % 2 === 0 && inSight.length > 0 ? inSight : this.#ids))
    }
    await Promise.all(taken)
    return { count, perSecond: (count / (performance.now() - start)) * 1_000 }
  }

  /** One step on this card alone; returns the card's new title. */
  async nameAnew(id: string): Promise<string> {
    const title = `改名 ${(this.#count += 1)}`
    await this.#steps.query('update issue set title = $2 where id = $1', [id, title])
    await this.#steps.query({ name: 'step', text: STEP, values: [id, 'EDITED', String(this.#count), this.#actor, stages] })
    await this.#hint()
    return title
  }

  async close(): Promise<void> {
    await Promise.all([this.#steps.end(), this.#hints.end()])
  }

  async #step(among: readonly string[]): Promise<void> {
    const index = (this.#count += 1)
    const id = among[(index * 7_919) % among.length]!
    const committing = Date.now()
    const { rows } = await this.#steps.query<{ step: string }>({
      name: 'step',
      text: STEP,
      values: [id, DOINGS[Math.floor(index / 2) % DOINGS.length], String(index), this.#actor, stages],
    })
    this.committing.set(rows[0]!.step, committing)
    void this.#hint()
  }

  /** As the API hints: outside of any transaction, and not again before the last one is given. */
  async #hint(): Promise<void> {
    if (this.#isHinting) return
    this.#isHinting = true
    await this.#hints.query(`select pg_notify('shuangshe_changes', id::text) from subdistrict`)
    this.#isHinting = false
  }
}
