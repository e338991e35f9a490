import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { Board } from './board.entity.ts'
import { canOpenBoard } from './board.policy.ts'

export const board = noun(Board, { log: 'BOARD', see: (request, row) => canOpenBoard(signedIn(request), row).allowed, inLog: {} })
