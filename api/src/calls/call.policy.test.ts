import { describe, expect, test } from 'vitest'
import { type Campaign, CampaignState } from '../campaigns/campaign.entity.ts'
import { OrganizationKind } from '../organizations/organization.entity.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import type { Need } from '../resources/resource.entity.ts'
import { ResourceState } from '../resources/resource.words.ts'
import type { CallAnswer } from './call.entity.ts'
import {
  canAnswerCall,
  canCallForCampaign,
  canCallForNeed,
  canCallForOffers,
  canCallOn,
  canDeclineCall,
  canSeeAllAnswers,
  canSeeAnswer,
  canSeeCall,
} from './call.policy.ts'
import { CallAnswerState } from './call.words.ts'

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
  neighbours: capacities.some(({ organizationKind, communityId }) => organizationKind === 'COMMITTEE' && communityId)
    ? ['xianlin', 'guangli']
    : [],
  rightsChangeAt: null,
  token: null,
  ...rest,
})

const xianlin = viewer('wu', [seat('xianlin-committee', 'xianlin', 'COMMITTEE')])
const guangli = viewer('he', [seat('guangli-committee', 'guangli', 'COMMITTEE')])
const elsewhere = viewer('ma', [seat('wanghu-committee', 'wanghu', 'COMMITTEE')], { neighbours: ['wanghu'] })
const street = viewer('lu', [seat('street-committee', null, 'COMMITTEE')])
const asked = viewer('zhou', [seat('yunfan', 'guangli')])
const alsoAsked = viewer('qian', [seat('lanhai', 'guangli')])
const unasked = viewer('sun', [seat('shanlin', 'guangli')])
const resident = viewer('chen', [], { homeCommunityId: 'xianlin' })

const need = (row: Partial<Need> = {}) =>
  ({
    communityId: 'xianlin',
    organizationId: 'xianlin-committee',
    postedById: 'wu',
    state: ResourceState.OPEN,
    until: null,
    calledIds: ['yunfan'],
    ...row,
  }) as Need
const campaign = (row: Partial<Campaign> = {}) => ({ communityIds: ['xianlin', 'guangli'], state: CampaignState.OPEN, ...row }) as Campaign
const call = { communityIds: ['xianlin', 'guangli'], organizationIds: ['yunfan', 'lanhai'] }
const unit = (id: string, communityId: string | null = 'guangli', kind = OrganizationKind.ENTERPRISE) => ({ id, communityId, kind })
const answer = (state: CallAnswerState) => ({ organizationId: 'yunfan', state }) as CallAnswer

const yes = expect.objectContaining({ allowed: true })
const no = (code: string) => expect.objectContaining({ allowed: false, code })

describe('who may call for offers', () => {
  test('to a need: a committee that sees it, its own first', () => {
    expect(canCallForNeed(xianlin, need(), today)).toEqual({ allowed: true, as: xianlin.capacities[0] })
    expect(canCallForNeed(guangli, need(), today)).toEqual({ allowed: true, as: guangli.capacities[0] })
    const both = viewer('wu', [...guangli.capacities, ...xianlin.capacities])
    expect(canCallForOffers(both, { need: need() }, today)).toEqual({ allowed: true, as: xianlin.capacities[0] })
  })

  test('neither a unit that was asked itself, nor whoever doesn’t see the need', () => {
    expect(canCallForNeed(asked, need(), today)).toEqual(no('COMMITTEE_ONLY'))
    expect(canCallForNeed(street, need(), today)).toEqual(no('COMMITTEE_ONLY'))
    for (const one of [unasked, elsewhere, resident]) expect(canCallForNeed(one, need(), today)).toEqual(no('NOT_FOUND'))
  })

  test('nor whoever works in one that was asked and sits on a committee elsewhere', () => {
    const both = viewer('zhou', [...asked.capacities, ...elsewhere.capacities], { neighbours: ['wanghu'] })
    expect(canCallForNeed(both, need(), today)).toEqual(no('COMMITTEE_ONLY'))
  })

  test('only while the need is open', () => {
    for (const state of [ResourceState.MET, ResourceState.WITHDRAWN])
      expect(canCallForNeed(xianlin, need({ state }), today)).toEqual(no('RESOURCE_CLOSED'))
    expect(canCallForNeed(xianlin, need({ until: '2026-03-14' }), today)).toEqual(no('RESOURCE_CLOSED'))
  })

  test('to a campaign: the committees that run it, while it is open', () => {
    for (const one of [xianlin, guangli]) expect(canCallForOffers(one, { campaign: campaign() }, today)).toEqual(yes)
    for (const one of [asked, elsewhere, resident]) expect(canCallForCampaign(one, campaign())).toEqual(no('NOT_FOUND'))
    expect(canCallForCampaign(xianlin, campaign({ state: CampaignState.CLOSED }))).toEqual(no('CAMPAIGN_CLOSED'))
  })
})

