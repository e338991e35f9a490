import { touchesRights } from '../access/of-rights.ts'
import { setImmediate } from 'node:timers/promises'
import type { Change } from '../changes/change.ts'
import { Anyone } from '../acting/anyone.ts'
import { type Page, type Told, tell } from './board.page.ts'
import { revise } from './board.revision.ts'
import type { BoardSubscription } from './board.subscription.ts'
import { CardRemoved, type ChangeType, ResyncReason } from './board.types.ts'

/** Sockets written to before others get a turn. */
const SOCKETS_AT_ONCE = 250
/** Boards whose rights are looked up at the same time. */
const REVISED_AT_ONCE = 16

/** The first message, empty where nothing came of the page: it tells the client that it is live. */
export async function greet(members: readonly BoardSubscription[], page: Page): Promise<void> {
  const [like] = members
  const checkpoint = { ...page, changes: [], isCheckpoint: true }
  if (like) await send(members, await tell(like, new Anyone(like.viewer), checkpoint), checkpoint)
}

/**
 * Works a page out once, for anyone with these rights, and tells it to all for whom it is the same. Who is named in it is left to
 * be told apart; where the operation asks for what is each one's own, everybody is.
 */
export async function tellAlike(
  members: readonly BoardSubscription[],
  page: Page,
): Promise<{ apart: BoardSubscription[]; isPersonal: boolean; wasSent: boolean }> {
  const [like] = members
  if (!like) return { apart: [], isPersonal: false, wasSent: false }
  const anyone = new Anyone(like.viewer)
  const told = await tell(like, anyone, page)
  if (anyone.isPersonal) return { apart: [...members], isPersonal: true, wasSent: false }
  const named = anyone.mentioned.union(new Set(page.changes.flatMap(({ persons }) => persons)))
  const apart: BoardSubscription[] = []
  function* others(): Iterable<BoardSubscription> {
    for (const member of members)
      if (named.has(member.viewer.personId)) apart.push(member)
      else yield member
  }
  await send(others(), told, page)
  return { apart, isPersonal: false, wasSent: told.frames !== null }
}

/** Works a page out for each person; tells whether anybody was sent something. */
export async function tellApart(members: readonly BoardSubscription[], page: Page): Promise<boolean> {
  let wasSent = false
  for (const same of Map.groupBy(members, ({ viewer }) => viewer.personId).values()) {
    const told = await tell(same[0]!, same[0]!.viewer, page)
    await send(same, told, page)
    wasSent ||= told.frames !== null
  }
  return wasSent
}

/**
 * Tells those whose rights may have changed what became of their boards; calls back for each who goes on with others. Where one can't be told,
 * the others of the time are first: whoever was told isn't told again.
 */
export async function tellRevised(
  members: readonly BoardSubscription[],
  page: Page,
  onOthers: (member: BoardSubscription) => void,
): Promise<void> {
  for (let start = 0; start < members.length; start += REVISED_AT_ONCE) {
    const some = members.slice(start, start + REVISED_AT_ONCE)
    const told = await Promise.allSettled(
      some.map(async (member) => {
        if (await tellRevision(member, page)) onOthers(member)
      }),
    )
    const failed = told.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined
    if (failed) throw failed.reason
  }
}

/** Whether the member has other rights now, and goes on with them. */
async function tellRevision(member: BoardSubscription, page: Page): Promise<boolean> {
  const { changes, end } = page
  const rights = changes.findLast((change) => touchesRights(change, member.viewer)) ?? null
  const revision = await revise(member, changes, end)
  if (revision === 'ended') await member.return()
  if (revision === 'resync') await member.resync(ResyncReason.RIGHTS_CHANGED)
  if (typeof revision === 'string') return false
  const { viewer, gone } = revision
  const removed = (about: (change: Change | null) => ChangeType): CardRemoved[] =>
    gone.map((id) => Object.assign(new CardRemoved(), { change: about(rights), id }))
  await send([member], await tell(member, viewer, { ...page, removed }), page)
  member.viewer = viewer
  return true
}

async function send(members: Iterable<BoardSubscription>, { frames, cursor }: Told, { end }: Page): Promise<void> {
  let count = 0
  for (const member of members) {
    if (frames && !member.hasEnded) member.take(frames, cursor)
    member.pos = end
    if (++count % SOCKETS_AT_ONCE === 0) await setImmediate()
  }
}
