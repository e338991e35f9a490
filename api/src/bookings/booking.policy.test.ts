import { describe, expect, test } from 'vitest'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import type { Offer } from '../resources/resource.entity.ts'
import { ResourceKind, ResourceState } from '../resources/resource.words.ts'
import type { Booking } from './booking.entity.ts'
import { canBookOffer, canCancelBooking, canSeeBooker, canSeeBooking } from './booking.policy.ts'
import { BookingState } from './booking.words.ts'

const today = '2026-03-15'
/** A Sunday, at five past midnight. */
const now = new Date('2026-03-15T00:05:00+08:00')

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
    ? ['xianlin', 'guangli', 'cuizhu']
    : [],
  rightsChangeAt: null,
  token: null,
  ...rest,
})

const bookers = viewer('wu', [seat('xianlin-committee', 'xianlin', 'COMMITTEE')])
const offerers = viewer('he', [seat('guangli-committee', 'guangli', 'COMMITTEE')])
/** A neighbour of both, on neither side of the booking. */
const neighbour = viewer('yu', [seat('cuizhu-committee', 'cuizhu', 'COMMITTEE')])
const elsewhere = viewer('ma', [seat('wanghu-committee', 'wanghu', 'COMMITTEE')], { neighbours: ['wanghu'] })
const street = viewer('lu', [seat('street-committee', null, 'COMMITTEE')])
const garage = viewer('zhou', [seat('garage', 'guangli')])
const firm = viewer('qian', [seat('firm', 'guangli')])
const clinic = viewer('sun', [seat('clinic', 'xianlin')])
const resident = viewer('chen', [], { homeCommunityId: 'xianlin' })
const tokenOf = (owner: Viewer, communities: string[]): Viewer => ({
  ...owner,
  capacities: owner.capacities.filter(({ communityId }) => communityId !== null && communities.includes(communityId)),
  token: { scopes: ['READ', 'WRITE'], communities, bySubdistrictSeat: false },
})

const offer = (row: Partial<Offer> = {}) =>
  ({
    kind: ResourceKind.PARKING,
    detail: { windows: [{ weekdays: [1], from: '18:00', to: '08:00' }], startsOn: null, endsOn: null },
    communityId: 'guangli',
    organizationId: 'garage',
    postedById: 'zhou',
    state: ResourceState.OPEN,
    until: null,
    ...row,
  }) as Offer
const booking = (row: Partial<Booking> = {}) =>
  ({
    communityId: 'xianlin',
    organizationId: 'xianlin-committee',
    residentId: null,
    state: BookingState.BOOKED,
    windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '20:00' }],
    startsOn: today,
    endsOn: today,
    ...row,
  }) as Booking

const yes = expect.objectContaining({ allowed: true })
const no = (code: string) => expect.objectContaining({ allowed: false, code })
const xianlin = { communityId: 'xianlin', organization: null }
const clinicOfXianlin = { communityId: 'xianlin', organization: { id: 'clinic', communityId: 'xianlin' } }
const garageItself = { communityId: 'guangli', organization: { id: 'garage', communityId: 'guangli' } }

describe('who may book', () => {
  test('a committee that sees the offer, for its community and for a unit in it', () => {
    expect(canBookOffer(bookers, offer(), today, xianlin)).toEqual({ allowed: true, as: bookers.capacities[0] })
    expect(canBookOffer(bookers, offer(), today, clinicOfXianlin)).toEqual(yes)
    expect(canBookOffer(neighbour, offer(), today, { communityId: 'cuizhu', organization: null })).toEqual(yes)
  })

  test('not for another committee’s community, nor for its units', () => {
    expect(canBookOffer(offerers, offer(), today, xianlin)).toEqual(no('NOT_ALLOWED'))
    expect(canBookOffer(offerers, offer(), today, clinicOfXianlin)).toEqual(no('NOT_ALLOWED'))
    expect(canBookOffer(bookers, offer(), today, garageItself)).toEqual(no('NOT_ALLOWED'))
  })

  test('the unit whose offer it is, for itself alone', () => {
    expect(canBookOffer(garage, offer(), today, garageItself)).toEqual(yes)
    expect(canBookOffer(garage, offer(), today, { communityId: 'guangli', organization: null })).toEqual(no('NOT_ALLOWED'))
  })

  test('whoever doesn’t see the offer doesn’t learn that it is there', () => {
    for (const stranger of [elsewhere, firm, clinic, resident]) expect(canBookOffer(stranger, offer(), today)).toEqual(no('NOT_FOUND'))
    expect(canBookOffer(tokenOf(bookers, ['xianlin']), offer(), today, xianlin)).toEqual(no('NOT_FOUND'))
  })

  test('the sub-district sees it and has no community to book for', () => {
    expect(canBookOffer(street, offer(), today)).toEqual(no('NOT_ALLOWED'))
  })

  test('what stands and has hours, though every place be taken at some hour', () => {
    expect(canBookOffer(bookers, offer({ state: ResourceState.MET }), today, xianlin)).toEqual(yes)
    expect(canBookOffer(bookers, offer({ state: ResourceState.WITHDRAWN }), today, xianlin)).toEqual(no('RESOURCE_CLOSED'))
    expect(canBookOffer(bookers, offer({ until: '2026-03-14' }), today, xianlin)).toEqual(no('RESOURCE_CLOSED'))
    expect(canBookOffer(garage, offer({ state: ResourceState.DRAFT }), today, garageItself)).toEqual(no('RESOURCE_CLOSED'))
    expect(canBookOffer(bookers, offer({ detail: null }), today, xianlin)).toEqual(no('NOT_BY_HOURS'))
    expect(canBookOffer(bookers, offer({ kind: ResourceKind.GOODS }), today, xianlin)).toEqual(no('NOT_BY_HOURS'))
  })
})

