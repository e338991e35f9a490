import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { carPark, EVERY_DAY, minutesOf, minutesTaken, overbooked, type Window } from '../support/bookings.ts'
import type { Client } from '../support/client.ts'
import { dayIn } from '../support/days.ts'
import { attempt, type Payload, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, signIn, type World } from '../support/world.ts'

const CAPACITY = 30
const AT_ONCE = 200

let first: TestServer
let second: TestServer
let world: World
let sql: pg.Client
/** The secretary, served by either process. */
let clients: Client[]
beforeAll(async () => {
  first = await startTestServer({ template: 'empty' })
  world = await buildWorld(first.url, first.databaseUrl)
  second = await startTestServer({ databaseUrl: first.databaseUrl })
  clients = [world.secretary.client, await signIn(second.url, world.secretary)]
  sql = new pg.Client({ connectionString: first.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql?.end()
  await second?.stop()
  await first?.stop()
})

const windows: Window[][] = [
  [{ weekdays: EVERY_DAY, from: '18:00', to: '08:00' }],
  [{ weekdays: [1, 2, 3, 4, 5], from: '19:30', to: '24:00' }],
  [{ weekdays: [6, 7], from: '20:00', to: '07:45' }],
  [
    { weekdays: [1, 3, 5], from: '22:00', to: '06:00' },
    { weekdays: [2, 4], from: '18:00', to: '21:00' },
  ],
  [{ weekdays: EVERY_DAY, from: '00:00', to: '05:59' }],
  [{ weekdays: [7], from: '23:59', to: '00:01' }],
]

interface Wanted {
  quantity: number
  windows: Window[]
  startsOn: string
  endsOn: string
}

const wanted = (index: number): Wanted => ({
  quantity: 1 + (index % 4),
  windows: windows[index % windows.length]!,
  startsOn: dayIn(2 + (index % 11)),
  endsOn: dayIn(2 + (index % 11) + 7 + (index % 17)),
})

it(`${AT_ONCE} bookings at once, at two processes, never take more than there is`, async () => {
  const offerId = await carPark(world, { quantity: CAPACITY })
  const bookings = Array.from({ length: AT_ONCE }, (_, index) => wanted(index))
  const place = { offerId, communityId: world.communities.residential, purpose: '居民夜间停车' }
  const payloads = await Promise.all(bookings.map((booking, index) => insist(clients[index % 2]!, { ...booking, ...place })))

  const refused = payloads.flatMap(({ userErrors }, index) => userErrors.map(({ code }) => ({ code, booking: bookings[index]! })))
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['NO_CAPACITY']))
  const { rows } = await sql.query<{ count: number }>('select count(*)::int as count from booking where offer_id = $1', [offerId])
  expect(rows[0]!.count + refused.length).toBe(AT_ONCE)
  expect(rows[0]!.count).toBeGreaterThan(10)

  const taken = await minutesTaken(sql, offerId)
  expect(overbooked(taken, CAPACITY)).toEqual([])
  // Nobody was sent away for nothing.
  for (const { booking } of refused) {
    const minutes = [...minutesOf({ windows: booking.windows, starts_on: booking.startsOn, ends_on: booking.endsOn })]
    expect(minutes.some((minute) => taken.get(minute)! + booking.quantity > CAPACITY)).toBe(true)
  }
  const { rows: offers } = await sql.query<{ matched: number }>('select matched from offer where id = $1', [offerId])
  expect(offers[0]!.matched).toBe(Math.max(...taken.values()))

  // The one who counts would notice.
  await sql.query(
    `insert into booking (id, subdistrict_id, offer_id, community_id, purpose, quantity, windows, starts_on, ends_on, state, booked_by_id, booked_at, updated_at)
     select gen_random_uuid(), subdistrict_id, offer_id, community_id, '一个也放不下的', $2, windows, starts_on, ends_on, 'BOOKED', booked_by_id, booked_at, updated_at
     from booking where offer_id = $1 limit 1`,
    [offerId, CAPACITY],
  )
  expect(overbooked(await minutesTaken(sql, offerId), CAPACITY).length).toBeGreaterThan(0)
})

it('matches accepted, bookings, cancellations and edits at once leave as much taken as is booked', async () => {
  const offerId = await carPark(world, { quantity: 12 })
  const place = { offerId, communityId: world.communities.residential, purpose: '居民夜间停车' }
  const early = await Promise.all(
    Array.from({ length: 4 }, async (_, index) => {
      const { booking } = await perform(clients[index % 2]!, 'bookOffer', { ...wanted(index), ...place, quantity: 1 })
      return booking.id as string
    }),
  )
  const matches = await Promise.all(Array.from({ length: 12 }, (_, index) => introduced(offerId, wanted(index))))
  const manager = [world.property.client, await signIn(second.url, world.property)]

  const payloads = await Promise.all([
    ...matches.map((matchId, index) => attempt(manager[index % 2]!, 'respondToMatch', { matchId, accept: true })),
    ...early.map((bookingId, index) => attempt(manager[index % 2]!, 'cancelBooking', { bookingId, reason: '另有安排' })),
    ...Array.from({ length: 30 }, (_, index) => attempt(clients[index % 2]!, 'bookOffer', { ...wanted(index), ...place })),
    ...Array.from({ length: 8 }, (_, index) =>
      attempt(manager[index % 2]!, 'editOffer', { id: offerId, expectedVersion: 5 + 4 * index, quantity: 8 + index }),
    ),
  ])
  const codes = new Set(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))
  expect(codes.isSubsetOf(new Set(['NO_CAPACITY', 'CONFLICT', 'BOOKED_ALREADY']))).toBe(true)

  const { rows } = await sql.query<{ quantity: number; matched: number }>('select quantity, matched from offer where id = $1', [offerId])
  const taken = await minutesTaken(sql, offerId)
  expect(overbooked(taken, rows[0]!.quantity)).toEqual([])
  expect(rows[0]!.matched).toBe(Math.max(...taken.values()))
  // Each match that is agreed on is booked, and no other.
  const { rows: agreed } = await sql.query<{ id: string; state: string; booked: number }>(
    `select m.id, m.state, (select count(*) from booking b where b.match_id = m.id and b.state = 'BOOKED')::int as booked
     from match m where m.offer_id = $1`,
    [offerId],
  )
  for (const { state, booked } of agreed) expect(booked).toBe(state === 'ACCEPTED' ? 1 : 0)
  expect(agreed.some(({ state }) => state === 'ACCEPTED')).toBe(true)
})

/** Where a process has no connection left to answer with, the same key is sent again: it takes effect once. */
async function insist(client: Client, input: object): Promise<Payload> {
  const clientMutationKey = randomUUID()
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt(client, 'bookOffer', { ...input, clientMutationKey })
    } catch (error) {
      if (attempts === 5) throw error
    }
  }
}

/** A need for these hours, brought together with the offer and accepted by its own side. */
async function introduced(offerId: string, { quantity, windows, startsOn, endsOn }: Wanted): Promise<string> {
  const need = { kind: 'PARKING', title: '夜间车位', text: '车多位少', quantity, schedule: { windows, startsOn, endsOn } }
  const { need: posted } = await perform(clients[0]!, 'postNeed', { ...need, communityId: world.communities.residential })
  const { match } = await perform(clients[0]!, 'introduceMatch', { needId: posted.id, offerId, quantity })
  await perform(clients[0]!, 'respondToMatch', { matchId: match.id, accept: true })
  return match.id as string
}
