import type { Change } from '../changes/change.ts'
import { Follower } from '../changes/follower.ts'
import { isWithinRetention, logState, readChanges } from '../changes/log.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Request, signedIn } from '../people/request.ts'
import { rightsFingerprint } from '../people/rights.ts'
import type { Viewer } from '../people/viewer.ts'
import type { Board } from './board.entity.ts'
import { authorOf, boardEvents, reaches, touchesRights } from './board.events.ts'
import { canOpenBoard } from './board.policy.ts'
import { visibleCards } from './board.visible.ts'
import {
  BoardChanges,
  type BoardEvent,
  type BoardMessage,
  CardRemoved,
  type ChangeType,
  ResyncReason,
  ResyncRequired,
} from './board.types.ts'

/** How long a board hears nothing before it is told where the log stands, milliseconds. */
const CHECKPOINT_MS = 10_000
/** How soon rights that should have run out are looked at again, where the database's clock is behind this one's. */
const RECHECK_MS = 500
/** How far the log may have run ahead of a change of rights before the board is rather read anew. */
const AHEAD = 500

/**
 * An open board: everything that happens to its cards after a cursor, in order, each once, as far as its viewer may see it.
 *
 * What must always hold: each message's `previousCursor` is the cursor of the one before; a change is delivered only if the
 * viewer may see its card at that moment; a change of the viewer's own rights takes its place in the same order, and what may
 * no longer be seen leaves the board with it. When the log can't tell, the board is told to start anew, and nothing follows.
 */
export class BoardStream implements AsyncIterableIterator<BoardMessage> {
  readonly #request: Request
  readonly #board: Board
  readonly #epoch: string
  readonly #follower: Follower
  #viewer: Viewer
  /** Cursor of the last message. */
  #sent: string
  #sentAt = 0
  #ended = false

  private constructor(request: Request, viewer: Viewer, board: Board, epoch: string, follower: Follower, after: string) {
    this.#request = request
    this.#viewer = viewer
    this.#board = board
    this.#epoch = epoch
    this.#follower = follower
    this.#sent = after
  }

