import type { EntityManager } from '@mikro-orm/postgresql'
import type { Run } from './job.ts'
import { isStillHeld, settling, type Taken } from './job.rows.ts'

/** Somebody else has it meanwhile: what was done here comes to nothing. */
class Lost extends Error {}

/** A job that this process holds. */
export class HeldRun<Data> implements Run<Data> {
  readonly data: Data
  readonly ticket: string
  /** How often it was begun, this time included. */
  readonly attempt: number
  readonly #terms: { everySeconds?: number }
  readonly #abort = new AbortController()
  /** It is ended in a transaction that may be committed by now: whether it is there says nothing any more. */
  #isSettled = false

  constructor({ data, ticket, attempt }: Pick<Taken, 'ticket' | 'attempt'> & { data: Data }, terms: { everySeconds?: number }) {
    this.data = data
    this.ticket = ticket
    this.attempt = attempt
    this.#terms = terms
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get isSettled(): boolean {
    return this.#isSettled
  }

  async settle(em: EntityManager): Promise<void> {
    const { sql, parameters = [] } = settling(this.#terms, this.ticket)
    this.#isSettled = true
    if (!isStillHeld(await em.execute(sql, [...parameters]))) throw new Lost('another process has this job')
  }

  /** The process stops, or the job has passed on. */
  abort(): void {
    this.#abort.abort(new Lost('this process gives the job up'))
  }
}
