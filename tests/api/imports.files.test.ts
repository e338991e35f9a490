import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'
import { preview, rowsOf, upload } from './imports/importing.ts'
import { goodNeed, nastyFiles, needHeader } from './imports/nasty.ts'
import { type Value, workbook } from './imports/workbook.ts'

let server: TestServer
let world: World
const seekers = () => ({ sheet: 'JOB_NEEDS', community: world.communities.residential }) as const
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

describe('is refused, and the server goes on:', () => {
  it.each(Object.keys(nastyFiles))('%s', async (title) => {
    const { name, bytes, code, words = /\p{Script=Han}/u } = nastyFiles[title]!()
    const answer = await upload(world.secretary.client, seekers(), name, bytes)
    expect(answer).toMatchObject({ id: null, code: 'BAD_USER_INPUT', reason: code, message: expect.stringMatching(words) })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    const english = await upload(world.member.client, seekers(), name, bytes, { 'accept-language': 'en' })
    expect(english.reason).toBe(code)
    expect(english.message).not.toMatch(/[{}]|undefined/)
    expect((await world.secretary.client.fetch('/health/ready')).status).toBe(200)
  })

  it('a body of 11 MB', async () => {
    const answer = await upload(world.secretary.client, seekers(), '大.xlsx', Buffer.alloc(11 * 1024 * 1024))
    expect(answer).toMatchObject({ status: 413, code: 'BAD_USER_INPUT', reason: 'IMPORT_TOO_LARGE' })
  })

  it('a body of another type, and one without a name, which a foreign page could send', async () => {
    const plain = await upload(world.secretary.client, seekers(), '表.xlsx', workbook([needHeader, goodNeed(1)]), {
      'content-type': 'text/plain',
    })
    expect(plain).toMatchObject({ status: 415, code: 'BAD_REQUEST', reason: 'IMPORT_BODY' })
    expect(await upload(world.secretary.client, seekers(), '', workbook([needHeader, goodNeed(1)]))).toMatchObject({
      reason: 'HEADER_MISSING',
    })
  })

  it('all of them at once, while others are served', async () => {
    const names = Object.keys(nastyFiles).filter((title) => !/bomb|columns|rows/.test(title))
    const answers = names.slice(0, 16).map((title) => {
      const { name, bytes } = nastyFiles[title]!()
      return upload(world.member.client, seekers(), name, bytes)
    })
    const served = await Promise.all(Array.from({ length: 20 }, () => world.resident.client.request('{ viewer { isAdministrator } }')))
    expect(served).toHaveLength(20)
    for (const answer of await Promise.all(answers)) expect(answer.id).toBeNull()
  })
})

describe('before any of the file has come', () => {
  const begin = (client: Client, query: object, headers: object = {}): ClientRequest => {
    const begun = request(`${server.url}/imports?${new URLSearchParams({ ...query })}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': 9 * 1024 * 1024,
        'x-file-name': 'a.csv',
        ...client.headers(),
        ...headers,
      },
    })
    begun.on('error', () => {})
    begun.flushHeaders()
    return begun
  }
  const answered = async (begun: ClientRequest): Promise<IncomingMessage> => {
    const [response] = (await once(begun, 'response')) as [IncomingMessage]
    begun.destroy()
    return response
  }

  it.each<[string, number, () => ClientRequest]>([
    ['nobody known', 401, () => begin(new Client(server.url), seekers())],
    ['somebody who may not', 403, () => begin(world.stranger.client, seekers())],
    ['a body of another type', 415, () => begin(world.secretary.client, seekers(), { 'content-type': 'text/plain' })],
    ['no such sheet', 422, () => begin(world.secretary.client, { ...seekers(), sheet: 'PEOPLE' })],
  ])('is refused at once: %s', async (_, status, asks) => {
    expect((await answered(asks())).statusCode).toBe(status)
  })

  it('no more come in at a time than are held in memory; the next are told when to come back', async () => {
    const held = Array.from({ length: 30 }, () => begin(world.secretary.client, seekers()))
    const [refused] = (await Promise.any(held.map((begun) => once(begun, 'response')))) as [IncomingMessage]
    expect(refused).toMatchObject({ statusCode: 429, headers: { 'retry-after': '5' } })
    const send = () => upload(world.member.client, seekers(), '表.xlsx', workbook([needHeader, goodNeed(1)]))
    expect(await send()).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
    for (const begun of held) begun.destroy()
    let answer = await send()
    for (let tries = 0; tries < 40 && answer.status === 429; tries++) {
      await sleep(50)
      answer = await send()
    }
    expect(answer.status).toBe(201)
  })
})

describe('is read for what it says:', () => {
  const csvOf = (rows: readonly Value[][], delimiter = ','): string =>
    rows.map((row) => row.map((value) => value ?? '').join(delimiter)).join('\r\n')
  const table = [needHeader, goodNeed(1)]
  /** A header and a row as Excel saves them in China, in GB18030: Node itself writes no such text. */
  const gb18030 = Buffer.from('0NXD+yzK1rv6usUs0afA+izXqNK1LNLiz/K42s67DQrA7sDXLDEzOTAwMDAwMDA5LLTz16gsu+G8xtGnLLP2xMk=', 'base64')
  /** The same sort of table as it is written in Taiwan. */
  const big5 = Buffer.from('qW2mVyyk4r73uLksvse++iyxTbd+DQqn9blwLDEzOTAwMDAwMDA5LKRqsU0st3ytcL7H', 'base64')

  it.each<[string, () => Buffer]>([
    ['UTF-8', () => Buffer.from(csvOf(table))],
    ['UTF-8 with its mark', () => Buffer.from(`\uFEFF${csvOf(table)}`)],
    ['UTF-16 with its mark', () => Buffer.from(`\uFEFF${csvOf(table)}`, 'utf16le')],
    ['UTF-16 the other way round', () => Buffer.from(`\uFEFF${csvOf(table)}`, 'utf16le').swap16()],
    ['tabs between cells', () => Buffer.from(csvOf(table, '\t'))],
    ['semicolons between cells', () => Buffer.from(csvOf(table, ';'))],
    ['lines that end as on a Mac', () => Buffer.from(csvOf(table).replaceAll('\r\n', '\n'))],
  ])('text: %s', async (_, bytes) => {
    const seen = await preview(world.secretary.client, seekers(), '表.csv', bytes())
    expect(seen).toMatchObject({ state: 'READY', total: 1, fresh: 1, bad: 0 })
    const [row] = await rowsOf(world.secretary.client, seen.id)
    expect(row!.cells.map(({ value }) => value)).toEqual([
      '',
      '求职者1',
      '139****0001',
      '本科',
      '会计学',
      'Excel、用友',
      '审计助理',
      '6000',
      '',
      '2026-07-01',
      '',
    ])
  })

  it('text: GB18030', async () => {
    const seen = await preview(world.secretary.client, seekers(), '表.csv', gb18030)
    expect(seen).toMatchObject({ state: 'READY', total: 1, fresh: 1 })
    const [row] = await rowsOf(world.secretary.client, seen.id)
    expect(row!.cells.map(({ value }) => value)).toEqual(['李雷', '139****0009', '大专', '会计学', '出纳'])
  })

  it('no text of an encoding that only looks like it', async () => {
    expect(await upload(world.secretary.client, seekers(), '表.csv', big5)).toMatchObject({ reason: 'IMPORT_ENCODING' })
  })
})
