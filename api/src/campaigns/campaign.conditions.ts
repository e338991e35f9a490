import { subdistrictSeat } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'

/** `canSeeCampaign` as a WHERE over `c`. Appends its parameters to `parameters`. */
export function campaignWhere(viewer: Viewer, parameters: unknown[]): string {
  const within = (communities: readonly string[]): string => `c.communities && $${parameters.push(communities)}::uuid[]`
  const conditions = [
    ...(viewer.token ? [within(viewer.token.communities)] : []),
    ...(subdistrictSeat(viewer) ? [] : [within(viewer.neighbours)]),
  ]
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}

/**
 * Whether a row that may take part in a campaign, over `alias`, is a card of its own for this viewer. For whoever sees the campaign
 * it isn't: the campaign is one card, which its hundreds would bury. A unit doesn't see the campaign, and gets its own as ever.
 */
export const ownCardWhere = (viewer: Viewer, alias: string, parameters: unknown[]): string =>
  `(${alias}.campaign_id is null
    or not exists (select 1 from campaign c where c.id = ${alias}.campaign_id and ${campaignWhere(viewer, parameters)}))`
