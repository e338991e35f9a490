import type { MikroORM } from '@mikro-orm/postgresql'
import type pg from 'pg'
import type { Change } from '../changes/change.ts'
import type { Loaders, Wish } from '../database/loaders.ts'
import type { Selection } from '../kernel/selection.ts'
import type { Request } from './request.ts'
import type { Viewer } from './viewer.ts'

/** Who reads, and by which connection. */
export interface Reader {
  client: pg.Pool | pg.PoolClient
  orm: MikroORM
  viewer: Viewer
}

/** What boards show of a kind of thing, and how they tell of it. */
export interface OnBoards<Row> {
  /** Its list on a board; left out for what is told of, but is no card. */
  lane?: {
    name: string
    description?: string
    /** As how many it counts in what a question costs. */
    holds: number
    /** Those a board of these communities shows to whoever reads: one plain SQL. */
    load(reader: Reader, communities: readonly string[]): Promise<Row[]>
  }
  /** The event that tells of a change, and its field. */
  event: { type: string; field: string; description?: string }
  /** Those of these ids that whoever reads may see on a board. */
  loadByIds(reader: Reader, ids: readonly string[]): Promise<Row[]>
  /** Whether the viewer may know of a resident who acted for him- or herself; left out: nobody may. */
  namesResident?(change: Change, viewer: Viewer): boolean
  /** What takes part in it is no card of its own for whoever sees it. */
  holds?: {
    /** The property by which other cards take part. */
    by: string
    /** The ids of what some cards take part in, as far as whoever asks sees it. */
    seen(request: Request, taking: readonly never[]): Promise<ReadonlySet<string>>
    /** Changes by which a card comes to take part, and leaves the boards. */
    entering: readonly string[]
  }
}

export type RowsOf = <Row extends { id: string }>(entity: Wish<Row>['entity'], by?: keyof Row & string) => Row[]

/**
 * What is read at once for the cards of a lane, as their fields ask for it, before they do. It is only ahead of the resolvers, which
 * find it where they look for it; what is left out here is read when they ask.
 */
export type Ahead = (
  cards: readonly never[],
  asked: Selection,
  loaders: Loaders,
) => {
  first?: readonly Wish[]
  /** What the first have led to. */
  second?(rowsOf: RowsOf): readonly Wish[]
  /** Whatever else, by the same connection. */
  last?(client: pg.PoolClient, request: Request): Promise<void>
}
