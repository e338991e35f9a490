import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carPark, EVERY_DAY, NIGHTS, type Window } from '../support/bookings.ts'
import type { Client } from '../support/client.ts'
import { dayIn, minuteOfDay } from '../support/days.ts'
import { attempt, type Payload, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { addCitizen, buildWorld, type Citizen, type World } from '../support/world.ts'

let server: TestServer
let world: World
/** Secretary of a community that is a neighbour of the building side, and of nobody else. */
let neighbour: Citizen
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  const { client } = world.administrator
  const { community } = await perform(client, 'createCommunity', { kind: 'RESIDENTIAL', name: '翠竹社区' })
  const { organization } = await perform(client, 'createOrganization', {
    kind: 'COMMITTEE',
    name: '翠竹社区党委',
    communityId: community.id,
  })
  await perform(client, 'createBoard', { name: '翠竹广利', communityIds: [community.id, world.communities.building] })
  neighbour = await addCitizen(world.administrator, server.url, '翠竹书记', { [organization.id]: 'SECRETARY' })
})
afterAll(() => server.stop())

/** The first Wednesday a week or more from now: hours of one weekday are easier to read. */
const wednesday = [7, 8, 9, 10, 11, 12, 13].map(dayIn).find((day) => new Date(day).getUTCDay() === 3)!
const after = (days: number): string => new Date(Date.parse(wednesday) + days * 86_400_000).toISOString().slice(0, 10)
const evening: Window[] = [{ weekdays: [3], from: '18:00', to: '22:00' }]

const booking = (offerId: string, input: Record<string, unknown> = {}) => ({
  offerId,
  communityId: world.communities.residential,
  purpose: '居民夜间停车',
  quantity: 4,
  windows: evening,
  startsOn: wednesday,
  endsOn: wednesday,
  ...input,
})
const book = (offerId: string, input: Record<string, unknown> = {}, by: Citizen = world.secretary): Promise<Payload> =>
  attempt(by.client, 'bookOffer', booking(offerId, input))
const booked = async (offerId: string, input: Record<string, unknown> = {}, by: Citizen = world.secretary): Promise<string> => {
  const { booking, userErrors } = await book(offerId, input, by)
  expect(userErrors).toEqual([])
  return booking.id
}

async function withSql(work: (sql: pg.Client) => Promise<unknown>): Promise<void> {
  const sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
  await work(sql)
  await sql.end()
}

const OFFER = `query($id: ID!, $from: LocalDate!, $days: Int) { node(id: $id) { ... on Offer {
  state quantity matched left version
  viewerCan { book { allowed code } }
  bookings { id quantity state purpose reason startsOn endsOn windows { weekdays from to } community { id } organization { name } match { id } bookedBy { id } viewerCan { cancel { allowed code } } }
  availability(from: $from, days: $days) { date spans { from to capacity free } }
} } }`
const offerOf = async (client: Client, id: string, from = wednesday, days = 1): Promise<any> =>
  (await client.request(OFFER, { id, from, days })).node

