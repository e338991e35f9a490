import type { Change } from './change.ts'
import type { Tail } from './tail.ts'

/**
 * One reader's way through the log: replay and live are the same code, because it only ever asks for what comes after where it
 * stands. It keeps no queue: a slow reader falls behind and reads on from the database, a fast one is woken by the tail. What
 * happened while it was busy comes as one page.
 */
export class Follower {
  readonly #tail: Tail
  readonly #subdistrictId: string
  readonly #epoch: string
  readonly #life: number
  #pos: number
  #stopped = false
  #isInterrupted = false
  #interrupt: () => void = () => {}

  private constructor(tail: Tail, subdistrictId: string, epoch: string, pos: number) {
    this.#tail = tail
    this.#subdistrictId = subdistrictId
    this.#epoch = epoch
    this.#life = tail.lifeOf(subdistrictId)
    this.#pos = pos
  }

  /** `after`: a position in the log of this epoch. */
  static async start(tail: Tail, subdistrictId: string, epoch: string, after: number): Promise<Follower> {
    await tail.watch(subdistrictId, epoch)
    return new Follower(tail, subdistrictId, epoch, after)
  }

  get pos(): number {
    return this.#pos
  }

  /** The database was restored meanwhile: what comes next need not follow what came before. */
  get isAstray(): boolean {
    if (this.#stopped) return false
    return this.#tail.lifeOf(this.#subdistrictId) !== this.#life || this.#tail.epochOf(this.#subdistrictId) !== this.#epoch
  }

  /**
   * The changes after where it stands, in order, up to `last`. Waits while there are none, at most `patience` milliseconds or until
   * it is interrupted: then the page is empty. It stands where it stood until it is told to go on. `undefined` once stopped.
   */
  async next(patience: number, last: number): Promise<Change[] | undefined> {
    if (this.#stopped) return undefined
    let changes = await this.#tail.after(this.#subdistrictId, this.#pos)
    if (changes.length === 0 && !this.#stopped) {
      if (!this.#isInterrupted) await this.#wait(patience)
      this.#isInterrupted = false
      if (!this.#stopped) changes = await this.#tail.after(this.#subdistrictId, this.#pos)
    }
    if (this.#stopped) return undefined
    return changes.length > 0 && changes.at(-1)!.pos > last ? changes.slice(0, last - this.#pos) : changes
  }

  /** These are done with: each change is given until it is. */
  goOn(changes: readonly Change[]): void {
    this.#pos = changes.at(-1)?.pos ?? this.#pos
  }

  /** Ends the waiting of `next`, also when it is only about to wait. */
  interrupt(): void {
    this.#isInterrupted = true
    this.#interrupt()
  }

  /** Ends it at once, also while `next` waits. */
  stop(): void {
    if (this.#stopped) return
    this.#stopped = true
    this.#tail.unwatch(this.#subdistrictId)
    this.#interrupt()
  }

  #wait(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        giveUp()
        clearTimeout(timer)
        resolve()
      }
      const giveUp = this.#tail.onAdvance(this.#subdistrictId, this.#pos, done)
      const timer = setTimeout(done, patience)
      this.#interrupt = done
    })
  }
}
