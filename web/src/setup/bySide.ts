import type { Side } from '../graphql/generated/graphql.ts'

const order: readonly Side[] = ['RESIDENTIAL', 'BUILDING']

/** As on the board: the residents' side first. */
export function bySide<C extends { side: Side }>(communities: readonly C[]): C[] {
  return order.flatMap((side) => communities.filter((community) => community.side === side))
}
