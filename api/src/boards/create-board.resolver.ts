import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import { Asks } from '../acting/policy.ts'
import { AtMost } from '../acting/rates.ts'
import type { Request } from '../acting/request.ts'
import { canCreateBoard } from './create-board.policy.ts'
import { createBoard } from './create-board.service.ts'
import { BoardPayload, CreateBoardInput } from './create-board.types.ts'

@Resolver()
export class CreateBoardResolver {
  @AtMost(20, 60)
  @Asks(canCreateBoard)
  @Mutation(() => BoardPayload, { description: 'Puts communities side by side: their committees see one another’s cards from then on.' })
  async createBoard(
    @Arg('input', () => CreateBoardInput) input: CreateBoardInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<BoardPayload>> {
    const { row, cursor } = await createBoard(request, input)
    return { board: row, cursor }
  }
}
