import { LockMode } from '@mikro-orm/core'
import { answering, on } from '../acting/facts.ts'
import { concernedWhere } from '../acting/concern.ts'
import { keptWith } from '../coordination/coordination.questions.ts'
import { isId } from '../kernel/id.ts'
import { Need } from '../resources/resource.entity.ts'
import { withdrawn } from '../resources/resource.facts.ts'
import { lockedFirst, waysTo } from '../resources/resource.questions.ts'
import { agreedMatches } from './agreed-match.ts'
import { issuesOf, tellCommitments } from './match.commitments.ts'
import { matchConditions } from './match.concern.ts'
import { Match } from './match.entity.ts'
import { matchChanged } from './match.facts.ts'
import { MatchState } from './match.words.ts'

const { INTRODUCED, FELL_THROUGH } = MatchState

/** What commitments are to be kept with are matches. */
export const keepsCommitments = answering(keptWith, agreedMatches)

/** Whom a match with a need or an offer concerns sees that one, too. */
export const leadsToSides = answering(waysTo, (viewer, table, parameters) => {
  const byMatch = concernedWhere(viewer, matchConditions, parameters)
  return `exists (select 1 from match m where m.${table}_id = r.id and ${byMatch})`
})

/** Introductions that end with what is withdrawn may be what an issue waits for. */
export const locksIssues = answering(lockedFirst, async (act, { ids, becoming }) => {
  if (becoming !== 'WITHDRAWN') return []
  const known = ids.filter(isId)
  const waiting = await act.em.find(Match, { $or: [{ needId: { $in: known } }, { offerId: { $in: known } }], state: INTRODUCED })
  return issuesOf(
    act,
    waiting.map(({ id }) => id),
  )
})

/** What both sides have accepted is kept; introductions still waiting for an answer end with what is withdrawn. */
export const endsWaiting = on(withdrawn, async (act, { resource }) => {
  const isNeed = resource instanceof Need
  const ofIt = isNeed ? { needId: resource.id } : { offerId: resource.id }
  act.locking(Match)
  const waiting = await act.em.find(
    Match,
    { ...ofIt, state: INTRODUCED },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  )
  for (const match of waiting) {
    match.state = FELL_THROUGH
    match.closingNote = isNeed ? '需求已撤回' : '资源已撤回'
    await tellCommitments(act, match)
    await act.happened(matchChanged, { match, as: 'FELL_THROUGH' })
  }
})
