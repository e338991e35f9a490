import { inflateRawSync } from 'node:zlib'
import pg from 'pg'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'
import { confirm, preview, rowsOf, upload } from './imports/importing.ts'
import { goodNeed, needHeader } from './imports/nasty.ts'
import { sheetsOf } from './imports/workbook.read.ts'
import { workbook } from './imports/workbook.ts'

let server: TestServer
let world: World
let sql: pg.Client
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

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('a template', () => {
  const sheets = () =>
    [
      ['JOB_NEEDS', world.communities.residential, '求职意向表', ['', '王小明', '13912340000', '大专', '护理', '', '', '', '', '', '']],
      ['JOB_OFFERS', world.communities.building, '岗位表', ['', '东新云杉科技', '护士', 2, '大专', '', '', '', '', '', '', '', '', '']],
    ] as const

  it('comes with a header, an example, choices and explanations, and is imported once it is filled in', async () => {
    for (const [sheet, community, title, filled] of sheets()) {
      const response = await new Client(server.url).fetch(`/imports/templates/${sheet}.xlsx`)
      expect(response.headers.get('content-type')).toBe(WORKBOOK)
      expect(response.headers.get('content-disposition')).toContain(encodeURIComponent(`${title}.xlsx`))
      const bytes = new Uint8Array(await response.arrayBuffer())
      const template = await readXlsx(bytes)
      expect(template.sheets.map(({ name }) => name)).toEqual([title, '填写说明'])
      expect(template.sheets[0]!.dataValidations?.length).toBeGreaterThan(0)
      expect(template.sheets[0]!.rows[1]![0]).toMatch(/^示例/)
      const target = { sheet, community }
      expect(await upload(world.secretary.client, target, '模板.xlsx', Buffer.from(bytes))).toMatchObject({ reason: 'IMPORT_NO_ROWS' })
      const [header, example] = template.sheets[0]!.rows
      const file = await writeXlsx({ sheets: [{ name: title, rows: [header!, example!, [...filled]] }] })
      expect(await preview(world.secretary.client, target, '模板.xlsx', Buffer.from(file))).toMatchObject({ total: 1, fresh: 1, bad: 0 })
    }
  })

  it('comes as text, and in English', async () => {
    for (const [sheet, community, , filled] of sheets()) {
      const response = await new Client(server.url).fetch(`/imports/templates/${sheet}.csv`, { headers: { 'accept-language': 'en' } })
      const text = Buffer.from(await response.arrayBuffer()).toString()
      expect(text).toMatch(/^\uFEFFNo\.,\w+/)
      expect(text.split('\r\n')[1]).toMatch(/^Example/)
      const file = `${text.trimEnd()}\r\n${filled.join(',')}\r\n`
      expect(await preview(world.secretary.client, { sheet, community }, 'template.csv', Buffer.from(file))).toMatchObject({
        total: 1,
        fresh: 1,
      })
    }
  })

  it('of nothing there is is not found', async () => {
    for (const file of ['NOTHING.xlsx', 'JOB_NEEDS.pdf', 'constructor.xlsx', '..%2f..%2fpackage.json'])
      expect((await new Client(server.url).fetch(`/imports/templates/${file}`)).status).toBe(404)
  })
})

describe('days and numbers as a spreadsheet keeps them', () => {
  it('are read as what they are', async () => {
    const row = ['', '王小明', 13_912_340_000, '大专', '护理', '', '', 6000.4, '', new Date('2026-07-01T00:00:00Z'), '']
    const file = await writeXlsx({
      sheets: [
        {
          name: '求职意向表',
          columns: needHeader.map(() => ({ width: 9 })),
          rows: [needHeader, row],
          cells: new Map([['1,9', { style: { numFmt: 'yyyy-mm-dd' } }]]),
        },
      ],
    })
    const target = { sheet: 'JOB_NEEDS', community: world.communities.residential } as const
    const { id, bad } = await preview(world.secretary.client, target, '数.xlsx', Buffer.from(file))
    const [seen] = await rowsOf(world.secretary.client, id)
    expect([bad, seen!.problems, seen!.cells[9]!.value]).toEqual([0, [], '2026-07-01'])
  })
})

