import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BoardMessage, OpenBoard, readBoard } from '../support/board.ts'
import { Client } from '../support/client.ts'
import { inDays } from '../support/days.ts'
import { issueIn, nameProperty, report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import { watchPresence } from '../support/presence.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { PASSWORD, addCitizen, buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

let people = 0
/** Someone new, with these posts. */
const newcomer = (seats: Record<string, string>, home: string | null = null): Promise<Citizen> =>
  addCitizen(world.administrator, world.url, `新人${++people}`, seats, home)

/** Takes a lock and keeps it until the returned function is called; `after` some milliseconds, so that others get theirs first. */
async function hold(lock: string, parameters: unknown[], after = 0): Promise<() => Promise<void>> {
  await sleep(after)
  const client = new pg.Client({ connectionString: server.databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query(lock, parameters)
  return async () => {
    await client.query('commit')
    await client.end()
  }
}

const removed = (messages: readonly BoardMessage[]): string[] =>
  messages.flatMap((message) => (message.__typename === 'BoardChanges' ? message.events : [])).flatMap((event) => event.id ?? [])

const comment = (issueId: string, text = '在办') => perform(world.secretary.client, 'commentOnIssue', { issueId, text })

const endSeat = (citizen: Citizen, organizationId: string) =>
  perform(world.administrator.client, 'endAppointment', { appointmentId: citizen.seats[organizationId] })

describe('an appointment that ends', () => {
  let member: Citizen
  let board: OpenBoard
  let seen: string[]
  beforeEach(async () => {
    await issueIn(world, 'ACCEPTED')
    member = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    board = await OpenBoard.open(member.client, world.boardId)
    seen = [...board.checker.cards.keys()]
  })

  it('takes the cards off the open board, after what happened before it, and nothing comes after', async () => {
    const first = await comment(seen[0]!)
    await board.upTo(first.cursor!)
    const ended = await endSeat(member, world.organizations.residentialCommittee)
    await board.until(() => removed(board.messages).length >= seen.length)
    expect(seen).not.toEqual([])
    expect(removed(board.messages).toSorted()).toEqual(seen.toSorted())
    const events = board.messages.flatMap((message) => (message.__typename === 'BoardChanges' ? message.events : []))
    expect(events.filter(({ id }) => id).every(({ change }) => change.cursor === ended.cursor)).toBe(true)
    expect(board.checker.faults).toEqual([])

    const came = board.kinds.length
    await comment(seen[0]!, '此后的进展')
    const other = await OpenBoard.open(world.member.client, world.boardId)
    await report(world)
    await other.until(() => other.kinds.includes('ISSUE_REPORTED'))
    await Promise.all([board.close(), other.close()])
    expect(board.kinds).toHaveLength(came)
  })

  it('takes the right to act and to look with it', async () => {
    const isNotFound = { userErrors: [{ code: 'NOT_FOUND', field: ['issueId'], message: expect.any(String) }] }
    await endSeat(member, world.organizations.residentialCommittee)
    expect(await attempt(member.client, 'acceptIssue', { issueId: seen[0] })).toMatchObject(isNotFound)
    expect(await attempt(member.client, 'commentOnIssue', { issueId: seen[0], text: '还在吗' })).toMatchObject(isNotFound)
    expect(
      await member.client.request('query($id: ID!) { board(id: $id) { id } node(id: $id) { id } boards { id } }', { id: world.boardId }),
    ).toEqual({
      board: null,
      node: null,
      boards: [],
    })
    await board.close()
  })

  it('takes the cards off a board that was away when it ended', async () => {
    const comeBack = board.cut()
    await endSeat(member, world.organizations.residentialCommittee)
    comeBack()
    // Whoever may no longer open the board is told so; whoever still may is told to read it anew.
    await board.until(() => board.losses.some((loss) => loss.includes('NOT_FOUND')))
    await board.close()

    const neighbour = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' }, world.communities.residential)
    const staying = await OpenBoard.open(neighbour.client, world.boardId)
    const return_ = staying.cut()
    await endSeat(neighbour, world.organizations.residentialCommittee)
    return_()
    await staying.until(() => staying.kinds.includes('RIGHTS_CHANGED') || removed(staying.messages).length === staying.checker.cards.size)
    await staying.close()
    expect((await readBoard(neighbour.client, world.boardId)).cards).toEqual([])
  })

  it('leaves what concerns the person still, such as what he or she raised', async () => {
    const neighbour = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' }, world.communities.residential)
    const own = await report(world, {}, neighbour)
    const staying = await OpenBoard.open(neighbour.client, world.boardId)
    const before = [...staying.checker.cards.keys()]
    await endSeat(neighbour, world.organizations.residentialCommittee)
    await staying.until(() => staying.checker.cards.size === 1)
    expect(removed(staying.messages).toSorted()).toEqual(before.filter((id) => id !== own.id).toSorted())
    const { cursor } = await perform(world.secretary.client, 'acceptIssue', { issueId: own.id })
    await staying.upTo(cursor!)
    await Promise.all([staying.close(), board.close()])
  })

  it('takes away as well what left the person’s sight while the board looked again', async () => {
    const manager = await newcomer({ [world.organizations.property]: 'MEMBER' })
    const { id: issueId } = await issueIn(world, 'ACCEPTED')
    const partyId = await nameProperty(world, issueId)
    const token = {
      name: '流程',
      scopes: ['WRITE'],
      password: PASSWORD,
      communityIds: [world.communities.residential],
      expiresAt: inDays(1),
    }
    const { secret } = await perform(world.secretary.client, 'createApiToken', token)
    const managing = await OpenBoard.open(manager.client, world.boardId)
    expect(managing.checker.cards.has(issueId)).toBe(true)

    // The appointment ends; before the board can look what is left, the card goes as well.
    const untilLooking = await hold('select from organization where id = $1 for update', [world.organizations.property])
    const ending = endSeat(manager, world.organizations.property)
    const untilGone = await hold('lock table session in access exclusive mode', [], 200)
    await untilLooking()
    await ending
    await perform(new Client(world.url, { authorization: `Bearer ${secret}` }), 'removeParty', { partyId })
    await untilGone()
    await managing.until(() => managing.checker.cards.size === 0, 5_000)
    await Promise.all([managing.close(), board.close()])
  })
})

describe('a board of someone whose rights grow', () => {
  it('is told to be read anew when an appointment is gained', async () => {
    const resident = await newcomer({}, world.communities.residential)
    const board = await OpenBoard.open(resident.client, world.boardId)
    await perform(world.administrator.client, 'appoint', {
      personId: resident.personId,
      organizationId: world.organizations.residentialCommittee,
      position: 'MEMBER',
    })
    await expect.poll(() => board.kinds).toContain('RIGHTS_CHANGED')
    await board.close()
    expect(board.kinds).toEqual(['RIGHTS_CHANGED'])
    expect((await readBoard(resident.client, world.boardId)).cards.length).toBeGreaterThan(0)
  })

  it('is told so on coming back when the appointment was gained meanwhile', async () => {
    const resident = await newcomer({}, world.communities.residential)
    const board = await OpenBoard.open(resident.client, world.boardId)
    const comeBack = board.cut()
    await perform(world.administrator.client, 'appoint', {
      personId: resident.personId,
      organizationId: world.organizations.residentialCommittee,
      position: 'MEMBER',
    })
    comeBack()
    await expect.poll(() => board.kinds).toContain('RIGHTS_CHANGED')
    await board.close()
  })

  it('is told so as well when the same cards are seen and other things may be done with them', async () => {
    const { residentialCommittee, buildingCommittee } = world.organizations
    const citizen = await newcomer({ [residentialCommittee]: 'MEMBER', [buildingCommittee]: 'MEMBER' })
    const board = await OpenBoard.open(citizen.client, world.boardId)
    await endSeat(citizen, buildingCommittee)
    await expect.poll(() => board.kinds).toContain('RIGHTS_CHANGED')
    await board.close()
    expect(board.kinds).toEqual(['RIGHTS_CHANGED'])
  })
})

describe('what lets a socket in', () => {
  it('closes it with 4403 when the session is signed out', async () => {
    const { client } = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const board = await OpenBoard.open(client, world.boardId)
    await perform(client, 'signOut')
    await expect.poll(() => board.losses).toContain('4403')
    await board.close()
  })

  it('closes it with 4403 when the password is reset by the administrator', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const board = await OpenBoard.open(citizen.client, world.boardId)
    await perform(world.administrator.client, 'resetPassword', { personId: citizen.personId })
    await expect.poll(() => board.losses).toContain('4403')
    await board.close()
  })

  it('closes it with 4403 when the account is closed, a token’s as well', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const asked = {
      name: '大屏',
      scopes: ['READ'],
      password: PASSWORD,
      communityIds: [world.communities.residential],
      expiresAt: inDays(30),
    }
    const { secret } = await perform(citizen.client, 'createApiToken', asked)
    const authorization = `Bearer ${secret}`
    const boards = [
      await OpenBoard.open(citizen.client, world.boardId),
      await OpenBoard.open(new Client(world.url, { authorization }), world.boardId, { proof: { authorization } }),
    ]
    await perform(world.administrator.client, 'closeAccount', { personId: citizen.personId, reason: '已调离街道' })
    for (const board of boards) await expect.poll(() => board.losses).toContain('4403')
    await Promise.all(boards.map((board) => board.close()))
  })

  it('stays open for the window in which the password is changed, and closes the others', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const elsewhere = await signIn(world.url, citizen)
    const [here, there] = [await OpenBoard.open(citizen.client, world.boardId), await OpenBoard.open(elsewhere, world.boardId)]
    await perform(citizen.client, 'changePassword', { currentPassword: citizen.password, newPassword: '新的密码一共十个字以上' })
    await expect.poll(() => there.losses).toContain('4403')
    const { id } = await report(world)
    await here.until(() => here.checker.cards.has(id))
    expect(here.losses).toEqual([])
    await Promise.all([here.close(), there.close()])
  })

  it('closes it with 4403 when the token is revoked', async () => {
    const { secret, apiToken } = await perform(world.secretary.client, 'createApiToken', {
      name: '大屏',
      scopes: ['READ'],
      password: PASSWORD,
      communityIds: [world.communities.residential],
      expiresAt: inDays(30),
    })
    const authorization = `Bearer ${secret}`
    const board = await OpenBoard.open(new Client(world.url, { authorization }), world.boardId, { proof: { authorization } })
    const { id } = await report(world)
    await board.until(() => board.checker.cards.has(id))
    await perform(world.secretary.client, 'revokeApiToken', { apiTokenId: apiToken.id })
    await expect.poll(() => board.losses).toContain('4403')
    await board.close()
  })
})

