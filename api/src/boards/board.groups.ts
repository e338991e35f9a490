import type { Tail } from '../changes/tail.ts'
import { rightsKey } from '../acting/rights.ts'
import { type Audience, BoardGroup } from './board.group.ts'
import type { BoardSubscription } from './board.subscription.ts'

/**
 * The open boards of this process that can be served together: those that ask the same of the same board, with the same rights.
 * One group leads; who comes from an earlier position is brought up to it in a group that trails.
 */
class LikeBoards implements Audience {
  readonly #onEmpty: () => void
  #leading: BoardGroup | null = null
  readonly #trailing = new Set<BoardGroup>()

  constructor(onEmpty: () => void) {
    this.#onEmpty = onEmpty
  }

  readonly place = enterGroup

  enter(member: BoardSubscription): void {
    this.#leading ??= new BoardGroup(this, member)
    this.#leading.arrive(member)
  }

  trail(member: BoardSubscription): void {
    let group = this.#trailing.values().find((each) => each.pos === member.pos)
    if (!group) {
      group = new BoardGroup(this, member)
      this.#trailing.add(group)
    }
    group.arrive(member)
  }

  hasCaughtUp(group: BoardGroup): boolean {
    return this.#leading !== group && this.#leading !== null && this.#leading.pos <= group.pos
  }

  closed(group: BoardGroup): void {
    this.#trailing.delete(group)
    if (this.#leading !== group) return
    this.#leading = this.#trailing.values().next().value ?? null
    if (this.#leading) this.#trailing.delete(this.#leading)
    else this.#onEmpty()
  }
}

const boardsOf = new WeakMap<Tail, Map<string, LikeBoards>>()

/** Puts an open board among its like. */
export function enterGroup(member: BoardSubscription): void {
  const { tail } = member.request.services
  const here = boardsOf.get(tail) ?? new Map<string, LikeBoards>()
  boardsOf.set(tail, here)
  const key = JSON.stringify([member.board.id, member.board.communities, member.epoch, member.outlet.key, rightsKey(member.viewer)])
  let alike = here.get(key)
  if (!alike) {
    alike = new LikeBoards(() => here.delete(key))
    here.set(key, alike)
  }
  alike.enter(member)
}
