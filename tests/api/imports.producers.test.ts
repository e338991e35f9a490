import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'
import { preview, rowsOf, tablesOf, upload } from './imports/importing.ts'

/** Tables as real programs write them; imports/make tells how they were made. */
let server: TestServer
let world: World
const seekers = () => ({ sheet: 'JOB_NEEDS', community: world.communities.residential }) as const
const posts = () => ({ sheet: 'JOB_OFFERS', community: world.communities.building }) as const
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const bytesOf = (name: string): Buffer => readFileSync(new URL(`imports/files/${name}`, import.meta.url))

/** What was read from a file: of each row its line, its cells by column, and what is wrong with it. */
async function read(name: string, target: ReturnType<typeof seekers> | ReturnType<typeof posts> = seekers()) {
  const client = target.sheet === 'JOB_NEEDS' ? world.secretary.client : world.towerSecretary.client
  const { id, total } = await preview(client, target, name, bytesOf(name))
  const rows = await rowsOf(client, id)
  expect(rows).toHaveLength(total)
  const tables = await tablesOf(client, id)
  const known = rows.map(({ line, cells, problems, isHidden }) => ({
    line,
    isHidden,
    ...Object.fromEntries(cells.filter(({ value }) => value !== '').map(({ column, value }) => [column, value])),
    problems,
  }))
  return { rows: known as (Record<string, unknown> & { line: number; problems: string[] })[], tables }
}

const person = (name: string, phone: string, degree: string, profession: string) => ({
  姓名: name,
  手机号: phone,
  学历: degree,
  专业: profession,
  problems: [],
})

