import type { ResourceKind, ResourceState, MatchState } from '../graphql/generated/graphql.ts'

export const needKinds: readonly ResourceKind[] = [
  'JOB',
  'TRAINING',
  'VENUE',
  'PARKING',
  'FUNDS',
  'GOODS',
  'VOLUNTEER',
  'EXPERTISE',
  'MICRO_WISH',
]
/** A micro-wish is always a need; what meets it is an offer of goods, money or time. */
export const offerKinds = needKinds.filter((kind) => kind !== 'MICRO_WISH')
export const resourceStates: readonly ResourceState[] = ['OPEN', 'DRAFT', 'MET', 'EXPIRED', 'WITHDRAWN']
/** What an open list shows: all that is neither met nor withdrawn. */
export const unsettledStates: readonly ResourceState[] = ['OPEN', 'DRAFT', 'EXPIRED']
export const matchStates: readonly MatchState[] = ['INTRODUCED', 'ACCEPTED', 'FULFILLED', 'NO_SHOW', 'FELL_THROUGH', 'DECLINED']
/** Counted in what one names oneself: boxes, bags, metres. Of all others the kind says what is counted. */
export const hasOwnUnit = (kind: ResourceKind): boolean => kind === 'GOODS' || kind === 'FUNDS'
