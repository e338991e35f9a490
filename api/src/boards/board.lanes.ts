import { Ctx, FieldResolver, Root } from 'type-graphql'
import type { Request } from '../acting/request.ts'
import { Holds } from '../kernel/holds.ts'
import type { Node } from '../kernel/row.ts'
import type { Board } from './board.entity.ts'
import { allListed } from './board.nouns.ts'
import { snapshotOf } from './board.snapshot.ts'

/** Gives the resolver of boards a field for each list of cards that a noun states. To be called when all nouns are known. */
export function declareLanes(resolver: object): void {
  for (const { entity, lane } of allListed()) {
    const { name, description, holds } = lane
    const value = async (board: Board, request: Request): Promise<Node[]> => (await snapshotOf(request, board)).cards[name]!
    Object.defineProperty(resolver, name, { value })
    Root()(resolver, name, 0)
    Ctx()(resolver, name, 1)
    FieldResolver(() => [entity], { description: description ?? 'Those this board shows.' })(resolver, name, { value })
    Holds(holds)(resolver, name, { value })
  }
}
