import type { Database } from '../database/open.ts'
import type { Vault } from '../acting/vault.ts'

/** A leaky bucket: so many attempts at once, and one more each time so many seconds have passed. */
export interface Bucket {
  /** Whose attempts they are. */
  of: string
  burst: number
  refillSeconds: number
}

/** Counts attempts for all processes together, in a few small rows that vanish when all attempts are there again. */
export class SignInAttempts {
  readonly #database: Database
  readonly #vault: Vault

  constructor(database: Database, vault: Vault) {
    this.#database = database
    this.#vault = vault
  }

  /** Takes one from each bucket that isn't used up, and tells which are. */
  async take(buckets: readonly Bucket[]): Promise<Bucket[]> {
    // In one order for all, so that two who take from the same ones don't wait for each other.
    const { rows } = await this.#database.reads.query<{ key: Buffer }>(
      `insert into sign_in_attempt as known (key, full_at, room)
       select key, now() + make_interval(secs => each), make_interval(secs => each * burst)
       from unnest($1::bytea[], $2::float8[], $3::float8[]) taken (key, each, burst) order by key
       on conflict (key) do update set full_at = greatest(known.full_at, now()) + (excluded.full_at - now())
         where greatest(known.full_at, now()) + (excluded.full_at - now()) <= now() + excluded.room
       returning key`,
      [buckets.map((bucket) => this.#keyOf(bucket)), buckets.map(({ refillSeconds }) => refillSeconds), buckets.map(({ burst }) => burst)],
    )
    const taken = new Set(rows.map(({ key }) => key.toString('hex')))
    return buckets.filter((bucket) => !taken.has(this.#keyOf(bucket).toString('hex')))
  }

  /** How long until there is one again. */
  async secondsUntil(bucket: Bucket): Promise<number> {
    const { rows } = await this.#database.reads.query<{ seconds: number }>(
      `select ceil(extract(epoch from full_at + make_interval(secs => $2) - room - now()))::int as seconds from sign_in_attempt where key = $1`,
      [this.#keyOf(bucket), bucket.refillSeconds],
    )
    return Math.max(1, rows[0]?.seconds ?? 1)
  }

  /** A success: what was taken is given back. */
  async giveBack(buckets: readonly Bucket[]): Promise<void> {
    await this.#database.reads.query(
      `with given as (
         select key from sign_in_attempt where key = any($1::bytea[]) order by key for update)
       update sign_in_attempt known set full_at = full_at - make_interval(secs => each)
       from unnest($1::bytea[], $2::float8[]) back (key, each), given where known.key = back.key and given.key = known.key`,
      [buckets.map((bucket) => this.#keyOf(bucket)), buckets.map(({ refillSeconds }) => refillSeconds)],
    )
  }

  /** A success: it starts afresh. */
  async clear(bucket: Bucket): Promise<void> {
    await this.#database.reads.query('delete from sign_in_attempt where key = $1', [this.#keyOf(bucket)])
  }

  #keyOf({ of }: Bucket): Buffer {
    return this.#vault.digest(`sign-in attempts of ${of}`)
  }
}

export async function forgetOldAttempts({ reads }: Database): Promise<void> {
  await reads.query('delete from sign_in_attempt where full_at < now()')
}
