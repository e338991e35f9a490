import { Side } from '../communities/community.entity.ts'
import { oneForm } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { MatchFilter } from '../matches/match.inputs.ts'
import type { ResourceFilter } from '../resources/resource.inputs.ts'
import { ResourceKind, ResourceState } from '../resources/resource.words.ts'
import { MatchState } from '../matches/match.words.ts'

const SEARCH_LENGTH = 100

/** The filter of a list from an address: lists are parted by commas. */
export function filterOf(query: Record<string, string | string[] | undefined>): ResourceFilter & MatchFilter {
  const one = (name: string): string | null => {
    const value = query[name]
    if (Array.isArray(value)) throw new Refusal('INVALID', {}, name)
    return value ? oneForm(value) : null
  }
  const several = <Value extends string>(name: string, known: Record<string, Value>): Value[] | null => {
    const values = one(name)?.split(',') ?? null
    if (values?.some((value) => !Object.hasOwn(known, value))) throw new Refusal('INVALID', {}, name)
    return values && values.map((value) => known[value]!)
  }
  const search = one('search')
  if (search && search.length > SEARCH_LENGTH) throw new Refusal('TOO_LONG', { max: SEARCH_LENGTH }, 'search')
  return {
    boardId: one('boardId'),
    campaignId: one('campaignId') ?? one('campaign'),
    kinds: several('kinds', ResourceKind),
    side: several('side', Side)?.[0] ?? null,
    organizationId: one('organizationId'),
    states: several('states', { ...ResourceState, ...MatchState }) as never,
    mine: one('mine') === 'true',
    search,
  }
}
