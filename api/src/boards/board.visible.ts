import type { Database } from '../database/open.ts'
import { snapshot } from '../database/transaction.ts'
import type { Viewer } from '../acting/viewer.ts'
import { readCards } from './board.snapshot.ts'

/** Ids of all cards a board of these communities shows to each of some viewers, at one and the same moment. */
export function visibleCards(database: Database, viewers: readonly Viewer[], communities: readonly string[]): Promise<Set<string>[]> {
  return snapshot(database, async (client) => {
    const visible: Set<string>[] = []
    for (const viewer of viewers) {
      const cards = await readCards(client, database, viewer, communities)
      visible.push(new Set(Object.values(cards).flatMap((kind: { id: string }[]) => kind.map(({ id }) => id))))
    }
    return visible
  })
}
