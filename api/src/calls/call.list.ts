import { readRows } from '../database/rows.ts'
import { isId } from '../kernel/id.ts'
import { type ConnectionShape, connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'
import { concernedWhere } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { ownOrganizations } from '../acting/rights.ts'
import type { Reader } from '../acting/on-boards.ts'
import { OfferCall } from './call.entity.ts'
import type { CallsArguments } from './call.inputs.ts'
import { callConditions } from './call.policy.ts'

/** Plain SQL has to name the type of an array's elements for the driver to read them. */
const callSelect = `c.id, c.subdistrict_id as "subdistrictId", c.version, c.community_id as "communityId", c.need_id as "needId",
  c.campaign_id as "campaignId", c.communities::text[] as "communityIds", c.text, c.answer_by as "answerBy",
  c.organizations::text[] as "organizationIds", c.called_by_id as "calledById", c.called_as_id as "calledAsId",
  c.called_at as "calledAt", c.updated_at as "updatedAt"`

/** There is still a day to answer on, over `c`. */
export const isOpen = `(c.answer_by is null or c.answer_by >= (now() at time zone 'Asia/Shanghai')::date)`

/** Calls that concern the viewer, the one first made last first. */
export async function listCalls(
  request: Request,
  { mine, open, ...page }: CallsArguments,
): Promise<ConnectionShape<OfferCall> & { count: () => Promise<number> }> {
  const viewer = signedIn(request)
  const { reads } = request.services.database
  const parameters: unknown[] = [viewer.subdistrictId]
  const conditions = ['c.subdistrict_id = $1', concernedWhere(viewer, callConditions, parameters)]
  if (mine) conditions.push(`c.organizations && $${parameters.push(ownOrganizations(viewer))}::uuid[]`)
  if (open) conditions.push(isOpen)
  const all = conditions.join(' and ')
  const countParameters = [...parameters]
  const asked = pageRequest(page, 1)
  const last = asked.from?.[0]
  if (last !== undefined && !isId(last)) throw new Refusal('INVALID_CURSOR')
  const beyond = last === undefined ? '' : ` and c.id < $${parameters.push(last)}::uuid`
  const rows = await readRows(
    reads,
    OfferCall,
    `select ${callSelect} from offer_call c where ${all}${beyond} order by c.id desc limit ${asked.limit + 1}`,
    parameters,
  )
  return {
    ...connection(rows, asked, (call) => [call.id]),
    count: async () =>
      (await reads.query<{ count: number }>(`select count(*) as count from offer_call c where ${all}`, countParameters)).rows[0]!.count,
  }
}

/** The calls of these ids that the viewer may see. */
export async function loadCallsByIds({ client, viewer }: Reader, ids: readonly string[]): Promise<OfferCall[]> {
  const parameters: unknown[] = [viewer.subdistrictId, ids]
  return readRows(
    client,
    OfferCall,
    `select ${callSelect} from offer_call c
     where c.subdistrict_id = $1 and c.id = any($2::uuid[]) and ${concernedWhere(viewer, callConditions, parameters)}`,
    parameters,
  )
}
