import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetOldImports, openDatabase } from '../support/api.ts'
import { Client, subscribe } from '../support/client.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { PASSWORD, buildWorld, signIn, type World } from '../support/world.ts'
import { confirm, importOf, preview, rowsOf, settled, tryToConfirm, upload } from './imports/importing.ts'
import { goodNeed, needHeader } from './imports/nasty.ts'
import { type Value, workbook } from './imports/workbook.ts'

let server: TestServer
let world: World
let sql: pg.Client
const seekers = () => ({ sheet: 'JOB_NEEDS', community: world.communities.residential }) as const
const posts = () => ({ sheet: 'JOB_OFFERS', community: world.communities.building }) as const
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

const counted = async (table: 'need' | 'offer' | 'change' | 'import_row'): Promise<number> =>
  Number((await sql.query(`select count(*) as count from ${table}`)).rows[0].count)

const offerHeader = [
  '编号',
  '企业名称*',
  '岗位名称*',
  '人数*',
  '最低学历',
  '专业要求',
  '专业必须相符',
  '月薪下限',
  '月薪上限',
  '到岗日期',
  '截止日期',
  '说明',
]
const offer = (name: string, title: string, quantity: Value, changes: Record<number, Value> = {}): Value[] => {
  const row: Value[] = [null, name, title, quantity, '本科', '会计学、财务管理', '否', 6000, 8000, '2099年7月1日', null, null]
  for (const [column, value] of Object.entries(changes)) row[Number(column)] = value
  return row
}

describe('a half-filled table', () => {
  const rows = (): Value[][] => [
    offerHeader,
    offer('东新云杉科技', '审计助理', 3),
    offer('云杉科枝', '出纳', 1),
    offer('东新云杉科技', '前台', '若干'),
    offer('东新云杉科技', '', 2),
    offer('东新广利物业', '保安', 2, { 4: '博土', 7: 9000, 8: 5000 }),
    offer('东新广利物业', '工程师', 1, { 10: '2020-01-01', 9: '2026-02-30' }),
    offer('东新云杉科技', '审计助理', 5),
    offer('东新广利物业', '绿化', 0, { 6: '也许' }),
    offer('东新广利物业', '＝开头的岗位＝', '２', { 4: '大专', 11: '=1+1，😀' }),
  ]

  it('is marked at exactly the cells that are wrong, in Chinese and in English', async () => {
    const seen = await preview(world.towerSecretary.client, posts(), '岗位.xlsx', workbook(rows()))
    expect(seen).toMatchObject({ state: 'READY', total: 9, fresh: 2, updates: 0, same: 0, bad: 7 })
    const bad = await rowsOf(world.towerSecretary.client, seen.id, true)
    expect(bad.map(({ line, problems }) => [line, ...problems])).toEqual([
      [3, '企业名称：本社区没有名为“云杉科枝”的单位，是不是“东新云杉科技”？'],
      [4, '人数：“若干”不是数字，请填整数，如 3'],
      [5, '岗位名称：请填写此项'],
      [6, '最低学历：没有“博土”这一学历，可填：不限、中专、大专、本科、硕士及以上', '月薪上限：月薪上限不能低于下限'],
      [7, '到岗日期：“2026-02-30”不是日期，请写成 2026-03-01', '截止日期：请选择将来的时间'],
      [8, '与第 2 行重复'],
      [9, '人数：请填 1 至 10000 之间的数', '专业必须相符：请填“是”或“否”'],
    ])
    expect(bad[0]!.cells.filter(({ problem }) => problem).map(({ column, value }) => [column, value])).toEqual([['企业名称', '云杉科枝']])
    const english = await world.towerSecretary.client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({
        query: `query ($id: ID!) { import(id: $id) { rows(onlyBad: true, first: 2) { nodes { problems } pageInfo { hasNextPage } } } }`,
        variables: { id: seen.id },
      }),
    })
    expect(((await english.json()) as any).data.import.rows).toEqual({
      nodes: [
        { problems: ['Enterprise: There is no organization called “云杉科枝” in this community; is it “东新云杉科技”?'] },
        { problems: ['Openings: “若干” is not a number; write it like 3'] },
      ],
      pageInfo: { hasNextPage: true },
    })
  })

  it('is not imported as long as rows are wrong; without them, the others are', async () => {
    const { id } = await preview(world.towerSecretary.client, posts(), '岗位.xlsx', workbook(rows()))
    const before = await counted('offer')
    const refused = await tryToConfirm(world.towerSecretary.client, id)
    expect(refused).toMatchObject({ import: null, userErrors: [{ code: 'IMPORT_BAD_ROWS', message: expect.stringContaining('7') }] })
    expect(await counted('offer')).toBe(before)
    expect((await confirm(world.towerSecretary.client, id, true))['import']).toMatchObject({ state: 'DONE' })
    const { offers } = await world.towerSecretary.client.request(
      '{ offers(filter: { kinds: [JOB] }) { nodes { title text quantity unit state organization { name } job { degree professions payMin payMax startOn } } } }',
    )
    expect(offers.nodes).toEqual([
      {
        title: '＝开头的岗位＝',
        text: '=1+1，😀',
        quantity: 2,
        unit: '人',
        state: 'OPEN',
        organization: { name: '东新广利物业' },
        job: { degree: 'COLLEGE', professions: ['会计学', '财务管理'], payMin: 6000, payMax: 8000, startOn: '2099-07-01' },
      },
      expect.objectContaining({ title: '审计助理', quantity: 3 }),
    ])
    expect(await tryToConfirm(world.towerSecretary.client, id)).toMatchObject({ userErrors: [{ code: 'IMPORT_CLOSED' }] })
  })
})

