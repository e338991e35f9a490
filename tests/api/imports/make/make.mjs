import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Writes the files that SheetJS and exceljs write; `node make.mjs FOLDER` names the folder they are installed in. */
const written = createRequire(`${process.argv[2]}/package.json`)
const XLSX = written('xlsx')
const ExcelJS = written('exceljs')
const pathOf = (name) => fileURLToPath(new URL(`../files/${name}`, import.meta.url))

const header = ['编号', '姓名', '手机号', '学历', '专业', '期望月薪', '可到岗日期']
const dictionary = [
  ['学历', '专业'],
  ['本科', '会计学'],
  ['大专', '出纳'],
]

function sheetjs(name, sheets, options = {}) {
  const book = XLSX.utils.book_new()
  for (const [title, rows] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows, options), title)
  writeFileSync(pathOf(name), XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, ...options }))
}
sheetjs('sheetjs-plain.xlsx', { Sheet1: [header, ['S-1', '张三', 13900001001, '本科', '会计学', 6000, '2027-07-01']] })
sheetjs(
  'sheetjs-dates.xlsx',
  { Sheet1: [header, ['S-2', '李四', '13900001002', '大专', '出纳', '6k-8k', new Date(Date.UTC(2027, 6, 1, 12))]] },
  { cellDates: true },
)
sheetjs('sheetjs-two-lists.xlsx', {
  字典: dictionary,
  第一批: [header, ['S-3', '王五', '13900001003', '本科', '法学', '面议', '随时']],
  第二批: [['共 1 人'], header, ['S-4', '赵六', '13900001004', '硕士', '法学', '8000', '2027年7月1日']],
})

const twoLevel = new ExcelJS.Workbook()
const list = twoLevel.addWorksheet('报名表')
list.addRows([
  ['仙林街道2027届高校毕业生求职意向登记表'],
  ['填报单位：仙林社区', null, null, null, null, null, '2027年3月'],
  ['姓名', '基本情况', null, null, '期望月薪', '求职意向', null],
  [null, '手机号', '学历', '专业', null, '岗位', '可到岗日期'],
  ['孙七', '13900001005', '本科', '会计学', 6000, '审计助理', '2027-07-01'],
  ['周八', '13900001006', '大专', '出纳', 5000, '出纳', '2027-07-01'],
])
for (const range of ['A1:G1', 'A3:A4', 'B3:D3', 'E3:E4', 'F3:G3']) list.mergeCells(range)
await twoLevel.xlsx.writeFile(pathOf('exceljs-two-levels.xlsx'))

const posts = new ExcelJS.Workbook()
const offers = posts.addWorksheet('岗位')
offers.addRows([
  ['序号', '用人单位', '招聘岗位', '招聘人数', '薪资待遇', '岗位职责', '任职要求'],
  [1, '东新云杉科技', '审计助理', 3, '6000-8000', '审计', '会计学专业'],
  [2, null, '出纳', 1, '5k-6k', '出纳', null],
  [3, null, '前台', 2, '面议', null, '形象好'],
])
offers.addRow(['合计', null, null, { formula: 'SUM(D2:D4)', result: 6 }])
offers.addRow(['填表说明：薪资为税前，单位盖章后交社区'])
offers.mergeCells('B2:B4')
offers.mergeCells('A6:G6')
offers.getRow(3).hidden = true
offers.getColumn(6).hidden = true
await posts.xlsx.writeFile(pathOf('exceljs-merged-posts.xlsx'))

const streamed = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: pathOf('exceljs-stream.xlsx') })
const rows = streamed.addWorksheet('Sheet1')
rows.addRow(header).commit()
rows.addRow(['E-1', '吴九', '13900001007', '本科', '会计学', 6000, new Date(Date.UTC(2027, 6, 1))]).commit()
await streamed.commit()
