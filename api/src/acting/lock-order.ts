import type { EntityName } from '@mikro-orm/core'

/**
 * A kind of row that acts lock. Its rank says when: rows of lower rank are locked before those of higher rank, and rows of one kind
 * by their ids, so that no two acts wait for each other.
 */
export type Lockable<Row = object> = EntityName<Row> & (new () => Row) & { readonly lockRank: number }

/** A row that is to be locked. */
export interface Lock {
  entity: Lockable<{ id: string }>
  id: string
}

export const inOrder = (locks: readonly Lock[]): Lock[] =>
  locks.toSorted((one, other) => one.entity.lockRank - other.entity.lockRank || (one.id < other.id ? -1 : 1))

/** A lock out of order is a mistake in the code, which shows only where two acts meet: tests stop at it, the product goes on. */
const isWatched = process.env['NODE_ENV'] === 'test'

/** How far an act has come in the order of locks. */
export class LockOrder {
  #last: Lockable | null = null

  /** Rows of this kind are locked now. */
  take(entity: Lockable): void {
    if (this.#last === null || entity.lockRank >= this.#last.lockRank) this.#last = entity
    else if (isWatched) throw new Error(`${entity.name} is locked after ${this.#last.name}, which comes later in the order of locks`)
  }
}
