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
}

/** The columns of these properties, over `alias`. */
export const selectAs = (names: readonly string[], alias: string): string =>
  names.map((name) => `${alias}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as "${name}"`).join(', ')

/** The select list that reads a need or an offer, over `r`, under the names of the entity's properties. */
export const resourceSelect = (table: 'need' | 'offer'): string =>
  selectAs(columns[table], 'r') + (table === 'need' ? `, r.contact_masked as "contactMask", r.called::text[] as "calledIds"` : '')
