import { Side } from '../communities/community.entity.ts'
import { wordsWhere } from '../database/words.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'

/** `stateOn` in SQL, over `r`. */
export const effectiveState = `(case when r.state = 'OPEN' and r.until < (now() at time zone 'Asia/Shanghai')::date then 'EXPIRED' else r.state end)`

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

/** All words occur in title or text of `r`; `#12` is a number. */
export function searchWhere(search: string, parameters: unknown[]): string {
  const number = /^#(\d{1,9})$/.exec(search)
  return number ? `r.number = $${parameters.push(Number(number[1]))}` : wordsWhere(`r.title || ' ' || r.text`, search, parameters)
}