describe('a workbook that was written by', () => {
  it('SheetJS holds no macros, whatever its list of types says', async () => {
    const { rows, tables } = await read('sheetjs-plain.xlsx')
    expect(rows).toMatchObject([
      { line: 2, 编号: 'S-1', 期望月薪: '6000', 可到岗日期: '2027-07-01', ...person('张三', '139****1001', '本科', '会计学') },
    ])
    expect(tables).toMatchObject([{ name: 'Sheet1', line: 1, rows: 1, reason: null, missing: [], asides: [] }])
    expect(tables[0]!.columns.map(({ letter, key, fit }) => [letter, key, fit])).toEqual([
      ['A', 'number', 'NAMED'],
      ['B', 'name', 'NAMED'],
      ['C', 'phone', 'NAMED'],
      ['D', 'degree', 'NAMED'],
      ['E', 'professions', 'NAMED'],
      ['F', 'payMin', 'NAMED'],
      ['G', 'startOn', 'NAMED'],
    ])
  })

  it('SheetJS with days and ranges', async () => {
    const { rows } = await read('sheetjs-dates.xlsx')
    expect(rows).toMatchObject([{ 期望月薪: '6k-8k', 可到岗日期: '2027-07-01', ...person('李四', '139****1002', '大专', '出纳') }])
  })

  it('SheetJS with a list of choices and two lists of people: both are read, the choices are not', async () => {
    const { rows, tables } = await read('sheetjs-two-lists.xlsx')
    expect(rows).toMatchObject([
      { line: 2, ...person('王五', '139****1003', '本科', '法学') },
      { line: 3, ...person('赵六', '139****1004', '硕士', '法学') },
    ])
    expect(tables.map(({ name, line, rows, reason }) => [name, line, rows, reason])).toEqual([
      ['第一批', 1, 1, null],
      ['第二批', 2, 1, null],
      ['字典', null, 0, '缺少“姓名、手机号”列'],
    ])
  })

  it('exceljs with a header of two levels', async () => {
    const { rows, tables } = await read('exceljs-two-levels.xlsx')
    expect(rows).toMatchObject([
      { line: 5, 意向岗位: '审计助理', 期望月薪: '6000', 可到岗日期: '2027-07-01', ...person('孙七', '139****1005', '本科', '会计学') },
      { line: 6, 意向岗位: '出纳', ...person('周八', '139****1006', '大专', '出纳') },
    ])
    expect(tables).toMatchObject([{ line: 4, missing: [] }])
    expect(tables[0]!.columns.map(({ key }) => key)).toEqual(['name', 'phone', 'degree', 'professions', 'payMin', 'wishes', 'startOn'])
  })

  it('exceljs with an enterprise merged over its posts, hidden lines and columns, a total and a note', async () => {
    const { rows, tables } = await read('exceljs-merged-posts.xlsx', posts())
    expect(rows).toMatchObject([
      {
        line: 2,
        isHidden: false,
        企业名称: '东新云杉科技',
        岗位名称: '审计助理',
        人数: '3',
        说明: '岗位职责：审计\n任职要求：会计学专业',
        problems: [],
      },
      {
        line: 3,
        isHidden: true,
        企业名称: '东新云杉科技',
        岗位名称: '出纳',
        人数: '1',
        月薪下限: '5k-6k',
        说明: '岗位职责：出纳',
        problems: [],
      },
      { line: 4, isHidden: false, 企业名称: '东新云杉科技', 岗位名称: '前台', 人数: '2', 说明: '任职要求：形象好', problems: [] },
    ])
    expect(tables).toMatchObject([{ rows: 3, asides: [5] }])
    const [, unit, , , pay, duties] = tables[0]!.columns
    expect(unit).toMatchObject({ written: '用人单位', key: 'organization', fit: 'MEANT', isHidden: false })
    expect(pay).toMatchObject({ written: '薪资待遇', key: 'payMin', fit: 'MEANT' })
    expect(duties).toMatchObject({ written: '岗位职责', key: 'text', isHidden: true })
  })

  it('exceljs as a stream', async () => {
    const { rows } = await read('exceljs-stream.xlsx')
    expect(rows).toMatchObject([{ 可到岗日期: '2027-07-01', 期望月薪: '6000', ...person('吴九', '139****1007', '本科', '会计学') }])
  })

  it('openpyxl with the header in line 7, worded otherwise', async () => {
    const { rows, tables } = await read('openpyxl-header-in-line-7.xlsx')
    expect(rows).toMatchObject([
      {
        line: 8,
        期望月薪: '6000～8000',
        可到岗日期: '2027-07-01',
        居住小区: '无',
        ...person('郑十', '139****1008', '本科', '工商管理（人力资源、市场营销方向）'),
      },
    ])
    const columns = Object.fromEntries(tables[0]!.columns.map(({ written, key }) => [written, key]))
    expect(columns).toEqual({
      '1.姓名': 'name',
      '联系方式（手机）': 'phone',
      文化程度: 'degree',
      '最高学历/学位': null,
      所学专业: 'professions',
      '期望薪资 （元/月）': 'payMin',
      到岗时间: 'startOn',
      现居住地: 'place',
      身份证号: null,
    })
  })

  it('openpyxl with hidden sheets: what nobody sees isn’t read where somebody sees a list', async () => {
    const { rows, tables } = await read('openpyxl-hidden-sheets.xlsx')
    expect(rows).toMatchObject([{ 编号: 'O-1', ...person('冯一', '139****1009', '本科', '会计学') }])
    expect(tables.map(({ name, reason }) => [name, reason])).toEqual([
      ['名单', null],
      ['字典', '缺少“姓名、手机号”列'],
      ['去年', '隐藏的工作表没有读取'],
    ])
  })

  it('openpyxl with formulas nobody has worked out: only those in columns that are read matter', async () => {
    const { rows, tables } = await read('openpyxl-formulas.xlsx')
    expect(rows).toMatchObject([
      {
        line: 2,
        姓名: '陈二',
        problems: ['期望月薪：“=3000*2”是公式，文件里没有它的结果：请用 WPS 或 Excel 打开后保存一次，或复制后粘贴为数值'],
      },
    ])
    expect(tables).toMatchObject([{ asides: [3] }])
  })

  it('LibreOffice with the same formulas: the results that were kept count', async () => {
    const { rows } = await read('libreoffice-formulas.xlsx')
    expect(rows).toMatchObject([{ line: 2, 期望月薪: '6000', ...person('陈二', '139****1010', '本科', '会计学') }])
  })

  it('openpyxl with errors in its cells: each is a problem of that cell', async () => {
    const { rows } = await read('openpyxl-errors.xlsx')
    const wrong = (column: string, written: string): string => `${column}：“${written}”是公式出错的结果，请改正或清空这一格`
    expect(rows[0]!.problems.toSorted()).toEqual(
      [wrong('专业', '#N/A'), wrong('技能', '#N/A'), wrong('意向岗位', '#VALUE!'), wrong('说明', '#REF!')].toSorted(),
    )
    expect(rows[1]).toMatchObject(person('卫四', '139****1012', '本科', '会计学'))
  })

  it('openpyxl with numbers for months: as they are shown, or asked after', async () => {
    const { rows } = await read('openpyxl-months.xlsx')
    expect(rows).toMatchObject([
      { 编号: 'M-1', 可到岗日期: '2027.10', problems: [] },
      { 编号: 'M-2', problems: ['可到岗日期：“2027.1”看不出是 1 月还是 10 月，请写成 2027-01 或 2027-10'] },
      { 编号: '0003', 可到岗日期: '2027-10-01', problems: [] },
    ])
  })

  it('xlsxwriter, which keeps a 0 with every formula: it is no result', async () => {
    const { rows } = await read('xlsxwriter-plain.xlsx')
    expect(rows).toMatchObject([
      { 姓名: '韩七', 可到岗日期: '2027-07-01', problems: [expect.stringMatching(/^期望月薪：“=3000\*2”是公式/)] },
      { 期望月薪: '6000', ...person('杨八', '139****1017', '本科', '会计学') },
    ])
  })
})

describe('a text in the encoding Excel takes in China', () => {
  it.each(['tabs', 'semicolons', 'commas', 'chinese-commas'])('with a title full of other signs, and cells parted by %s', async (name) => {
    const { rows } = await read(`text-gb18030-${name}.csv`)
    expect(rows).toMatchObject([{ line: 3, ...person('朱九', '139****1018', '本科', '会计学') }])
  })

  it('without a header is told so, not that its encoding isn’t known', async () => {
    const answer = await upload(world.secretary.client, seekers(), '表.csv', bytesOf('text-gb18030-no-header.csv'))
    expect(answer).toMatchObject({
      id: null,
      reason: 'IMPORT_NO_HEADER_TEXT',
      message: expect.stringMatching(/前 30 行中没有找到表头.*分号或制表符/),
    })
  })
})
