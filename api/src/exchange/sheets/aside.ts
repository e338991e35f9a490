import { type Line, isBlank } from '../reading/table.ts'
import { type Header, isRepeated } from './header.ts'
import { textOf } from './writing.ts'

/** Templates come with a row that shows how to fill them in. */
const example = /^(示例|example)/i
const exampleAlone = /^(示例|样例|例|填写示例|example)(行|[:：]|$)/i
const total = /^((本页|本表)?(合计|总计|小计|共计|累计)|(grand|sub)?total)([:：(（]|$)/i
const note =
  /^(注|备注|说明|填表说明|填写说明|填报说明|填表人|填报人|制表|审核|负责人|经办人|联系人|报送|填报|单位盖章|（?盖章|附|附件|以上|以下|提示|温馨提示|note|remark)/i
/** What is longer than this, alone in its line, is a sentence and no name. */
const SENTENCE = 20

/** Lines that are no rows: an example, and, told of, totals, notes and a header that is repeated. */
export function isAside(header: Header, line: Line): 'EXAMPLE' | 'ASIDE' | null {
  const number = header.columns.find(({ column }) => column?.key === 'number')
  if (number && example.test(textOf(line.cells[number.position]))) return 'EXAMPLE'
  if (isRepeated(header, line.cells)) return 'ASIDE'
  const lead = textOf(line.lead).replace(/\s+/g, '')
  if (exampleAlone.test(lead)) return 'EXAMPLE'
  if (total.test(lead)) return 'ASIDE'
  // A note stands alone in its line, or in one cell that was made of all of them.
  const texts = new Set(line.cells.filter((cell) => !isBlank(cell)).map(textOf))
  const [text = ''] = texts
  return texts.size === 1 &&
    (note.test(lead) || note.test(text) || text.length > SENTENCE) &&
    header.columns.filter(({ column }) => column).length > 2
    ? 'ASIDE'
    : null
}
