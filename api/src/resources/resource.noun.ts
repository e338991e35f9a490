import { isConcerned } from '../acting/concern.ts'
import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { committeeSeat } from '../acting/rights.ts'
import { resourcesAhead } from './resource.ahead.ts'
import { loadOnBoard, loadShownByIds, shownNeeds, shownOffers } from './resource.board.ts'
import { needConcern, offerConcern } from './resource.concern.ts'
import { Need, Offer } from './resource.entity.ts'

const parts = ['Resource', 'ResourceViewerCan', 'JobDetail', 'TrainingDetail', 'ScheduleDetail', 'WeeklyWindow', 'HelpDetail']

export const need = noun(Need, {
  log: 'NEED',
  see: (request, row) => isConcerned(signedIn(request), needConcern(row)),
  inLog: { parts },
  onBoards: {
    lane: { name: 'needs', holds: 50, load: (reader, communities) => loadOnBoard(reader, shownNeeds, communities) },
    event: { type: 'NeedChanged', field: 'need' },
    loadByIds: (reader, ids) => loadShownByIds(reader, shownNeeds, ids),
    // Its own committee does.
    namesResident: ({ communities }, viewer) => communities.some((id) => committeeSeat(viewer, id) !== null),
  },
  ahead: { needs: resourcesAhead },
})

export const offer = noun(Offer, {
  log: 'OFFER',
  see: (request, row) => isConcerned(signedIn(request), offerConcern(row)),
  inLog: { parts },
  onBoards: {
    lane: { name: 'offers', holds: 50, load: (reader, communities) => loadOnBoard(reader, shownOffers, communities) },
    event: { type: 'OfferChanged', field: 'offer' },
    loadByIds: (reader, ids) => loadShownByIds(reader, shownOffers, ids),
  },
  ahead: { offers: resourcesAhead },
})
