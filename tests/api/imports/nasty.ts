import { randomBytes } from 'node:crypto'
import { type Value, rowsXml, sheetXml, workbook, workbookParts } from './workbook.ts'
import { type Part, zip } from './zip.ts'

export interface NastyFile {
  name: string
  bytes: Buffer
  code: string
  /** Something of the words it is refused with. */
  words?: RegExp
}

export const needHeader = ['编号', '姓名', '手机号', '学历', '专业', '技能', '意向岗位', '期望月薪', '居住小区', '可到岗日期', '说明']
export const goodNeed = (index: number): Value[] => [
  null,
  `求职者${index}`,
  `139${String(index).padStart(8, '0')}`,
  '本科',
  '会计学',
  'Excel、用友',
  '审计助理',
  6000,
  null,
  '2026-07-01',
  null,
]
const good = [needHeader, goodNeed(1)]
const withPart = (part: Part): Buffer => zip([...workbookParts(sheetXml(rowsXml(good))), part])
const ofSheet = (xml: string): Buffer => zip(workbookParts(xml))
const csv = (rows: readonly Value[][]): string => rows.map((row) => row.map((value) => `"${value ?? ''}"`).join(',')).join('\r\n')

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), randomBytes(2_000)])
const MEGABYTE = 1024 * 1024
const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`).join('')

/** Files nobody should send, each with what it is refused for. */
export const nastyFiles: Record<string, () => NastyFile> = {
  'a zip bomb that says how large it is': () => ({
    name: '炸弹.xlsx',
    bytes: withPart({ name: 'xl/sharedStrings.xml', data: Buffer.alloc(200 * MEGABYTE, 0x20) }),
    code: 'IMPORT_BOMB',
  }),
  'a zip bomb that says it is small': () => ({
    name: '炸弹.xlsx',
    bytes: withPart({ name: 'xl/sharedStrings.xml', data: Buffer.alloc(200 * MEGABYTE, 0x20), declared: 900 }),
    code: 'IMPORT_BOMB',
  }),
  'parts that share their bytes': () => ({
    name: '重叠.xlsx',
    bytes: zip([...workbookParts(sheetXml(rowsXml(good))), { name: '[Content_Types].xml2', data: 'x', offset: 0 }]),
    code: 'IMPORT_BROKEN',
  }),
  'a name twice': () => ({ name: '重名.xlsx', bytes: withPart({ name: 'xl/workbook.xml', data: '<workbook/>' }), code: 'IMPORT_BROKEN' }),
  'thousands of parts': () => ({
    name: '碎片.xlsx',
    bytes: zip(Array.from({ length: 2_000 }, (_, index) => ({ name: `xl/media/${index}.xml`, data: '<a/>' }))),
    code: 'IMPORT_PARTS',
  }),
  'a million columns': () => ({
    name: '宽.xlsx',
    bytes: ofSheet(
      sheetXml(
        `<row r="1">${Array.from({ length: 1_000_000 }, (_, index) => `<c><v>${(index * 7_919) % 100_003}</v></c>`).join('')}</row>`,
      ),
    ),
    code: 'IMPORT_COLUMNS',
  }),
  'a cell far out': () => ({
    name: '远.xlsx',
    bytes: ofSheet(sheetXml(`${rowsXml(good)}<row r="3"><c r="BDWGN3"><v>1</v></c></row>`)),
    code: 'IMPORT_COLUMNS',
  }),
  'a line no sheet has': () => ({
    name: '行号.xlsx',
    bytes: ofSheet(sheetXml(`${rowsXml(good)}<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>`)),
    code: 'IMPORT_BROKEN',
  }),
  '20,001 rows': () => ({
    name: '多.xlsx',
    bytes: workbook([needHeader, ...Array.from({ length: 20_001 }, (_, index) => goodNeed(index))]),
    code: 'IMPORT_ROWS',
    words: /20000/,
  }),
  'links to another workbook': () => ({
    name: '外链.xlsx',
    bytes: withPart({ name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' }),
    code: 'IMPORT_EXTERNAL',
  }),
  macros: () => ({ name: '宏.xlsm', bytes: withPart({ name: 'xl/vbaProject.bin', data: 'x' }), code: 'IMPORT_MACROS' }),
  'macros under another name': () => ({
    name: '宏.xlsx',
    bytes: withPart({ name: 'xl/vbaProject.bin', data: 'x' }),
    code: 'IMPORT_MACROS',
  }),
  'macros in a part of another name': () => {
    const type = '<Override PartName="/xl/notes.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    const parts = workbookParts(sheetXml(rowsXml(good))).map((part) =>
      part.name === '[Content_Types].xml' ? { ...part, data: String(part.data).replace('</Types>', type) } : part,
    )
    return { name: '宏.xlsx', bytes: zip([...parts, { name: 'xl/notes.bin', data: 'x' }]), code: 'IMPORT_MACROS' }
  },
  'cells merged over and over': () => ({
    name: '合并.xlsx',
    bytes: ofSheet(
      sheetXml(rowsXml([needHeader, ...Array.from({ length: 500 }, (_, index) => goodNeed(index))])).replace(
        '</sheetData>',
        `</sheetData><mergeCells>${'<mergeCell ref="A1:BH1048576"/>'.repeat(1_000)}</mergeCells>`,
      ),
    ),
    code: 'IMPORT_BROKEN',
  }),
  'an old workbook': () => ({
    name: '旧.xls',
    bytes: Buffer.concat([OLE2, randomBytes(4_000)]),
    code: 'IMPORT_OLD_EXCEL',
    words: /另存为 \.xlsx/,
  }),
  'a workbook with a password': () => ({
    name: '密.xlsx',
    bytes: Buffer.concat([OLE2, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le'), randomBytes(500)]),
    code: 'IMPORT_ENCRYPTED',
  }),
  'a part with a password': () => ({
    name: '密.xlsx',
    bytes: zip(workbookParts(sheetXml(rowsXml(good))).map((part) => ({ ...part, flags: 1 }))),
    code: 'IMPORT_ENCRYPTED',
  }),
  'a zip cut short': () => ({ name: '断.xlsx', bytes: workbook(good).subarray(0, 600), code: 'IMPORT_BROKEN' }),
  'a zip with bytes turned': () => {
    const bytes = workbook(good)
    bytes.fill(0xff, 60, 90)
    return { name: '坏.xlsx', bytes, code: 'IMPORT_BROKEN' }
  },
  'a zip that is no workbook': () => ({ name: '包.xlsx', bytes: zip([{ name: 'readme.txt', data: 'hello' }]), code: 'IMPORT_NOT_EXCEL' }),
  'paths that lead out': () => ({
    name: '路径.xlsx',
    bytes: withPart({ name: '../../etc/cron.d/x.xml', data: '<a/>' }),
    code: 'IMPORT_PATHS',
  }),
  'a billion laughs': () => ({
    name: '笑.xlsx',
    bytes: ofSheet(
      sheetXml('<row r="1"><c><v>&lol9;</v></c></row>', `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol0 "lol">${laughs}]>`),
    ),
    code: 'IMPORT_ENTITIES',
  }),
  'XML nested a hundred thousand deep': () => ({
    name: '深.xlsx',
    bytes: ofSheet(sheetXml(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)),
    code: 'IMPORT_NESTED',
  }),
  'XML that closes nothing': () => ({ name: '残.xlsx', bytes: ofSheet('<worksheet><sheetData><row>'), code: 'IMPORT_BROKEN' }),
  'a picture under the name of a workbook': () => ({ name: '图.xlsx', bytes: PNG, code: 'IMPORT_NOT_EXCEL' }),
  'a picture under the name of a table': () => ({ name: '图.csv', bytes: PNG, code: 'IMPORT_ENCODING' }),
  'a picture': () => ({ name: '图.png', bytes: PNG, code: 'IMPORT_TYPE' }),
  'a workbook under the name of a table': () => ({ name: '表.csv', bytes: workbook(good), code: 'IMPORT_WRONG_NAME' }),
  'ten million commas': () => ({ name: '逗号.csv', bytes: Buffer.alloc(10 * MEGABYTE, ','), code: 'IMPORT_COLUMNS' }),
  'ten million lines': () => ({ name: '空行.csv', bytes: Buffer.alloc(10 * MEGABYTE, '\n'), code: 'IMPORT_ROWS' }),
  'one quote that never closes': () => ({ name: '引号.csv', bytes: Buffer.alloc(10 * MEGABYTE, '"x'), code: 'IMPORT_CELL' }),
  'a sheet of a million empty lines': () => ({
    name: '空行.xlsx',
    bytes: ofSheet(sheetXml(Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}" spans="1:${index}"/>`).join(''))),
    code: 'IMPORT_EMPTY',
  }),
  'NUL bytes': () => ({ name: '空字节.csv', bytes: Buffer.from(csv(good).replace('会计学', '会\0计学')), code: 'IMPORT_ENCODING' }),
  'UTF-16 without its mark': () => ({ name: '编码.csv', bytes: Buffer.from(csv(good), 'utf16le'), code: 'IMPORT_ENCODING' }),
  'an encoding of elsewhere': () => ({
    name: '编码.csv',
    bytes: Buffer.from('prénom;téléphone;diplôme\r\nZoé;06;licence\r\n', 'latin1'),
    code: 'IMPORT_ENCODING',
  }),
  nothing: () => ({ name: '空.xlsx', bytes: Buffer.alloc(0), code: 'IMPORT_EMPTY' }),
  'blank lines alone': () => ({ name: '空.csv', bytes: Buffer.from('\r\n,,,\r\n'), code: 'IMPORT_EMPTY' }),
  'a header alone': () => ({ name: '表头.xlsx', bytes: workbook([needHeader]), code: 'IMPORT_NO_ROWS' }),
  'no header': () => ({ name: '无表头.xlsx', bytes: workbook([goodNeed(1), goodNeed(2)]), code: 'IMPORT_NO_HEADER', words: /姓名/ }),
  'a column missing': () => ({
    name: '缺列.xlsx',
    bytes: workbook([
      ['姓名', '手机号', '专业'],
      ['张三', '13900000001', '会计学'],
    ]),
    code: 'IMPORT_COLUMN_MISSING',
    words: /学历/,
  }),
  'a column twice': () => ({
    name: '重列.xlsx',
    bytes: workbook([
      ['姓名', '手机号', '学历', '专业', '手机号'],
      ['张三', '13900000001', '本科', '会计学', '13900000002'],
    ]),
    code: 'IMPORT_COLUMN_TWICE',
    words: /B1、E1/,
  }),
}
