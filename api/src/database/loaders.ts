import type { EntityName } from '@mikro-orm/core'
import DataLoader from 'dataloader'
import type pg from 'pg'
import { type Soon, whenAllKnown, whenKnown } from '../kernel/soon.ts'
import type { Database } from './open.ts'
import { asRows, selectList } from './rows.ts'

type Class<Row> = EntityName<Row> & (new () => Row)
type Client = pg.Pool | pg.PoolClient

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
  readonly #rows = new Map<unknown, Shelf<unknown>>()
  readonly #lists = new Map<string, Shelf<unknown[]>>()
  readonly #batches = new Map<string, DataLoader<string, unknown>>()

  constructor(database: Database, subdistrictId: string) {
    this.#database = database
    this.#subdistrictId = subdistrictId
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

  /** Reads rows that will be asked for, by one SQL on a connection of the caller's; returns those there are. */
  async readAhead<Row extends { id: string }>(client: Client, entity: Class<Row>, ids: readonly (string | null)[]): Promise<Row[]> {
    const wanted = [...new Set(ids)].filter((id) => id !== null)
    if (wanted.length === 0) return []
    return (await this.#readRows(client, entity, this.#rowsOf(entity).known, wanted)).filter((row) => row !== null)
  }

  /** The same for lists; returns what is in them. */
  async readListsAhead<Row extends { id: string }>(
    client: Client,
    entity: Class<Row>,
    property: keyof Row & string,
    ids: readonly string[],
  ): Promise<Row[]> {
    if (ids.length === 0) return []
    const { known } = this.#listsOf(entity, property)
    return (await this.#readLists(client, entity, property, known, ids)).flat()
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
      shelf = { known, loader: new DataLoader((ids) => this.#readRows(this.#database.reads, entity, known, ids)) }
      this.#rows.set(entity, shelf as Shelf<unknown>)
    }
    return shelf
  }

  #listsOf<Row extends { id: string }>(entity: Class<Row>, property: keyof Row & string): Shelf<Row[]> {
    const key = `${entity.name}.${property}`
    let shelf = this.#lists.get(key) as Shelf<Row[]> | undefined
    if (!shelf) {
      const known = new Map<string, Row[]>()
      shelf = { known, loader: new DataLoader((ids) => this.#readLists(this.#database.reads, entity, property, known, ids)) }
      this.#lists.set(key, shelf as Shelf<unknown[]>)
    }
    return shelf
  }

  async #readRows<Row extends { id: string }>(
    client: Client,
    entity: Class<Row>,
    known: Map<string, Row | null>,
    ids: readonly string[],
  ): Promise<(Row | null)[]> {
    const found = new Map((await this.#select(client, entity, 'id', ids)).map((row) => [row.id, row]))
    return ids.map((id) => keep(known, id, found.get(id) ?? null))
  }

  async #readLists<Row extends { id: string }>(
    client: Client,
    entity: Class<Row>,
    property: keyof Row & string,
    known: Map<string, Row[]>,
    ids: readonly string[],
  ): Promise<Row[][]> {
    const groups = Map.groupBy(await this.#select(client, entity, property, ids), (row) => row[property] as string)
    return ids.map((id) => keep(known, id, groups.get(id) ?? []))
  }

  async #select<Row extends { id: string }>(client: Client, entity: Class<Row>, property: string, ids: readonly string[]): Promise<Row[]> {
    const { tableName, properties } = this.#database.orm.getMetadata().get<Row>(entity)
    const columnOf = (name: string): string => properties[name as keyof typeof properties].fieldNames[0]!
    const { rows } = await client.query<object>(
      `select ${selectList(this.#database.orm, entity, 'r')} from "${tableName}" r
       where r."${columnOf(property)}" = any($1::uuid[]) and r.subdistrict_id = $2 order by r."${columnOf('id')}"`,
      [ids, this.#subdistrictId],
    )
    return asRows(entity, rows)
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
