import { afterAll, beforeAll, expect, it } from 'vitest'
import { carPark, NIGHTS } from '../support/bookings.ts'
import { OpenBoard } from '../support/board.ts'
import { dayIn } from '../support/days.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

it('a booking and its end come to every open board as changes of the offer, once each and in order', async () => {
  const offerId = await carPark(world)
  const boards = await Promise.all([world.towerSecretary, world.property].map(({ client }) => OpenBoard.open(client, world.boardId)))
  const place = { offerId, communityId: world.communities.residential, purpose: '居民夜间停车', windows: NIGHTS }
  const days = { startsOn: dayIn(3), endsOn: dayIn(30) }
  const cursors: string[] = []
  for (const quantity of [3, 4]) {
    const { booking, cursor } = await perform(world.secretary.client, 'bookOffer', { ...place, ...days, quantity })
    cursors.push(cursor!)
    if (quantity === 4)
      cursors.push((await perform(world.property.client, 'cancelBooking', { bookingId: booking.id, reason: '划线' })).cursor!)
  }
  // What is refused is nobody's news.
  expect((await attempt(world.secretary.client, 'bookOffer', { ...place, ...days, quantity: 8 })).userErrors).toHaveLength(1)

  for (const board of boards) {
    await board.upTo(cursors.at(-1)!)
    expect(board.kinds).toEqual(['OFFER_BOOKED', 'OFFER_BOOKED', 'OFFER_BOOKING_CANCELLED'])
    expect(board.checker.cards.get(offerId)).toMatchObject({ version: 4, matched: 3, quantity: 10, state: 'OPEN' })
    await board.close()
    expect(await board.faults(cursors)).toEqual([])
  }
})
