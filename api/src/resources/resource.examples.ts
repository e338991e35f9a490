import type { Need, Offer } from './resource.entity.ts'
import { ResourceKind, ResourceState } from './resource.words.ts'

/** A need of the committee of `xianlin`, and an offer of the firm in `guangli`, for the tests of policies; see viewer.examples. */
export const needed = (row: Partial<Need> = {}): Need =>
  ({
    communityId: 'xianlin',
    organizationId: 'xianlin committee',
    postedById: 'zhou',
    kind: ResourceKind.JOB,
    state: ResourceState.OPEN,
    until: null,
    contactCipher: new Uint8Array(1),
    calledIds: [],
    ...row,
  }) as unknown as Need

export const offered = (row: Partial<Offer> = {}): Offer =>
  ({
    communityId: 'guangli',
    organizationId: 'software firm',
    postedById: 'feng',
    kind: ResourceKind.JOB,
    state: ResourceState.OPEN,
    until: null,
    ...row,
  }) as Offer
