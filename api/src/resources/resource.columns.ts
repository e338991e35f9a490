import type { Match } from '../matches/match.entity.ts'
import type { Need, Offer } from './resource.entity.ts'

const shared = [
  'id',
  'subdistrictId',
  'version',
  'number',
  'communityId',
  'organizationId',
  'postedById',
  'kind',
  'title',
  'text',
  'quantity',
  'matched',
  'unit',
  'until',
  'state',
  'isPrivate',
  'detail',
  'campaignId',
  'postedAt',
  'updatedAt',
] as const satisfies (keyof Offer)[]

const columns = {
  offer: [...shared, 'callId', 'takenAlways'] as const satisfies (keyof Offer)[],
  need: [...shared, 'issueId', 'contactCipher'] as const satisfies (keyof Need)[],
  match: [
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
  ] as const satisfies (keyof Match)[],
}

const selectAs = (names: readonly string[], alias: string): string =>
  names.map((name) => `${alias}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as "${name}"`).join(', ')

/** The select list that reads a need or an offer, over `r`, under the names of the entity's properties. */
export const resourceSelect = (table: 'need' | 'offer'): string =>
  selectAs(columns[table], 'r') + (table === 'need' ? `, r.contact_masked as "contactMask", r.called::text[] as "calledIds"` : '')

/** The same of a match, over `m`. Plain SQL has to name the type of an array's elements for the driver to read them. */
export const matchSelect = `${selectAs(columns.match, 'm')}, m.communities::text[] as "communityIds", m.organizations::text[] as "organizationIds", m.persons::text[] as "personIds"`