describe('an import that is repeated', () => {
  it('doubles nothing, and changes what has changed', async () => {
    const by = world.secretary.client
    const table = (changed: Value[][]): Buffer => workbook([needHeader, ...changed])
    const rows = [goodNeed(1), goodNeed(2), ['N-3', ...goodNeed(3).slice(1)]]
    const first = await preview(by, seekers(), '毕业生.xlsx', table(rows))
    expect(first).toMatchObject({ fresh: 3, same: 0 })
    const before = await counted('change')
    const done = await confirm(by, first.id)
    expect(done.cursor).toEqual(expect.any(String))
    expect((await counted('change')) - before).toBe(3)
    const needs = await counted('need')

    const again = await preview(by, seekers(), '毕业生.xlsx', table(rows))
    expect(again).toMatchObject({ fresh: 0, updates: 0, same: 3, bad: 0 })
    await confirm(by, again.id)
    expect(await counted('need')).toBe(needs)

    const renamed = ['N-3', '改名', ...goodNeed(3).slice(2)]
    const richer = goodNeed(1).with(7, 9000)
    const third = await preview(by, seekers(), '毕业生.xlsx', table([richer, goodNeed(2), renamed, goodNeed(4)]))
    expect((await rowsOf(by, third.id)).map(({ state }) => state)).toEqual(['UPDATE', 'SAME', 'UPDATE', 'NEW'])
    await confirm(by, third.id)
    expect(await counted('need')).toBe(needs + 1)
    const { needs: listed } = await by.request('{ needs(filter: { kinds: [JOB] }) { nodes { version contactMasked job { payMin } } } }')
    expect(listed.nodes.map(({ version, contactMasked, job }: any) => [version, contactMasked.slice(0, 3), job.payMin])).toEqual([
      [1, '求**', 6000],
      [2, '改**', 6000],
      [1, '求**', 6000],
      [2, '求**', 9000],
    ])
  })

  it('of the same rows in two previews at once is taken in once', async () => {
    const by = world.secretary.client
    const rows = workbook([needHeader, ...Array.from({ length: 300 }, (_, index) => goodNeed(5_000 + index))])
    const [one, other] = [await preview(by, seekers(), '一.xlsx', rows), await preview(by, seekers(), '二.xlsx', rows)]
    const before = await counted('need')
    const answers = await Promise.all([tryToConfirm(by, one.id), tryToConfirm(by, other.id)])
    for (const { userErrors } of answers) for (const { code } of userErrors) expect(code).toBe('CONFLICT')
    expect(answers.some(({ userErrors }) => userErrors.length === 0)).toBe(true)
    expect(await counted('need')).toBe(before + 300)
  })

  it('never passes one person’s need to another who has the same number', async () => {
    const by = world.secretary.client
    const numbered = (row: Value[]): Buffer => workbook([needHeader, ['同号-1', ...row.slice(1)]])
    await confirm(by, (await preview(by, seekers(), '甲.xlsx', numbered(goodNeed(61)))).id)
    const other = await preview(by, seekers(), '乙.xlsx', numbered(goodNeed(62).with(1, '另一人')))
    expect(other).toMatchObject({ fresh: 0, updates: 0, bad: 1 })
    expect((await rowsOf(by, other.id))[0]!.problems).toEqual(['此前以这个编号导入的是另一人，请核对编号'])
  })

  it('with a key is answered as the first time', async () => {
    const { id } = await preview(world.secretary.client, seekers(), '键.xlsx', workbook([needHeader, goodNeed(77)]))
    const input = { importId: id, clientMutationKey: crypto.randomUUID() }
    const first = await perform(world.secretary.client, 'confirmImport', { ...input })
    expect(await perform(world.secretary.client, 'confirmImport', { ...input })).toEqual(first)
  })
})

