import type { EntityManager } from '@mikro-orm/postgresql'
import { type EntityName, LockMode } from '@mikro-orm/core'
import type { ChangeDraft } from '../changes/change.ts'
import { NEWEST, appendMost, askPlace, placeOf } from '../changes/log.ts'
import type { Rows, Statement } from '../database/line.ts'
import { type Ends, transactionBetween } from '../database/transaction.ts'
import { enqueueing } from '../jobs/job.rows.ts'
import type { Job } from '../jobs/job.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Fact, Question } from './facts.ts'
import { type Lock, LockOrder, type Lockable, inOrder } from './lock-order.ts'
import { type MutationKey, askEffect, digestOf, effectOf, keepEffect } from './mutation-keys.ts'
import { expectNoun } from './noun.ts'
import type { Policy } from './policy.ts'
import { type Request, signedIn } from './request.ts'
import { type Verdict, capacityOf } from './verdict.ts'
import type { Capacity, Viewer } from './viewer.ts'

export interface ActInput {
  clientMutationKey?: string | null
  actingAs?: string | null
}

export interface Done<Row> {
  row: Row
  /** Position of the last change it made; null when it changed nothing. */
  cursor: string | null
}

interface Identified {
  id: string
}

/** What a mutation answers with, and who may see it: a repeated key tells of its effect only to whoever still may. */
export interface Answered<Row extends Identified> {
  entity: EntityName<Row>
  canSee: (viewer: Viewer, row: Row) => Verdict
}

/** What is to be locked before something else is. */
export type LockedFirst<About> = Question<[act: Act, about: About], Promise<Lock[]>>

interface Author {
  subdistrictId: string
  viewer: Viewer | null
}

/** One mutation under way: its transaction, who does it in which capacity, and what it will have changed. */
export class Act {
  readonly em: EntityManager
  readonly subdistrictId: string
  /** By the database's clock, when the work began. */
  readonly now: Date
  readonly #viewer: Viewer | null
  readonly #asked: Set<Policy>
  readonly changes: ChangeDraft[] = []
  /** What is to be done later, by the name of its kind. */
  readonly jobs: { name: string; statement: Statement }[] = []
  /** What is said elsewhere once it is done for good. */
  readonly afterwards: (() => void)[] = []
  readonly #refusals = new Map<string, () => Refusal>()
  readonly #order = new LockOrder()
  readonly #held = new Map<string, object>()
  /** The input's field that named what was found last. */
  #named: string | null = null
  /** The capacity that allows it; null: as the person alone. */
  as: Capacity | null = null

  constructor(em: EntityManager, author: Author, now: Date, asked: Set<Policy>) {
    this.em = em
    this.subdistrictId = author.subdistrictId
    this.#viewer = author.viewer
    this.now = now
    this.#asked = asked
  }

