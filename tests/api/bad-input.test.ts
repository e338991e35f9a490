import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { inDays } from '../support/days.ts'
import { attempt, documentOf, mutations, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { PASSWORD, buildWorld, type World } from '../support/world.ts'
import { administrationCases } from './bad-input/administration.cases.ts'
import { bookingCases } from './bad-input/bookings.cases.ts'
import { campaignCases } from './bad-input/campaigns.cases.ts'
import { callCases } from './bad-input/calls.cases.ts'
import type { Cases, Foreign, Input } from './bad-input/case.ts'
import { coordinationCases } from './bad-input/coordination.cases.ts'
import { buildForeign } from './bad-input/foreign.ts'
import { importCases } from './bad-input/imports.cases.ts'
import { issueCases } from './bad-input/issues.cases.ts'
import { type Ask, inCapitals, incomplete, refusalsOf, textsOf } from './bad-input/refusals.ts'
import { resourceCases } from './bad-input/resources.cases.ts'

const cases: Cases = {
  ...issueCases,
  ...coordinationCases,
  ...resourceCases,
  ...bookingCases,
  ...callCases,
  ...campaignCases,
  ...importCases,
  // Last: some of these sign people out.
  ...administrationCases,
}

let server: TestServer
let world: World
let foreign: Foreign
let reader: Client
let sql: pg.Client
beforeAll(async () => {
  server = await startTestServer({ template: 'empty', env: { TRUST_PROXY: '1' } })
  world = await buildWorld(server.url, server.databaseUrl)
  foreign = await buildForeign(server.url, server.databaseUrl)
  const communityIds = [world.communities.residential, world.communities.building]
  const token = { name: '大屏', scopes: ['READ'], password: PASSWORD, communityIds, expiresAt: inDays(9) }
  const { secret } = await perform(world.secretary.client, 'createApiToken', token)
  reader = new Client(server.url, { authorization: `Bearer ${secret}` })
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

/** The client of whoever asks, in a language; for somebody without an account, one from an address of its own. */
function speaking(by: Ask['by'], language: 'zh-CN' | 'en'): Client {
  const proof = by === null ? { 'x-forwarded-for': randomUUID() } : by === 'reader' ? reader.headers() : world[by].client.headers()
  return new Client(server.url, { ...proof, 'accept-language': language })
}

let everythingAtOnce: Promise<string> | undefined

/** What every table holds, save who is signed in or tried to: a row that is added or changed carries the number of a newer transaction. */
async function everything(): Promise<unknown> {
  everythingAtOnce ??= askForEverything()
  // By a name, so that it is planned once: it is asked before and after each case.
  return (await sql.query({ name: 'everything', text: await everythingAtOnce })).rows
}

async function askForEverything(): Promise<string> {
  const tables = await sql.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname not in ('session', 'migration', 'sign_in_attempt', 'security_event')`,
  )
  const sums = tables.rows.map(({ name }) => {
    // That a token was used is noted in its row.
    const newest = name === 'api_token' ? 'version' : 'xmin::text::bigint'
    return `select '${name}' as name, count(*), max(${newest}) as newest from ${name}`
  })
  return `${sums.join(' union all ')} order by name`
}

it('every mutation there is has its case here, with a bound for every text', () => {
  expect(Object.keys(cases).toSorted()).toEqual(mutations.map(({ name }) => name).toSorted())
  for (const [name, { longest = {} }] of Object.entries(cases)) {
    expect([
      name,
      textsOf(name)
        // Of another form than prose: numbers, and times of the day.
        .filter((path) => !/(^|\.)(phone|windows\.0\.(from|to))$/.test(path))
        .toSorted(),
    ]).toEqual([name, Object.keys(longest).toSorted()])
  }
})

describe.each(Object.keys(cases))('%s refuses', (name) => {
  const known = cases[name]!
  const takesInput = mutations.find((mutation) => mutation.name === name)!.args.length > 0
  const ask = (client: Client, input: Input) => attempt(client, name, takesInput ? input : undefined)
  let good: Input
  beforeAll(async () => {
    good = await known.good(world)
  })

  it.each(refusalsOf(name, known))('$what', async ({ asks }) => {
    const list = await asks(world, foreign, good)
    const before = await everything()
    for (const { input, code, field, by } of list) {
      const inChinese = await ask(speaking(by, 'zh-CN'), input)
      const [error] = inChinese.userErrors
      expect(inChinese).toMatchObject({
        userErrors: [{ code: expect.toBeOneOf([...code]), message: expect.stringMatching(/\p{Script=Han}/u) }],
      })
      expect(inChinese.cursor ?? null).toBeNull()
      expect(error!.field?.join('.') ?? '').toMatch(new RegExp(`^${RegExp.escape(field)}`))
    }
    const { input, code, by } = list[0]!
    const [error] = (await ask(speaking(by, 'en'), input)).userErrors
    expect(error).toMatchObject({ code: expect.toBeOneOf([...code]), message: expect.stringMatching(/^[A-Z\d][^\p{Script=Han}{}]+$/u) })
    expect(await everything()).toEqual(before)
  })

  it('what is incomplete, and whoever isn’t signed in', async () => {
    const before = await everything()
    for (const input of incomplete(name, good)) {
      const { errors } = await speaking(known.by, 'zh-CN').execute(documentOf(name), { input })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
    const nobody = await new Client(server.url).execute(documentOf(name), { input: good })
    const isForAll = known.by === null || known.alsoSignedOut
    expect(nobody.errors?.[0]?.extensions?.['code']).toBe(isForAll ? undefined : 'UNAUTHENTICATED')
    expect(isForAll ? before : await everything()).toEqual(before)
  })

  it('none of this, and is done, however its ids are written', async () => {
    good = known.by === null ? await known.good(world) : good
    expect((await ask(speaking(known.by, 'zh-CN'), inCapitals(name, good))).userErrors).toEqual([])
  })
})
