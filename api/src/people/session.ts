import { randomBytes } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Database } from '../database/open.ts'
import { newId } from '../kernel/id.ts'
import { networkOf } from '../acting/network.ts'
import { type Asker, type AskerRow, askerColumns, askerOf } from '../acting/asker.ts'
import { type ViewerRow, viewerOf } from '../acting/load-viewer.ts'
import type { Services } from '../acting/request.ts'
import type { Vault } from '../acting/vault.ts'
import type { Viewer } from '../acting/viewer.ts'

/** Whom a browser's secret stands for, if the session still runs; notes, at most once a minute, that it is in use. */
export async function resolveSession({ database, vault }: Services, secret: string): Promise<(Asker & { sessionId: string }) | null> {
  const { rows } = await database.reads.query<AskerRow & { sessionId: string; unnoted: boolean }>(
    `select s.id as "sessionId", s.last_seen_at < now() - interval '1 minute' as unnoted, ${askerColumns}
     from running_session s, viewer_of(s.person_id) v where s.secret_hash = $1`,
    [vault.digest(secret)],
  )
  if (!rows[0]) return null
  const { sessionId, unnoted, ...row } = rows[0]
  if (unnoted) {
    // Not being able to note it (a full disk) must not keep anybody from reading.
    await database.reads.query('update session set last_seen_at = now() where id = $1', [sessionId]).catch(() => {})
  }
  return { sessionId, ...askerOf(row, null) }
}

/** The rights, as of now, of whoever is behind a session that was resolved earlier; null when it has ended. */
export async function viewerOfSession({ database }: Services, sessionId: string): Promise<Viewer | null> {
  const { rows } = await database.reads.query<ViewerRow>('select v.* from running_session s, viewer_of(s.person_id) v where s.id = $1', [
    sessionId,
  ])
  return rows[0] ? viewerOf(rows[0], null) : null
}

/** Those of some sessions that run to this moment. */
export async function runningSessions({ database }: Services, ids: readonly string[]): Promise<string[]> {
  const { rows } = await database.reads.query<{ id: string }>('select id from running_session where id = any($1::uuid[])', [ids])
  return rows.map(({ id }) => id)
}

/** So many sessions a person has at most; the one that was idle for longest makes room. */
const MOST = 50

/** Begins a session and returns its secret: 32 random bytes that the browser alone keeps. */
export async function beginSession(
  em: EntityManager,
  vault: Vault,
  person: { id: string; subdistrictId: string },
  { address, device }: { address: string; device: string | null },
): Promise<{ sessionId: string; secret: string }> {
  const sessionId = newId()
  const secret = randomBytes(32).toString('base64url')
  await em.execute('insert into session (secret_hash, id, person_id, subdistrict_id, network, device) values (?, ?, ?, ?, ?, ?)', [
    vault.digest(secret),
    sessionId,
    person.id,
    person.subdistrictId,
    networkOf(address),
    device,
  ])
  // What has run out is of no more use; nobody has so many that this would need a time of its own.
  await em.execute(
    `delete from session where person_id = ? and id not in (
       select id from running_session where person_id = ? order by last_seen_at desc, id desc limit ?)`,
    [person.id, person.id, MOST],
  )
  return { sessionId, secret }
}

/** Forgets what has run out of those who didn't come back. */
export async function forgetOldSessions({ reads }: Database): Promise<void> {
  await reads.query('delete from session where not exists (select from running_session r where r.id = session.id)')
}

/** A session as its owner sees it. */
export interface SessionRow {
  id: string
  beganAt: Date
  lastSeenAt: Date
  network: string | null
  device: string | null
}

/** A person's running sessions, the one in use last first. */
export async function sessionsOf({ reads }: Database, personId: string): Promise<SessionRow[]> {
  const { rows } = await reads.query<SessionRow>(
    `select id, created_at as "beganAt", last_seen_at as "lastSeenAt", network, device from running_session
     where person_id = $1 order by last_seen_at desc, id desc`,
    [personId],
  )
  return rows
}

/** Ends one session; returns whose it was, null when it had ended already. */
export async function endSession(
  em: EntityManager,
  sessionId: string,
): Promise<{ personId: string; subdistrictId: string; version: number } | null> {
  const [ended] = await em.execute<{ personId: string; subdistrictId: string; version: number }[]>(
    `delete from session s using person p where s.id = ? and p.id = s.person_id
     returning p.id as "personId", p.subdistrict_id as "subdistrictId", p.version`,
    [sessionId],
  )
  return ended ?? null
}

/** Ends all sessions of a person, save the one given. */
export async function endSessionsOf(em: EntityManager, personId: string, save: string | null = null): Promise<void> {
  await em.execute('delete from session where person_id = ? and id is distinct from ?::uuid', [personId, save])
}