describe('booking', () => {
  let offerId: string
  beforeEach(async () => {
    offerId = await carPark(world)
  })

  it('takes places in these hours and leaves them free in others', async () => {
    await booked(offerId)
    const offer = await offerOf(world.secretary.client, offerId)
    expect(offer).toMatchObject({ state: 'OPEN', matched: 4, left: 6, version: 2, viewerCan: { book: { allowed: true } } })
    expect(offer.availability).toEqual([
      {
        date: wednesday,
        spans: [
          { from: '00:00', to: '08:00', capacity: 10, free: 10 },
          { from: '18:00', to: '22:00', capacity: 10, free: 6 },
          { from: '22:00', to: '24:00', capacity: 10, free: 10 },
        ],
      },
    ])
    expect(offer.bookings).toMatchObject([
      {
        quantity: 4,
        state: 'BOOKED',
        startsOn: wednesday,
        windows: evening,
        organization: { name: '东新仙林社区党委' },
        bookedBy: { id: world.secretary.personId },
        match: null,
        viewerCan: { cancel: { allowed: true } },
      },
    ])
  })

  it('is refused at the first minute that is full, in words', async () => {
    await booked(offerId, { quantity: 7 })
    const tooMany = await book(offerId, { quantity: 5, windows: NIGHTS, startsOn: after(-1), endsOn: after(3) })
    const [month, day] = wednesday.split('-').slice(1).map(Number)
    expect(tooMany.userErrors).toEqual([
      { code: 'NO_CAPACITY', field: ['quantity'], message: `${month}月${day}日周三 18:00 只余 3 个，不够 5 个` },
    ])
    expect(tooMany.booking).toBeNull()
    await booked(offerId, { quantity: 3 })
    await booked(offerId, { quantity: 10, windows: [{ weekdays: [3], from: '22:00', to: '08:00' }] })
    expect(await offerOf(world.secretary.client, offerId)).toMatchObject({ matched: 10, left: 0, state: 'OPEN' })
  })

  it('is refused outside the hours offered, and the words name them', async () => {
    const { userErrors } = await book(offerId, { windows: [{ weekdays: [3], from: '17:30', to: '20:00' }] })
    expect(userErrors).toEqual([
      { code: 'OUTSIDE_SCHEDULE', field: ['windows'], message: expect.stringMatching(/^\d+月\d+日周三 17:30–18:00 不在开放时段内$/) },
    ])
    await perform(world.property.client, 'editOffer', { id: offerId, expectedVersion: 1, until: wednesday })
    await booked(offerId, { windows: [{ weekdays: [3], from: '22:00', to: '08:00' }] })
    expect((await book(offerId, { windows: NIGHTS, endsOn: after(1) })).userErrors).toMatchObject([{ code: 'OUTSIDE_SCHEDULE' }])
  })

  it('of a night takes the morning after, and no more', async () => {
    await booked(offerId, { quantity: 10, windows: [{ weekdays: [3], from: '20:00', to: '06:00' }] })
    const morning = (from: string, to: string) => ({ windows: [{ weekdays: [4], from, to }], startsOn: after(1), endsOn: after(1) })
    expect((await book(offerId, morning('05:59', '07:00'))).userErrors).toMatchObject([{ code: 'NO_CAPACITY' }])
    await booked(offerId, morning('06:00', '08:00'))
  })

  it('is cancelled by whoever booked or whoever offers, with a reason; then the places are free', async () => {
    const ids = [await booked(offerId, { quantity: 6 }), await booked(offerId, { quantity: 4 })]
    expect((await book(offerId, { quantity: 1 })).userErrors).toMatchObject([{ code: 'NO_CAPACITY' }])
    const { booking } = await perform(world.property.client, 'cancelBooking', { bookingId: ids[0], reason: '车位要重新划线' })
    expect(booking).toMatchObject({ state: 'CANCELLED', version: 2 })
    expect(await offerOf(world.secretary.client, offerId)).toMatchObject({ matched: 4, version: 4, bookings: [{ id: ids[1] }] })
    await perform(world.member.client, 'cancelBooking', { bookingId: ids[1], reason: '不用了' })
    expect(await offerOf(world.secretary.client, offerId)).toMatchObject({ matched: 0, bookings: [] })
    const cancelled = `query($id: ID!) { node(id: $id) { ... on Offer { bookings(cancelled: true) { state reason } } } }`
    const { node } = await world.property.client.request(cancelled, { id: offerId })
    expect(node.bookings).toEqual([
      { state: 'CANCELLED', reason: '车位要重新划线' },
      { state: 'CANCELLED', reason: '不用了' },
    ])
  })

  it('with the same key happens once', async () => {
    const clientMutationKey = crypto.randomUUID()
    const [one, other] = await Promise.all([book(offerId, { clientMutationKey }), book(offerId, { clientMutationKey })])
    expect(one.booking.id).toBe(other.booking.id)
    expect((await offerOf(world.secretary.client, offerId)).matched).toBe(4)
  })

  describe('one has just made or given up', () => {
    const undo = (bookingId: string, who = world.secretary, input = {}) => attempt(who.client, 'undoBookingStep', { bookingId, ...input })
    const NOTHING = [{ code: 'NOTHING_TO_UNDO' }]

    it('is taken back by whoever did it, once', async () => {
      const id = await booked(offerId)
      expect((await undo(id, world.member)).userErrors).toMatchObject(NOTHING)
      const undone = await undo(id, world.secretary, { expectedVersion: 1 })
      expect(undone).toMatchObject({ userErrors: [], booking: { id, state: 'CANCELLED', version: 2 } })
      expect(await offerOf(world.secretary.client, offerId)).toMatchObject({ matched: 0, bookings: [] })
      expect((await undo(id)).userErrors).toMatchObject(NOTHING)

      const other = await booked(offerId)
      await perform(world.property.client, 'cancelBooking', { bookingId: other, reason: '车位要重新划线' })
      expect((await undo(other)).userErrors).toMatchObject(NOTHING)
      expect((await undo(other, world.property, { expectedVersion: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT' }])
      const back = await undo(other, world.property)
      expect(back).toMatchObject({ userErrors: [], booking: { state: 'BOOKED', version: 3 } })
      expect(await offerOf(world.secretary.client, offerId)).toMatchObject({ matched: 4, bookings: [{ id: other, reason: null }] })
      expect((await undo(other, world.property)).userErrors).toMatchObject(NOTHING)
    })

    it('says whether it still can be, and cannot after a minute', async () => {
      const can = async (id: string, who = world.secretary) =>
        (await who.client.request(`query($id: ID!) { node(id: $id) { ... on Booking { viewerCan { undo { allowed code } } } } }`, { id }))
          .node.viewerCan.undo
      const id = await booked(offerId)
      expect(await can(id)).toEqual({ allowed: true, code: null })
      expect(await can(id, world.property)).toEqual({ allowed: false, code: 'NOTHING_TO_UNDO' })
      await withSql((sql) =>
        sql.query(
          `update booking set last_step = jsonb_set(last_step, '{at}', to_jsonb((now() - interval '61 seconds')::text)) where id = $1`,
          [id],
        ),
      )
      expect(await can(id)).toEqual({ allowed: false, code: 'NOTHING_TO_UNDO' })
      expect((await undo(id)).userErrors).toMatchObject(NOTHING)
    })

    it('is taken again only while the places are free, and the hours are offered', async () => {
      const id = await booked(offerId, { quantity: 6 })
      const give = () => perform(world.secretary.client, 'cancelBooking', { bookingId: id, reason: '不用了' })
      await give()
      const other = await booked(offerId, { quantity: 6 }, world.member)
      expect((await undo(id)).userErrors).toMatchObject([{ code: 'NO_CAPACITY', field: null }])
      await perform(world.member.client, 'cancelBooking', { bookingId: other, reason: '不用了' })
      expect((await undo(id)).userErrors).toEqual([])
      expect((await offerOf(world.secretary.client, offerId)).matched).toBe(6)
      await give()
      const { version } = await offerOf(world.secretary.client, offerId)
      await perform(world.property.client, 'editOffer', { id: offerId, schedule: null, expectedVersion: version })
      const { userErrors } = await undo(id)
      expect(userErrors).toMatchObject([{ code: 'NOT_BY_HOURS' }])
    })
  })

  it('for a unit is its own to see and to give up', async () => {
    const { enterprise } = world.organizations
    const id = await booked(offerId, { organizationId: enterprise, communityId: null }, world.towerSecretary)
    const query = `query($id: ID!) { node(id: $id) { ... on Booking { purpose organization { id } offer { title } } } }`
    expect((await world.enterprise.client.request(query, { id })).node).toEqual({
      purpose: '居民夜间停车',
      organization: { id: enterprise },
      offer: { title: '夜间错时车位' },
    })
    await perform(world.enterprise.client, 'cancelBooking', { bookingId: id, reason: '加班取消' })
  })

  it('by the unit that offers keeps places for itself', async () => {
    await booked(offerId, { communityId: null, quantity: 10 }, world.property)
    expect((await book(offerId, { quantity: 1 })).userErrors).toMatchObject([{ code: 'NO_CAPACITY' }])
  })
})

describe('an edit of the offer', () => {
  it('that would leave what is booked without places or hours is refused, naming the first of it', async () => {
    const offerId = await carPark(world)
    await booked(offerId, { quantity: 6 })
    await booked(offerId, { quantity: 2, windows: [{ weekdays: [3], from: '20:00', to: '06:00' }] })
    const { version } = await offerOf(world.property.client, offerId)
    const edit = (input: object) => attempt(world.property.client, 'editOffer', { id: offerId, expectedVersion: version, ...input })
    const [month, day] = wednesday.split('-').slice(1).map(Number)
    expect((await edit({ quantity: 7 })).userErrors).toEqual([
      { code: 'BOOKED_ALREADY', field: ['quantity'], message: `${month}月${day}日周三 20:00 已订出 8 个，改后放不下` },
    ])
    const earlier = { windows: [{ weekdays: EVERY_DAY, from: '18:00', to: '24:00' }] }
    expect((await edit({ schedule: earlier })).userErrors).toMatchObject([{ code: 'BOOKED_ALREADY', field: ['schedule'] }])
    expect((await edit({ until: after(-1) })).userErrors).toMatchObject([
      { code: 'BOOKED_ALREADY', field: ['until'], message: expect.stringContaining('18:00 已订出 6 个') },
    ])
    // As many as are needed at once, and no hour that is booked less.
    const kept = { quantity: 8, schedule: { windows: [{ weekdays: [3], from: '18:00', to: '06:00' }] }, until: wednesday }
    expect((await edit(kept)).userErrors).toEqual([])
    expect(await offerOf(world.property.client, offerId)).toMatchObject({ quantity: 8, matched: 8, left: 0, state: 'OPEN' })
  })
})

describe('the hours of an offer', () => {
  const hours = { windows: [{ weekdays: [6], from: '09:00', to: '12:00' }] }
  const edit = async (offerId: string, input: object) => {
    const { version } = await offerOf(world.property.client, offerId)
    return (await attempt(world.property.client, 'editOffer', { id: offerId, expectedVersion: version, ...input })).userErrors
  }
  const booksByHour = async (offerId: string): Promise<boolean> =>
    (await book(offerId, { quantity: 1 })).userErrors.every(({ code }) => code !== 'NOT_BY_HOURS')

  it('are taken off while nothing is booked, left alone when nothing is said of them, and can be given again', async () => {
    const offerId = await carPark(world)
    expect(await edit(offerId, { schedule: null })).toEqual([])
    expect(await booksByHour(offerId)).toBe(false)
    expect(await edit(offerId, { schedule: hours })).toEqual([])
    expect(await edit(offerId, { title: '周六车位' })).toEqual([])
    expect(await booksByHour(offerId)).toBe(true)
  })

  it('stay as long as somebody has booked some of them', async () => {
    const offerId = await carPark(world)
    const bookingId = await booked(offerId, { quantity: 1 })
    expect(await edit(offerId, { schedule: null })).toMatchObject([{ code: 'HOURS_IN_USE', field: ['schedule'] }])
    await perform(world.secretary.client, 'cancelBooking', { bookingId, reason: '改停小区' })
    expect(await edit(offerId, { schedule: null })).toEqual([])
  })
})

describe('a match accepted by both', () => {
  const posted = async (schedule: object | null, quantity = 6): Promise<string> => {
    const need = { kind: 'PARKING', title: '居民夜间车位', text: '车多位少', quantity, schedule }
    return (await perform(world.secretary.client, 'postNeed', { ...need, communityId: world.communities.residential }))['need'].id
  }
  const introduced = async (offerId: string, needId: string, quantity = 6): Promise<string> =>
    (await perform(world.secretary.client, 'introduceMatch', { needId, offerId, quantity }))['match'].id
  const accept = async (matchId: string): Promise<Payload> => {
    await perform(world.member.client, 'respondToMatch', { matchId, accept: true })
    return attempt(world.property.client, 'respondToMatch', { matchId, accept: true })
  }
  const schedule = (windows: Window[], startsOn = wednesday, endsOn = after(28)) => ({ windows, startsOn, endsOn })
  const MATCH = `query($id: ID!) { node(id: $id) { ... on Match { state booking { id state reason quantity windows { weekdays from to } startsOn endsOn community { id } match { id } } need { matched state } offer { matched state } } } }`
  const matchOf = async (id: string): Promise<any> => (await world.secretary.client.request(MATCH, { id })).node

  it('books the hours both have in common, and several share the places by the hour', async () => {
    const offerId = await carPark(world, { quantity: 6 })
    const early = await introduced(offerId, await posted(schedule([{ weekdays: EVERY_DAY, from: '12:00', to: '22:00' }])))
    const late = await introduced(offerId, await posted(schedule([{ weekdays: EVERY_DAY, from: '22:00', to: '12:00' }])))
    for (const matchId of [early, late]) expect((await accept(matchId)).userErrors).toEqual([])
    expect(await matchOf(late)).toEqual({
      state: 'ACCEPTED',
      booking: {
        id: expect.any(String),
        state: 'BOOKED',
        reason: null,
        quantity: 6,
        windows: [{ weekdays: EVERY_DAY, from: '22:00', to: '08:00' }],
        startsOn: wednesday,
        endsOn: after(28),
        community: { id: world.communities.residential },
        match: { id: late },
      },
      need: { matched: 6, state: 'MET' },
      offer: { matched: 6, state: 'OPEN' },
    })
    expect((await matchOf(early)).booking.windows).toEqual([{ weekdays: EVERY_DAY, from: '18:00', to: '22:00' }])
  })

  it('is refused where the hours are full or never meet, and stays introduced', async () => {
    const offerId = await carPark(world, { quantity: 6 })
    await booked(offerId, { quantity: 1 })
    const full = await introduced(offerId, await posted(schedule(NIGHTS)))
    expect((await accept(full)).userErrors).toMatchObject([
      { code: 'NO_CAPACITY', message: expect.stringContaining('周三 18:00 只余 5 个') },
    ])
    const apart = await introduced(offerId, await posted(schedule([{ weekdays: EVERY_DAY, from: '09:00', to: '17:00' }])))
    expect((await accept(apart)).userErrors).toMatchObject([{ code: 'NO_SHARED_HOURS' }])
    for (const id of [full, apart]) expect(await matchOf(id)).toMatchObject({ state: 'INTRODUCED', booking: null, need: { matched: 0 } })
  })

  it('frees its places when it falls through, or nobody came', async () => {
    const offerId = await carPark(world, { quantity: 6 })
    for (const [mutation, input] of [
      ['fallThroughMatch', { reason: '已搬走' }],
      ['recordNoShow', { note: '一直没来' }],
    ] as const) {
      const matchId = await introduced(offerId, await posted(schedule(NIGHTS)))
      await accept(matchId)
      expect((await matchOf(matchId)).offer.matched).toBe(6)
      await perform(world.property.client, mutation, { matchId, ...input })
      expect(await matchOf(matchId)).toMatchObject({
        booking: { state: 'CANCELLED', reason: Object.values(input)[0] },
        need: { matched: 0, state: 'OPEN' },
        offer: { matched: 0, state: 'OPEN' },
      })
    }
  })

  it('falls through with its booking', async () => {
    const offerId = await carPark(world, { quantity: 6 })
    const matchId = await introduced(offerId, await posted(schedule(NIGHTS)))
    await accept(matchId)
    const { id } = (await matchOf(matchId)).booking
    const { userErrors } = await attempt(world.stranger.client, 'cancelBooking', { bookingId: id, reason: '看看' })
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['bookingId'] }])
    await perform(world.property.client, 'cancelBooking', { bookingId: id, reason: '消防改造' })
    expect(await matchOf(matchId)).toMatchObject({ state: 'FELL_THROUGH', need: { matched: 0, state: 'OPEN' }, offer: { matched: 0 } })
    const undone = await attempt(world.property.client, 'undoBookingStep', { bookingId: id })
    expect(undone.userErrors).toMatchObject([{ code: 'NOTHING_TO_UNDO' }])
  })

  it('once fulfilled stays so, though its booking is ended', async () => {
    const offerId = await carPark(world, { quantity: 6 })
    const matchId = await introduced(offerId, await posted(schedule(NIGHTS)))
    await accept(matchId)
    await perform(world.secretary.client, 'fulfilMatch', { matchId })
    await perform(world.secretary.client, 'cancelBooking', { bookingId: (await matchOf(matchId)).booking.id, reason: '提前结束' })
    expect(await matchOf(matchId)).toMatchObject({ state: 'FULFILLED', need: { matched: 6 }, offer: { matched: 0 } })
    await perform(world.secretary.client, 'undoBookingStep', { bookingId: (await matchOf(matchId)).booking.id })
    expect(await matchOf(matchId)).toMatchObject({ state: 'FULFILLED', booking: { state: 'BOOKED' }, offer: { matched: 6 } })
  })

  it('without hours of its own takes places at every minute, beside what is booked', async () => {
    const offerId = await carPark(world, { quantity: 10 })
    await booked(offerId, { quantity: 4 })
    const plain = await introduced(offerId, await posted(null))
    expect((await accept(plain)).userErrors).toEqual([])
    expect(await matchOf(plain)).toMatchObject({ booking: null, offer: { matched: 10, state: 'OPEN' } })
    expect((await book(offerId, { quantity: 1 })).userErrors).toMatchObject([{ code: 'NO_CAPACITY' }])
    await booked(offerId, { quantity: 4, startsOn: after(7), endsOn: after(7) })
    expect((await offerOf(world.secretary.client, offerId)).availability[0].spans[0]).toMatchObject({ capacity: 4, free: 4 })
    expect((await attempt(world.property.client, 'editOffer', { id: offerId, expectedVersion: 4, quantity: 5 })).userErrors).toMatchObject([
      { code: 'BELOW_MATCHED', field: ['quantity'] },
    ])
    await perform(world.property.client, 'fallThroughMatch', { matchId: plain, reason: '不需要了' })
    expect(await offerOf(world.secretary.client, offerId)).toMatchObject({ matched: 4 })
  })
})

describe('who sees what', () => {
  let offerId: string
  let bookingId: string
  beforeAll(async () => {
    offerId = await carPark(world)
    bookingId = await booked(offerId)
  })
  const NODE = `query($id: ID!) { node(id: $id) { id } }`

  it.each(['secretary', 'member', 'towerSecretary', 'property', 'administrator'] as const)('the %s: the booking itself', async (name) => {
    const offer = await offerOf(world[name].client, offerId)
    expect(offer.bookings).toMatchObject([{ id: bookingId, purpose: '居民夜间停车' }])
    expect((await world[name].client.request(NODE, { id: bookingId })).node).toEqual({ id: bookingId })
  })

  it('another committee that sees the offer: what is free, and not who took the rest', async () => {
    const offer = await offerOf(neighbour.client, offerId)
    expect(offer).toMatchObject({ matched: 4, bookings: [], viewerCan: { book: { allowed: true } } })
    expect(offer.availability[0].spans[1]).toEqual({ from: '18:00', to: '22:00', capacity: 10, free: 6 })
    expect((await neighbour.client.request(NODE, { id: bookingId })).node).toBeNull()
    const { userErrors } = await attempt(neighbour.client, 'cancelBooking', { bookingId, reason: '看看' })
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['bookingId'] }])
  })

  it.each(['enterprise', 'resident', 'stranger'] as const)('the %s: neither the booking nor the offer', async (name) => {
    expect(await offerOf(world[name].client, offerId)).toBeNull()
    expect((await world[name].client.request(NODE, { id: bookingId })).node).toBeNull()
    expect((await book(offerId, {}, world[name])).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['offerId'] }])
  })
})

