import { describe, expect, it } from 'vitest'
import { Anyone, isSelf } from './anyone.ts'
import { isConcerned } from './concern.ts'
import { committeeSeat, rightsFingerprint, rightsKey } from './rights.ts'
import type { Capacity, Viewer } from './viewer.ts'

const seat = (appointmentId: string, position: Capacity['position'] = 'MEMBER', communityId = 'xianlin'): Capacity => ({
  appointmentId,
  position,
  organizationId: `committee of ${communityId}`,
  organizationKind: 'COMMITTEE',
  communityId,
})

const viewer = (personId: string, capacities: Capacity[], rest: Partial<Viewer> = {}): Viewer => ({
  personId,
  subdistrictId: 'street',
  name: personId,
  homeCommunityId: null,
  capacities,
  neighbours: [],
  rightsChangeAt: null,
  token: null,
  ...rest,
})

describe('rights', () => {
  it('are the same for two who hold like seats by appointments of their own, in whatever order', () => {
    const one = viewer('one', [seat('a'), seat('b', 'SECRETARY', 'guangli')])
    const other = viewer('other', [seat('c', 'SECRETARY', 'guangli'), seat('d')])
    expect(rightsKey(one)).toBe(rightsKey(other))
    expect(rightsFingerprint(one)).toBe(rightsFingerprint(other))
  })

  it.each([
    ['another position', { capacities: [seat('a', 'SECRETARY')] }],
    ['another community', { capacities: [seat('a', 'MEMBER', 'guangli')] }],
    ['a home', { homeCommunityId: 'xianlin' }],
    ['neighbours', { neighbours: ['guangli'] }],
    ['a token', { token: { scopes: ['READ' as const], communities: ['xianlin'], bySubdistrictSeat: false } }],
    ['another sub-district', { subdistrictId: 'elsewhere' }],
  ])('are others with %s', (_, rest) => {
    expect(rightsKey(viewer('one', [seat('a')], rest))).not.toBe(rightsKey(viewer('one', [seat('a')])))
  })
})

describe('anyone', () => {
  it('has the rights of whom it stands for, and is none of those it is asked to be', () => {
    const anyone = new Anyone(viewer('one', [seat('a', 'SECRETARY')], { neighbours: ['guangli'] }))
    expect(committeeSeat(anyone, 'xianlin')).toMatchObject({ position: 'SECRETARY' })
    expect(isConcerned(anyone, { communities: ['guangli'], organizations: [], persons: ['one'] })).toBe(true)
    expect([...anyone.mentioned]).toEqual([])
    expect(isConcerned(anyone, { communities: ['elsewhere'], organizations: [], persons: ['one', 'two'] })).toBe(false)
    expect(isSelf(anyone, null)).toBe(false)
    expect([...anyone.mentioned]).toEqual(['one', 'two'])
    expect(anyone.isPersonal).toBe(false)
  })

  it.each<[string, (anyone: Anyone) => unknown]>([
    ['its id', ({ personId }) => personId],
    ['its name', ({ name }) => name],
    ['which appointment it acts by', ({ capacities }) => capacities[0]!.appointmentId],
    ['a copy of all it is', (anyone) => JSON.stringify(anyone.capacities.map((capacity) => capacity.appointmentId))],
  ])('tells that an answer is somebody’s own once %s was read', (_, read) => {
    const anyone = new Anyone(viewer('one', [seat('a')]))
    expect(anyone.isPersonal).toBe(false)
    read(anyone)
    expect(anyone.isPersonal).toBe(true)
  })
})
