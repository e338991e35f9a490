import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { Client } from '../support/client.ts'
import { forgetOldSecurityEvents, openDatabase } from '../support/api.ts'
import { inDays } from '../support/days.ts'
import { report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { addCitizen, buildWorld, type Citizen, PASSWORD, signIn, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty', env: { TRUST_PROXY: '1' } })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

let people = 0
const newcomer = (seats: Record<string, string> = {}): Promise<Citizen> =>
  addCitizen(world.administrator, world.url, `来人${++people}`, seats)

const QUERY = `query($kind: SecurityEventKind, $personId: ID, $first: Int, $after: String) {
  securityEvents(kind: $kind, personId: $personId, first: $first, after: $after) {
    nodes { kind network device detail person { id } subject { id } } pageInfo { hasNextPage endCursor } } }`
const read = async (variables: Record<string, unknown>, client = world.administrator.client) =>
  (await client.request(QUERY, variables)).securityEvents
/** What is listed of somebody, the newest first; some of it is kept just after the answer. */
const eventsOf = async ({ personId }: Citizen) => (await read({ personId })).nodes
const kindsOf = async (citizen: Citizen): Promise<string[]> => (await eventsOf(citizen)).map(({ kind }: { kind: string }) => kind)
const token = (name = '大屏') => ({
  name,
  scopes: ['READ'],
  password: PASSWORD,
  communityIds: [world.communities.residential],
  expiresAt: inDays(9),
})

describe('administrators see', () => {
  it('who signed in, from where and with what, and who tried to', async () => {
    const citizen = await newcomer()
    const elsewhere = new Client(server.url, {
      'x-forwarded-for': '203.0.113.7',
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/120.0',
    })
    await attempt(elsewhere, 'signIn', { account: citizen.account, password: '不对的密码' })
    await expect.poll(() => kindsOf(citizen)).toContain('SIGN_IN_FAILED')
    await perform(elsewhere, 'signIn', { account: citizen.account, password: citizen.password })
    const [last, before, ...rest] = await eventsOf(citizen)
    const who = { id: citizen.personId }
    const where = { network: '203.0.113.7', device: 'Chrome · Windows', detail: null }
    expect(last).toEqual({ kind: 'SIGNED_IN', ...where, person: who, subject: null })
    expect(before).toEqual({ kind: 'SIGN_IN_FAILED', ...where, person: null, subject: who })
    expect(rest.map(({ kind }: { kind: string }) => kind)).toEqual(['SIGNED_IN', 'PASSWORD_CHANGED'])
  })

  it('that somebody tried names that lead to no account, though not which, and no more of it than helps', async () => {
    const guesser = new Client(server.url, { 'x-forwarded-for': '203.0.113.10' })
    const unknown = async (): Promise<{ detail: string }[]> => {
      const { nodes } = await read({ kind: 'ACCOUNT_UNKNOWN', first: 100 })
      return nodes.filter(({ network }: { network: string }) => network === '203.0.113.10')
    }
    const guess = (account: string) => attempt(guesser, 'signIn', { account, password: '不对的密码' })
    for (const account of ['误填的密码', '误填的密码', '另一个']) await guess(account)
    await expect.poll(async () => (await unknown()).length).toBe(3)
    const [other, again, first] = (await unknown()).map(({ detail }) => detail)
    expect(first).toMatch(/^#[0-9a-f]{8}$/)
    expect([again === first, other === first]).toEqual([true, false])
    for (let n = 0; n < 25; n++) await guess(`猜 ${n}`)
    await expect.poll(async () => (await unknown()).length).toBeGreaterThanOrEqual(20)
    expect((await unknown()).length).toBeLessThan(28)
  })

  it('that an account was tried too often, once for many attempts', async () => {
    const citizen = await newcomer()
    const guesser = new Client(server.url, { 'x-forwarded-for': '203.0.113.8' })
    for (let n = 0; n < 18; n++) await attempt(guesser, 'signIn', { account: citizen.account, password: `猜 ${n}` })
    await expect.poll(async () => (await kindsOf(citizen)).filter((kind) => kind === 'SIGN_IN_LIMITED').length).toBe(3)
    expect((await kindsOf(citizen)).filter((kind) => kind === 'SIGN_IN_FAILED')).toHaveLength(10)
  })

  it('what became of passwords, tokens and sessions', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const { apiToken, secret } = await perform(citizen.client, 'createApiToken', token('街道大屏'))
    const reader = new Client(server.url, { authorization: `Bearer ${secret}`, 'x-forwarded-for': '203.0.113.9' })
    await reader.request('{ boards { id } }')
    await reader.request('{ boards { id } }')
    await expect.poll(() => kindsOf(citizen)).toContain('TOKEN_USED')
    await perform(citizen.client, 'revokeApiToken', { apiTokenId: apiToken.id })
    await perform(citizen.client, 'changePassword', { currentPassword: PASSWORD, newPassword: '一个足够长的新密码吧' })
    await perform(world.administrator.client, 'resetPassword', { personId: citizen.personId })
    expect((await kindsOf(citizen)).slice(0, 5)).toEqual([
      'PASSWORD_RESET',
      'PASSWORD_CHANGED',
      'TOKEN_REVOKED',
      'TOKEN_USED',
      'TOKEN_CREATED',
    ])
    expect(await eventsOf(citizen)).toContainEqual({
      kind: 'TOKEN_USED',
      network: '203.0.113.9',
      device: expect.anything(),
      detail: '街道大屏',
      person: null,
      subject: { id: citizen.personId },
    })
  })

  it('whom they put on a committee, and who was refused contact details', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER', [world.organizations.enterprise]: 'MEMBER' })
    const { nodes } = await read({ kind: 'COMMITTEE_APPOINTED', personId: citizen.personId })
    expect(nodes).toMatchObject([
      { detail: '东新仙林社区党委', person: { id: world.administrator.personId }, subject: { id: citizen.personId } },
    ])
    const { id: issueId } = await report(world)
    await attempt(world.stranger.client, 'revealIssueContact', { issueId, purpose: '想看看' })
    await expect
      .poll(async () => (await read({ kind: 'REVEAL_REFUSED' })).nodes)
      .toMatchObject([{ person: { id: world.stranger.personId }, detail: 'revealIssueContact: NOT_FOUND' }])
  })

  it('all of it page by page, and nobody else sees any', async () => {
    const first = await read({ first: 3 })
    const second = await read({ first: 3, after: first.pageInfo.endCursor })
    expect([first.nodes.length, second.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, 3, true])
    expect((await read({ first: 6 })).nodes).toEqual([...first.nodes, ...second.nodes])
    for (const { client } of [world.secretary, world.resident, world.enterprise])
      await expect(read({}, client)).rejects.toThrow('FORBIDDEN')
    await expect(read({}, new Client(server.url))).rejects.toThrow('UNAUTHENTICATED')
    const { secret } = await perform(world.administrator.client, 'createApiToken', token())
    await expect(read({}, new Client(server.url, { authorization: `Bearer ${secret}` }))).rejects.toThrow('FORBIDDEN')
  })

  it('for half a year', async () => {
    const citizen = await newcomer()
    const sql = new pg.Client({ connectionString: server.databaseUrl })
    await sql.connect()
    await sql.query(`update security_event set at = now() - interval '181 days' where person_id = $1 and kind = 'SIGNED_IN'`, [
      citizen.personId,
    ])
    await sql.end()
    const database = await openDatabase({ url: server.databaseUrl, allowUnsafe: true, connections: 2 })
    await forgetOldSecurityEvents(database)
    await database.close()
    expect(await kindsOf(citizen)).toEqual(['PASSWORD_CHANGED'])
  })
})

describe('tokens', () => {
  const works = async (secret: string): Promise<boolean> => {
    const { viewer } = await new Client(server.url, { authorization: `Bearer ${secret}` }).request('{ viewer { isAdministrator } }')
    return viewer !== null
  }
  const make = async (client: Client): Promise<string> => (await perform(client, 'createApiToken', token()))['secret'] as string

  it('end when somebody’s password is reset', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const secret = await make(citizen.client)
    expect(await works(secret)).toBe(true)
    await perform(world.administrator.client, 'resetPassword', { personId: citizen.personId })
    expect(await works(secret)).toBe(false)
  })

  it('end when one changes one’s password, unless one wants them to go on', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const secret = await make(citizen.client)
    const [first, second] = ['一个足够长的新密码吧', '又一个足够长的新密码']
    await perform(citizen.client, 'changePassword', { currentPassword: PASSWORD, newPassword: first, revokeTokens: false })
    expect(await works(secret)).toBe(true)
    await perform(citizen.client, 'changePassword', { currentPassword: first, newPassword: second })
    expect(await works(secret)).toBe(false)
  })

  it('are twenty a person at most, of those that hold', async () => {
    const { client } = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const sql = new pg.Client({ connectionString: server.databaseUrl })
    await sql.connect()
    const { apiToken } = await perform(client, 'createApiToken', token())
    await sql.query(
      `insert into api_token (id, subdistrict_id, name, prefix, secret_hash, scopes, communities, created_by_id, expires_at)
       select gen_random_uuid(), subdistrict_id, name, prefix, sha256((n || id::text)::bytea), scopes, communities, created_by_id, expires_at
       from api_token, generate_series(1, 19) n where id = $1`,
      [apiToken.id],
    )
    await sql.end()
    expect((await attempt(client, 'createApiToken', token())).userErrors).toMatchObject([{ code: 'TOKENS_MOST' }])
    await perform(client, 'revokeApiToken', { apiTokenId: apiToken.id })
    expect((await attempt(client, 'createApiToken', token())).userErrors).toEqual([])
  })
})

describe('whom an administrator puts on a committee', () => {
  const colleagues = async ({ client }: Citizen) =>
    (await client.request('{ viewer { newColleagues { person { id } appointedBy { id } appointedAt } } }')).viewer.newColleagues

  it('its secretary is told of, by whom and when, until the term is ended', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const told = { person: { id: citizen.personId }, appointedBy: { id: world.administrator.personId }, appointedAt: expect.any(String) }
    const again = await signIn(server.url, world.secretary)
    expect(await colleagues({ ...world.secretary, client: again })).toContainEqual(told)
    expect(await colleagues(world.towerSecretary)).not.toContainEqual(told)
    expect(await colleagues(world.member)).toEqual([])
    const appointmentId = citizen.seats[world.organizations.residentialCommittee]
    await perform(world.administrator.client, 'endAppointment', { appointmentId })
    expect(await colleagues(world.secretary)).not.toContainEqual(told)
  })
})
