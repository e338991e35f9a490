import type { Transaction } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type pg from 'pg'

/** One SQL statement, `?` standing for each parameter. */
export interface Statement {
  sql: string
  parameters?: readonly unknown[]
}

export type Rows = Record<string, unknown>[]

/** A connection in one unit of work's hands: the ORM's own statements go over it, and ours, several at once. */
export interface Line {
  /** Goes with what is sent next, before all else. */
  hold(sql: string): void
  /** Sends all of them together, which end at the first that fails; their rows, in order. */
  send(statements: readonly Statement[]): Promise<Rows[]>
  /** Writes what the unit of work holds. What answers no more than that it is done goes with what is sent next, and fails with it. */
  flush(): Promise<void>
  /** Hands it back for others. */
  release(): void
  /** Takes back what was done on it; where that isn't possible, nobody gets it any more. */
  abandon(): Promise<void>
}

interface Compiled {
  sql: string
}

/** Takes a connection of the ORM's and binds `em` to it. */
export async function line(em: EntityManager): Promise<Line> {
  const pool: pg.Pool = await em.getDriver().getConnection().getNativeClient()
  const client = await pool.connect()
  const platform = em.getPlatform()
  let isFlushing = false
  let isUsed = false
  let held: string[] = []
  /** Results of what is sent now, without those of what was held. */
  const query = async (...texts: string[]): Promise<pg.QueryResult[]> => {
    const [before, all] = [held.length, [...held, ...texts]]
    held = []
    isUsed = true
    const results = await client.query(all.join(';\n'))
    return [results].flat().slice(before)
  }
  const execute = async ({ sql }: Compiled) => {
    if (isFlushing && !answersRows(sql)) {
      held.push(sql)
      return { rows: [] }
    }
    const [result] = await query(sql)
    const { command, rowCount, rows } = result!
    return { rows, ...(command !== 'SELECT' && { numAffectedRows: BigInt(rowCount ?? 0) }) }
  }
  // What the ORM asks of a transaction's connection: to run a statement, its parameters written into it.
  em.setTransactionContext({ executeQuery: execute } as unknown as Transaction)
  return {
    hold: (sql) => void held.push(sql),
    async send(statements) {
      const results = await query(...statements.map(({ sql, parameters = [] }) => platform.formatQuery(sql, parameters)))
      return results.map(({ rows }) => rows as Rows)
    },
    async flush() {
      isFlushing = true
      await em.flush()
      isFlushing = false
    },
    release: () => client.release(),
    async abandon() {
      if (!isUsed) return client.release()
      const isBroken = await client.query('rollback').then(
        () => false,
        () => true,
      )
      client.release(isBroken)
    },
  }
}

const answersRows = (sql: string): boolean => !/^(insert|update|delete) /.test(sql) || / returning /.test(sql)
