import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'
import { confirm, preview, rowsOf, settled, tablesOf, upload } from './imports/importing.ts'
import { type Value, rowsXml, sheetXml, workbook, workbookParts } from './imports/workbook.ts'
import { zip } from './imports/zip.ts'

/** What the columns of a table are taken for, and how that is put right by hand. */
let server: TestServer
let world: World
let sql: pg.Client
const seekers = () => ({ sheet: 'JOB_NEEDS', community: world.communities.residential }) as const
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

const look = (name: string, rows: readonly Value[][]) => preview(world.secretary.client, seekers(), name, workbook(rows))
const columnsOf = async (id: string, sheet = 0) => (await tablesOf(world.secretary.client, id))[sheet]!.columns
const correct = async (importId: string, ...columns: { position: number; column: string | null }[]) => {
  const input = { importId, columns: columns.map((each) => ({ sheet: 0, ...each })) }
  expect((await perform(world.secretary.client, 'correctImportColumns', input))['import']).toMatchObject({ id: importId })
  return settled(world.secretary.client, importId)
}

const header = ['姓名', '手机号', '学历', '专业', '理想数目', '期望月新', '联系人', '']
const person = (index: number): Value[] => [
  `人${index}`,
  `1370000${String(index).padStart(4, '0')}`,
  '本科',
  '会计学',
  7000,
  6000,
  '略',
  '爱好',
]

describe('a column that isn’t known for sure', () => {
  it('is taken for what it is a slip of, asked after where it may be one, and listed where it is left out', async () => {
    const { id } = await look('a.xlsx', [header, person(1)])
    const columns = await columnsOf(id)
    expect(columns.map(({ letter, written, key, fit }) => [letter, written, key, fit])).toEqual([
      ['A', '姓名', 'name', 'NAMED'],
      ['B', '手机号', 'phone', 'NAMED'],
      ['C', '学历', 'degree', 'NAMED'],
      ['D', '专业', 'professions', 'NAMED'],
      ['E', '理想数目', null, null],
      ['F', '期望月新', 'payMin', 'GUESSED'],
      ['G', '联系人', null, null],
      ['H', '', null, null],
    ])
    expect(columns[7]).toMatchObject({ sample: '爱好' })
    expect(columns[1]).toMatchObject({ sample: '137****01' })
    const { id: other } = await look('b.xlsx', [[...header.slice(0, 4), '预期的月薪资'], person(1).slice(0, 5)])
    expect((await columnsOf(other))[4]).toMatchObject({ key: null, suggestion: 'payMin' })
  })

  it('is put right by hand, which the rows follow, and so is the next table with the same headers, in whatever order', async () => {
    const { id } = await look('a.xlsx', [header, person(2)])
    expect(await correct(id, { position: 4, column: 'payMin' }, { position: 7, column: 'text' })).toMatchObject({
      state: 'READY',
      fresh: 1,
    })
    const [row] = await rowsOf(world.secretary.client, id)
    expect(row!.cells.map(({ column, value }) => [column, value])).toContainEqual(['期望月薪', '7000'])
    expect(row!.cells.map(({ column, value }) => [column, value])).toContainEqual(['说明', '爱好'])
    const columns = await columnsOf(id)
    expect([columns[4], columns[5], columns[7]].map((column) => [column!.key, column!.fit])).toEqual([
      ['payMin', 'CORRECTED'],
      [null, null],
      ['text', 'CORRECTED'],
    ])
    const order = [5, 4, 3, 2, 1, 0, 6]
    const again = await preview(
      world.member.client,
      seekers(),
      'c.xlsx',
      workbook([order.map((at) => header[at]!), order.map((at) => person(3)[at]!)]),
    )
    expect((await columnsOf(again.id))[1]).toMatchObject({ written: '理想数目', key: 'payMin', fit: 'CORRECTED' })
    await correct(id, { position: 4, column: null })
    expect((await columnsOf((await look('d.xlsx', [header, person(4)])).id))[4]).toMatchObject({ key: null })
    await confirm(world.secretary.client, id)
    expect(await tablesOf(world.secretary.client, id)).toEqual([])
  })

  it('that must be there is asked for rather than refused where it may be one of those left out', async () => {
    const { id, bad, total } = await look('e.xlsx', [['姓名', '手机号', '学历', '所读方向'], person(5).slice(0, 4)])
    expect([bad, total]).toEqual([1, 1])
    expect(await tablesOf(world.secretary.client, id)).toMatchObject([{ missing: ['专业'] }])
    expect(await correct(id, { position: 3, column: 'professions' })).toMatchObject({ fresh: 1, bad: 0 })
    expect(await tablesOf(world.secretary.client, id)).toMatchObject([{ missing: [] }])
  })

  it('is kept with its sub-district, and the file lies sealed as long as it is kept', async () => {
    await look('f.xlsx', [
      [...header.slice(0, 7), '绝密栏'],
      [...person(6).slice(0, 7), '绝密内容'],
    ])
    const { rows } = await sql.query<{ row: string }>('select t::text as row from import_file t')
    const { rows: kept } = await sql.query<{ row: string }>('select t::text as row from import_correction t')
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/绝密/)
    expect(kept.map(({ row }) => row).join('\n')).not.toMatch(/绝密/)
    expect((await sql.query('select distinct subdistrict_id from import_correction')).rows).toHaveLength(1)
  })

  it('holds for an enterprise alone where the enterprise said so', async () => {
    const posts = { sheet: 'JOB_OFFERS', community: world.communities.building } as const
    const file = workbook([
      ['企业名称', '岗位名称', '人数', '大概给多少'],
      ['东新云杉科技', '文员', 1, 6000],
    ])
    const { id } = await preview(world.enterprise.client, posts, 'p.xlsx', file)
    await perform(world.enterprise.client, 'correctImportColumns', { importId: id, columns: [{ sheet: 0, position: 3, column: 'payMin' }] })
    expect(await settled(world.enterprise.client, id)).toMatchObject({ state: 'READY' })
    const keyFor = async (client: typeof world.enterprise.client): Promise<string | null> =>
      (await tablesOf(client, (await preview(client, posts, 'p.xlsx', file)).id))[0]!.columns[3]!.key
    expect(await keyFor(world.enterprise.client)).toBe('payMin')
    expect(await keyFor(world.property.client)).toBeNull()
    expect(await keyFor(world.towerSecretary.client)).toBeNull()
  })

  it('twice with different names: the nearer name counts, the other is listed', async () => {
    const { id } = await look('g.xlsx', [
      ['姓名', '联系电话', '手机', '学历', '专业'],
      ['人7', '02583210010', '13700000007', '本科', '会计学'],
    ])
    expect((await columnsOf(id)).map(({ key }) => key)).toEqual(['name', null, 'phone', 'degree', 'professions'])
  })
})