describe('what comes to a board', () => {
  it('what touches the communities of an administrator’s token comes to it, and nothing else', async () => {
    const token = { name: '大屏', scopes: ['READ'], password: PASSWORD, communityIds: [world.communities.building], expiresAt: inDays(30) }
    const { secret } = await perform(world.administrator.client, 'createApiToken', token)
    const authorization = `Bearer ${secret}`
    const board = await OpenBoard.open(new Client(world.url, { authorization }), world.boardId, { proof: { authorization } })
    const elsewhere = await report(world)
    const here = await report(world, { communityId: world.communities.building }, world.towerSecretary)
    await board.until(() => board.checker.cards.has(here.id))
    expect(board.checker.cards.has(elsewhere.id)).toBe(false)
    await board.close()
  })

  it('an internal note comes to its own committee alone', async () => {
    const { id: issueId } = await issueIn(world, 'COORDINATING')
    const own = [await OpenBoard.open(world.secretary.client, world.boardId), await OpenBoard.open(world.member.client, world.boardId)]
    const others = await Promise.all(
      [world.towerSecretary, world.property, world.resident, world.administrator].map(({ client }) =>
        OpenBoard.open(client, world.boardId),
      ),
    )
    const note = await perform(world.member.client, 'commentOnIssue', { issueId, text: '先别告诉对方', audience: 'COMMITTEE' })
    const after = await comment(issueId)
    await Promise.all(own.map((board) => board.upTo(note.cursor!)))
    await Promise.all([...own, ...others].map((board) => board.upTo(after.cursor!)))
    await Promise.all([...own, ...others].map((board) => board.close()))
    for (const board of own) expect(board.kinds).toEqual(['ISSUE_COMMENTED', 'ISSUE_COMMENTED'])
    for (const board of others) expect(board.kinds).toEqual(['ISSUE_COMMENTED'])
  })

  it('an enterprise gets only what concerns it', async () => {
    const enterprise = world.organizations.enterprise
    const board = await OpenBoard.open(world.enterprise.client, world.boardId)
    await issueIn(world, 'CONFIRMED')
    const own = await report(world, { communityId: world.communities.building, organizationId: enterprise }, world.enterprise)
    await perform(world.towerSecretary.client, 'acceptIssue', { issueId: own.id })
    const { id: called } = await issueIn(world, 'ACCEPTED')
    const { cursor } = await perform(world.secretary.client, 'nameParty', { issueId: called, organizationId: enterprise })
    await board.upTo(cursor!)
    await board.close()
    expect(board.kinds).toEqual(['ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'ISSUE_PARTY_NAMED'])
    expect([...board.checker.cards.keys()].toSorted()).toEqual([own.id, called].toSorted())
  })

  it('an organization that is no longer a party sees the card leave, and nothing of it after that', async () => {
    const { id: issueId } = await issueIn(world, 'ACCEPTED')
    const partyId = await nameProperty(world, issueId)
    const board = await OpenBoard.open(world.property.client, world.boardId)
    expect(board.checker.cards.has(issueId)).toBe(true)
    await perform(world.secretary.client, 'removeParty', { partyId })
    await board.until(() => !board.checker.cards.has(issueId))
    await comment(issueId)
    const { id } = await report(
      world,
      { communityId: world.communities.building, organizationId: world.organizations.property },
      world.property,
    )
    await board.until(() => board.checker.cards.has(id))
    await board.close()
    expect(board.kinds).toEqual(['ISSUE_PARTY_REMOVED removed', 'ISSUE_REPORTED'])
  })

  it('a resident gets the steps of his or her own issue, and none of a neighbour’s', async () => {
    const board = await OpenBoard.open(world.resident.client, world.boardId)
    await report(world, {}, world.neighbour)
    const { id: issueId } = await report(world)
    const { cursor } = await perform(world.secretary.client, 'acceptIssue', { issueId })
    await board.upTo(cursor!)
    await board.close()
    expect(board.kinds).toEqual(['ISSUE_REPORTED', 'ISSUE_ACCEPTED'])
  })

  it('nobody opens a board whose communities are not theirs', async () => {
    const { cursor } = await readBoard(world.secretary.client, world.boardId)
    const socket = world.stranger.client.connect()
    const subscription = `subscription($id: ID!, $after: ChangeCursor!) { boardEvents(boardId: $id, after: $after) { __typename } }`
    const opening = socket.iterate({ query: subscription, variables: { id: world.boardId, after: cursor } }).next()
    expect(await opening).toMatchObject({ value: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } })
    await socket.dispose()
  })
})

describe('presence', () => {
  it('ends at once for whoever’s right to the board has ended, and the others see that', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const own = await watchPresence(citizen.client, world.boardId)
    const others = await watchPresence(world.secretary.client, world.boardId)
    await expect.poll(others.names).toContain(citizen.account)
    await endSeat(citizen, world.organizations.residentialCommittee)
    await expect.poll(others.names).not.toContain(citizen.account)
    await expect.poll(own.hasEnded).toBe(true)
    await Promise.all([own.close(), others.close()])
  })
})