describe('ten thousand rows', () => {
  const many = (from: number): Buffer => workbook([needHeader, ...Array.from({ length: 10_000 }, (_, index) => goodNeed(from + index))])

  it('are taken in with progress that only rises, while others are served', async () => {
    const by = world.secretary.client
    const { id, code } = await upload(by, seekers(), '一万人.xlsx', many(100_000))
    expect(code).toBeNull()
    expect(await settled(by, id!)).toMatchObject({ state: 'READY', total: 10_000, fresh: 10_000 })
    // Another process on the same database tells of it as well.
    const other = await startTestServer({ databaseUrl: server.databaseUrl })
    const socket = (await signIn(other.url, world.secretary)).connect()
    const told = subscribe(socket, `subscription ($id: ID!) { progress(id: $id) { ... on Import { state progress } } }`, { id })
    const confirmed = confirm(by, id!)
    const states: { state: string; progress: number }[] = []
    for await (const { data, errors } of told) {
      expect(errors).toBeUndefined()
      states.push((data as any).progress)
    }
    expect((await confirmed)['import']).toMatchObject({ state: 'DONE' })
    // As it was asked for before; and to nobody else.
    const former = await subscribe(socket, `subscription ($id: ID!) { importProgress(importId: $id) { state } }`, { id }).next()
    expect(former.value!.data).toEqual({ importProgress: { state: 'DONE' } })
    const strange = (await signIn(other.url, world.enterprise)).connect()
    const refused = await subscribe(strange, `subscription ($id: ID!) { progress(id: $id) { id } }`, { id }).next()
    expect(JSON.stringify(refused.value!.errors)).toContain('NOT_FOUND')
    await strange.dispose()
    await socket.dispose()
    await other.stop()
    expect(states.at(-1)).toEqual({ state: 'DONE', progress: 1 })
    const going = states.filter(({ state }) => state === 'IMPORTING').map(({ progress }) => progress)
    expect(going.length).toBeGreaterThan(1)
    expect(going).toEqual(going.toSorted((one, other) => one - other))
  })

  it('leave nothing behind when they are discarded on the way', async () => {
    const by = world.secretary.client
    const { id } = await preview(by, seekers(), '一万人.xlsx', many(200_000))
    const [needs, changes] = [await counted('need'), await counted('change')]
    const confirming = tryToConfirm(by, id)
    for (;;) {
      const seen = await importOf(by, id)
      if (seen!.state === 'IMPORTING' && seen!.progress > 0) break
      expect(seen!.state).not.toBe('DONE')
    }
    expect((await perform(by, 'discardImport', { importId: id }))['import']).toMatchObject({ state: 'DISCARDED' })
    expect(await confirming).toMatchObject({ import: null, userErrors: [{ code: 'IMPORT_CLOSED' }] })
    expect([await counted('need'), await counted('change')]).toEqual([needs, changes])
    expect((await importOf(by, id))!).toMatchObject({ state: 'DISCARDED', total: 0 })
  })
})

