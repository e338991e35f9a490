import { carPark, EVERY_DAY } from '../../support/bookings.ts'
import { dayIn } from '../../support/days.ts'
import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Cases } from './case.ts'

const evenings = [{ weekdays: EVERY_DAY, from: '19:00', to: '22:00' }]

const booking = async (world: World) => ({
  offerId: await carPark(world),
  communityId: world.communities.residential,
  purpose: '居民夜间停车',
  quantity: 4,
  windows: evenings,
  startsOn: dayIn(3),
  endsOn: dayIn(30),
})

const booked = async (world: World): Promise<string> =>
  (await perform(world.secretary.client, 'bookOffer', await booking(world)))['booking'].id

export const bookingCases: Cases = {
  bookOffer: {
    by: 'secretary',
    good: booking,
    longest: { purpose: 200 },
    notFor: { towerSecretary: 'NOT_ALLOWED', property: 'NOT_ALLOWED', administrator: 'NOT_ALLOWED' },
    refused: {
      'none of it': [(_, good) => ({ ...good, quantity: 0 }), 'TOO_SMALL', 'quantity'],
      'more than there is': [(_, good) => ({ ...good, quantity: 11 }), 'NO_CAPACITY', 'quantity'],
      'no hours': [(_, good) => ({ ...good, windows: [] }), 'REQUIRED', 'windows'],
      'more windows than a week has sense for': [(_, good) => ({ ...good, windows: Array(15).fill(evenings[0]) }), 'TOO_LONG', 'windows'],
      'a day of no week': [(_, good) => ({ ...good, windows: [{ ...evenings[0], weekdays: [0] }] }), 'TOO_SMALL', 'windows'],
      'a time of no clock': [(_, good) => ({ ...good, windows: [{ ...evenings[0], from: '25:00' }] }), 'CLOCK_FORM', 'windows'],
      'hours that are not offered': [
        (_, good) => ({ ...good, windows: [{ ...evenings[0], from: '08:00', to: '18:00' }] }),
        'OUTSIDE_SCHEDULE',
        'windows',
      ],
      'hours that never occur': [
        (_, good) => ({
          ...good,
          endsOn: good['startsOn'],
          windows: [{ ...evenings[0], weekdays: [(new Date(good['startsOn']).getUTCDay() + 1) % 7 || 7] }],
        }),
        'BOOKING_NEVER',
        'windows',
      ],
      'hours of today that are over': [
        (_, good) => ({ ...good, startsOn: dayIn(0), endsOn: dayIn(0), windows: [{ weekdays: EVERY_DAY, from: '00:00', to: '00:01' }] }),
        'HOURS_OVER',
        'windows',
      ],
      'days that are past': [(_, good) => ({ ...good, startsOn: dayIn(-2) }), 'MUST_BE_FUTURE', 'startsOn'],
      'an end before the start': [(_, good) => ({ ...good, endsOn: dayIn(2) }), 'ENDS_BEFORE_START', 'endsOn'],
      'more than a year': [(_, good) => ({ ...good, endsOn: dayIn(3 + 366) }), 'BOOKING_TOO_LONG', 'endsOn'],
      'in the name of nobody in particular': [(_, good) => ({ ...good, communityId: null }), 'REQUIRED', 'communityId'],
      'for a unit of another community': [
        ({ organizations }, good) => ({ ...good, organizationId: organizations.enterprise }),
        'INVALID',
        'communityId',
      ],
      'what has no hours': [async (world, good) => ({ ...good, offerId: await carPark(world, { schedule: null }) }), 'NOT_BY_HOURS'],
      'what is withdrawn': [
        async (world, good) => {
          const offerId = await carPark(world)
          await perform(world.property.client, 'withdrawOffer', { id: offerId })
          return { ...good, offerId }
        },
        'RESOURCE_CLOSED',
      ],
    },
  },
  cancelBooking: {
    by: 'property',
    good: async (world) => ({ bookingId: await booked(world), reason: '车位要重新划线' }),
    longest: { reason: 4000 },
    notFor: {
      towerSecretary: 'NOT_ALLOWED',
      administrator: 'NOT_ALLOWED',
      enterprise: 'NOT_FOUND',
      resident: 'NOT_FOUND',
      stranger: 'NOT_FOUND',
    },
    refused: {
      'one that is cancelled': [
        async (world, good) => {
          const bookingId = await booked(world)
          await perform(world.secretary.client, 'cancelBooking', { bookingId, reason: '不用了' })
          return { ...good, bookingId }
        },
        'BOOKING_CLOSED',
      ],
    },
  },
  undoBookingStep: {
    by: 'secretary',
    good: async (world) => ({ bookingId: await booked(world) }),
    notFor: {
      member: 'NOTHING_TO_UNDO',
      property: 'NOTHING_TO_UNDO',
      towerSecretary: 'NOT_ALLOWED',
      administrator: 'NOT_ALLOWED',
      enterprise: 'NOT_FOUND',
      resident: 'NOT_FOUND',
      stranger: 'NOT_FOUND',
    },
    refused: {
      'one that somebody else has cancelled since': [
        async (world, good) => {
          const bookingId = await booked(world)
          await perform(world.property.client, 'cancelBooking', { bookingId, reason: '车位要重新划线' })
          return { ...good, bookingId }
        },
        'NOTHING_TO_UNDO',
      ],
    },
  },
}
