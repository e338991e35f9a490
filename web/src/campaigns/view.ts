import type { LocationQuery, LocationQueryRaw } from 'vue-router'

export const parts = ['desk', 'plan', 'picture', 'matches', 'call'] as const
export type Part = (typeof parts)[number]

export const memberSides = ['needs', 'offers'] as const
export type MemberSide = (typeof memberSides)[number]

/** What of a campaign is on screen: it is the address, so that it can be sent, bookmarked and gone back to. */
export interface View {
  part: Part
  /** Whose candidates are looked for. */
  of: MemberSide
  /** Those who have somebody already, too. */
  all: boolean
  search: string
  /** The number of the need or offer chosen. */
  chosen: number | null
}

export function readView(query: LocationQuery): View {
  const chosen = Number(query.chosen)
  return {
    part: parts.find((known) => known === query.part) ?? 'desk',
    of: query.of === 'offers' ? 'offers' : 'needs',
    all: query.all === '1',
    search: typeof query.search === 'string' ? query.search : '',
    chosen: Number.isInteger(chosen) && chosen > 0 ? chosen : null,
  }
}

/** Only what differs from how a campaign opens. */
export function writeView({ part, of, all, search, chosen }: View): LocationQueryRaw {
  return {
    ...(part !== 'desk' && { part }),
    ...(of !== 'needs' && { of }),
    ...(all && { all: '1' }),
    ...(search.trim() && { search: search.trim() }),
    ...(chosen !== null && { chosen: String(chosen) }),
  }
}
