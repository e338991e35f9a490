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
  /** Sends all of them together, which end at the first that fails; their rows, in order. */
  send(statements: readonly Statement[]): Promise<Rows[]>
  /** Hands it back for others. */
  release(): void
  /** Takes back what was begun on it; where that isn't possible, nobody gets it any more. */
  abandon(): Promise<void>
}

interface Compiled {
  sql: string
  parameters: readonly unknown[]
}

/** Takes a connection of the ORM's and binds `em` to it. */
export async function line(em: EntityManager): Promise<Line> {
  const pool: pg.Pool = await em.getDriver().getConnection().getNativeClient()
  const client = await pool.connect()
  const platform = em.getPlatform()
  // What the ORM asks of a transaction's connection: to run a statement that is complete.
  em.setTransactionContext({ executeQuery: (compiled: Compiled) => execute(client, compiled) } as unknown as Transaction)
  return {
    async send(statements) {
      const sql = statements.map((each) => platform.formatQuery(each.sql, each.parameters ?? [])).join(';\n')
      const results = (await client.query(sql)) as unknown as { rows: Rows } | { rows: Rows }[]
      return [results].flat().map(({ rows }) => rows)
    },
    release: () => client.release(),
    async abandon() {
      const isBroken = await client.query('rollback').then(
        () => false,
        () => true,
      )
      client.release(isBroken)
    },
  }
}

async function execute(client: pg.PoolClient, { sql, parameters }: Compiled) {
  const { command, rowCount, rows } = await client.query(sql, [...parameters])
  return { rows, ...(command !== 'SELECT' && { numAffectedRows: BigInt(rowCount ?? 0) }) }
}
