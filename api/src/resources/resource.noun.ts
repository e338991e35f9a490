import { isConcerned } from '../acting/concern.ts'
import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { needConcern, offerConcern } from './resource.concern.ts'
import { Need, Offer } from './resource.entity.ts'

const parts = ['Resource', 'ResourceViewerCan', 'JobDetail', 'TrainingDetail', 'ScheduleDetail', 'WeeklyWindow', 'HelpDetail']

export const need = noun(Need, {
  log: 'NEED',
  see: (request, row) => isConcerned(signedIn(request), needConcern(row)),
  inLog: { parts },
})

export const offer = noun(Offer, {
  log: 'OFFER',
  see: (request, row) => isConcerned(signedIn(request), offerConcern(row)),
  inLog: { parts },
})
