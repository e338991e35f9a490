import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { Community } from '../communities/community.entity.ts'
import { Issue } from '../issues/issue.entity.ts'
import { Holds } from '../kernel/holds.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ChangeCursor } from '../kernel/scalars.ts'
import { selectionOf } from '../kernel/selection.ts'
import type { Soon } from '../kernel/soon.ts'
import { Person, unnamedResident } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Match } from '../matches/match.entity.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { Board } from './board.entity.ts'
import { canOpenBoard } from './board.policy.ts'
import { ChangeType } from './board.types.ts'
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
  @FieldResolver(() => [Community], { name: 'communities' })
  boardCommunities(@Root() board: Board, @Ctx() request: Request): Soon<Community[]> {
    return request.loaders.getAll(Community, board.communities)
  }

  @FieldResolver(() => ChangeCursor, { description: 'Position at which everything below was read: hand it to `boardEvents(after)`.' })
  async cursor(@Root() board: Board, @Ctx() request: Request): Promise<string> {
    return (await snapshotOf(request, board)).cursor
  }

  @Holds(50)
  @FieldResolver(() => [Issue], { description: 'All open issues the viewer may see, and those closed in the last 30 days.' })
  async issues(@Root() board: Board, @Ctx() request: Request): Promise<Issue[]> {
    return (await snapshotOf(request, board)).issues
  }

  @Holds(50)
  @FieldResolver(() => [Need])
  async needs(@Root() board: Board, @Ctx() request: Request): Promise<Need[]> {
    return (await snapshotOf(request, board)).needs
  }

  @Holds(50)
  @FieldResolver(() => [Offer])
  async offers(@Root() board: Board, @Ctx() request: Request): Promise<Offer[]> {
    return (await snapshotOf(request, board)).offers
  }

  @Holds(50)
  @FieldResolver(() => [Match])
  async matches(@Root() board: Board, @Ctx() request: Request): Promise<Match[]> {
    return (await snapshotOf(request, board)).matches
  }

  @Holds(20)
  @FieldResolver(() => [Campaign], {
    description: 'Open ones, and those closed in the last 30 days. What takes part in them is no card of its own for whoever sees them.',
  })
  async campaigns(@Root() board: Board, @Ctx() request: Request): Promise<Campaign[]> {
    return (await snapshotOf(request, board)).campaigns
  }
}

@Resolver(() => ChangeType)
export class ChangeFields {
  @FieldResolver(() => String, { description: 'Name to show of who did it.' })
  async actorName(@Root() change: ChangeType, @Ctx() request: Request): Promise<string> {
    const person = await request.loaders.find(Person, change.actorId)
    return person?.name ?? unnamedResident(request.language)
  }
}
