import type { EntityName } from '@mikro-orm/core'
import { lockCampaigns, recordCampaign } from '../campaigns/campaign.step.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isId } from '../kernel/id.ts'
import type { Act, Answered } from '../acting/act.ts'
import type { Verdict } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { Match } from '../matches/match.entity.ts'
import { lockIssuesOf } from '../matches/match.commitments.ts'
import { type MatchSides, canSeeMatch } from '../matches/match.policy.ts'
import { matchConcern, resourceConcern } from './resource.concern.ts'
import { Need, Offer, type Resource } from './resource.entity.ts'
import { canSeeNeed, canSeeOffer } from './resource.policy.ts'

export const answeredNeed: Answered<Need> = { entity: Need, canSee: canSeeNeed }
export const answeredOffer: Answered<Offer> = { entity: Offer, canSee: canSeeOffer }
export const answeredMatch: Answered<Match> = { entity: Match, canSee: canSeeMatch }

/** Loads and locks a need or an offer that the viewer may see, after the campaign it takes part in. */
export async function lockSeen<Row extends Resource>(
  act: Act,
  entity: EntityName<Row>,
  id: string,
  field: string,
  canSee: (viewer: Viewer, row: Row) => Verdict,
): Promise<Row> {
  if (isId(id)) await lockCampaignsOf(act, [id], field)
  const row = await act.lock(entity, id, field)
  if (!canSee(act.viewer, row).allowed) throw new Refusal('NOT_FOUND', {}, field)
  return row
}

/** Locks the campaigns that some needs and offers take part in: before any of these are locked. */
export async function lockCampaignsOf(act: Act, ids: readonly string[], field: string): Promise<void> {
  const list = `{${ids.filter(isId).join(',')}}`
  const campaigns = await act.em.execute<{ id: string | null }[]>(
    'select campaign_id as id from need where id = any(?::uuid[]) union select campaign_id from offer where id = any(?::uuid[])',
    [list, list],
  )
  const taken = campaigns.map((campaign) => campaign.id)
  await lockCampaigns(act, taken, field)
}

/**
 * Loads and locks a match with both sides: always the issues it is to settle before the campaigns they take part in before the need
 * before the offer before the match, so that nobody waits in a circle.
 */
export async function lockMatch(act: Act, id: string, field = 'matchId'): Promise<MatchSides> {
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
  const [ids] = await act.em.execute<
    { need: string; offer: string; campaign: string | null; ofNeed: string | null; ofOffer: string | null }[]
  >(
    `select m.need_id as need, m.offer_id as offer, m.campaign_id as campaign, n.campaign_id as "ofNeed", o.campaign_id as "ofOffer"
     from match m join need n on n.id = m.need_id join offer o on o.id = m.offer_id where m.id = ? and m.subdistrict_id = ?`,
    [id, act.subdistrictId],
  )
  if (!ids) throw new Refusal('NOT_FOUND', {}, field)
  await lockIssuesOf(act, [id])
  await lockCampaigns(act, [ids.campaign, ids.ofNeed, ids.ofOffer], field)
  const need = await act.lock(Need, ids.need, field)
  const offer = await act.lock(Offer, ids.offer, field)
  const match = await act.lock(Match, id, field)
  if (!canSeeMatch(act.viewer, match).allowed) throw new Refusal('NOT_FOUND', {}, field)
  return { match, need, offer }
}

/** What happens to a need or an offer that its campaign hears of; of its matches it hears by themselves. */
const heardOf: Readonly<Record<string, string>> = { POSTED: 'JOINED', EDITED: 'RESOURCE_EDITED', WITHDRAWN: 'LEFT' }

/** States a change of a need or an offer in the log, under a new version of it. `fact` is past tense: POSTED. */
export function recordResource(act: Act, resource: Need | Offer, fact: string): void {
  resource.version += 1
  resource.updatedAt = act.now
  const entity = resource instanceof Need ? 'NEED' : 'OFFER'
  const concern = resourceConcern(resource)
  act.record({ kind: `${entity}_${fact}`, entity, entityId: resource.id, row: resource, ...concern, communities: [...concern.communities] })
  if (resource.campaignId !== null && !resource.isPrivate && heardOf[fact]) recordCampaign(act, resource.campaignId, heardOf[fact])
}

/** The same of a match; its campaign hears of each step. */
export function recordMatch(act: Act, match: Match, fact: string): void {
  match.version += 1
  match.updatedAt = act.now
  const concern = matchConcern(match)
  act.record({ kind: `MATCH_${fact}`, entity: 'MATCH', entityId: match.id, row: match, ...concern, communities: [...concern.communities] })
  if (match.campaignId !== null) recordCampaign(act, match.campaignId, fact)
}

/** The next readable number of a sequence. */
export async function nextNumber(act: Act, sequence: 'offer_number' | 'need_number' | 'match_number'): Promise<number> {
  const [next] = await act.em.execute<{ number: string }[]>('select nextval(?) as number', [sequence])
  return Number(next!.number)
}
