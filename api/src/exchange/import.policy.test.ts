import { expect, test } from 'vitest'
import { allowedRoles, viewers } from '../acting/viewer.examples.ts'
import { canImport, canSeeImport, canSettleImport, ownUnit } from './import.policy.ts'

const place = (sheet: 'JOB_OFFERS' | 'JOB_NEEDS', communityId: string, organizationId: string | null = null) => ({
  sheet,
  communityId,
  organizationId,
})

test.each([
  [place('JOB_NEEDS', 'xianlin'), ['crossAppointed', 'committeeMember']],
  [place('JOB_NEEDS', 'guangli'), ['crossAppointed', 'committeeToken']],
  [place('JOB_OFFERS', 'guangli'), ['crossAppointed', 'committeeToken']],
  [place('JOB_OFFERS', 'guangli', 'software firm'), ['crossAppointed', 'enterprise', 'committeeToken']],
  [place('JOB_OFFERS', 'guangli', 'another firm'), ['crossAppointed', 'committeeToken']],
  // A unit posts; whom the community's needs are about is none of its business.
  [place('JOB_NEEDS', 'guangli', 'software firm'), ['crossAppointed', 'committeeToken']],
  [place('JOB_OFFERS', 'elsewhere'), []],
])('%j may be imported, seen and settled by %j', (place, expected) => {
  expect(allowedRoles((viewer) => canImport(viewer, place))).toEqual(expected)
  expect(allowedRoles((viewer) => canSeeImport(viewer, place))).toEqual(expected)
  expect(allowedRoles((viewer) => canSettleImport(viewer, place))).toEqual(expected)
})

test('whoever may not see an import learns nothing of it', () => {
  expect(canSeeImport(viewers.resident, place('JOB_NEEDS', 'xianlin'))).toMatchObject({ allowed: false, code: 'NOT_FOUND' })
})

test('one imports for the unit one belongs to, unless one sits on the committee', () => {
  expect(ownUnit(viewers.enterprise, 'guangli')?.organizationId).toBe('software firm')
  expect(ownUnit(viewers.enterprise, 'xianlin')).toBeNull()
  expect(ownUnit(viewers.crossAppointed, 'guangli')).toBeNull()
  expect(ownUnit(viewers.honoraryMember, 'xianlin')).toBeNull()
})
