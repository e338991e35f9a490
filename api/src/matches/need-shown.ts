import { type Soon, whenKnown } from '../kernel/soon.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Match } from './match.entity.ts'
import { agreedMatchStates, openMatchStates } from './match.ts'
import { canSeeMatch } from './match.policy.ts'
import { Need } from '../resources/resource.entity.ts'
import { canSeeNeed } from '../resources/resource.policy.ts'
import { ResourceState } from '../resources/resource.words.ts'

const standing = new Set([...openMatchStates, ...agreedMatchStates])

/**
 * A need as it is reached through a match. Whom it concerned by matches alone that have all ended is told nothing of what becomes
 * of it: to them it is closed, and whether others took it up isn't said.
 */
export function needShown(request: Request, need: Need): Soon<Need> {
  const viewer = signedIn(request)
  if (canSeeNeed(viewer, need).allowed) return need
  return whenKnown(request.loaders.listBy(Match, 'needId', need.id), (matches) => {
    if (matches.some((match) => standing.has(match.state) && canSeeMatch(viewer, match).allowed)) return need
    return Object.assign(new Need(), need, { state: ResourceState.WITHDRAWN, matched: 0 })
  })
}