describe('a socket on which nothing runs', () => {
  const idle = async (client: Client, proof: Record<string, string> = {}): Promise<() => number | undefined> => {
    const { promise: connected, resolve } = Promise.withResolvers<void>()
    let code: number | undefined
    client.connect({
      lazy: false,
      connectionParams: proof,
      on: { connected: () => resolve(), closed: (event) => (code = (event as CloseEvent).code) },
    })
    await connected
    return () => code
  }

  it('is closed at once when its session ends', async () => {
    const citizen = await newcomer({})
    const elsewhere = await signIn(world.url, citizen)
    const closedBy = await idle(elsewhere)
    const { viewer } = await elsewhere.request('{ viewer { sessions { id isThis } } }')
    const { id: sessionId } = viewer.sessions.find(({ isThis }: { isThis: boolean }) => isThis)
    await perform(citizen.client, 'endSession', { sessionId })
    await expect.poll(closedBy).toBe(4403)
  })

  it('is closed at once when its token goes with the password', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const input = {
      name: '大屏',
      scopes: ['READ'],
      password: PASSWORD,
      communityIds: [world.communities.residential],
      expiresAt: inDays(9),
    }
    const { secret } = await perform(citizen.client, 'createApiToken', input)
    const authorization = `Bearer ${secret}`
    const closedBy = await idle(new Client(world.url, { authorization }), { authorization })
    await perform(world.administrator.client, 'resetPassword', { personId: citizen.personId })
    await expect.poll(closedBy).toBe(4403)
  })
})