describe('who sees a booking', () => {
  test('both committees, the side that offers, the side that booked, and the sub-district', () => {
    for (const one of [bookers, offerers, garage, street]) expect(canSeeBooking(one, booking(), offer())).toEqual(yes)
    expect(canSeeBooking(clinic, booking({ organizationId: 'clinic' }), offer())).toEqual(yes)
    expect(canSeeBooking(resident, booking({ organizationId: null, residentId: 'chen' }), offer())).toEqual(yes)
    const own = offer({ organizationId: null, postedById: 'chen', communityId: 'xianlin' })
    expect(canSeeBooking(resident, booking(), own)).toEqual(yes)
  })

  test('nobody else: neither a neighbour who sees the offer nor another unit', () => {
    for (const one of [neighbour, elsewhere, firm, clinic, resident])
      expect(canSeeBooking(one, booking(), offer())).toEqual(no('NOT_FOUND'))
    // Whoever posted it for a unit and left the unit.
    expect(canSeeBooking(viewer('zhou', []), booking(), offer())).toEqual(no('NOT_FOUND'))
  })

  test('a token only within its communities', () => {
    expect(canSeeBooking(tokenOf(bookers, ['xianlin']), booking(), offer())).toEqual(yes)
    expect(canSeeBooking(tokenOf(bookers, ['cuizhu']), booking(), offer())).toEqual(no('NOT_FOUND'))
  })
})

describe('who booked', () => {
  test('is told with the booking where somebody did it in a post', () => {
    const inPost = booking({ bookedById: 'wu', bookedAsId: 'xianlin-committee-seat' })
    for (const one of [bookers, offerers, garage, street]) expect(canSeeBooker(one, inPost, offer())).toEqual(yes)
    expect(canSeeBooker(neighbour, inPost, offer())).toEqual(no('NOT_FOUND'))
  })

  test('is told of a resident to the two sides and the committee at home', () => {
    const own = booking({ organizationId: null, residentId: 'chen', bookedById: 'chen', bookedAsId: null })
    for (const one of [resident, bookers, garage]) expect(canSeeBooker(one, own, offer())).toEqual(yes)
    for (const one of [offerers, street]) expect(canSeeBooker(one, own, offer())).toEqual(no('NOT_FOUND'))
  })
})

describe('who may cancel', () => {
  test('whoever booked, and the side that offers', () => {
    expect(canCancelBooking(bookers, booking(), offer(), now)).toEqual({ allowed: true, as: bookers.capacities[0] })
    expect(canCancelBooking(bookers, booking({ organizationId: 'clinic' }), offer(), now)).toEqual(yes)
    expect(canCancelBooking(clinic, booking({ organizationId: 'clinic' }), offer(), now)).toEqual(yes)
    expect(canCancelBooking(resident, booking({ organizationId: null, residentId: 'chen' }), offer(), now)).toEqual({
      allowed: true,
      as: null,
    })
    expect(canCancelBooking(garage, booking(), offer(), now)).toEqual(yes)
  })

  test('the committee on the provider’s side and the sub-district see it, and leave it alone', () => {
    for (const one of [offerers, street]) expect(canCancelBooking(one, booking(), offer(), now)).toEqual(no('NOT_ALLOWED'))
    for (const one of [neighbour, firm, elsewhere]) expect(canCancelBooking(one, booking(), offer(), now)).toEqual(no('NOT_FOUND'))
  })

  test('not what is cancelled or over', () => {
    expect(canCancelBooking(bookers, booking({ state: BookingState.CANCELLED }), offer(), now)).toEqual(no('BOOKING_CLOSED'))
    expect(canCancelBooking(garage, booking({ startsOn: '2026-03-14', endsOn: '2026-03-14' }), offer(), now)).toEqual(no('BOOKING_CLOSED'))
  })
  test('a night that is under way, until its last hour has gone', () => {
    const night = booking({ windows: [{ weekdays: [6], from: '22:00', to: '08:00' }], startsOn: '2026-03-14', endsOn: '2026-03-14' })
    expect(canCancelBooking(bookers, night, offer(), new Date('2026-03-15T07:59:00+08:00'))).toEqual(yes)
    expect(canCancelBooking(bookers, night, offer(), new Date('2026-03-15T08:00:00+08:00'))).toEqual(no('BOOKING_CLOSED'))
  })
})
