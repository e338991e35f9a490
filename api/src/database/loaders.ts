import type { EntityName, FilterQuery } from '@mikro-orm/core'
import DataLoader from 'dataloader'
import type { Database } from './open.ts'

type Class<Row> = EntityName<Row> & (new () => Row)

/**
 * Batched reads of one operation: what its resolvers ask for in the same tick becomes one SQL. Everything is confined to one
 * sub-district, so an id from elsewhere is simply not there.
 */
export class Loaders {
  readonly #database: Database
  readonly #subdistrictId: string
  readonly #byId = new Map<unknown, DataLoader<string, unknown>>()
  readonly #many = new Map<string, DataLoader<string, unknown[]>>()
  readonly #batches = new Map<string, DataLoader<string, unknown>>()

  constructor(database: Database, subdistrictId: string) {
    this.#database = database
    this.#subdistrictId = subdistrictId
  }

  /** A row by its id; null for a null id or when there is none. */
  async find<Row extends { id: string }>(entity: Class<Row>, id: string | null | undefined): Promise<Row | null> {
    return id ? ((await this.#loaderOf(entity).load(id)) as Row | null) : null
  }

  /** A row that a foreign key guarantees. */
  async get<Row extends { id: string }>(entity: Class<Row>, id: string): Promise<Row> {
    const row = await this.find(entity, id)
    if (!row) throw new Error(`${entity.name} ${id} is missing`)
    return row
  }

  async getAll<Row extends { id: string }>(entity: Class<Row>, ids: readonly string[]): Promise<Row[]> {
    const rows = await Promise.all(ids.map((id) => this.find(entity, id)))
    return rows.filter((row) => row !== null)
  }

  /** All rows whose `property` is this id, in order of their own ids, which is that of their making. */
  async listBy<Row extends { id: string }>(entity: Class<Row>, property: keyof Row & string, id: string): Promise<Row[]> {
    const key = `${entity.name}.${property}`
    let loader = this.#many.get(key)
    if (!loader) {
      loader = new DataLoader<string, unknown[]>(async (ids) => {
        const where = { subdistrictId: this.#subdistrictId, [property]: { $in: [...ids] } } as unknown as FilterQuery<Row>
        const rows = (await this.#database.fork().find(entity, where, { orderBy: { id: 'asc' } as never })) as Row[]
        const groups = Map.groupBy(rows, (row) => row[property] as string)
        return ids.map((each) => groups.get(each) ?? [])
      })
      this.#many.set(key, loader)
    }
    return (await loader.load(id)) as Row[]
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

  #loaderOf<Row extends { id: string }>(entity: Class<Row>): DataLoader<string, unknown> {
    let loader = this.#byId.get(entity)
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const where = { subdistrictId: this.#subdistrictId, id: { $in: [...ids] } } as unknown as FilterQuery<Row>
        const rows = (await this.#database.fork().find(entity, where)) as Row[]
        const found = new Map(rows.map((row) => [row.id, row]))
        return ids.map((id) => found.get(id) ?? null)
      })
      this.#byId.set(entity, loader)
    }
    return loader
  }
}
