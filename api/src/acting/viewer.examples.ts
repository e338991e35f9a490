import type { Capacity, Position, Viewer } from './viewer.ts'

/** Who asks, in the tests of policies: one of each kind there is. Ids are the words they stand for. */
const seat = (organizationKind: string, organizationId: string, communityId: string | null, position: Position): Capacity => ({
  appointmentId: `${position} of ${organizationId}`,
  position,
  organizationId,
  organizationKind,
  communityId,
})

const viewer = (personId: string, capacities: Capacity[], neighbours: string[] = [], token: Viewer['token'] = null): Viewer => ({
  personId,
  subdistrictId: 'subdistrict',
  name: personId,
  homeCommunityId: null,
  capacities,
  neighbours,
  rightsChangeAt: null,
  token,
})

const committee = (communityId: string | null, position: Position): Capacity =>
  seat('COMMITTEE', communityId ? `${communityId} committee` : 'subdistrict committee', communityId, position)

/** `xianlin` and `guangli` share a board; `zhou` is secretary of the one and member of the other. */
export const viewers = {
  administrator: viewer('chen', [committee(null, 'SECRETARY')]),
  desk: viewer('desk', [committee(null, 'DESK')]),
  subdistrictMember: viewer('member', [committee(null, 'MEMBER')]),
  subdistrictHonorary: viewer('elder', [committee(null, 'HONORARY')]),
  crossAppointed: viewer('zhou', [committee('xianlin', 'SECRETARY'), committee('guangli', 'MEMBER')], ['xianlin', 'guangli']),
  committeeMember: viewer('wu', [committee('xianlin', 'MEMBER')], ['xianlin', 'guangli']),
  honoraryMember: viewer('old', [committee('xianlin', 'HONORARY')]),
  enterprise: viewer('feng', [seat('ENTERPRISE', 'software firm', 'guangli', 'HEAD')]),
  resident: viewer('sun', []),
  committeeToken: viewer('zhou', [committee('guangli', 'MEMBER')], ['guangli'], {
    scopes: ['READ', 'WRITE'],
    communities: ['guangli'],
    bySubdistrictSeat: false,
  }),
  administratorToken: viewer('chen', [], ['guangli'], { scopes: ['READ'], communities: ['guangli'], bySubdistrictSeat: true }),
} as const

export type Role = keyof typeof viewers
export const roles = Object.keys(viewers) as Role[]

/** The roles a question is answered with yes for. */
export const allowedRoles = (question: (viewer: Viewer) => { allowed: boolean }): Role[] =>
  roles.filter((role) => question(viewers[role]).allowed)