describe('what a process leaves behind that dies', () => {
  /** As its process leaves it: the job is in the hands of nobody who says anything. */
  const leave = async (id: string, state: string, job: string): Promise<void> => {
    await sql.query(`update import set state = $2 where id = $1`, [id, state])
    await sql.query(
      `insert into job (name, key, data, held_by, attempt, due_at)
       select $2, id::text, jsonb_build_object('importId', id, 'subdistrictId', subdistrict_id), gen_random_uuid(), 1, now() - interval '1 second'
       from import where id = $1`,
      [id, job],
    )
  }

  it('is read to its end by another, from the file as it was kept', async () => {
    const by = world.secretary.client
    const rows = Array.from({ length: 40 }, (_, index) => goodNeed(900 + index))
    const { id } = await preview(by, seekers(), '人.xlsx', workbook([needHeader, ...rows]))
    await sql.query('delete from import_row where import_id = $1 and line > 20', [id])
    await leave(id, 'READING', 'import-reading')
    expect(await settled(by, id)).toMatchObject({ state: 'READY', progress: 1, total: 40, fresh: 40 })
    expect((await sql.query('select 1 from job where key = $1', [id])).rowCount).toBe(0)
  })

  it('has failed where its file was lost as well', async () => {
    const by = world.secretary.client
    const { id } = await preview(by, seekers(), '人.xlsx', workbook([needHeader, goodNeed(33)]))
    await sql.query('delete from import_file where import_id = $1', [id])
    await leave(id, 'READING', 'import-reading')
    expect(await settled(by, id)).toMatchObject({ state: 'FAILED' })
    expect(await tryToConfirm(by, id)).toMatchObject({ userErrors: [{ code: 'IMPORT_CLOSED' }] })
  })

  it('waits to be confirmed again where it was being taken in', async () => {
    const by = world.secretary.client
    const { id } = await preview(by, seekers(), '人.xlsx', workbook([needHeader, goodNeed(31)]))
    await leave(id, 'IMPORTING', 'import-taking')
    expect(await settled(by, id)).toMatchObject({ state: 'READY' })
    expect((await confirm(by, id))['import']).toMatchObject({ state: 'DONE' })
  })

  it('is forgotten after a day, with all that was in it', async () => {
    const by = world.secretary.client
    const { id } = await preview(by, seekers(), '人.xlsx', workbook([needHeader, goodNeed(32)]))
    await sql.query(`update import set uploaded_at = now() - interval '25 hours' where id = $1`, [id])
    const database = await openDatabase({ url: server.databaseUrl, allowUnsafe: true, connections: 2 })
    await forgetOldImports(database)
    await database.close()
    expect(await importOf(by, id)).toBeNull()
    expect((await sql.query('select 1 from import_row where import_id = $1', [id])).rows).toEqual([])
  })
})

