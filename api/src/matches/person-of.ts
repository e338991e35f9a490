import { type Request, signedIn } from '../acting/request.ts'
import type { Soon } from '../kernel/soon.ts'
import type { JobDetail } from '../matching/detail.ts'
import { Match } from './match.entity.ts'
import { agreedMatchStates } from './match.ts'
import { Need, Offer, type Resource } from '../resources/resource.entity.ts'
import { canKnowPersonOf, speaksFor } from '../resources/resource.policy.ts'
import { ResourceKind } from '../resources/resource.words.ts'

/**
 * Whether the viewer knows who is behind a need, and where he or she lives: those who answer for it do, and the offer's side of a
 * match that both have accepted, as long as that holds.
 */
export async function knowsPersonOf(request: Request, resource: Resource): Promise<boolean> {
  const viewer = signedIn(request)
  if (canKnowPersonOf(viewer, resource).allowed) return true
  if (!(resource instanceof Need)) return false
  const matches = await request.loaders.listBy(Match, 'needId', resource.id)
  const agreed = matches.filter(({ state }) => agreedMatchStates.includes(state))
  const offers = await request.loaders.getAll(
    Offer,
    agreed.map(({ offerId }) => offerId),
  )
  return offers.some((offer) => speaksFor(viewer, offer).allowed)
}

/** What a need or an offer of JOB says of it, as far as the viewer may know: where somebody lives is his or her own. */
export function jobShown(request: Request, resource: Resource): Soon<JobDetail | null> {
  if (resource.kind !== ResourceKind.JOB || resource.detail === null) return null
  const job = resource.detail as JobDetail
  const isPersonal = resource instanceof Need && job.placeId !== null
  return isPersonal ? knowsPersonOf(request, resource).then((knows) => (knows ? job : { ...job, placeId: null })) : job
}
