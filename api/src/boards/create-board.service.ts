import { Community } from '../communities/community.entity.ts'
import { oneAtATime } from '../communities/community.service.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Board } from './board.entity.ts'
import { canCreateBoard } from './create-board.policy.ts'
import type { CreateBoardInput } from './create-board.types.ts'

/** Puts communities side by side: from now on their committees see one another's cards. */
export function createBoard(request: Request, input: CreateBoardInput): Promise<Done<Board>> {
  return act(request, 'createBoard', { entity: Board, canSee: canCreateBoard }, input, async (act) => {
    act.ask(canCreateBoard)
    const wholeSubdistrict = input.wholeSubdistrict ?? false
    const communities = wholeSubdistrict ? await everyCommunity(act) : [...new Set(input.communityIds)]
    if (communities.length === 0) throw new Refusal('REQUIRED', {}, 'communityIds')
    for (const [index, id] of communities.entries()) await act.find(Community, id, `communityIds.${index}`)
    const board = Object.assign(new Board(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      name: input.name.trim(),
      communities,
      wholeSubdistrict,
    })
    act.em.persist(board)
    act.refuse({ board_subdistrict_id_name_key: () => new Refusal('NAME_TAKEN', {}, 'name') })
    act.record({ kind: 'BOARD_CREATED', entity: 'BOARD', entityId: board.id, row: board, communities })
    return board
  })
}

async function everyCommunity(act: Act): Promise<string[]> {
  await oneAtATime(act)
  const communities = await act.em.find(Community, { subdistrictId: act.subdistrictId }, { orderBy: { id: 'asc' } })
  return communities.map((community) => community.id)
}
