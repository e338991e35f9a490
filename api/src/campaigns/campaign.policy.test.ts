import { describe, expect, test } from 'vitest'
import { type Role, allowedRoles, viewers } from '../acting/viewer.examples.ts'
import { CampaignState } from './campaign.entity.ts'
import { campaignWhere } from './campaign.conditions.ts'
import { canCreateCampaign, canJoinCampaign, canReopenCampaign, canRunCampaign, canSeeCampaign } from './campaign.policy.ts'

const { OPEN, CLOSED } = CampaignState
const shared = { communityIds: ['xianlin', 'guangli'], state: OPEN }
const ofOne = { communityIds: ['guangli'], state: OPEN }
const elsewhere = { communityIds: ['wanghu'], state: OPEN }

const subdistrict: Role[] = ['administrator', 'desk', 'subdistrictMember']
const committees: Role[] = ['crossAppointed', 'committeeMember']
const tokens: Role[] = ['committeeToken', 'administratorToken']

describe.each([
  ['of both communities', shared],
  ['of one', ofOne],
  ['of a community apart', elsewhere],
  ['that is closed', { ...shared, state: CLOSED }],
])('a campaign %s', (_, campaign) => {
  const isApart = campaign === elsewhere
  test('is seen by the sub-district and by committees that share a board with it, never by a unit', () => {
    expect(allowedRoles((viewer) => canSeeCampaign(viewer, campaign))).toEqual(
      isApart ? subdistrict : [...subdistrict, ...committees, ...tokens],
    )
  })

  test('is run by the committees of its communities alone, while it is open', () => {
    const own: Record<string, Role[]> = { xianlin: ['crossAppointed', 'committeeMember'], guangli: ['crossAppointed', 'committeeToken'] }
    const expected = new Set(campaign.state === OPEN ? campaign.communityIds.flatMap((id) => own[id] ?? []) : [])
    expect(new Set(allowedRoles((viewer) => canRunCampaign(viewer, campaign)))).toEqual(expected)
  })
})

test('why not: it isn’t seen, one sits on none of its committees, it is over', () => {
  const code = (role: Role, campaign: typeof shared) => canRunCampaign(viewers[role], campaign)
  expect(code('enterprise', shared)).toMatchObject({ code: 'NOT_FOUND' })
  expect(code('committeeMember', elsewhere)).toMatchObject({ code: 'NOT_FOUND' })
  expect(code('committeeMember', ofOne)).toMatchObject({ code: 'COMMITTEE_ONLY' })
  expect(code('crossAppointed', { ...shared, state: CLOSED })).toMatchObject({ code: 'CAMPAIGN_CLOSED' })
  expect(code('enterprise', { ...shared, state: CLOSED })).toMatchObject({ code: 'NOT_FOUND' })
})

test('it is begun again by those who may close it, once it is closed', () => {
  const closed = { ...shared, state: CLOSED }
  const run = allowedRoles((viewer) => canRunCampaign(viewer, shared))
  expect(run.length).toBeGreaterThan(0)
  expect(allowedRoles((viewer) => canReopenCampaign(viewer, closed))).toEqual(run)
  expect(allowedRoles((viewer) => canReopenCampaign(viewer, shared))).toEqual([])
  expect(canReopenCampaign(viewers.crossAppointed, shared)).toMatchObject({ code: 'CAMPAIGN_OPEN' })
  expect(canReopenCampaign(viewers.committeeMember, { ...ofOne, state: CLOSED })).toMatchObject({ code: 'COMMITTEE_ONLY' })
  expect(canReopenCampaign(viewers.enterprise, closed)).toMatchObject({ code: 'NOT_FOUND' })
})

test('it is begun by a committee for its community, with neighbours alone', () => {
  expect(allowedRoles((viewer) => canCreateCampaign(viewer, 'xianlin', ['xianlin', 'guangli']))).toEqual(committees)
  expect(allowedRoles((viewer) => canCreateCampaign(viewer, 'xianlin', ['xianlin', 'wanghu']))).toEqual([])
  expect(allowedRoles((viewer) => canCreateCampaign(viewer, 'guangli', ['guangli']))).toEqual(['crossAppointed', 'committeeToken'])
})

test('what is posted in one of its communities takes part, while it is open', () => {
  expect(canJoinCampaign(viewers.enterprise, shared, { communityId: 'guangli' })).toMatchObject({ allowed: true })
  expect(canJoinCampaign(viewers.enterprise, ofOne, { communityId: 'xianlin' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(canJoinCampaign(viewers.enterprise, { ...shared, state: CLOSED }, { communityId: 'guangli' })).toMatchObject({
    code: 'CAMPAIGN_CLOSED',
  })
})

test('the condition in SQL names what the policy looks at', () => {
  const whereOf = (role: Role) => {
    const parameters: unknown[] = ['first']
    return [campaignWhere(viewers[role], parameters), ...parameters]
  }
  expect(whereOf('administrator')).toEqual(['true', 'first'])
  expect(whereOf('committeeMember')).toEqual(['c.communities && $2::uuid[]', 'first', ['xianlin', 'guangli']])
  expect(whereOf('enterprise')).toEqual(['c.communities && $2::uuid[]', 'first', []])
  expect(whereOf('administratorToken')).toEqual([
    'c.communities && $2::uuid[] and c.communities && $3::uuid[]',
    'first',
    ['guangli'],
    ['guangli'],
  ])
})
