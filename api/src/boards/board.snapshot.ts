import { loadBoardCampaigns } from '../campaigns/campaign.board.ts'
import type { Campaign } from '../campaigns/campaign.entity.ts'
import { logState } from '../changes/log.ts'
import { snapshot } from '../database/transaction.ts'
import type { Issue } from '../issues/issue.entity.ts'
import { type Request, signedIn } from '../people/request.ts'
import { rightsFingerprint } from '../people/rights.ts'
import { type BoardResources, loadBoardResources } from '../resources/resource.board.ts'
import { loadBoardIssues } from './board.cards.ts'
import type { Board } from './board.entity.ts'

export interface BoardSnapshot extends BoardResources {
  /** Where the log stood when the rest was read. */
  cursor: string
  issues: Issue[]
  campaigns: Campaign[]
}

const snapshots = new WeakMap<Board, Promise<BoardSnapshot>>()

/** All cards of a board and the log's position, read from one snapshot of the database; once per board object. */
export function snapshotOf(request: Request, board: Board): Promise<BoardSnapshot> {
  let reading = snapshots.get(board)
  if (!reading) {
    reading = read(request, board)
    snapshots.set(board, reading)
  }
  return reading
}

function read(request: Request, board: Board): Promise<BoardSnapshot> {
  const viewer = signedIn(request)
  const { database, cursors } = request.services
  return snapshot(database, async (client) => {
    const { epoch, head } = await logState(client, viewer.subdistrictId)
    const issues = await loadBoardIssues(client, database.orm, viewer, board.communities)
    const resources = await loadBoardResources(client, viewer, board.communities)
    const campaigns = await loadBoardCampaigns(client, database.orm, viewer, board.communities)
    return {
      cursor: cursors.encode({ epoch, subdistrictId: viewer.subdistrictId, pos: head, rights: rightsFingerprint(viewer) }),
      issues,
      campaigns,
      ...resources,
    }
  })
}
