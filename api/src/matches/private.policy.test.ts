import { describe, expect, test } from 'vitest'
import { allowedRoles, viewers } from '../acting/viewer.examples.ts'
import type { Capacity } from '../acting/viewer.ts'
import { canSeeBalance } from './balance.policy.ts'
import { canFollowUpMatch, canReadFollowUpNote, canRecordNoShow, canRevealMatchContact } from './match.policy.ts'
import { needed } from '../resources/resource.examples.ts'
import { matched } from './match.examples.ts'
import { canClaimWish, canKnowPersonOf, canPublishResource, canRevealNeedContact, canSeeNeed } from '../resources/resource.policy.ts'
import { ResourceKind, ResourceState } from '../resources/resource.words.ts'
import { MatchState } from './match.words.ts'

const today = '2026-03-15'
const farSeat: Capacity = {
  appointmentId: 'MEMBER of far committee',
  position: 'MEMBER',
  organizationId: 'far committee',
  organizationKind: 'COMMITTEE',
  communityId: 'far',
}
const no = (code: string) => expect.objectContaining({ allowed: false, code })
const { ACCEPTED, FULFILLED, NO_SHOW, FELL_THROUGH, DECLINED, INTRODUCED } = MatchState

/** Of the communities’ committees, those that see the need and the match because they share a board. */
const COMMITTEE = ['crossAppointed', 'committeeMember'] as const

describe('whom a need is for', () => {
  test('is known to the committee of its community, and to no other', () => {
    expect(allowedRoles((viewer) => canRevealNeedContact(viewer, needed()))).toEqual(COMMITTEE)
    expect(canRevealNeedContact(viewers.administrator, needed())).toEqual(no('COMMITTEE_ONLY'))
    expect(canRevealNeedContact(viewers.enterprise, needed())).toEqual(no('NOT_FOUND'))
  })
  test('is not known to whoever was called on for offers', () => {
    const calling = needed({ calledIds: ['software firm'] })
    expect(canSeeNeed(viewers.enterprise, calling)).toMatchObject({ allowed: true })
    expect(canRevealNeedContact(viewers.enterprise, calling)).toEqual(no('COMMITTEE_ONLY'))
  })
  test('is no longer known to whoever posted it for a committee that he or she has left', () => {
    const left = { ...viewers.crossAppointed, capacities: viewers.crossAppointed.capacities.slice(1) }
    expect(canSeeNeed(left, needed())).toMatchObject({ allowed: true })
    expect(canRevealNeedContact(left, needed())).toEqual(no('COMMITTEE_ONLY'))
  })
  test('is known to a resident of his or her own', () => {
    const own = needed({ organizationId: null, postedById: 'sun' })
    expect(allowedRoles((viewer) => canKnowPersonOf(viewer, own))).toEqual([...COMMITTEE, 'resident'])
  })
  test('was not left where nothing was', () => {
    expect(canRevealNeedContact(viewers.committeeMember, needed({ contactCipher: null }))).toEqual(no('NO_CONTACT'))
  })
})

describe('of a match, whom the need is for', () => {
  const open = (state: MatchState) => allowedRoles((viewer) => canRevealMatchContact(viewer, matched({ state })))
  test('is told to the provider alone, while both have accepted', () => {
    expect(open(ACCEPTED)).toEqual(['enterprise'])
    expect(open(FULFILLED)).toEqual(['enterprise'])
  })
  test.each([INTRODUCED, NO_SHOW, FELL_THROUGH, DECLINED])('is told to nobody in %s', (state) => {
    expect(open(state)).toEqual([])
    expect(canRevealMatchContact(viewers.enterprise, matched({ state }))).toEqual(no('WRONG_STAGE'))
  })
  test('can’t be told where none was left', () => {
    expect(canRevealMatchContact(viewers.enterprise, matched({ state: ACCEPTED }, { contactCipher: null }))).toEqual(no('NO_CONTACT'))
  })
})

