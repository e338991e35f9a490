import { selectAs } from '../resources/resource.columns.ts'
import type { Match } from './match.entity.ts'
import { openMatchStates } from './match.ts'

const columns = [
  'id',
  'subdistrictId',
  'version',
  'number',
  'needId',
  'offerId',
  'campaignId',
  'state',
  'quantity',
  'note',
  'needAnswer',
  'needReason',
  'offerAnswer',
  'offerReason',
  'introducedById',
  'introducedAsId',
  'introducedAt',
  'updatedAt',
  'acceptedAt',
  'fulfilledAt',
  'closingNote',
] as const satisfies (keyof Match)[]

/** The select list that reads a match, over `m`. Plain SQL has to name the type of an array's elements for the driver to read them. */
export const matchSelect = `${selectAs(columns, 'm')}, m.communities::text[] as "communityIds", m.organizations::text[] as "organizationIds", m.persons::text[] as "personIds"`

/** A match that is under way, over `o`; spelt out as in the index `match_open`, which serves it. */
export const openMatch = `o.state in (${openMatchStates.map((state) => `'${state}'`).join(', ')})`
