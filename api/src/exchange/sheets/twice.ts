import { likened } from '../../kernel/likened.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Identity } from './check.ts'

interface Place {
  sheet: number
  line: number
}

interface Earlier extends Place {
  isNumbered: boolean
  name: string | null
}

/** Rows that came before, by what they are known by, and how the sheets are called where there are several. */
export interface Seen {
  byNumber: Map<string, Place>
  bySelf: Map<string, Earlier[]>
  sheets: readonly string[]
}

/** Says that a row was there before. Two numbers make two rows, whatever else they have in common. */
export function twiceIn({ byNumber, bySelf, sheets }: Seen, { number, self }: Identity, name: string | null, here: Place): Refusal | null {
  const lineOf = ({ sheet, line }: Place): { zh: string; en: string } =>
    sheets.length > 1 && sheet !== here.sheet
      ? { zh: `工作表“${sheets[sheet]}”第 ${line} 行`, en: `line ${line} of the sheet “${sheets[sheet]}”` }
      : { zh: `第 ${line} 行`, en: `line ${line}` }
  const key = number && JSON.stringify(number)
  const same = key && byNumber.get(key)
  if (same) return new Refusal('ROW_TWICE', { line: lineOf(same) })
  const own = JSON.stringify(self)
  const others = bySelf.get(own) ?? []
  const other = others.find(({ isNumbered }) => !isNumbered || !number)
  if (key) byNumber.set(key, here)
  bySelf.set(own, [...others, { ...here, isNumbered: number !== null, name }])
  if (!other) return null
  const isSameName = name === null || likened(name) === likened(other.name ?? '')
  return new Refusal(isSameName ? 'ROW_TWICE' : 'ROW_SAME_PHONE', { line: lineOf(other) })
}