describe('a list as a workbook', () => {
  const fetched = (client: Client, path: string, headers: Record<string, string> = {}) => client.fetch(`/exports/${path}`, { headers })

  beforeAll(async () => {
    const seekers = { sheet: 'JOB_NEEDS', community: world.communities.residential } as const
    const rows = Array.from({ length: 250 }, (_, index) => goodNeed(index))
    const { id } = await preview(world.secretary.client, seekers, '毕业生.xlsx', workbook([needHeader, ...rows]))
    await confirm(world.secretary.client, id)
    await perform(world.property.client, 'postOffer', {
      kind: 'PARKING',
      title: '=HYPERLINK("http://example.com","点我")',
      text: '+1、-1、@SUM(1)\n换行',
      quantity: 40,
      unit: '个车位',
      organizationId: world.organizations.property,
    })
    const offer = { kind: 'PARKING', title: '夜间车位', text: '18:00 后', quantity: 9, organizationId: world.organizations.property }
    const { offer: offered } = await perform(world.property.client, 'postOffer', offer)
    const { need } = await perform(world.member.client, 'postNeed', {
      kind: 'PARKING',
      title: '停车',
      text: '缺车位',
      quantity: 9,
      communityId: world.communities.residential,
    })
    await perform(world.secretary.client, 'introduceMatch', { needId: need.id, offerId: offered.id, quantity: 9 })
  })

  it('holds all that the list holds, and no contact', async () => {
    const response = await fetched(world.secretary.client, 'needs.xlsx')
    expect(response.headers.get('content-type')).toBe(WORKBOOK)
    const text = (await sheetsOf(response))['需求']!
    expect(text).toHaveLength(252)
    expect(text[0]).toContain('学历')
    expect(text[0]!.join()).not.toMatch(/姓名|手机|电话|联系/)
    expect(JSON.stringify(text)).not.toMatch(/求职者|139\d{8}|\*\*\*\*/)
    const first = Object.fromEntries(text[0]!.map((header, index) => [header, text.at(-1)![index]]))
    expect(first).toMatchObject({
      类别: '岗位',
      标题: '会计学 · 本科 · 求审计助理',
      状态: '进行中',
      社区: '东新仙林社区',
      学历: '本科',
      月薪下限: 6000,
    })
  })

  it('holds what was filtered for, in the language asked for', async () => {
    const parking = (
      await sheetsOf(await fetched(world.secretary.client, 'needs.xlsx?kinds=PARKING&states=OPEN', { 'accept-language': 'en' }))
    )['Needs']!
    expect(parking).toHaveLength(2)
    expect(parking[0]!.slice(0, 3)).toEqual(['No.', 'Kind', 'Title'])
    expect(
      (await sheetsOf(await fetched(world.secretary.client, `needs.xlsx?search=${encodeURIComponent('缺车位')}`)))['需求'],
    ).toHaveLength(2)
    const matches = (await sheetsOf(await fetched(world.property.client, `matches.xlsx?boardId=${world.boardId}&mine=true`)))['对接']!
    expect(matches[1]!.slice(1, 9)).toEqual([
      '已牵线',
      9,
      expect.any(Number),
      '停车',
      '未答复',
      expect.any(Number),
      '夜间车位',
      '东新广利物业',
    ])
  })

  it('holds what the viewer may see', async () => {
    expect((await sheetsOf(await fetched(world.enterprise.client, 'offers.xlsx')))['资源']).toHaveLength(1)
    expect((await sheetsOf(await fetched(world.stranger.client, 'needs.xlsx')))['需求']).toHaveLength(1)
    expect((await fetched(new Client(server.url), 'needs.xlsx')).status).toBe(401)
  })

  it('holds text as text, whatever it begins with', async () => {
    const bytes = Buffer.from(await (await fetched(world.property.client, 'offers.xlsx')).arrayBuffer())
    expect(allXml(bytes)).not.toMatch(/<f[ >]/)
    const { sheets } = await readXlsx(new Uint8Array(bytes))
    expect(sheets[0]!.rows.map((row) => row[2])).toContain('=HYPERLINK("http://example.com","点我")')
  })

  it('is well-formed also where a text was kept with what XML can’t carry', async () => {
    await sql.query(`update offer set text = E'\\x0b18:00\\u0008 后\\uffff' where title = '夜间车位'`)
    const bytes = Buffer.from(await (await fetched(world.property.client, 'offers.xlsx')).arrayBuffer())
    expect(allXml(bytes)).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u)
    const { sheets } = await readXlsx(new Uint8Array(bytes))
    expect(sheets[0]!.rows.flat()).toContain('18:00 后')
  })

  it.each([
    'needs.xlsx?kinds=NOTHING',
    'needs.xlsx?boardId=x',
    'needs.xlsx?campaignId=x',
    `needs.xlsx?search=${'x'.repeat(101)}`,
    'needs.xlsx?mine=true&mine=true',
  ])('%s is refused', async (path) => {
    const response = await fetched(world.secretary.client, path)
    expect(response.status).toBe(422)
    expect(((await response.json()) as any).errors[0].message).toMatch(/\p{Script=Han}/u)
  })

  it('of nothing there is is not found', async () => {
    expect((await fetched(world.secretary.client, 'people.xlsx')).status).toBe(404)
    expect((await fetched(world.secretary.client, 'needs.csv')).status).toBe(404)
  })
})

