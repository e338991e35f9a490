import { fact } from '../acting/facts.ts'
import { matchConcern } from './match.concern.ts'
import type { Match } from './match.entity.ts'
import type { MatchSides } from './match.policy.ts'

/** Whatever happens to a match, under a new version of it; `as` is past tense: ACCEPTED. */
export const matchChanged = fact<{ match: Match; as: string }>((act, { match, as }) => {
  match.version += 1
  match.updatedAt = act.now
  const concern = matchConcern(match)
  act.record({ kind: `MATCH_${as}`, entity: 'MATCH', entityId: match.id, row: match, ...concern, communities: [...concern.communities] })
})

/** The second side has said yes, and its quantity is taken. */
export const agreed = fact<MatchSides>()

/** What was agreed holds no longer, and its quantity was given back. */
export const released = fact<MatchSides & { reason: string }>()

/** A unit has taken up a wish: by an offer and a match made for it, which the log tells of already. */
export const claimed = fact<MatchSides>()