/** A workbook around this XML of its sheet, with other parts exchanged. */
const book = (content: string, changes: Record<string, string> = {}, after = ''): Buffer =>
  zip(
    workbookParts(sheetXml(content).replace('</sheetData>', `</sheetData>${after}`)).map((part) => ({
      ...part,
      data: changes[part.name] ?? part.data,
    })),
  )
const inline = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is>${text}</is></c>`

describe('a cell', () => {
  it('has no pronunciation in its text', async () => {
    const name = inline('A2', '<t>张三</t><rPh sb="0" eb="1"><t>zhāng sān</t></rPh><phoneticPr fontId="1"/>')
    const rest = '<c r="B2"><v>13700000008</v></c>' + inline('C2', '<r><t>本</t></r><r><t>科</t></r>') + inline('D2', '<t>法学</t>')
    const { id } = await preview(
      world.secretary.client,
      seekers(),
      'h.xlsx',
      book(`${rowsXml([header.slice(0, 4)])}<row r="2">${name}${rest}</row>`),
    )
    expect((await rowsOf(world.secretary.client, id))[0]!.cells.map(({ value }) => value)).toContain('张三')
  })

  it('that is a picture or too long is a problem of that cell, and none where it isn’t read', async () => {
    const picture = '<c r="E2" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>'
    const rows = rowsXml([['姓名', '手机号', '学历', '专业', '照片', '说明'], person(9).slice(0, 4)])
    const unread = await preview(
      world.secretary.client,
      seekers(),
      'i.xlsx',
      book(rows.replace('</row></sheetData>', '').replace(/<\/row>$/, `${picture}</row>`)),
    )
    expect(unread).toMatchObject({ fresh: 1, bad: 0 })
    const read = await preview(
      world.secretary.client,
      seekers(),
      'j.xlsx',
      book(rows.replace(/<\/row>$/, `${picture}${inline('F2', `<t>${'长'.repeat(2_001)}</t>`)}</row>`).replace('照片', '技能')),
    )
    expect((await rowsOf(world.secretary.client, read.id))[0]!.problems).toEqual([
      '技能：这一格是图片：请改填文字',
      '说明：超过 2000 个字，请删减',
    ])
  })

  it('is found in a part in UTF-16, and in one that is called in another case', async () => {
    const rows = rowsXml([header.slice(0, 4), person(10).slice(0, 4)])
    const parts = workbookParts(sheetXml(rows, '<?xml version="1.0" encoding="UTF-16"?>'))
    const wide = zip(
      parts.map((part) =>
        part.name.endsWith('sheet1.xml') ? { ...part, data: Buffer.from(`\uFEFF${String(part.data)}`, 'utf16le') } : part,
      ),
    )
    expect(await preview(world.secretary.client, seekers(), 'k.xlsx', wide)).toMatchObject({ fresh: 1 })
    const relations = String(parts[3]!.data).replace('worksheets/sheet1.xml', './Worksheets/Sheet1.xml')
    expect(
      await preview(world.secretary.client, seekers(), 'l.xlsx', book(rows, { 'xl/_rels/workbook.xml.rels': relations })),
    ).toMatchObject({
      fresh: 1,
    })
  })

  it('in a home address lies in the compound it names', async () => {
    await sql.query(
      `insert into place (id, subdistrict_id, community_id, kind, name)
       select gen_random_uuid(), subdistrict_id, id, 'COMPOUND', unnest(array['仙林苑', '仙林苑二期']) from community where id = $1`,
      [world.communities.residential],
    )
    const homes = [
      '仙林苑',
      '仙林苑小区',
      '仙林苑3栋201室',
      '南京市栖霞区仙林街道仙林苑 3 幢',
      '仙林苑二期5号楼',
      '新仙林苑',
      '仙林苑南苑',
      '栖霞区',
      '/',
    ]
    const rows = homes.map((home, index): Value[] => [...person(20 + index).slice(0, 4), home])
    const { id } = await look('m.xlsx', [[...header.slice(0, 4), '现居住地'], ...rows])
    expect((await rowsOf(world.secretary.client, id)).map(({ problems }) => problems)).toEqual([
      [],
      [],
      [],
      [],
      [],
      ['居住小区：没有名为“新仙林苑”的小区或楼宇，是不是“仙林苑”？'],
      ['居住小区：没有名为“仙林苑南苑”的小区或楼宇，是不是“仙林苑”？'],
      ['居住小区：本街道没有名为“栖霞区”的小区或楼宇；在本街道以外的请留空'],
      [],
    ])
  })
})

describe('a unit’s name that fits two', () => {
  const posts = () => ({ sheet: 'JOB_OFFERS', community: world.communities.building }) as const
  it('is taken where it is exact, and refused where it isn’t; and no two units get such names any more', async () => {
    const make = (name: string) => ({ kind: 'ENTERPRISE', communityId: world.communities.building, name })
    const { organization } = await perform(world.administrator.client, 'createOrganization', make('云杉（试）公司'))
    for (const name of ['云杉(试)公司', '云杉（试） 公司'])
      expect(await attempt(world.administrator.client, 'createOrganization', make(name))).toMatchObject({
        userErrors: [{ code: 'NAME_TAKEN' }],
      })
    const { organization: other } = await perform(world.administrator.client, 'createOrganization', make('另一家'))
    const renaming = { organizationId: other.id, expectedVersion: other.version }
    const taken = await attempt(world.administrator.client, 'updateOrganization', { ...renaming, name: '云杉(试)公司' })
    expect(taken).toMatchObject({ userErrors: [{ code: 'NAME_TAKEN', field: ['name'] }] })
    // Kept from before such names were refused.
    await sql.query(
      `insert into organization (id, subdistrict_id, community_id, kind, name)
       select gen_random_uuid(), subdistrict_id, community_id, kind, '云杉(试)公司' from organization where id = $1`,
      [organization.id],
    )
    const table = '企业名称,岗位名称,人数\n云杉（试）公司,全角,1\n云杉(试)公司,半角,1\n云杉 （试) 公司,都像,1'
    const { id } = await preview(world.towerSecretary.client, posts(), 'n.csv', Buffer.from(table))
    expect((await rowsOf(world.towerSecretary.client, id)).map(({ problems }) => problems)).toEqual([
      [],
      [],
      ['企业名称：“云杉 （试) 公司”与“云杉（试）公司”、“云杉(试)公司”都相近，请写全称'],
    ])
    await confirm(world.towerSecretary.client, id, true)
    const { offers } = await world.towerSecretary.client.request(
      '{ offers(filter: { kinds: [JOB] }) { nodes { title organization { name } } } }',
    )
    const units = Object.fromEntries(offers.nodes.map(({ title, organization: unit }: any) => [title, unit.name]))
    expect(units).toMatchObject({ 全角: '云杉（试）公司', 半角: '云杉(试)公司' })
  })
})

it('a file of the wrong kind is told which columns it lacks', async () => {
  const answer = await upload(
    world.secretary.client,
    seekers(),
    'o.csv',
    Buffer.from('企业名称,岗位名称,人数,学历,专业\n云杉,会计,1,本科,会计学'),
  )
  expect(answer).toMatchObject({ reason: 'IMPORT_COLUMN_MISSING', message: '缺少“姓名、手机号”列' })
})
