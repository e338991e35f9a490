import type { Ahead } from '../acting/on-boards.ts'
import { Community, Place } from '../communities/community.entity.ts'
import { type Wish, wish } from '../database/loaders.ts'
import type { Selection } from '../kernel/selection.ts'
import { Organization } from '../organizations/organization.entity.ts'
import type { JobDetail } from '../matching/detail.ts'
import type { Need, Offer } from './resource.entity.ts'

/** What the fields asked of needs or offers lead to. */
export function behindResources(resources: readonly (Need | Offer)[], asked: Selection): Wish[] {
  const isPlaceAsked = asked.get('job')?.has('place') ?? false
  return [
    wish(
      Community,
      resources.map(({ communityId }) => communityId),
    ),
    wish(
      Organization,
      resources.map(({ organizationId }) => organizationId),
    ),
    wish(Place, isPlaceAsked ? resources.map(({ detail }) => (detail as Partial<JobDetail> | null)?.placeId ?? null) : []),
  ]
}

export const resourcesAhead: Ahead = (resources: readonly (Need | Offer)[], asked) => ({ second: () => behindResources(resources, asked) })