describe('after both have accepted', () => {
  test('the provider or a committee of either says that nobody came', () => {
    expect(allowedRoles((viewer) => canRecordNoShow(viewer, matched({ state: ACCEPTED })))).toEqual([
      ...COMMITTEE,
      'enterprise',
      'committeeToken',
    ])
    expect(canRecordNoShow(viewers.enterprise, matched({ state: FULFILLED }))).toEqual(no('WRONG_STAGE'))
  })
  test('the committees and the requester ask after whoever was placed, the employer doesn’t, nor reads what was said', () => {
    const placed = matched({ state: FULFILLED })
    expect(allowedRoles((viewer) => canFollowUpMatch(viewer, placed))).toEqual([...COMMITTEE, 'committeeToken'])
    expect(allowedRoles((viewer) => canReadFollowUpNote(viewer, placed))).toEqual([...COMMITTEE, 'committeeToken'])
    expect(canFollowUpMatch(viewers.committeeMember, matched({ state: ACCEPTED }))).toEqual(no('WRONG_STAGE'))
    expect(canFollowUpMatch(viewers.committeeMember, matched({ state: FULFILLED }, { kind: ResourceKind.GOODS }))).toEqual(
      no('NO_FOLLOW_UP'),
    )
  })
})

describe('a wish', () => {
  const wish = (row: Parameters<typeof needed>[0] = {}) => needed({ kind: ResourceKind.MICRO_WISH, ...row })
  test('is claimed by the committees of the neighbours, not by the one that asks', () => {
    expect(allowedRoles((viewer) => canClaimWish(viewer, wish(), null, today))).toEqual([
      'administrator',
      'desk',
      'subdistrictMember',
      'crossAppointed',
    ])
    expect(canClaimWish(viewers.crossAppointed, wish(), null, today)).toMatchObject({ as: { organizationId: 'guangli committee' } })
    expect(canClaimWish(viewers.committeeMember, wish(), null, today)).toEqual(no('NOT_ALLOWED'))
  })
  test('is claimed by a unit that was called on', () => {
    expect(canClaimWish(viewers.enterprise, wish(), null, today)).toEqual(no('NOT_FOUND'))
    const called = wish({ calledIds: ['software firm'] })
    expect(canClaimWish(viewers.enterprise, called, 'software firm', today)).toMatchObject({ as: { organizationId: 'software firm' } })
    expect(canClaimWish(viewers.enterprise, called, 'another firm', today)).toEqual(no('NOT_ALLOWED'))
    const onFarCommittee = { ...viewers.enterprise, capacities: [...viewers.enterprise.capacities, farSeat], neighbours: ['far'] }
    expect(canClaimWish(onFarCommittee, called, 'far committee', today)).toEqual(no('NOT_ALLOWED'))
    expect(canClaimWish(onFarCommittee, called, null, today)).toMatchObject({ as: { organizationId: 'software firm' } })
  })
  test('is claimed once, while it stands', () => {
    expect(canClaimWish(viewers.crossAppointed, wish({ state: ResourceState.MET }), null, today)).toEqual(no('ALREADY_CLAIMED'))
    expect(canClaimWish(viewers.crossAppointed, wish({ until: '2026-03-14' }), null, today)).toEqual(no('RESOURCE_CLOSED'))
    expect(canClaimWish(viewers.crossAppointed, needed(), null, today)).toEqual(no('NOT_A_WISH'))
  })
})

test('a draft is there for those it is posted for alone, who publish it once', () => {
  const draft = needed({ state: ResourceState.DRAFT, isPrivate: true })
  expect(allowedRoles((viewer) => canPublishResource(viewer, draft))).toEqual(COMMITTEE)
  expect(canSeeNeed(viewers.committeeToken, draft)).toEqual(no('NOT_FOUND'))
  expect(canPublishResource(viewers.committeeMember, needed())).toEqual(no('NOT_A_DRAFT'))
})

test('a draft that was withdrawn stays with those it was posted for', () => {
  const withdrawn = needed({ state: ResourceState.WITHDRAWN, isPrivate: true })
  const own = ['administrator', 'desk', 'subdistrictMember', ...COMMITTEE]
  expect(allowedRoles((viewer) => canSeeNeed(viewer, withdrawn))).toEqual(own)
  expect(canSeeNeed(viewers.committeeToken, withdrawn)).toEqual(no('NOT_FOUND'))
})

test('what a unit gave and was given is for itself and the committees that see what it posts', () => {
  const firm = { id: 'software firm', communityId: 'guangli' }
  expect(allowedRoles((viewer) => canSeeBalance(viewer, firm))).toEqual([
    'administrator',
    'desk',
    'subdistrictMember',
    'crossAppointed',
    'committeeMember',
    'enterprise',
    'committeeToken',
    'administratorToken',
  ])
  expect(canSeeBalance(viewers.committeeMember, { id: 'a firm far away', communityId: 'cuizhu' })).toEqual(no('NOT_FOUND'))
})
