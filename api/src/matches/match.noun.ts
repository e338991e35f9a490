import { isConcerned } from '../acting/concern.ts'
import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { wish } from '../database/loaders.ts'
import { behindResources } from '../resources/resource.ahead.ts'
import { loadOnBoard, loadShownByIds } from '../resources/resource.board.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { shownMatches } from './match.board.ts'
import { matchConcern } from './match.concern.ts'
import { Match } from './match.entity.ts'

export const match = noun(Match, {
  log: 'MATCH',
  see: (request, row) => isConcerned(signedIn(request), matchConcern(row)),
  inLog: { parts: ['MatchViewerCan'] },
  onBoards: {
    lane: { name: 'matches', holds: 50, load: (reader, communities) => loadOnBoard(reader, shownMatches, communities) },
    event: { type: 'MatchChanged', field: 'match' },
    loadByIds: (reader, ids) => loadShownByIds(reader, shownMatches, ids),
  },
  ahead: {
    matches(matches: readonly Match[], asked) {
      const [need, offer] = [asked.get('need'), asked.get('offer')]
      return {
        first: [
          wish(Need, need ? matches.map(({ needId }) => needId) : []),
          wish(Offer, offer ? matches.map(({ offerId }) => offerId) : []),
        ],
        second: (rowsOf) => [...(need ? behindResources(rowsOf(Need), need) : []), ...(offer ? behindResources(rowsOf(Offer), offer) : [])],
      }
    },
  },
})