describe('who can be asked', () => {
  test('units of one’s own community and its neighbours', () => {
    expect(canCallOn(xianlin, unit('yunfan'))).toEqual(yes)
    expect(canCallOn(xianlin, unit('garage', 'xianlin', OrganizationKind.PROPERTY_MANAGER))).toEqual(yes)
    expect(canCallOn(xianlin, unit('far', 'wanghu'))).toEqual(no('NOT_FOUND'))
    expect(canCallOn(xianlin, unit('street-unit', null))).toEqual(no('NOT_FOUND'))
    expect(canCallOn(xianlin, unit('guangli-committee', 'guangli', OrganizationKind.COMMITTEE))).toEqual(no('UNITS_ONLY'))
  })
})

describe('who sees a call', () => {
  test('the committees, and each unit that was asked', () => {
    for (const one of [xianlin, guangli, street, asked, alsoAsked]) expect(canSeeCall(one, call)).toEqual(yes)
    for (const one of [unasked, elsewhere, resident]) expect(canSeeCall(one, call)).toEqual(no('NOT_FOUND'))
  })

  test('a unit its own answer alone', () => {
    expect(canSeeAnswer(asked, call, { organizationId: 'yunfan' })).toEqual(yes)
    expect(canSeeAnswer(asked, call, { organizationId: 'lanhai' })).toEqual(no('NOT_FOUND'))
    expect(canSeeAllAnswers(asked, call)).toEqual(no('NOT_FOUND'))
    for (const one of [xianlin, guangli, street]) expect(canSeeAnswer(one, call, { organizationId: 'lanhai' })).toEqual(yes)
  })
})

describe('who may answer', () => {
  test('a unit that was asked, or the committee of its community for it', () => {
    expect(canAnswerCall(asked, call, unit('yunfan'))).toEqual({ allowed: true, as: asked.capacities[0] })
    expect(canAnswerCall(guangli, call, unit('yunfan'))).toEqual(yes)
    expect(canAnswerCall(xianlin, call, unit('yunfan'))).toEqual(no('NOT_ALLOWED'))
    expect(canAnswerCall(unasked, call, unit('shanlin'))).toEqual(no('NOT_FOUND'))
    expect(canAnswerCall(guangli, call, unit('shanlin'))).toEqual(no('NOT_CALLED'))
  })

  test('for another it is refused alike, whether that was asked or not', () => {
    expect(canAnswerCall(asked, call, unit('lanhai'))).toEqual(canAnswerCall(asked, call, unit('shanlin')))
    expect(canAnswerCall(asked, call, unit('lanhai'))).toEqual(no('NOT_ALLOWED'))
  })

  test('what was answered is not declined any more', () => {
    expect(canDeclineCall(asked, call, unit('yunfan'), answer(CallAnswerState.PENDING))).toEqual(yes)
    for (const state of [CallAnswerState.OFFERED, CallAnswerState.DECLINED])
      expect(canDeclineCall(asked, call, unit('yunfan'), answer(state))).toEqual(no('ALREADY_ANSWERED'))
  })
})
