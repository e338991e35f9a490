import { v7 } from 'uuid'
import type { ChangeDraft } from '../../changes/change.ts'
import type { Detail } from '../../matching/detail.ts'
import type { Counted } from '../../resources/resource.ts'
import { offerConcern } from '../../resources/resource.concern.ts'
import { ResourceState } from '../../resources/resource.words.ts'
import type { Row } from '../telling/told.ts'

/** A need or an offer on its way into the database. */
export interface Posted {
  id: string
  number: number
  kind: string
  title: string
  text: string
  unit: string | null
  communityId: string
  organizationId: string | null
  postedById: string
  postedAt: Date
  updatedAt: Date
  version: number
  detail: Detail | null
  campaignId: string | null
  /** The call an offer answers. */
  callId: string | null
  counted: Counted
  /** Organizations called on for offers; of needs. */
  called: string[]
}

export const idAt = (at: Date): string => v7({ msecs: at.getTime() })

/** Open, none of it taken. */
export const untaken = (quantity: number, until: string | null): Counted => ({ state: ResourceState.OPEN, quantity, matched: 0, until })

/** Something happened to it at that time. */
export function touch(posted: Posted, at: Date): void {
  posted.version += 1
  if (at > posted.updatedAt) posted.updatedAt = at
}

/** What needs and offers have in common, as a row. */
export const rowOf = (posted: Posted, subdistrictId: string): Row => ({
  id: posted.id,
  subdistrict_id: subdistrictId,
  number: posted.number,
  community_id: posted.communityId,
  organization_id: posted.organizationId,
  posted_by_id: posted.postedById,
  kind: posted.kind,
  title: posted.title,
  text: posted.text,
  quantity: posted.counted.quantity,
  matched: posted.counted.matched,
  unit: posted.unit,
  until: posted.counted.until,
  state: posted.counted.state,
  detail: posted.detail,
  campaign_id: posted.campaignId,
  posted_at: posted.postedAt,
  updated_at: posted.updatedAt,
  version: posted.version,
})

export const offerRow = (posted: Posted, subdistrictId: string): Row => ({ ...rowOf(posted, subdistrictId), call_id: posted.callId })

export const concerning = (posted: Posted) => ({ ...posted, isPrivate: false })

export function posting(entity: 'NEED' | 'OFFER', posted: Posted): ChangeDraft {
  const concern = offerConcern(concerning(posted))
  return {
    kind: `${entity}_POSTED`,
    entity,
    entityId: posted.id,
    row: { version: posted.version },
    ...concern,
    communities: [...concern.communities],
    organizations: [...concern.organizations, ...posted.called],
  }
}