  get viewer(): Viewer {
    if (!this.#viewer) throw new Refusal('UNAUTHENTICATED')
    return this.#viewer
  }

  get actorId(): string | null {
    return this.#viewer?.personId ?? null
  }

  /** Asks a policy, takes on the capacity that allows it, or throws its refusal. */
  ask<Subject extends unknown[]>(policy: (viewer: Viewer, ...subject: Subject) => Verdict, ...subject: Subject): void {
    this.#asked.add(policy as unknown as Policy)
    const verdict = policy(this.viewer, ...subject)
    // What may not be seen is answered as what is not there: at the field that named it.
    if (!verdict.allowed && verdict.code === 'NOT_FOUND') throw new Refusal('NOT_FOUND', {}, this.#named)
    this.as = capacityOf(verdict)
  }

  /** For what is done without an account: states the policy without a viewer to ask it for. */
  askAnyone(policy: Policy): void {
    this.#asked.add(policy)
  }

  record(change: ChangeDraft): void {
    expectNoun(change.entity)
    this.changes.push(change)
  }

  /** Has something done later, by whichever process: that it is to be done is committed with all else, or not at all. */
  enqueue<Data>(job: Job<Data, never>, key: string, data: Data): void {
    this.jobs.push({ name: job.terms.name, statement: enqueueing(job, key, data) })
  }

  /** What it means to whoever asks when a constraint of the database, by its name, doesn't hold. */
  refuse(refusals: Readonly<Record<string, () => Refusal>>): void {
    for (const [constraint, refusal] of Object.entries(refusals)) this.#refusals.set(constraint, refusal)
  }

  /** The refusal an error of the database stands for, or the error as it is. */
  refusalOf(error: unknown): unknown {
    const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
    return this.#refusals.get(constraint)?.() ?? error
  }

  /** A row that is only pointed to: whether it is there the database says as it writes, by the foreign key named. */
  pointTo(id: string, field: string, foreignKey: string): string {
    if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
    this.refuse({ [foreignKey]: () => new Refusal('NOT_FOUND', {}, field) })
    return id
  }

  /** States what happened: in the log, and to the rooms further up that react to it. */
  happened<Told>(fact: Fact<Told>, told: Told): Promise<void> {
    return fact.tell(this, told)
  }

  /**
   * Loads a row of this sub-district and locks it until the end, in the order of locks; `NOT_FOUND` at `field` for anything else.
   * What is locked already is there.
   */
  async lock<Row extends Identified>(entity: Lockable<Row>, id: string, field: string): Promise<Row> {
    if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
    const row = this.#held.get(id) ?? (await this.#lock(entity, id))
    if (!(row instanceof entity)) throw new Refusal('NOT_FOUND', {}, field)
    this.#named = field
    return row
  }

  async #lock<Row extends Identified>(entity: Lockable<Row>, id: string): Promise<object | null> {
    this.locking(entity)
    const row = await this.em.findOne(entity, { id, subdistrictId: this.subdistrictId } as never, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (row) this.#held.set(id, row)
    return row
  }

  /** Says that rows of this kind are locked now, by a query of one's own. */
  locking(entity: Lockable): void {
    this.#order.take(entity)
  }

  /** Locks them all, in the order of locks. */
  async lockAll(locks: readonly Lock[], field: string): Promise<void> {
    for (const { entity, id } of inOrder(locks)) await this.lock(entity, id, field)
  }

  /** Locks what rooms further up want locked before anything else is. `own`: what whoever asks adds to it. */
  async lockFirst<About>(question: LockedFirst<About>, about: About, field: string, own: readonly Lock[] = []): Promise<void> {
    const locks = [...own]
    for (const answer of question.ask(this, about)) locks.push(...(await answer))
    await this.lockAll(locks, field)
  }

  /** A row that was to be locked before. One that came in since it was looked for has the act run again: now it would be out of order. */
  held<Row extends Identified>(entity: Lockable<Row>, id: string): Row {
    const row = this.#held.get(id)
    if (row instanceof entity) return row
    throw Object.assign(new Error(`${entity.name} ${id} has to be locked before what hangs on it`), { code: '40001' })
  }

  /** Loads a row of this sub-district without a lock. */
  async find<Row extends Identified>(entity: EntityName<Row>, id: string, field: string): Promise<Row> {
    if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
    const row = await this.em.findOne(entity, { id, subdistrictId: this.subdistrictId } as never)
    if (!row) throw new Refusal('NOT_FOUND', {}, field)
    this.#named = field
    return row as Row
  }
}

/** Refuses with `CONFLICT` and the present state when the row isn't at the version the client saw. */
export function expectVersion(row: { version: number }, expected: number | null | undefined, current: object): void {
  if (expected == null || row.version === expected) return
  const refusal = new Refusal('CONFLICT')
  refusal.current = current
  throw refusal
}

/**
 * Does a mutation for whoever is signed in: one transaction holds the rows, the log's rows and the client's key, so that
 * either all of it happened or none; after the commit the other processes are woken.
 */
export async function act<Row extends Identified>(
  request: Request,
  mutation: string,
  answered: Answered<Row>,
  input: ActInput,
  work: (act: Act) => Promise<Row>,
): Promise<Done<Row>> {
  const viewer = inCapacity(signedIn(request), input.actingAs)
  if (viewer.token && !viewer.token.scopes.includes('WRITE')) throw new Refusal('SCOPE_MISSING')
  return run(request, mutation, answered, input, { subdistrictId: viewer.subdistrictId, viewer }, work)
}

/** The same for someone without an account. */
export async function actAnonymously<Row extends Identified>(
  request: Request,
  mutation: string,
  answered: Answered<Row>,
  subdistrictId: string,
  input: ActInput,
  work: (act: Act) => Promise<Row>,
): Promise<Done<Row>> {
  return run(request, mutation, answered, input, { subdistrictId, viewer: null }, work)
}

/** The viewer confined to one appointment, where one is named; null when it isn't the viewer's. */
export function confined(viewer: Viewer, appointmentId: string | null | undefined): Viewer | null {
  if (appointmentId == null) return viewer
  const capacities = viewer.capacities.filter((capacity) => capacity.appointmentId === appointmentId)
  return capacities.length === 0 ? null : { ...viewer, capacities }
}

function inCapacity(viewer: Viewer, appointmentId: string | null | undefined): Viewer {
  const acting = confined(viewer, appointmentId)
  if (!acting) throw new Refusal('CAPACITY_UNKNOWN', {}, 'actingAs')
  return acting
}

async function run<Row extends Identified>(
  request: Request,
  mutation: string,
  { entity, canSee }: Answered<Row>,
  input: ActInput,
  author: Author,
  work: (act: Act) => Promise<Row>,
): Promise<Done<Row>> {
  const { database, wakeups, jobs, cursors, vault } = request.services
  const { clientMutationKey: key } = input
  if (key != null && !isId(key)) throw new Refusal('INVALID_ID', {}, 'clientMutationKey')
  const mutationKey: MutationKey | null =
    key == null ? null : { key, keeperId: keeperOf(author), subdistrictId: author.subdistrictId, inputDigest: digestOf(vault, input) }
  const clock = request.clock?.isFresh ? request.clock : null
  const ends: Ends<Work<Row>> = {
    first: [...(clock ? [] : [askTime]), ...(mutationKey ? askEffect(mutationKey) : [])],
    last: ({ row, changes, jobs }) => [
      ...jobs,
      ...(changes ? [changes] : []),
      ...(mutationKey && !request.repeated ? [keepEffect(mutationKey, mutation, row.id, changes !== null)] : []),
    ],
    after: ({ changes, changeId }) => (changes || changeId !== null ? [askPlace(author.subdistrictId, changeId ?? NEWEST)] : []),
  }
  let act = null as Act | null
  const written = transactionBetween(database, ends, async (em, first) => {
    const earlier = mutationKey && effectOf(first.at(-1)!, mutation, mutationKey)
    request.repeated = earlier !== null
    if (earlier) {
      const told = (await em.findOneOrFail(entity, { id: earlier.entityId } as never)) as Row
      if (author.viewer) capacityOf(canSee(author.viewer, told))
      return { row: told, changes: null, jobs: [], changeId: earlier.changeId }
    }
    act = new Act(em, author, clock ? clock.now() : timeOf(first[0]!), request.asked)
    const row = await work(act)
    if (request.asked.size === 0) throw new Error(`${mutation} would commit without having asked a policy`)
    const changes = await appendMost(em, authorOf(author, act), act.changes)
    return { row, changes, jobs: act.jobs.map(({ statement }) => statement), changeId: null }
  })
  const { result, after } = await written.catch((error: unknown) => {
    throw act?.refusalOf(error) ?? error
  })
  for (const say of act?.afterwards ?? []) say()
  if (act && act.jobs.length > 0) jobs.announce(act.jobs.map(({ name }) => name))
  wakeups.announce(author.subdistrictId)
  return { row: result.row, cursor: after[0] ? cursors.encode(placeOf(author.subdistrictId, after[0])) : null }
}

interface Work<Row> {
  row: Row
  /** What still is to be written into the log, last of all. */
  changes: Statement | null
  /** What is to be done later. */
  jobs: Statement[]
  /** The last line it had written there when it was done before. */
  changeId: number | null
}

const askTime: Statement = { sql: 'select now() as now' }
const timeOf = ([row]: Rows): Date => new Date(row!['now'] as string | Date)

const authorOf = (author: Author, act: Act) => ({
  subdistrictId: author.subdistrictId,
  actorId: act.actorId,
  actingAsId: act.as?.appointmentId ?? null,
})
const keeperOf = (author: Author): string => author.viewer?.personId ?? author.subdistrictId
