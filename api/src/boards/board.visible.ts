import { loadBoardCampaigns } from '../campaigns/campaign.board.ts'
import type { Database } from '../database/open.ts'
import { snapshot } from '../database/transaction.ts'
import type { Viewer } from '../people/viewer.ts'
import { loadBoardResources } from '../resources/resource.board.ts'
import { loadBoardIssues } from './board.cards.ts'

/** Ids of all cards a board of these communities shows to each of some viewers, at one and the same moment. */
export function visibleCards(database: Database, viewers: readonly Viewer[], communities: readonly string[]): Promise<Set<string>[]> {
  return snapshot(database, async (client) => {
    const visible: Set<string>[] = []
    for (const viewer of viewers) {
      const issues = await loadBoardIssues(client, database.orm, viewer, communities)
      const { needs, offers, matches } = await loadBoardResources(client, viewer, communities)
      const campaigns = await loadBoardCampaigns(client, database.orm, viewer, communities)
      visible.push(new Set([...issues, ...needs, ...offers, ...matches, ...campaigns].map((card) => card.id)))
    }
    return visible
  })
}
