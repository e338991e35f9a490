import type { Cursor } from '../changes/cursor.ts'
import { isWithinRetention, logState } from '../changes/log.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Outlet, type Request, signedIn } from '../acting/request.ts'
import { rightsFingerprint } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import type { Board } from './board.entity.ts'
import type { BoardGroup } from './board.group.ts'
import { enterGroup } from './board.groups.ts'
import type { Frames } from './board.frames.ts'
import { ResyncReason, ResyncRequired } from './board.types.ts'

/**
 * One open board. What happens on it comes in frames that its group shares, past this iterator, which yields nothing and ends when
 * the subscription does.
 */
export class BoardSubscription implements AsyncIterableIterator<never> {
  readonly request: Request
  readonly outlet: Outlet
  readonly board: Board
  readonly epoch: string
  /** As of the last change of his or her rights that was delivered. */
  viewer: Viewer
  /** Up to where it has been told. */
  pos: number
  /** Cursor of the last message. */
  #held: string
  /** Whether it was sent a message yet. */
  isLive = false
  /** Where it gets its frames now; null between two, and at the end. */
  group: BoardGroup | null = null
  readonly #end = Promise.withResolvers<IteratorResult<never>>()
  #hasEnded = false

  private constructor(request: Request, outlet: Outlet, board: Board, epoch: string, after: string, pos: number) {
    this.request = request
    this.outlet = outlet
    this.viewer = signedIn(request)
    // Nobody may be listening yet when it fails.
    this.#end.promise.catch(() => {})
    this.board = board
    this.epoch = epoch
    this.#held = after
    this.pos = pos
  }

  /** Opens the stream, or answers at once why the board must be read anew. */
  static async open(request: Request, board: Board, after: string): Promise<BoardSubscription> {
    const { outlet } = request
    if (!outlet) throw new Error('a board is followed over a socket')
    const viewer = signedIn(request)
    const { database, cursors } = request.services
    const cursor = cursors.decode(after)
    if (cursor.subdistrictId !== viewer.subdistrictId) throw new Refusal('INVALID_CURSOR', {}, 'after')
    const { epoch, head } = await logState(database.reads, viewer.subdistrictId)
    const opened = new BoardSubscription(request, outlet, board, epoch, after, cursor.pos)
    const reason = await opened.#reasonToResync(cursor, head)
    if (reason) await opened.resync(reason)
    else enterGroup(opened)
    return opened
  }

  async #reasonToResync({ epoch, pos, rights }: Cursor, head: number): Promise<ResyncReason | null> {
    const { subdistrictId } = this.viewer
    if (epoch !== this.epoch || pos > head) return ResyncReason.OTHER_EPOCH
    if (!(await isWithinRetention(this.request.services.database.reads, subdistrictId, pos, head))) return ResyncReason.CURSOR_TOO_OLD
    // What the cursor's holder could see then and may not see now can't be told from the log: terms also run out by the clock.
    return rights !== 0 && rights !== rightsFingerprint(this.viewer) ? ResyncReason.RIGHTS_CHANGED : null
  }

  get hasEnded(): boolean {
    return this.#hasEnded
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<never>> {
    return this.#end.promise
  }

  return(): Promise<IteratorResult<never>> {
    if (!this.#hasEnded) {
      this.#hasEnded = true
      this.group?.leave(this)
      this.#end.resolve({ done: true, value: undefined })
    }
    return this.#end.promise
  }

  /** Sends a message that ends at `cursor`. */
  take(frames: Frames, cursor: string): void {
    this.outlet.send(frames.after(this.#held))
    this.#held = cursor
    this.isLive = true
  }

  /** Ends it with an error: the client comes back. */
  fail(error: unknown): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#end.reject(error)
  }

  /** Tells the board to start anew: nothing follows. */
  async resync(reason: ResyncReason): Promise<void> {
    const answer = await this.outlet.answer(this.request, Object.assign(new ResyncRequired(), { reason }), true)
    if (!this.#hasEnded) this.outlet.send(Buffer.from(answer))
    await this.return()
  }
}
