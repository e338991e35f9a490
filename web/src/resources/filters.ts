import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { MatchFilter, MatchState, ResourceFilter, ResourceKind, ResourceState } from '../graphql/generated/graphql.ts'
import { matchStates, needKinds, resourceStates } from './kinds.ts'

export const tabs = ['needs', 'offers', 'matches'] as const
export type Tab = (typeof tabs)[number]

export interface Filters {
  tab: Tab
  kind: ResourceKind | ''
  state: ResourceState | MatchState | ''
  mine: boolean
  search: string
}

/** What the address says; anything it can't mean counts as not said. */
export function readFilters(query: LocationQuery): Filters {
  const tab = oneOf(tabs, query.tab) || 'needs'
  return {
    tab,
    kind: oneOf(needKinds, query.kind),
    state: tab === 'matches' ? oneOf(matchStates, query.state) : oneOf(resourceStates, query.state),
    mine: query.mine === '1',
    search: typeof query.search === 'string' ? query.search : '',
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | '' {
  return allowed.find((known) => known === value) ?? ''
}

/** Only what differs from an unfiltered list of needs is written into the address. */
export function writeFilters({ tab, kind, state, mine, search }: Filters): LocationQueryRaw {
  return {
    ...(tab !== 'needs' && { tab }),
    ...(kind && tab !== 'matches' && { kind }),
    ...(state && { state }),
    ...(mine && { mine: '1' }),
    ...(search.trim() && tab !== 'matches' && { search: search.trim() }),
  }
}

export function resourceFilter({ kind, state, mine, search }: Filters): ResourceFilter {
  return {
    ...(kind && { kinds: [kind] }),
    ...(state && { states: [state as ResourceState] }),
    ...(mine && { mine }),
    ...(search && { search }),
  }
}

export function matchFilter({ state, mine }: Filters): MatchFilter {
  return { ...(state && { states: [state as MatchState] }), ...(mine && { mine }) }
}
