import type { EntityManager } from '@mikro-orm/postgresql'
import type pg from 'pg'
import type { Rows, Statement } from '../database/line.ts'
import type { Change, ChangeDraft } from './change.ts'
import type { Cursor } from './cursor.ts'

export interface ChangeAuthor {
  subdistrictId: string
  actorId: string | null
  actingAsId: string | null
}

/** Rows written by one statement: so few that making it up keeps nobody waiting. */
const BATCH = 500

/** The id of the change this connection wrote last. */
export const NEWEST = `currval('change_id')`

/** Writes the changes of a transaction into the log, in its own transaction. Positions are given at the commit by the database. */
export async function appendChanges(em: EntityManager, author: ChangeAuthor, drafts: readonly ChangeDraft[]): Promise<void> {
  const last = await appendMost(em, author, drafts)
  if (last) await em.execute(last.sql, [...last.parameters])
}

/** The same, save for the last of them: the statement that writes those goes with the commit. Null when there are none. */
export async function appendMost(
  em: EntityManager,
  author: ChangeAuthor,
  drafts: readonly ChangeDraft[],
): Promise<Required<Statement> | null> {
  let start = 0
  for (; start + BATCH < drafts.length; start += BATCH) {
    const { sql, parameters } = insertOf(author, drafts.slice(start, start + BATCH))
    await em.execute(sql, [...parameters])
  }
  return drafts.length > 0 ? insertOf(author, drafts.slice(start)) : null
}

function insertOf(author: ChangeAuthor, drafts: readonly ChangeDraft[]): Required<Statement> {
  const rows = drafts.map((draft) => [
    author.subdistrictId,
    author.actorId,
    author.actingAsId,
    draft.kind,
    draft.entity,
    draft.entityId,
    draft.row.version,
    listOf(draft.communities),
    listOf(draft.organizations),
    listOf(draft.persons),
    draft.internal ?? false,
  ])
  return {
    sql: `insert into change (subdistrict_id, actor_id, acting_as_id, kind, entity, entity_id, entity_version, communities, organizations, persons, internal)
     values ${rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ')}`,
    parameters: rows.flat(),
  }
}

const listOf = (ids: readonly string[] = []): string => `{${ids.join(',')}}`

/**
 * The life of the log, as SQL. A backup brings its own epoch back, so what a restore can't bring back goes with it: the cluster, its
 * timeline, which a recovery to a point in time leaves, and the identity of the table, which a dump makes anew. Only files put back
 * as they were look the same: there the epoch is changed by hand.
 */
const EPOCH = `(select md5(concat_ws('/', epoch, tableoid, (select system_identifier from pg_control_system()),
  left(pg_walfile_name(pg_current_wal_lsn()), 8)))::uuid from log_epoch)`

/** Asks where a committed change stands: the one of this id, or the last of what this connection committed last. */
export const askPlace = (subdistrictId: string, changeId: number | typeof NEWEST): Statement =>
  changeId === NEWEST
    ? { sql: `select current_setting('shuangshe.position') as pos, ${EPOCH} as epoch` }
    : {
        sql: `select pos, ${EPOCH} as epoch from change where id = ? and subdistrict_id = ?`,
        parameters: [changeId, subdistrictId],
      }

/** Position and epoch, of what `askPlace` was answered. */
export function placeOf(subdistrictId: string, [row]: Rows): Cursor {
  const { pos, epoch } = row as { pos: number | string; epoch: string }
  return { epoch, subdistrictId, pos: Number(pos), rights: 0 }
}

export interface LogState {
  epoch: string
  /** Position of the newest committed change; 0 in an empty log. */
  head: number
}

/** The same in SQL, to be selected along with something else. */
export const logStateOf = (subdistrictId: string): string =>
  `${EPOCH} as epoch, (select pos from change_head where subdistrict_id = ${subdistrictId}) as head`

/** Epoch and head, as `client`'s snapshot sees them. */
export async function logState(client: pg.Pool | pg.PoolClient, subdistrictId: string): Promise<LogState> {
  const { rows } = await client.query<LogState>(`select ${EPOCH} as epoch, pos as head from change_head where subdistrict_id = $1`, [
    subdistrictId,
  ])
  return rows[0]!
}

const columns = `pos, kind, entity, entity_id as "entityId", entity_version as "entityVersion", communities::text[], organizations::text[],
  persons::text[], internal, actor_id as "actorId", acting_as_id as "actingAsId", at`

/**
 * Changes of one sub-district after a position, in order. What is asked for is nearly always recent, and then no older partition is
 * opened, however many there are. Clocks decide over the cost alone: where the recent ones don't follow on each other, all are read.
 */
export async function readChanges(client: pg.Pool | pg.PoolClient, subdistrictId: string, after: number, limit: number): Promise<Change[]> {
  const read = (since: Date | '-infinity') =>
    client.query<Change>(`select ${columns} from change where subdistrict_id = $1 and pos > $2 and at > $4 order by pos limit $3`, [
      subdistrictId,
      after,
      limit,
      since,
    ])
  const { rows } = await read(recently())
  // Positions are dense: so many from the first to the last leave no room for another.
  if (rows.length > 0 && rows.at(-1)!.pos === after + rows.length) return rows
  return (await read('-infinity')).rows
}

/** Resuming is promised for this long and this far back; beyond it a board is read anew. */
const RETENTION = { days: 7, changes: 1_000_000 }

/** Lies before everything that may still be resumed from. */
const recently = (): Date => new Date(Date.now() - (RETENTION.days + 1) * 86_400_000)

export async function isWithinRetention(
  client: pg.Pool | pg.PoolClient,
  subdistrictId: string,
  pos: number,
  head: number,
): Promise<boolean> {
  if (pos === head) return true
  if (head - pos > RETENTION.changes) return false
  const isThere = async (since: Date | '-infinity'): Promise<boolean> => {
    const { rows } = await client.query(
      `select 1 from change where subdistrict_id = $1 and pos = $2 and at > now() - make_interval(days => $3) and at > $4`,
      [subdistrictId, pos + 1, RETENTION.days, since],
    )
    return rows.length === 1
  }
  return (await isThere(recently())) || isThere('-infinity')
}