describe('what is asked of an offer’s bookings', () => {
  const LISTED = `query($id: ID!, $from: LocalDate, $until: LocalDate) { node(id: $id) { ... on Offer { bookings(from: $from, until: $until) { startsOn endsOn } } } }`
  const listed = async (id: string, variables: object = {}): Promise<any[]> =>
    (await world.secretary.client.request(LISTED, { id, ...variables })).node.bookings

  it('are those from today on, two hundred at most, the earliest first', async () => {
    const offerId = await carPark(world, { quantity: 1000 })
    const first = await booked(offerId, { quantity: 1 })
    const columns = `subdistrict_id, offer_id, community_id, purpose, quantity, windows, state, booked_by_id, booked_at, updated_at, version`
    await withSql((sql) =>
      sql.query(
        `insert into booking (id, starts_on, ends_on, ${columns}) select gen_random_uuid(), starts_on + i, ends_on + i, ${columns}
       from booking, generate_series(-400, 300) i where id = $1 and i <> 0`,
        [first],
      ),
    )
    const seen = await listed(offerId)
    expect(seen).toHaveLength(200)
    expect(seen[0].startsOn).toBe(dayIn(0))
    expect(seen.map(({ startsOn }) => startsOn)).toEqual(seen.map(({ startsOn }) => startsOn).toSorted())
    expect(await listed(offerId, { from: after(0), until: after(2) })).toHaveLength(3)
    expect(await listed(offerId, { from: after(-400), until: after(-400) })).toHaveLength(1)
  })

  it('are those of the night under way as well, which can still be given up', async ({ skip }) => {
    skip(minuteOfDay() >= 24 * 60 - 5, 'the longest night that began yesterday ends two minutes before this day does')
    const offerId = await carPark(world, { schedule: { windows: [{ weekdays: EVERY_DAY, from: '00:00', to: '24:00' }] } })
    const id = await booked(offerId, { windows: [{ weekdays: EVERY_DAY, from: '23:59', to: '23:58' }] })
    const yesterday = [id, dayIn(-1)]
    await withSql((sql) => sql.query('update booking set starts_on = $2, ends_on = $2 where id = $1', yesterday))
    const list = `query($id: ID!) { node(id: $id) { ... on Offer { bookings { id viewerCan { cancel { allowed } } } } } }`
    expect((await world.secretary.client.request(list, { id: offerId })).node.bookings).toEqual([
      { id, viewerCan: { cancel: { allowed: true } } },
    ])
    await perform(world.secretary.client, 'cancelBooking', { bookingId: id, reason: '今晚不用了' })
    const { availability } = await offerOf(world.secretary.client, offerId, dayIn(0))
    expect(availability[0].spans).toMatchObject([{ from: '00:00', to: '24:00', free: 10 }])

    const over = await booked(offerId, { windows: [{ weekdays: EVERY_DAY, from: '22:00', to: '23:00' }] })
    await withSql((sql) => sql.query('update booking set starts_on = $2, ends_on = $2 where id = $1', [over, dayIn(-1)]))
    expect((await world.secretary.client.request(list, { id: offerId })).node.bookings).toEqual([])
    const late = await attempt(world.secretary.client, 'cancelBooking', { bookingId: over, reason: '不用了' })
    expect(late.userErrors).toMatchObject([{ code: 'BOOKING_CLOSED' }])
  })

  it('days lie within five years from today', async () => {
    const offerId = await carPark(world)
    for (const from of ['9999-12-30', '2001-01-01']) {
      const { errors } = await world.secretary.client.execute(OFFER, { id: offerId, from, days: 62 })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'DAY_OUT_OF_RANGE' } }])
    }
    expect((await offerOf(world.secretary.client, offerId, dayIn(1_800), 62)).availability).toHaveLength(62)
  })
})
