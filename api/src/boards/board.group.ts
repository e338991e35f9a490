import { setTimeout as sleep } from 'node:timers/promises'
import { isOfRights } from '../access/of-rights.ts'
import type { Change } from '../changes/change.ts'
import { Follower } from '../changes/follower.ts'
import { expiryOf, needsRevision } from './board.revision.ts'
import type { BoardSubscription } from './board.subscription.ts'
import { greet, tellAlike, tellApart, tellRevised } from './board.telling.ts'
import type { Page } from './board.page.ts'
import { ResyncReason } from './board.types.ts'

/** How long a board hears nothing before it is told where the log stands, milliseconds. */
const CHECKPOINT_MS = 10_000
/** How soon rights that should have run out are looked at again, where the database's clock is behind this one's, milliseconds. */
const RECHECK_MS = 500
/**
 * What happens within this time of the last message travels together, milliseconds; after a rest it goes out at once. Where many listen
 * it is a multiple of the time the last message took to go out to all: something is left to everything else.
 */
const TOGETHER = { least: 50, times: 1.5, most: 400 }
/** How often a page is tried while the database doesn't answer, and how long apart, milliseconds. */
const ATTEMPTS = 20
const APART_MS = 500
/** So often a page has to be had whole. What part of it is never answered mustn't hold up all that comes after. */
const WHOLE_ATTEMPTS = 3

/** The groups beside this one, between which its members move. */
export interface Audience {
  /** Puts a member among those it is like now. */
  place(member: BoardSubscription): void
  /** Takes in for whom the group has gone too far already. */
  trail(member: BoardSubscription): void
  /** Whether a group that trails has caught up, and its members may go over. */
  hasCaughtUp(group: BoardGroup): boolean
  closed(group: BoardGroup): void
}

/**
 * Open boards that get the same: one reader of the log, one load and one execution for all of them.
 *
 * What must always hold: everyone here has had everything up to `pos` and nothing after it; each message's `previousCursor` is the
 * cursor its receiver holds; a change is delivered only to who may see its card at that moment; a change of somebody's rights takes
 * its place in the same order, and what may no longer be seen leaves the board with it. Members come and go between two pages only.
 */
export class BoardGroup {
  /** Up to where everyone has been told. */
  pos: number
  readonly #audience: Audience
  readonly #start: Promise<Follower>
  readonly #members = new Set<BoardSubscription>()
  #arriving: BoardSubscription[] = []
  /** Those of the members who haven't been sent anything yet when they came. */
  #newcomers: BoardSubscription[] = []
  /** When the first rights among the members run out by themselves; null until it is looked for. */
  #soonest: number | null = null
  #follower: Follower | null = null
  #sentAt = -Infinity
  /** From then until all had it, milliseconds. */
  #took = 0
  /** The operation gives everyone an answer of his or her own. */
  #isPersonal = false

  constructor(audience: Audience, { request, viewer, epoch, pos }: BoardSubscription) {
    this.pos = pos
    this.#audience = audience
    this.#start = Follower.start(request.services.tail, viewer.subdistrictId, epoch, pos)
    void this.#run()
  }

  /** Comes in between two pages, once the group stands where the member does. */
  arrive(member: BoardSubscription): void {
    member.group = this
    this.#arriving.push(member)
    this.#follower?.interrupt()
  }

  leave(member: BoardSubscription): void {
    member.group = null
    this.#members.delete(member)
    this.#follower?.interrupt()
  }

