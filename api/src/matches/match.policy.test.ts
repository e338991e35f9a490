import { describe, expect, test } from 'vitest'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import type { Match } from './match.entity.ts'
import {
  type MatchSides,
  canAnswerForNeed,
  canAnswerForOffer,
  canFallThroughMatch,
  canFulfilMatch,
  canIntroduceMatch,
  canRespondToMatch,
  canSeeMatch,
  sideAnswered,
} from './match.policy.ts'
import { joinConcerns } from './match.concern.ts'
import { Need, type Offer } from '../resources/resource.entity.ts'
import { canEditResource, canIntroduceTo, canPostNeed, canPostOffer, canSeeNeed } from '../resources/resource.policy.ts'
import { ResourceState } from '../resources/resource.words.ts'
import { Answer, MatchState } from './match.words.ts'

const today = '2026-03-15'

const seat = (organizationId: string, communityId: string | null, organizationKind = 'ENTERPRISE'): Capacity => ({
  appointmentId: `${organizationId}-seat`,
  position: 'MEMBER',
  organizationId,
  organizationKind,
  communityId,
})

const viewer = (personId: string, capacities: Capacity[], rest: Partial<Viewer> = {}): Viewer => ({
  personId,
  subdistrictId: 'street',
  name: personId,
  homeCommunityId: null,
  capacities,
  neighbours: capacities.some((capacity) => capacity.organizationKind === 'COMMITTEE') ? ['xianlin', 'guangli'] : [],
  rightsChangeAt: null,
  token: null,
  ...rest,
})

const xianlinCommittee = viewer('wu', [seat('xianlin-committee', 'xianlin', 'COMMITTEE')])
const guangliCommittee = viewer('he', [seat('guangli-committee', 'guangli', 'COMMITTEE')])
const elsewhere = viewer('ma', [seat('cuizhu-committee', 'cuizhu', 'COMMITTEE')], { neighbours: ['cuizhu', 'zhonghui'] })
const enterprise = viewer('zhou', [seat('yunfan', 'guangli')])
const otherEnterprise = viewer('qian', [seat('lanhai', 'guangli')])
const resident = viewer('chen', [], { homeCommunityId: 'xianlin' })

const need = (row: Partial<Need> = {}) =>
  ({
    communityId: 'xianlin',
    organizationId: 'xianlin-committee',
    postedById: 'wu',
    state: ResourceState.OPEN,
    until: null,
    calledIds: [] as string[],
    ...row,
  }) as Need
const offer = (row: Partial<Offer> = {}) =>
  ({ communityId: 'guangli', organizationId: 'yunfan', postedById: 'zhou', state: ResourceState.OPEN, until: null, ...row }) as Offer

function sides(row: Partial<Match> = {}, ofNeed: Partial<Need> = {}): MatchSides {
  const [one, other] = [need(ofNeed), offer()]
  const { communities, organizations, persons } = joinConcerns(one, other)
  const match = {
    state: MatchState.INTRODUCED,
    needAnswer: Answer.PENDING,
    offerAnswer: Answer.PENDING,
    communityIds: communities,
    organizationIds: organizations,
    personIds: persons,
    ...row,
  } as Match
  return { match, need: one, offer: other }
}

const no = (code: string) => expect.objectContaining({ allowed: false, code })
const yes = expect.objectContaining({ allowed: true })

describe('who may post', () => {
  const yunfan = { id: 'yunfan', communityId: 'guangli' }
  test('a unit its own, its community’s committee for it, nobody else', () => {
    expect(canPostOffer(enterprise, { communityId: 'guangli', organization: yunfan })).toEqual(yes)
    expect(canPostOffer(guangliCommittee, { communityId: 'guangli', organization: yunfan })).toEqual(yes)
    expect(canPostOffer(xianlinCommittee, { communityId: 'guangli', organization: yunfan })).toEqual(no('NOT_ALLOWED'))
    expect(canPostOffer(otherEnterprise, { communityId: 'guangli', organization: yunfan })).toEqual(no('NOT_ALLOWED'))
  })
  test('a resident a need at home, and no offer', () => {
    expect(canPostNeed(resident, { communityId: 'xianlin', organization: null })).toEqual({ allowed: true, as: null })
    expect(canPostNeed(resident, { communityId: 'guangli', organization: null })).toEqual(no('NOT_ALLOWED'))
    expect(canPostNeed(resident, { communityId: 'xianlin', organization: yunfan })).toEqual(no('NOT_ALLOWED'))
    expect(canPostOffer(resident, { communityId: 'xianlin', organization: null })).toEqual(no('NOT_ALLOWED'))
  })
})