describe('who may import what', () => {
  it('a unit imports its own posts and nobody else’s, and sees no other’s imports', async () => {
    const by = world.enterprise.client
    const rows = [offerHeader, offer('东新云杉科技', '算法工程师', 2), offer('东新广利物业', '保洁', 9)]
    const seen = await preview(by, posts(), '岗位.xlsx', workbook(rows))
    expect(seen).toMatchObject({ fresh: 1, bad: 1 })
    expect((await rowsOf(by, seen.id, true))[0]!.problems).toEqual(['企业名称：只能导入本单位的岗位'])
    await confirm(by, seen.id, true)
    expect(await upload(by, seekers(), '人.xlsx', workbook([needHeader, goodNeed(1)]))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      reason: 'NOT_ALLOWED',
    })
    const { id } = await preview(world.towerSecretary.client, posts(), '岗位.xlsx', workbook(rows))
    expect(await importOf(by, id)).toBeNull()
    expect(await importOf(world.property.client, seen.id)).toBeNull()
    expect((await attempt(by, 'confirmImport', { importId: id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await attempt(world.property.client, 'discardImport', { importId: seen.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await importOf(world.towerSecretary.client, seen.id)).toMatchObject({ state: 'DONE' })
  })

  it('a unit that imports into a campaign sees nothing of it', async () => {
    const input = { communityId: world.communities.building, communityIds: [], kind: 'JOB', name: '秋招', text: '对接' }
    const { campaign } = await perform(world.towerSecretary.client, 'createCampaign', input)
    const target = { ...posts(), campaign: campaign.id as string }
    const { id } = await preview(world.enterprise.client, target, '岗位.xlsx', workbook([offerHeader, offer('东新云杉科技', '文员', 1)]))
    const document = 'query ($id: ID!) { import(id: $id) { campaign { name } } }'
    expect((await world.enterprise.client.request(document, { id })).import).toEqual({ campaign: null })
    expect((await world.towerSecretary.client.request(document, { id })).import).toEqual({ campaign: { name: '秋招' } })
  })

  it('a number of one unit never changes what another imported', async () => {
    const numbered = (name: string): Value[] => offer(name, '编号岗位', 1, { 0: 'A-1' })
    const one = await preview(world.property.client, posts(), '物业.xlsx', workbook([offerHeader, numbered('东新广利物业')]))
    await confirm(world.property.client, one.id)
    const other = await preview(world.enterprise.client, posts(), '企业.xlsx', workbook([offerHeader, numbered('东新云杉科技')]))
    expect(other).toMatchObject({ fresh: 1, updates: 0 })
  })

  it.each<[string, () => { by: World['stranger']; expected: object }]>([
    ['a committee of elsewhere', () => ({ by: world.stranger, expected: { status: 403, reason: 'NOT_ALLOWED' } })],
    ['a resident', () => ({ by: world.resident, expected: { status: 403, reason: 'NOT_ALLOWED' } })],
    ['the sub-district’s administrator, who sits on no committee there', () => ({ by: world.administrator, expected: { status: 403 } })],
  ])('%s imports nothing', async (_, asks) => {
    const { by, expected } = asks()
    expect(await upload(by.client, seekers(), '人.xlsx', workbook([needHeader, goodNeed(1)]))).toMatchObject(expected)
  })

  it('nobody does without signing in, as somebody else, or with a token that may only read', async () => {
    const file = workbook([needHeader, goodNeed(1)])
    expect(await upload(new Client(server.url), seekers(), '人.xlsx', file)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    const actingAs = world.member.seats[world.organizations.residentialCommittee]!
    expect(await upload(world.secretary.client, { ...seekers(), actingAs }, '人.xlsx', file)).toMatchObject({ reason: 'CAPACITY_UNKNOWN' })
    const token = {
      name: '导入',
      scopes: ['READ'],
      password: PASSWORD,
      communityIds: [world.communities.residential],
      expiresAt: new Date(Date.now() + 9e7).toISOString(),
    }
    const { secret } = await perform(world.secretary.client, 'createApiToken', token)
    const reader = new Client(server.url, { authorization: `Bearer ${secret}` })
    expect(await upload(reader, seekers(), '人.xlsx', file)).toMatchObject({ status: 403, reason: 'SCOPE_MISSING' })
    const foreign = { sheet: 'JOB_NEEDS', community: crypto.randomUUID() } as const
    expect(await upload(world.secretary.client, foreign, '人.xlsx', file)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await upload(world.secretary.client, { ...foreign, community: 'x' }, '人.xlsx', file)).toMatchObject({ reason: 'INVALID_ID' })
  })
})

describe('personal data', () => {
  it('lie in no column as they are, before and after they are taken in, and stand in no list', async () => {
    const by = world.secretary.client
    const person = ['', '欧阳若兰', '13712345678', '硕士', '法学', '', '法务', '', '', '', '']
    const wrong = ['', '司马相如', '137-错号码', '硕士', '法学', '', '法务', '', '', '', '']
    const { id } = await preview(by, seekers(), '人.xlsx', workbook([needHeader, person, wrong]))
    const [good, bad] = await rowsOf(by, id)
    expect(good!.cells.slice(1, 3).map(({ value }) => value)).toEqual(['欧阳若兰', '137****5678'])
    expect(bad!.cells[2]).toMatchObject({ value: '137-错号码', problem: expect.stringContaining('手机号') })
    const everything = async (): Promise<string> => {
      const tables = await sql.query(`select tablename from pg_tables where schemaname = 'public'`)
      const all: string[] = []
      for (const { tablename } of tables.rows)
        all.push(...(await sql.query<{ row: string }>(`select t::text as row from ${tablename} t`)).rows.map(({ row }) => row))
      return all.join('\n')
    }
    const secrets = /欧阳若兰|13712345678|司马相如|137-错号码/
    expect(await everything()).not.toMatch(secrets)
    await confirm(by, id, true)
    expect(await everything()).not.toMatch(secrets)
    expect((await rowsOf(by, id))[0]!.cells[1]!.value).toBe('')
    const { needs } = await by.request('{ needs(first: 1) { nodes { title text contactMasked organization { name } quantity } } }')
    expect(needs.nodes).toEqual([
      {
        title: '法学 · 硕士及以上 · 求法务',
        text: '法学 · 硕士及以上 · 求法务',
        contactMasked: '欧** 137****5678',
        organization: { name: '东新仙林社区党委' },
        quantity: 1,
      },
    ])
  })
})
