import type pg from 'pg'
import { nouns } from '../acting/noun.ts'
import type { RowsOf } from '../acting/on-boards.ts'
import type { Request } from '../acting/request.ts'
import { Community } from '../communities/community.entity.ts'
import { type Wish, wish } from '../database/loaders.ts'
import type { Selection } from '../kernel/selection.ts'
import type { Board } from './board.entity.ts'
import type { BoardCards } from './board.snapshot.ts'

/**
 * Reads what the fields asked for lead to from the cards of a board: in two rounds, from the snapshot the cards were read from. What
 * it is, each noun states for itself (`ahead`).
 */
export async function readRelations(
  client: pg.PoolClient,
  request: Request,
  board: Board,
  cards: BoardCards,
  selection: Selection,
): Promise<void> {
  const { loaders } = request
  const parts = nouns().flatMap(({ is }) =>
    Object.entries(is.ahead ?? {}).flatMap(([lane, ahead]) => {
      const asked = selection.get(lane)
      return asked ? [ahead(cards[lane] as never[], asked, loaders)] : []
    }),
  )
  const first = merged(parts.flatMap((part) => part.first ?? []))
  const found = await loaders.readAhead(client, [...first.values()])
  const names = [...first.keys()]
  const rowsOf = ((entity, by) => found[names.indexOf(nameOf({ entity, by }))] ?? []) as RowsOf
  const second = merged([wish(Community, board.communities), ...parts.flatMap((part) => part.second?.(rowsOf) ?? [])])
  await loaders.readAhead(client, [...second.values()])
  for (const { last } of parts) await last?.(client, request)
}

const nameOf = ({ entity, by }: Pick<Wish, 'entity' | 'by'>): string => `${entity.name} by ${by ?? 'id'}`

/** One of each kind, whoever wishes. */
function merged(wishes: readonly Wish[]): Map<string, Wish> {
  const byName = new Map<string, Wish>()
  for (const each of wishes) {
    const name = nameOf(each)
    byName.set(name, { ...each, ids: [...(byName.get(name)?.ids ?? []), ...each.ids] })
  }
  return byName
}