  async #run(): Promise<void> {
    try {
      this.#follower = await this.#start
      while (await this.#turn(this.#follower));
    } catch (error) {
      for (const member of [...this.#members, ...this.#arriving]) member.fail(error)
    } finally {
      this.#follower?.stop()
      this.#audience.closed(this)
      // Who came in the very moment it closed.
      for (const member of this.#arriving) if (!member.hasEnded) this.#audience.place(member)
    }
  }

  /** One page; false when nobody is left to be told. */
  async #turn(follower: Follower): Promise<boolean> {
    const together = Math.max(TOGETHER.least, Math.min(TOGETHER.most, TOGETHER.times * this.#took))
    await sleep(Math.max(0, this.#sentAt + together - performance.now()))
    this.#admit()
    if (this.#audience.hasCaughtUp(this)) this.#handOver()
    if (this.#members.size === 0 && this.#arriving.length === 0) return false
    const changes = await follower.next(this.#patience(), Math.min(...this.#arriving.map(({ pos }) => pos)))
    if (!changes) return false
    if (follower.isAstray) await Promise.all([...this.#members].map((member) => member.resync(ResyncReason.OTHER_EPOCH)))
    else await persistently((attempt) => this.#tell(changes, attempt <= WHOLE_ATTEMPTS))
    follower.goOn(changes)
    this.pos = follower.pos
    return true
  }

  /** Takes in those who stand where the group stands; who is behind it is brought up by another one. */
  #admit(): void {
    const arriving = this.#arriving.filter((member) => !member.hasEnded)
    this.#arriving = arriving.filter(({ pos }) => pos > this.pos)
    for (const member of arriving.filter(({ pos }) => pos < this.pos)) this.#audience.trail(member)
    const admitted = arriving.filter(({ pos }) => pos === this.pos)
    for (const member of admitted) this.#members.add(member)
    this.#newcomers.push(...admitted.filter(({ isLive }) => !isLive))
    if (admitted.length > 0) this.#soonest = null
  }

  #handOver(): void {
    for (const member of this.#members) this.#audience.place(member)
    this.#members.clear()
    this.#newcomers = []
  }

  /** Newcomers are told at once, and rights that run out by themselves are looked at in time. */
  #patience(): number {
    if (this.#newcomers.length > 0) return 0
    const silence = this.#sentAt + CHECKPOINT_MS - performance.now()
    return Math.max(0, Math.min(silence, Math.max(RECHECK_MS, this.#expiry() - Date.now())))
  }

  #expiry(): number {
    this.#soonest ??= [...this.#members].reduce((soonest, { viewer }) => Math.min(soonest, expiryOf(viewer)), Infinity)
    return this.#soonest
  }

  /** Tells everyone of a page, each once, however often it has to be begun again. */
  async #tell(changes: readonly Change[], isWhole: boolean): Promise<void> {
    const page = {
      isWhole,
      changes,
      end: changes.at(-1)?.pos ?? this.pos,
      isCheckpoint: performance.now() - this.#sentAt >= CHECKPOINT_MS,
    }
    await this.#revise(page)
    const members = this.#waiting(page)
    const now = performance.now()
    const { apart, isPersonal, wasSent } = this.#isPersonal
      ? { apart: members, isPersonal: true, wasSent: page.isCheckpoint }
      : await tellAlike(members, page)
    this.#isPersonal = isPersonal
    const wasSentApart = await tellApart(apart, page)
    if (wasSent || wasSentApart) {
      this.#sentAt = now
      this.#took = performance.now() - now
    }
    await greet(
      this.#newcomers.filter((member) => !member.isLive && this.#members.has(member)),
      page,
    )
    this.#newcomers = []
  }

  /** Who was told of the page before something went wrong isn't told again. */
  #waiting({ changes, end }: Page): BoardSubscription[] {
    return [...this.#members].filter(({ pos }) => pos < end || changes.length === 0)
  }

  /** Those whose rights the page or the time may have changed are told by themselves, and go over to their new like. */
  async #revise(page: Page): Promise<void> {
    const [ofRights, now] = [page.changes.filter(isOfRights), Date.now()]
    if (ofRights.length === 0 && this.#expiry() > now) return
    const touched = this.#waiting(page).filter((member) => needsRevision(member, ofRights, now))
    this.#soonest = null
    await tellRevised(touched, page, (member) => {
      this.leave(member)
      if (!member.hasEnded) this.#audience.place(member)
    })
  }
}

async function persistently(work: (attempt: number) => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work(attempt)
      return
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await sleep(APART_MS)
    }
  }
}
