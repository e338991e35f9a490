import { describe, expect, test } from 'vitest'
import type { Viewer } from '../acting/viewer.ts'
import { type Role, allowedRoles, roles, viewers } from '../acting/viewer.examples.ts'
import { canAppoint, canEndAppointment, canSeeAppointment } from './appointment.policy.ts'
import { OrganizationKind } from './organization.entity.ts'
import { canCreateOrganization, canSeeOrganization, canUpdateOrganization, organizationsWhere } from './organization.policy.ts'

const firm = { id: 'software firm', kind: OrganizationKind.ENTERPRISE, communityId: 'guangli' }
const otherFirm = { id: 'law firm', kind: OrganizationKind.ENTERPRISE, communityId: 'guangli' }
const committee = { id: 'xianlin committee', kind: OrganizationKind.COMMITTEE, communityId: 'xianlin' }
const station = { id: 'liaison station', kind: OrganizationKind.LIAISON_STATION, communityId: null }

const readers: Role[] = ['administrator', 'desk', 'subdistrictMember', 'crossAppointed', 'committeeMember']
const tokens: Role[] = ['committeeToken', 'administratorToken']

test.each([
  ['create an organization', canCreateOrganization],
  ['rename an organization', canUpdateOrganization],
  ['appoint', (viewer: Viewer) => canAppoint(viewer, { personId: 'sun' })],
  ['end an appointment', canEndAppointment],
])('those who may %s are the administrators', (_, policy) => {
  expect(allowedRoles(policy)).toEqual(['administrator', 'desk'])
})

test('nobody appoints him- or herself', () => {
  expect(canAppoint(viewers.desk, { personId: 'desk' })).toMatchObject({ code: 'OWN_APPOINTMENT' })
  expect(canAppoint(viewers.resident, { personId: 'sun' })).toMatchObject({ code: 'ADMINISTRATOR_ONLY' })
})

describe('an organization is looked up', () => {
  test('by committees and tokens of its community; by others when it is theirs', () => {
    expect(allowedRoles((viewer) => canSeeOrganization(viewer, firm))).toEqual([...readers, 'enterprise', ...tokens])
    expect(allowedRoles((viewer) => canSeeOrganization(viewer, otherFirm))).toEqual([...readers, ...tokens])
  })

  test('by everyone when it is a committee, by tokens of its community alone', () => {
    expect(allowedRoles((viewer) => canSeeOrganization(viewer, committee))).toEqual(roles.filter((role) => !tokens.includes(role)))
  })

  test('by no token when it is the sub-district’s own', () => {
    expect(allowedRoles((viewer) => canSeeOrganization(viewer, station))).toEqual(readers)
  })
})

test('one’s own posts are known to oneself, wherever they are', () => {
  const post = { personId: 'sun' }
  expect(allowedRoles((viewer) => canSeeAppointment(viewer, post, otherFirm))).toEqual([...readers, 'resident', ...tokens])
})

test.each([
  ['a committee', viewers.committeeMember, 'true', []],
  ['an enterprise', viewers.enterprise, `(r.kind = 'COMMITTEE' or r.id = any($1::uuid[]))`, [['software firm']]],
  ['a resident', viewers.resident, `(r.kind = 'COMMITTEE' or r.id = any($1::uuid[]))`, [[]]],
  ['a token', viewers.committeeToken, 'r.community_id = any($1::uuid[])', [['guangli']]],
])('the list says the same in SQL for %s', (_, viewer, where, parameters) => {
  const bound: unknown[] = []
  expect(organizationsWhere(viewer, bound)).toBe(where)
  expect(bound).toEqual(parameters)
})
