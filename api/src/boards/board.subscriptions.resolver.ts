import { Arg, ID, Resolver, type SubscribeResolverData, Root, Subscription } from 'type-graphql'
import { Community, sideOf } from '../communities/community.entity.ts'
import type { Present } from '../fleet/attendance.ts'
import { Holds } from '../kernel/holds.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ChangeCursor } from '../kernel/scalars.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Board } from './board.entity.ts'
import { canOpenBoard } from './board.policy.ts'
import { BoardSubscription } from './board.subscription.ts'
import { BoardMessage, PresentPerson } from './board.types.ts'
import { PresenceStream } from './presence.stream.ts'

async function openBoard(request: Request, boardId: string): Promise<Board> {
  const viewer = signedIn(request)
  if (!isId(boardId)) throw new Refusal('INVALID_ID', {}, 'boardId')
  const board = await request.loaders.find(Board, boardId)
  if (!board || !canOpenBoard(viewer, board).allowed) throw new Refusal('NOT_FOUND', {}, 'boardId')
  return board
}

async function streamOf({
  args,
  context,
}: SubscribeResolverData<unknown, { boardId: string; after: string }, Request>): Promise<AsyncIterable<never>> {
  return BoardSubscription.open(context, await openBoard(context, args.boardId), args.after)
}

async function presenceOf({
  args,
  context,
}: SubscribeResolverData<unknown, { boardId: string; after: string }, Request>): Promise<AsyncIterable<Present[]>> {
  const board = await openBoard(context, args.boardId)
  const { personId, name, capacities, homeCommunityId, rightsChangeAt } = signedIn(context)
  const community = await context.loaders.find(
    Community,
    capacities.find((capacity) => capacity.communityId)?.communityId ?? homeCommunityId,
  )
  const mayStay = async (): Promise<boolean> => {
    const viewer = await context.revalidate()
    return viewer !== null && canOpenBoard(viewer, board).allowed
  }
  const { presence, rights } = context.services
  const person = { personId, name, side: community && sideOf(community) }
  const listen = (wake: () => void): (() => void) => rights.listen(board.subdistrictId, personId, wake)
  return new PresenceStream(presence, board.id, person, { mayStay, listen, rightsChangeAt })
}

@Resolver()
export class BoardSubscriptions {
  @Subscription(() => BoardMessage, {
    subscribe: streamOf,
    description:
      'Everything that happens to the cards of a board after a cursor, in order and each once, as far as the viewer may see it. The first message comes at once.',
  })
  boardEvents(
    @Arg('boardId', () => ID) _boardId: string,
    @Arg('after', () => ChangeCursor, { description: 'The cursor held: from `board.cursor`, later from the last message.' }) _after: string,
    @Root() message: BoardMessage,
  ): BoardMessage {
    return message
  }

  @Holds(50)
  @Subscription(() => [PresentPerson], {
    subscribe: presenceOf,
    description:
      'Who has this board open now, at most 50: those who have had it open longest. Being subscribed is being present. In a room of thousands news takes some seconds.',
  })
  boardPresence(@Arg('boardId', () => ID) _boardId: string, @Root() people: PresentPerson[]): PresentPerson[] {
    return people
  }
}
