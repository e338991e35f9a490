import { isConcerned } from '../acting/concern.ts'
import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { matchConcern } from '../resources/resource.concern.ts'
import { Match } from './match.entity.ts'

export const match = noun(Match, {
  log: 'MATCH',
  see: (request, row) => isConcerned(signedIn(request), matchConcern(row)),
  inLog: { parts: ['MatchViewerCan'] },
})
