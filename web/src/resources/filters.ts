import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { MatchFilter, MatchState, ResourceFilter, ResourceKind, ResourceState, Side } from '../graphql/generated/graphql.ts'
import { matchStates, needKinds, resourceStates, unsettledStates } from './kinds.ts'

export const tabs = ['needs', 'offers', 'matches'] as const
export type Tab = (typeof tabs)[number]

export const sides: readonly Side[] = ['RESIDENTIAL', 'BUILDING']

/** Needs and offers of any state: what is met or withdrawn as well. */
export const ALL = 'ALL' as const

export interface Filters {
  tab: Tab
  kind: ResourceKind | ''
  side: Side | ''
  /** Id of a campaign. */
  campaign: string
  /** Of needs and offers, nothing chosen means those not settled yet; of matches it means all. */
  state: ResourceState | MatchState | typeof ALL | ''
  mine: boolean
  search: string
}

/** What the address says; anything it can't mean counts as not said. */
export function readFilters(query: LocationQuery): Filters {
  const tab = oneOf(tabs, query.tab) || 'needs'
  return {
    tab,
    kind: oneOf(needKinds, query.kind),
    side: oneOf(sides, query.side),
    campaign: typeof query.campaign === 'string' ? query.campaign : '',
    state: tab === 'matches' ? oneOf(matchStates, query.state) : oneOf([...resourceStates, ALL], query.state),
    mine: query.mine === '1',
    search: typeof query.search === 'string' ? query.search : '',
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | '' {
  return allowed.find((known) => known === value) ?? ''
}

/** The list, and only what it is filtered by, is written into the address. */
export function writeFilters({ tab, kind, side, campaign, state, mine, search }: Filters): LocationQueryRaw {
  return {
    tab,
    ...(kind && tab !== 'matches' && { kind }),
    ...(side && tab !== 'matches' && { side }),
    ...(campaign && { campaign }),
    ...(state && { state }),
    ...(mine && { mine: '1' }),
    ...(search.trim() && tab !== 'matches' && { search: search.trim() }),
  }
}

export function resourceFilter({ kind, side, campaign, state, mine, search }: Filters): ResourceFilter {
  return {
    ...(kind && { kinds: [kind] }),
    ...(side && { side }),
    ...(campaign && { campaignId: campaign }),
    ...(state !== ALL && { states: state ? [state as ResourceState] : [...unsettledStates] }),
    ...(mine && { mine }),
    ...(search && { search }),
  }
}

export function matchFilter({ campaign, state, mine }: Filters): MatchFilter {
  return { ...(campaign && { campaignId: campaign }), ...(state && { states: [state as MatchState] }), ...(mine && { mine }) }
}

export const isFiltered = (filters: Filters): boolean => Object.keys(writeFilters(filters)).length > 1

/** The list as a workbook, filtered as it is shown. */
export function exportPath(filters: Filters): string {
  const { kind, side, campaign, state, mine, search, tab } = filters
  const isMatches = tab === 'matches'
  const states = isMatches ? state : (resourceFilter(filters).states ?? []).join(',')
  const query = new URLSearchParams({
    ...(kind && !isMatches && { kinds: kind }),
    ...(side && !isMatches && { side }),
    ...(campaign && { campaign }),
    ...(states && { states }),
    ...(mine && { mine: 'true' }),
    ...(search.trim() && !isMatches && { search: search.trim() }),
  })
  return `/exports/${tab}.xlsx?${query}`
}
