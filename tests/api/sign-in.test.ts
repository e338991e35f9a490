import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFirstAdministrator, openDatabase, resetAtConsole } from '../support/api.ts'
import { Client } from '../support/client.ts'
import { inDays } from '../support/days.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { addCitizen, buildWorld, type Citizen, firstSignIn, foundSubdistrict, PASSWORD, signIn, type World } from '../support/world.ts'

let servers: TestServer[]
let world: World
let sql: pg.Client
beforeAll(async () => {
  const env = { TRUST_PROXY: '1', DEMO: '0' }
  const first = await startTestServer({ template: 'empty', env })
  servers = [first, await startTestServer({ databaseUrl: first.databaseUrl, env })]
  world = await buildWorld(first.url, first.databaseUrl)
  sql = new pg.Client({ connectionString: first.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  for (const server of servers.toReversed()) await server.stop()
})

let people = 0
const newcomer = (): Promise<Citizen> => addCitizen(world.administrator, world.url, `来人${++people}`)
/** Somebody who asks from this address, of the first server or the second. */
const from = (address: string, server = 0): Client => new Client(servers[server]!.url, { 'x-forwarded-for': address })
const codeOf = async (client: Client, account: string, password: string, newPassword?: string): Promise<string> =>
  (await attempt(client, 'signIn', { account, password, newPassword })).userErrors[0]?.code ?? 'OK'
const guess = async (client: Client, account: string, times: number): Promise<string[]> => {
  const codes: string[] = []
  for (let n = 1; n <= times; n++) codes.push(await codeOf(client, account, `第 ${n} 次猜`))
  return codes
}
const wrong = (times: number): string[] => Array.from({ length: times }, () => 'WRONG_CREDENTIALS')

describe('wrong passwords', () => {
  it('are counted by account and network, for all processes together, and told about with the time to wait', async () => {
    const { account } = await newcomer()
    expect(await guess(from('198.51.100.1', 0), account, 6)).toEqual(wrong(6))
    expect(await guess(from('198.51.100.1', 1), account, 5)).toEqual([...wrong(4), 'RATE_LIMITED'])
    const { userErrors } = await attempt(from('198.51.100.1', 0), 'signIn', { account, password: PASSWORD })
    expect(userErrors).toEqual([{ code: 'RATE_LIMITED', field: null, message: expect.stringMatching(/在 \d+ 秒后再试/) }])
  })

  it('by somebody elsewhere keep nobody out', async () => {
    const { account } = await newcomer()
    expect((await guess(from('198.51.100.2'), account, 11)).at(-1)).toBe('RATE_LIMITED')
    expect(await codeOf(from('203.0.113.9'), account, PASSWORD)).toBe('OK')
  })

  it('by somebody in the same network don’t keep out who has signed in with this browser before', async () => {
    const { account, client } = await newcomer()
    const mark = /shuangshe-known=[^;]+/.exec(client.headers()['cookie']!)![0]
    const browser = (): Client => new Client(servers[1]!.url, { 'x-forwarded-for': '198.51.100.3', cookie: mark })
    expect((await guess(from('198.51.100.3'), account, 11)).at(-1)).toBe('RATE_LIMITED')
    expect(await codeOf(browser(), account, PASSWORD)).toBe('OK')
    // For itself it is counted all the same; and for another account it is a stranger.
    expect((await guess(browser(), account, 11)).at(-1)).toBe('RATE_LIMITED')
    const other = await newcomer()
    expect((await guess(from('198.51.100.3'), other.account, 11)).at(-1)).toBe('RATE_LIMITED')
    expect(await codeOf(browser(), other.account, PASSWORD)).toBe('RATE_LIMITED')
  })

  it('a mark that somebody made up is no known browser', async () => {
    const { account, client } = await newcomer()
    const [name, proof] = /shuangshe-known=([\w-]+)\.([\w-]+)/.exec(client.headers()['cookie']!)!.slice(1) as [string, string]
    const forged = proof.startsWith('A') ? `B${proof.slice(1)}` : `A${proof.slice(1)}`
    expect((await guess(from('198.51.100.4'), account, 11)).at(-1)).toBe('RATE_LIMITED')
    const guesser = new Client(servers[0]!.url, { 'x-forwarded-for': '198.51.100.4', cookie: `shuangshe-known=${name}.${forged}` })
    expect(await codeOf(guesser, account, PASSWORD)).toBe('RATE_LIMITED')
  })

  it('from many networks slow down who isn’t known, and refuse nobody', async () => {
    const { account } = await newcomer()
    const guesses = Array.from({ length: 7 }, (_, network) => guess(from(`198.51.101.${network}`), account, 9))
    expect((await Promise.all(guesses)).flat().every((code) => code === 'WRONG_CREDENTIALS')).toBe(true)
    expect(await codeOf(from('203.0.113.10'), account, PASSWORD)).toBe('OK')
  })

  it('end to count with the right one', async () => {
    const { account } = await newcomer()
    expect(await guess(from('198.51.100.5'), account, 9)).toEqual(wrong(9))
    expect(await codeOf(from('198.51.100.5'), account, PASSWORD)).toBe('OK')
    expect(await guess(from('198.51.100.5'), account, 9)).toEqual(wrong(9))
  })

  it('leave no name behind where they are counted', async () => {
    const { account } = await newcomer()
    await guess(from('198.51.100.6'), account, 1)
    const { rows } = await sql.query('select * from sign_in_attempt')
    expect(JSON.stringify(rows.map((row) => ({ ...row, key: row.key.toString('latin1') })))).not.toContain(account)
  })
})

describe('a password that was handed over', () => {
  const create = async (): Promise<{ account: string; password: string; personId: string }> => {
    const account = `新人${++people}`
    const { initialPassword, person } = await perform(world.administrator.client, 'createPerson', { name: account, account })
    return { account, password: initialPassword as string, personId: person.id }
  }

  it('signs in together with another one alone, and says who handed it over, and when', async () => {
    const { account, password } = await create()
    const client = new Client(world.url)
    const refused = await attempt(client, 'signIn', { account, password })
    expect(refused.userErrors).toEqual([
      {
        code: 'PASSWORD_HANDED_OVER',
        field: ['newPassword'],
        message: expect.stringMatching(/^这是东新管理员于 \d{4}-\d\d-\d\d \d\d:\d\d 交给您的/),
      },
    ])
    expect(await client.request('{ viewer { isAdministrator } }')).toEqual({ viewer: null })
    expect(await codeOf(client, account, password, password)).toBe('PASSWORD_UNCHANGED')
    expect(await codeOf(client, account, password, 'password12')).toBe('PASSWORD_COMMON')
    expect(await codeOf(client, account, password, PASSWORD)).toBe('OK')
    expect(await codeOf(new Client(world.url), account, password)).toBe('WRONG_CREDENTIALS')
    expect(await codeOf(new Client(world.url), account, PASSWORD)).toBe('OK')
  })

  it('is over after seven days', async () => {
    const { account, password, personId } = await create()
    await sql.query(`update account set handed_over_at = now() - interval '7 days 1 minute' where person_id = $1`, [personId])
    expect(await codeOf(new Client(world.url), account, password, PASSWORD)).toBe('PASSWORD_EXPIRED')
  })

  it('is told again to whoever repeats the mutation, for ten minutes and until it was changed', async () => {
    const account = `新人${++people}`
    const input = { name: account, account, clientMutationKey: crypto.randomUUID() }
    const first = await perform(world.administrator.client, 'createPerson', input)
    expect((await perform(world.administrator.client, 'createPerson', input))['initialPassword']).toBe(first['initialPassword'])
    await sql.query(`update account set handed_over_at = now() - interval '11 minutes' where name = $1`, [account])
    expect((await perform(world.administrator.client, 'createPerson', input))['initialPassword']).toBeNull()

    const reset = { personId: first['person'].id, clientMutationKey: crypto.randomUUID() }
    const { initialPassword } = await perform(world.administrator.client, 'resetPassword', reset)
    expect(await codeOf(new Client(world.url), account, initialPassword, PASSWORD)).toBe('OK')
    expect((await perform(world.administrator.client, 'resetPassword', reset))['initialPassword']).toBeNull()
  })

  it('is what the first administrator starts with, too', async () => {
    const database = await openDatabase({ url: servers[0]!.databaseUrl, allowUnsafe: true, connections: 2 })
    const first = { account: '南新.admin', name: '南新管理员', password: 'handed-over-in-tests' }
    await createFirstAdministrator(database, { subdistrictName: '南新街道', ...first })
    await expect(
      createFirstAdministrator(database, {
        subdistrictName: '北新街道',
        name: '北新管理员',
        account: '北新.admin',
        password: 'password12',
      }),
    ).rejects.toThrow('PASSWORD_COMMON')
    await database.close()
    expect(await codeOf(new Client(world.url), first.account, first.password)).toBe('PASSWORD_HANDED_OVER')
    expect(await codeOf(new Client(world.url), first.account, first.password, PASSWORD)).toBe('OK')
  })
})

describe('the only administrator who forgot the password', () => {
  const reset = async (account: string, password: string): Promise<unknown> => {
    const database = await openDatabase({ url: servers[0]!.databaseUrl, allowUnsafe: true, connections: 2 })
    return resetAtConsole(database, { account, password }).finally(() => database.close())
  }

  it('is given another one at the console, and what ran with the old one ends', async () => {
    const lone = await foundSubdistrict(world.url, servers[0]!.databaseUrl, '独木')
    const committee = { name: '独木社区党委', kind: 'COMMITTEE' }
    const { community } = await perform(lone.client, 'createCommunity', { name: '独木社区', kind: 'RESIDENTIAL' })
    await perform(lone.client, 'createOrganization', { ...committee, communityId: community.id })
    const token = { name: '大屏', scopes: ['READ'], password: PASSWORD, communityIds: [community.id], expiresAt: inDays(9) }
    const { secret } = await perform(lone.client, 'createApiToken', token)
    const reader = new Client(world.url, { authorization: `Bearer ${secret}` })
    const isKnown = async (client: Client) => (await client.request('{ viewer { isAdministrator } }')).viewer !== null
    expect([await isKnown(lone.client), await isKnown(reader)]).toEqual([true, true])

    await reset(lone.account.toUpperCase(), 'reset-at-the-console-once')
    expect([await isKnown(lone.client), await isKnown(reader)]).toEqual([false, false])
    expect(await codeOf(new Client(world.url), lone.account, PASSWORD)).toBe('WRONG_CREDENTIALS')
    expect(await codeOf(new Client(world.url), lone.account, 'reset-at-the-console-once')).toBe('PASSWORD_HANDED_OVER')
    lone.client = await firstSignIn(world.url, lone.account, 'reset-at-the-console-once')
    const { securityEvents } = await lone.client.request('{ securityEvents { nodes { kind device detail person { id } subject { id } } } }')
    const concerned = { device: 'admin:reset', person: null, subject: { id: lone.personId } }
    expect(securityEvents.nodes).toContainEqual({ kind: 'PASSWORD_RESET', detail: null, ...concerned })
    expect(securityEvents.nodes).toContainEqual({ kind: 'TOKEN_REVOKED', detail: '大屏', ...concerned })
  })

  it('is refused what any new password is, and a name nobody has', async () => {
    await expect(reset('没有这个人', 'reset-at-the-console-once')).rejects.toThrow('ACCOUNT_UNKNOWN')
    await expect(reset('东新.admin', 'password12')).rejects.toThrow('PASSWORD_COMMON')
    expect(await codeOf(from('203.0.113.11'), '东新.admin', PASSWORD)).toBe('OK')
  })
})

it('the demo’s password opens nothing where there is no demo', async () => {
  const { account, personId } = await newcomer()
  const { rows } = await sql.query('select password_hash as hash from account where person_id = $1', [personId])
  const demo = await startTestServer({ template: 'demo', env: { DEMO: '0' } })
  expect(await codeOf(new Client(demo.url), 'street.admin', 'shuangshe-demo')).toBe('PASSWORD_PUBLIC')
  await demo.stop()
  expect(await codeOf(new Client(world.url), account, 'shuangshe-demo')).toBe('PASSWORD_PUBLIC')
  expect((await sql.query('select password_hash as hash from account where person_id = $1', [personId])).rows).toEqual(rows)
})

describe('sessions', () => {
  const list = async (client: Client) => (await client.request('{ viewer { sessions { id isThis device network } } }')).viewer.sessions

  it('are listed with where they came from, and ended one by one', async () => {
    const citizen = await newcomer()
    const phone = new Client(world.url, {
      'x-forwarded-for': '203.0.113.20',
      'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1',
    })
    await perform(phone, 'signIn', { account: citizen.account, password: citizen.password })
    const [first, second] = await list(phone)
    expect([first, second]).toEqual([
      { id: expect.any(String), isThis: true, device: 'Safari · iPhone', network: '203.0.113.20' },
      { id: expect.any(String), isThis: false, device: expect.anything(), network: '127.0.0.1' },
    ])
    await perform(phone, 'endSession', { sessionId: second.id })
    expect(await citizen.client.request('{ viewer { isAdministrator } }')).toEqual({ viewer: null })
    expect(await list(phone)).toHaveLength(1)
  })

  it('are fifty at most: the one that was idle for longest makes room', async () => {
    const citizen = await newcomer()
    await sql.query(
      `insert into session (secret_hash, id, person_id, subdistrict_id, last_seen_at)
       select sha256((n || $1::text)::bytea), gen_random_uuid(), person_id, subdistrict_id, now() - make_interval(mins => n)
       from generate_series(1, 60) n, account where person_id = $1::uuid`,
      [citizen.personId],
    )
    const client = await signIn(world.url, citizen)
    const { rows } = await sql.query(
      `select count(*)::int as all, max(now() - last_seen_at) < interval '50 minutes' as "areNewest" from session where person_id = $1`,
      [citizen.personId],
    )
    expect(rows).toEqual([{ all: 50, areNewest: true }])
    expect(await list(client)).toHaveLength(50)
  })
})
