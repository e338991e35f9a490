import type { EntityName } from '@mikro-orm/core'
import DataLoader from 'dataloader'
import type pg from 'pg'
import { type Soon, whenAllKnown, whenKnown } from '../kernel/soon.ts'
import type { Database } from './open.ts'
import { readRows, selectList } from './rows.ts'
import { together } from './together.ts'

type Class<Row> = EntityName<Row> & (new () => Row)
type Client = pg.Pool | pg.PoolClient

/** Rows by their ids, or, with `by`, all rows in which that property is one of the ids. */
export interface Wish<Row extends { id: string } = { id: string }> {
  entity: Class<Row>
  by?: string
  ids: readonly (string | null)[]
}

export const wish = <Row extends { id: string }>(
  entity: Class<Row>,
  ids: readonly (string | null)[],
  by?: keyof Row & string,
): Wish<Row> => ({
  entity,
  ids,
  ...(by && { by }),
})

/** Values by id that are known already, and how the others are read. */
interface Shelf<Value> {
  known: Map<string, Value>
  loader: DataLoader<string, Value>
}

/**
 * Batched reads of one operation: what its resolvers ask for in the same tick becomes one SQL, and what is known is there at once.
 * Everything is confined to one sub-district, so an id from elsewhere is simply not there.
 */
export class Loaders {
  readonly #database: Database
  readonly #subdistrictId: string
  readonly #rows: Map<unknown, Shelf<unknown>>
  readonly #lists: Map<unknown, Map<string, Shelf<unknown[]>>>
  readonly #batches = new Map<string, DataLoader<string, unknown>>()

  /** With `like` they share what is read of rows, which hangs on nobody's rights; any other read is their own. */
  constructor(database: Database, subdistrictId: string, like?: Loaders) {
    this.#database = database
    this.#subdistrictId = subdistrictId
    this.#rows = like ? like.#rows : new Map()
    this.#lists = like ? like.#lists : new Map()
  }

  /** A row by its id; null for a null id or when there is none. */
  find<Row extends { id: string }>(entity: Class<Row>, id: string | null | undefined): Soon<Row | null> {
    return id ? ask(this.#rowsOf(entity), id) : null
  }

  /** A row that a foreign key guarantees. */
  get<Row extends { id: string }>(entity: Class<Row>, id: string): Soon<Row> {
    return whenKnown(this.find(entity, id), (row) => {
      if (!row) throw new Error(`${entity.name} ${id} is missing`)
      return row
    })
  }

  getAll<Row extends { id: string }>(entity: Class<Row>, ids: readonly string[]): Soon<Row[]> {
    return whenAllKnown(
      ids.map((id) => this.find(entity, id)),
      (rows) => rows.filter((row) => row !== null),
    )
  }

  /** All rows whose `property` is this id, in order of their own ids, which is that of their making. */
  listBy<Row extends { id: string }>(entity: Class<Row>, property: keyof Row & string, id: string): Soon<Row[]> {
    return ask(this.#listsOf(entity, property), id)
  }

  /** Reads rows and lists that will be asked for, of however many kinds, at once over a connection of the caller's. */
  async readAhead(client: pg.PoolClient, wishes: readonly Wish[]): Promise<object[][]> {
    const grant = async ({ entity, by, ids }: Wish): Promise<object[]> => {
      const wanted = [...new Set(ids)].filter((id) => id !== null)
      const found = wanted.length > 0 ? await this.#select(client, entity, by ?? 'id', wanted) : []
      if (by) this.#keepLists(entity, by as never, wanted, found)
      else this.#keepRows(this.#rowsOf(entity).known, wanted, found)
      return found
    }
    return Promise.all(together(client, () => wishes.map(grant)))
  }

  /** Puts rows that were read as something else where lists of them will be asked for. */
  keepLists<Row extends { id: string }>(entity: Class<Row>, by: keyof Row & string, ids: readonly string[], rows: readonly Row[]): void {
    this.#keepLists(entity, by, ids, rows)
  }

  /** The same for single rows. */
  keep<Row extends { id: string }>(entity: Class<Row>, rows: readonly Row[]): void {
    const { known } = this.#rowsOf(entity)
    for (const row of rows) known.set(row.id, row)
  }

  /** Any other batched read: `load` answers for many ids at once, in their order. */
  batch<Value>(name: string, load: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    let loader = this.#batches.get(name)
    if (!loader) {
      loader = new DataLoader<string, unknown>((ids) => load(ids))
      this.#batches.set(name, loader)
    }
    return loader as DataLoader<string, Value>
  }

  #rowsOf<Row extends { id: string }>(entity: Class<Row>): Shelf<Row | null> {
    let shelf = this.#rows.get(entity) as Shelf<Row | null> | undefined
    if (!shelf) {
      const known = new Map<string, Row | null>()
      shelf = { known, loader: new DataLoader((ids) => this.#readRows(entity, known, ids)) }
      this.#rows.set(entity, shelf as Shelf<unknown>)
    }
    return shelf
  }

  #listsOf<Row extends { id: string }>(entity: Class<Row>, property: keyof Row & string): Shelf<Row[]> {
    const shelves = this.#lists.get(entity) ?? new Map<string, Shelf<unknown[]>>()
    this.#lists.set(entity, shelves)
    let shelf = shelves.get(property) as Shelf<Row[]> | undefined
    if (!shelf) {
      const known = new Map<string, Row[]>()
      const read = (ids: readonly string[]): Promise<Row[]> => this.#select(this.#database.reads, entity, property, ids)
      shelf = { known, loader: new DataLoader(async (ids) => this.#keepLists(entity, property, ids, await read(ids))) }
      shelves.set(property, shelf as Shelf<unknown[]>)
    }
    return shelf
  }

  async #readRows<Row extends { id: string }>(
    entity: Class<Row>,
    known: Map<string, Row | null>,
    ids: readonly string[],
  ): Promise<(Row | null)[]> {
    return this.#keepRows(known, ids, await this.#select(this.#database.reads, entity, 'id', ids))
  }

  #keepRows<Row extends { id: string }>(known: Map<string, Row | null>, ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => keep(known, id, found.get(id) ?? null))
  }

  #keepLists<Row extends { id: string }>(
    entity: Class<Row>,
    by: keyof Row & string,
    ids: readonly string[],
    rows: readonly Row[],
  ): Row[][] {
    const { known } = this.#listsOf(entity, by)
    const groups = Map.groupBy(rows, (row) => row[by] as string)
    return ids.map((id) => keep(known, id, groups.get(id) ?? []))
  }

  /** Rows by a column of ids. */
  async #select<Row extends { id: string }>(client: Client, entity: Class<Row>, by: string, ids: readonly string[]): Promise<Row[]> {
    const { orm } = this.#database
    const { tableName, properties } = orm.getMetadata().get<Row>(entity)
    const column = (name: string): string => `r."${properties[name as keyof typeof properties].fieldNames[0]!}"`
    return readRows(
      client,
      entity,
      `select ${selectList(orm, entity, 'r')} from "${tableName}" r
       where ${column(by)} = any($2::uuid[]) and r.subdistrict_id = $1 order by ${column('id')}`,
      [this.#subdistrictId, ids],
    )
  }
}

function ask<Value>({ known, loader }: Shelf<Value>, id: string): Soon<Value> {
  const value = known.get(id)
  return value === undefined ? loader.load(id) : value
}

function keep<Value>(known: Map<string, Value>, id: string, value: Value): Value {
  known.set(id, value)
  return value
}
