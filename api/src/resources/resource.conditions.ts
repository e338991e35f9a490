import type pg from 'pg'
import { Side } from '../communities/community.entity.ts'
import { wordsOf, wordsWhere } from '../database/words.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { organizationsNamed } from '../organizations/named.query.ts'
import { kindNames, ResourceState } from './resource.words.ts'

/** The day in China. */
export const today = `(now() at time zone 'Asia/Shanghai')::date`

/** `stateOn` in SQL, over `r`. */
export const effectiveState = `(case when r.state = 'OPEN' and r.until < ${today} then 'EXPIRED' else r.state end)`

/** `r` is in one of these states today. Said of the stored state as well, which indexes know. */
export function inStates(states: readonly ResourceState[], bind: (value: unknown) => string): string {
  const stored = states.map((state) => (state === ResourceState.EXPIRED ? ResourceState.OPEN : state))
  return `r.state = any(${bind(stored)}::text[]) and ${effectiveState} = any(${bind(states)})`
}

/**
 * What is left of `r` for a match, in SQL. Of an offer with hours it is all that isn’t taken for good, for it may be free in the hours
 * wanted even where its busiest minute is full.
 */
export const leftOf = (table: 'need' | 'offer'): string =>
  table === 'offer' ? '(r.quantity - coalesce(r.taken_always, r.matched))' : '(r.quantity - r.matched)'

/** Open today, and something is left of it. Over `r`. */
export const openWhere = (table: 'need' | 'offer'): string => `${effectiveState} = 'OPEN' and ${leftOf(table)} > 0`

/** Open, and not over before `day`, as SQL over `o`: what was left to pass years ago is no entry that must be read. */
export const standingWhere = (day: string): string => `o.state = 'OPEN' and coalesce(o.until, 'infinity') >= ${day}`

/** What is no id would be an error of the database. */
export function idOf(text: string, field: string): string {
  if (!isId(text)) throw new Refusal('INVALID_ID', {}, field)
  return text
}

/** The communities of a board of the sub-district `$1`, as uuid[]; none for an unknown one. */
export function boardCommunities(boardId: string, parameters: unknown[]): string {
  idOf(boardId, 'boardId')
  return `coalesce((select b.communities from board b where b.id = $${parameters.push(boardId)} and b.subdistrict_id = $1), '{}')`
}

/** `sideOf` in SQL, over the community of `r`. */
export const ofSide = (side: Side): string =>
  `exists (select 1 from community c where c.id = r.community_id and (c.kind = 'RESIDENTIAL') = ${side === Side.RESIDENTIAL})`

/** All words occur in title or text of `r`, in the name of whose it is, or name its kind; `#12` is a number. */
export async function searchWhere(client: pg.Pool, subdistrictId: string, search: string, parameters: unknown[]): Promise<string> {
  const number = /^#(\d{1,9})$/.exec(search)
  if (number) return `r.number = $${parameters.push(Number(number[1]))}`
  const words = await wordsOf(client, search)
  const named = await organizationsNamed(client, subdistrictId, words)
  const elsewhere = (word: string): string | null => {
    const owners = named.get(word)
    const kinds = kindsCalled(word)
    const found = [
      ...(owners ? [`r.organization_id = any($${parameters.push(owners)}::uuid[])`] : []),
      ...(kinds.length > 0 ? [`r.kind = any($${parameters.push(kinds)}::text[])`] : []),
    ]
    return found.length > 0 ? found.join(' or ') : null
  }
  return wordsWhere(subdistrictId, 'r', `r.title || ' ' || r.text`, words, parameters, elsewhere)
}

/** 车位, parking: a kind by its name, in either language. */
function kindsCalled(word: string): string[] {
  const called = ({ zh, en }: { zh: string; en: string }) => zh === word || en.toLowerCase() === word.toLowerCase()
  return Object.entries(kindNames).flatMap(([kind, names]) => (called(names) ? [kind] : []))
}