  /** Opens the stream, or answers at once why the board must be read anew. */
  static async open(request: Request, board: Board, after: string): Promise<AsyncIterableIterator<BoardMessage>> {
    const viewer = signedIn(request)
    const { database, cursors, tail } = request.services
    const cursor = cursors.decode(after)
    if (cursor.subdistrictId !== viewer.subdistrictId) throw new Refusal('INVALID_CURSOR', {}, 'after')
    const { epoch, head } = await logState(database.reads, viewer.subdistrictId)
    if (cursor.epoch !== epoch || cursor.pos > head) return once(resync(ResyncReason.OTHER_EPOCH))
    if (!(await isWithinRetention(database.reads, viewer.subdistrictId, cursor.pos, head))) return once(resync(ResyncReason.CURSOR_TOO_OLD))
    // What the cursor's holder could see then and may not see now can't be told from the log: terms also run out by the clock.
    if (cursor.rights !== 0 && cursor.rights !== rightsFingerprint(viewer)) return once(resync(ResyncReason.RIGHTS_CHANGED))
    const follower = await Follower.start(tail, viewer.subdistrictId, cursor.pos)
    return new BoardStream(request, viewer, board, epoch, follower, after)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<BoardMessage>> {
    try {
      for (;;) {
        const changes = this.#ended ? undefined : await this.#follower.next(this.#patience())
        if (!changes) return this.#end()
        const message = await this.#messageOf(changes)
        if (message) return { done: false, value: message }
      }
    } catch (error) {
      await this.return()
      throw error
    }
  }

  return(): Promise<IteratorResult<BoardMessage>> {
    return Promise.resolve(this.#end())
  }

  #end(): IteratorResult<BoardMessage> {
    this.#ended = true
    this.#follower.stop()
    return { done: true, value: undefined }
  }

  /** The first message comes at once: it tells the client that it is live. Rights that run out by themselves are looked at in time. */
  #patience(): number {
    if (this.#sentAt === 0) return 0
    const rightsChange = this.#viewer.rightsChangeAt ? this.#viewer.rightsChangeAt.getTime() - Date.now() : Infinity
    return Math.min(CHECKPOINT_MS, Math.max(RECHECK_MS, rightsChange))
  }

  async #messageOf(changes: Change[]): Promise<BoardMessage | null> {
    if (this.#follower.isAstray) return this.#finish(resync(ResyncReason.OTHER_EPOCH))
    const rights = changes.findLast((change) => touchesRights(change, this.#viewer))
    const removed: BoardEvent[] = []
    if (rights || (this.#viewer.rightsChangeAt && this.#viewer.rightsChangeAt <= new Date())) {
      const left = await this.#regroup(changes)
      if (left === 'ended') return null
      if (left === 'resync') return this.#finish(resync(ResyncReason.RIGHTS_CHANGED))
      const about = rights
        ? this.#describe(rights)
        : { cursor: this.#encode(this.#follower.pos), kind: 'RIGHTS_CHANGED', at: new Date(), actorId: null }
      removed.push(...left.map((id) => Object.assign(new CardRemoved(), { change: about, id })))
    }
    const relevant = changes.filter((change) => reaches(change, this.#viewer, this.#board.communities))
    const events = relevant.length > 0 ? await boardEvents(this.#request, this.#viewer, relevant, (change) => this.#describe(change)) : []
    if (events.length === 0 && removed.length === 0 && Date.now() - this.#sentAt < CHECKPOINT_MS) return null
    return this.#changes([...events, ...removed])
  }

  /** Takes on the viewer's rights as they are now; tells which cards may no longer be seen, those changed meanwhile included. */
  async #regroup(changes: readonly Change[]): Promise<string[] | 'ended' | 'resync'> {
    const before = this.#viewer
    const now = await this.#request.revalidate()
    if (!now) {
      this.#end()
      return 'ended'
    }
    this.#viewer = now
    this.#request.viewer = now
    if (changes.some((change) => change.entity === 'BOARD' && change.entityId === this.#board.id)) return 'resync'
    // Somebody else's appointment, an organization's new name: the same cards are seen as before.
    if (rightsFingerprint(now) === rightsFingerprint(before)) return []
    const { database } = this.#request.services
    const mayOpen = canOpenBoard(now, this.#board).allowed
    const [seen, sees = new Set<string>()] = await visibleCards(database, mayOpen ? [before, now] : [before], this.#board.communities)
    if (!sees.isSubsetOf(seen!)) return 'resync'
    // What was read just now may be further than the changes at hand: cards that leave on the way are gone from both.
    const ahead = await readChanges(database.reads, now.subdistrictId, this.#follower.pos, AHEAD)
    if (ahead.length === AHEAD) return 'resync'
    const reached = (viewer: Viewer) => (change: Change) => reaches(change, viewer, this.#board.communities)
    const left = [...changes, ...ahead].filter(reached(before)).filter((change) => !reached(now)(change))
    const gone = [...seen!.union(new Set(left.map((change) => change.entityId))).difference(sees)]
    // The same cards with other rights: what may be done with each is to be read anew.
    return gone.length > 0 ? gone : 'resync'
  }

  #changes(events: BoardEvent[]): BoardChanges {
    const cursor = this.#encode(this.#follower.pos, rightsFingerprint(this.#viewer))
    const message = Object.assign(new BoardChanges(), { previousCursor: this.#sent, cursor, events })
    this.#sent = cursor
    this.#sentAt = Date.now()
    return message
  }

  #finish(message: ResyncRequired): ResyncRequired {
    this.#end()
    return message
  }

  #describe(change: Change): ChangeType {
    return { cursor: this.#encode(change.pos), kind: change.kind, at: change.at, actorId: authorOf(change, this.#viewer) }
  }

  #encode(pos: number, rights = 0): string {
    return this.#request.services.cursors.encode({ epoch: this.#epoch, subdistrictId: this.#viewer.subdistrictId, pos, rights })
  }
}

const resync = (reason: ResyncReason): ResyncRequired => Object.assign(new ResyncRequired(), { reason })

/** A stream of one message. */
function once<Message>(message: Message): AsyncIterableIterator<Message> {
  let given = false
  const stream: AsyncIterableIterator<Message> = {
    [Symbol.asyncIterator]: () => stream,
    next: () => {
      const result: IteratorResult<Message> = given ? { done: true, value: undefined } : { done: false, value: message }
      given = true
      return Promise.resolve(result)
    },
    return: () => {
      given = true
      return Promise.resolve({ done: true, value: undefined })
    },
  }
  return stream
}
