import { type Counted, newestFirst } from '../database/newest-first.ts'
import { readRows } from '../database/rows.ts'
import type { PageArguments } from '../kernel/page.ts'
import { concernedWhere } from '../acting/concern.ts'
import { ownOrganizations } from '../acting/rights.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { boardCommunities, idOf } from '../resources/resource.conditions.ts'
import { matchSelect, openMatch } from './match.columns.ts'
import { matchConditions } from './match.concern.ts'
import { Match } from './match.entity.ts'
import type { MatchFilter } from './match.inputs.ts'
import { openMatchStates } from './match.ts'

/** Matches that concern the viewer, newest first. */
export function listMatches(request: Request, filter: MatchFilter, page: PageArguments): Promise<Counted<Match>> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = [concernedWhere(viewer, matchConditions, parameters)]
  if (filter.boardId != null) conditions.push(`m.communities && ${boardCommunities(filter.boardId, parameters)}`)
  if (filter.campaignId != null) conditions.push(`m.campaign_id = ${bind(idOf(filter.campaignId, 'campaignId'))}`)
  if (filter.organizationId != null)
    conditions.push(`m.organizations @> array[${bind(idOf(filter.organizationId, 'organizationId'))}]::uuid[]`)
  if (filter.states) conditions.push(`m.state = any(${bind(filter.states)})`)
  if (filter.mine)
    conditions.push(
      `(m.persons @> array[${bind(viewer.personId)}]::uuid[] or m.organizations && ${bind(ownOrganizations(viewer))}::uuid[])`,
    )
  const few = filter.states?.every((state) => openMatchStates.includes(state)) ? `o.subdistrict_id = $1 and ${openMatch}` : null
  return newestFirst(
    request.services.database.reads,
    Match,
    { select: matchSelect, table: 'match', alias: 'm', few, conditions, parameters },
    page,
  )
}

export async function matchByNumber(request: Request, number: number): Promise<Match | null> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId, number]
  const where = concernedWhere(viewer, matchConditions, parameters)
  const rows = await readRows(
    request.services.database.reads,
    Match,
    `select ${matchSelect} from match m where m.subdistrict_id = $1 and m.number = $2 and ${where}`,
    parameters,
  )
  return rows[0] ?? null
}
