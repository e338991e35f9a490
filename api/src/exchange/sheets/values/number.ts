import { likened } from '../../../kernel/likened.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { plain } from '../writing.ts'
import { numeral, numeralOf } from './numeral.ts'

const counted = new RegExp(`^(?:约|共|招)?(?:([+-]?[\\d,]+)(?:\\.0+)?|(${numeral}))\\s*(?:人|个|名|位|员)?$`)

/** A number of people: `3`, `3人`, `三名`. */
export const wholeNumber =
  (min: number, max: number) =>
  (written: string): number => {
    const found = counted.exec(plain(written))
    const number = found?.[1] ? Number(found[1].replaceAll(',', '')) : numeralOf(found?.[2] ?? '')
    if (!Number.isSafeInteger(number)) throw new Refusal('COUNT_FORM', { written })
    if (number < min || number > max) throw new Refusal('OUT_OF_RANGE', { min, max })
    return number
  }

const yes = ['是', '必须', '必需', '要求', '需要', '需', '要', '对', '有', '严格', 'yes', 'y', 'true', '1', '√', '✓', '✔', 't', 'required']
const no = [
  '否',
  '不',
  '不是',
  '不必',
  '不要求',
  '不需要',
  '不限',
  '无',
  '无要求',
  '没有',
  '非必须',
  '优先',
  '相关专业优先',
  'no',
  'n',
  'false',
  '0',
  '×',
  'x',
  '✗',
  '✘',
  'f',
]

export function yesOrNo(written: string): boolean {
  const text = likened(written)
  if (yes.includes(text)) return true
  if (no.includes(text)) return false
  throw new Refusal('YES_NO')
}
