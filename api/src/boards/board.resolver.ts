import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { Community } from '../communities/community.entity.ts'
import { Holds } from '../kernel/holds.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ChangeCursor } from '../kernel/scalars.ts'
import { selectionOf } from '../kernel/selection.ts'
import type { Soon } from '../kernel/soon.ts'
import { Person, unnamedResident } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Board } from './board.entity.ts'
import { declareLanes } from './board.lanes.ts'
import { canOpenBoard } from './board.policy.ts'
import { ChangeType, declareEvents } from './board.types.ts'
import { expect, snapshotOf } from './board.snapshot.ts'

@Resolver(() => Board)
export class BoardResolver {
  @Holds(50)
  @Query(() => [Board], { description: 'The boards the viewer may open.' })
  async boards(@Ctx() request: Request): Promise<Board[]> {
    const viewer = signedIn(request)
    const boards = await request.services.database.fork().find(Board, { subdistrictId: viewer.subdistrictId }, { orderBy: { id: 'asc' } })
    return boards.filter((board) => canOpenBoard(viewer, board).allowed)
  }

  @Query(() => Board, { nullable: true, description: 'Null when there is none, or the viewer may not open it.' })
  async board(@Arg('id', () => ID) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<Board | null> {
    const viewer = signedIn(request)
    if (!isId(id)) throw new Refusal('INVALID_ID', {}, 'id')
    const board = await request.loaders.find(Board, id)
    // Asked for twice by other names, it is asked for other things: each is an object of its own.
    return board && canOpenBoard(viewer, board).allowed ? expect(Object.assign(new Board(), board), selectionOf(info)) : null
  }

  @Holds(5)
  @FieldResolver(() => [Community], { name: 'communities', description: 'The communities whose matters it shows.' })
  boardCommunities(@Root() board: Board, @Ctx() request: Request): Soon<Community[]> {
    return request.loaders.getAll(Community, board.communities)
  }

  @FieldResolver(() => ChangeCursor, { description: 'Position at which everything below was read: hand it to `boardEvents(after)`.' })
  async cursor(@Root() board: Board, @Ctx() request: Request): Promise<string> {
    return (await snapshotOf(request, board)).cursor
  }
}

// Resolvers are found when all nouns are.
declareLanes(BoardResolver.prototype)
declareEvents()

@Resolver(() => ChangeType)
export class ChangeFields {
  @FieldResolver(() => String, { description: 'Name to show of who did it.' })
  async actorName(@Root() change: ChangeType, @Ctx() request: Request): Promise<string> {
    const person = await request.loaders.find(Person, change.actorId)
    return person?.name ?? unnamedResident(request.language)
  }
}