describe('an import into a campaign', () => {
  it('takes part in it, each row and as one step of it', async () => {
    const campaignId = '01a2092c-009e-7572-842e-600df025a177'
    await sql.query(
      `insert into campaign (id, subdistrict_id, community_id, communities, kind, name, text, state, seed, created_by_id, created_at, updated_at)
       select $1, subdistrict_id, id, array[id], 'JOB', '秋季招聘', '对接', 'OPEN', 'seed', $3, now(), now() from community where id = $2`,
      [campaignId, world.communities.residential, world.secretary.personId],
    )
    const target = { sheet: 'JOB_NEEDS', community: world.communities.residential, campaign: campaignId } as const
    const rows = workbook([needHeader, goodNeed(7_001), goodNeed(7_002)])
    const { id, fresh } = await preview(world.secretary.client, target, '毕业生.xlsx', rows)
    expect(fresh).toBe(2)
    const before = await sql.query('select max(id) as last from change')
    await confirm(world.secretary.client, id)
    const { rows: changes } = await sql.query('select kind, entity_id, entity_version from change where id > $1 order by id', [
      before.rows[0].last,
    ])
    expect(changes.map(({ kind, entity_version: version }) => [kind, version])).toEqual([
      ['NEED_POSTED', 1],
      ['NEED_POSTED', 1],
      ['CAMPAIGN_IMPORTED', 2],
    ])
    expect(changes.at(-1).entity_id).toBe(campaignId)
    expect((await sheetsOf(await world.secretary.client.fetch(`/exports/needs.xlsx?campaign=${campaignId}`)))['需求']).toHaveLength(3)
    const elsewhere = { ...target, sheet: 'JOB_OFFERS', community: world.communities.building } as const
    expect(await upload(world.towerSecretary.client, elsewhere, '岗位.xlsx', rows)).toMatchObject({ code: 'NOT_FOUND' })

    await perform(world.secretary.client, 'leaveCampaign', { campaignId, needIds: [changes[0].entity_id] })
    const again = await preview(world.secretary.client, target, '毕业生.xlsx', rows)
    expect(again).toMatchObject({ fresh: 0, updates: 1, same: 1 })
    await confirm(world.secretary.client, again.id)
    expect((await sheetsOf(await world.secretary.client.fetch(`/exports/needs.xlsx?campaign=${campaignId}`)))['需求']).toHaveLength(3)

    await sql.query(`update campaign set state = 'CLOSED'`)
    expect(await upload(world.secretary.client, target, '毕业生.xlsx', rows)).toMatchObject({ reason: 'CAMPAIGN_CLOSED' })
  })
})

/** All that is written in a workbook, unpacked. */
function allXml(bytes: Buffer): string {
  const parts: string[] = []
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const [method, packed, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + packed)
    parts.push((method === 8 ? inflateRawSync(data) : data).toString())
  }
  return parts.join('\n')
}