describe('who may see and edit', () => {
  test('both committees see a need of one, the next board’s committees don’t', () => {
    expect(canSeeNeed(guangliCommittee, need())).toEqual(yes)
    expect(canSeeNeed(elsewhere, need())).toEqual(no('NOT_FOUND'))
    expect(canSeeNeed(enterprise, need())).toEqual(no('NOT_FOUND'))
  })
  test('whoever posted in the name of a unit has no right of his or her own to it', () => {
    const left = viewer('zhou', [])
    expect(canEditResource(left, offer())).toEqual(no('NOT_FOUND'))
  })
  test('what may not be seen is not found before anything else is said of it', () => {
    expect(canEditResource(elsewhere, offer({ state: ResourceState.WITHDRAWN }))).toEqual(no('NOT_FOUND'))
    expect(canEditResource(enterprise, offer({ state: ResourceState.WITHDRAWN }))).toEqual(no('RESOURCE_CLOSED'))
    expect(canEditResource(xianlinCommittee, offer())).toEqual(no('NOT_ALLOWED'))
  })
})

describe('who may introduce', () => {
  test('a committee of either side, in its own name', () => {
    expect(canIntroduceMatch(guangliCommittee, need(), offer(), today)).toMatchObject({
      allowed: true,
      as: { organizationId: 'guangli-committee' },
    })
    expect(canIntroduceMatch(xianlinCommittee, need(), offer(), today)).toMatchObject({
      allowed: true,
      as: { organizationId: 'xianlin-committee' },
    })
    expect(canIntroduceMatch(elsewhere, need(), offer(), today)).toEqual(no('NOT_FOUND'))
    expect(canIntroduceTo(enterprise, offer(), today)).toEqual(no('COMMITTEE_ONLY'))
  })
  test('nobody who was asked for offers as a unit, whatever committee elsewhere he or she sits on', () => {
    const both = viewer('zhou', [...enterprise.capacities, ...elsewhere.capacities], { neighbours: ['cuizhu', 'zhonghui'] })
    const called = Object.assign(new Need(), need({ calledIds: ['yunfan'] }))
    expect(canSeeNeed(both, called)).toEqual(yes)
    expect(canIntroduceTo(both, called, today)).toEqual(no('COMMITTEE_ONLY'))
    expect(canIntroduceTo(both, need({ communityId: 'zhonghui' }), today)).toEqual(yes)
  })
  test('only what is open today', () => {
    expect(canIntroduceMatch(guangliCommittee, need(), offer({ until: '2026-03-14' }), today)).toEqual(no('RESOURCE_CLOSED'))
  })
})

describe('who may answer', () => {
  test('each side for itself alone: a committee doesn’t answer for a unit', () => {
    expect(canAnswerForOffer(enterprise, sides())).toEqual(yes)
    expect(canAnswerForNeed(enterprise, sides())).toEqual(no('NOT_ALLOWED'))
    expect(canAnswerForNeed(xianlinCommittee, sides())).toEqual(yes)
    expect(canAnswerForOffer(guangliCommittee, sides())).toEqual(no('NOT_ALLOWED'))
    expect(canRespondToMatch(guangliCommittee, sides())).toEqual(no('NOT_ALLOWED'))
    expect(canRespondToMatch(otherEnterprise, sides())).toEqual(no('NOT_FOUND'))
  })
  test('for a resident’s need the resident or the committee', () => {
    const own = sides({}, { organizationId: null, postedById: 'chen' })
    expect(canAnswerForNeed(resident, own)).toEqual({ allowed: true, as: null })
    expect(canAnswerForNeed(xianlinCommittee, own)).toEqual(yes)
    expect(canSeeMatch(resident, own.match)).toEqual(yes)
  })
  test('with the side answered already it is said so', () => {
    expect(canRespondToMatch(enterprise, sides({ offerAnswer: Answer.ACCEPTED }))).toEqual(no('ALREADY_ANSWERED'))
    expect(canRespondToMatch(enterprise, sides({ state: MatchState.DECLINED }))).toEqual(no('WRONG_STAGE'))
  })
  test('whoever speaks for both answers for the need, then for the offer', () => {
    const both = viewer('liu', [seat('xianlin-committee', 'xianlin', 'COMMITTEE'), seat('yunfan', 'guangli')])
    expect(sideAnswered(both, sides())).toBe('need')
    expect(sideAnswered(both, sides({ needAnswer: Answer.ACCEPTED }))).toBe('offer')
  })
})

describe('who may end a match', () => {
  const accepted = () => sides({ state: MatchState.ACCEPTED })
  test('the requester and both committees say it was fulfilled, the offer’s unit doesn’t', () => {
    for (const each of [xianlinCommittee, guangliCommittee]) expect(canFulfilMatch(each, accepted())).toEqual(yes)
    expect(canFulfilMatch(enterprise, accepted())).toEqual(no('NOT_ALLOWED'))
    expect(canFulfilMatch(xianlinCommittee, sides())).toEqual(no('WRONG_STAGE'))
  })
  test('either side and both committees end it', () => {
    for (const each of [xianlinCommittee, guangliCommittee, enterprise]) expect(canFallThroughMatch(each, accepted())).toEqual(yes)
    expect(canFallThroughMatch(otherEnterprise, accepted())).toEqual(no('NOT_FOUND'))
  })
})
