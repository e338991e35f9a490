import { Refusal } from '../../../kernel/refusal.ts'

const MOST_WORDS = 20
const WORD_LENGTH = 30

/** A text within its length. */
export const words =
  (max: number) =>
  (written: string): string => {
    if ([...written].length > max || written.length > max) throw new Refusal('TOO_LONG', { max })
    return written
  }

/** What says that nothing is wanted, or anything. */
const nothing =
  /^([-—–/\\.]+|无|没有|暂无|不限|不限专业|专业不限|不限岗位|岗位不限|无要求|无特殊要求|没有要求|不要求|不作要求|均可|都可|都可以|皆可|任意|随意|待定|服从(分配|调剂|安排)|n\/?a|none|any|-)$/i

/** Several words, parted as people part them, each once; what stands in brackets belongs together. */
export function list(written: string): string[] {
  const parts = partsOf(written.replace(/(^|[\s;；,，、])\d{1,2}[.、)）](?=\D)/g, '$1;')).map((part) => part.trim())
  const several = [...new Set(parts.filter((part) => part !== '' && !nothing.test(part)))]
  if (several.length > MOST_WORDS) throw new Refusal('IMPORT_WORDS', { max: MOST_WORDS })
  if (several.some((word) => word.length > WORD_LENGTH)) throw new Refusal('IMPORT_WORD_LENGTH', { max: WORD_LENGTH })
  return several
}

const opening = '(（[【〔《“「'
const closing = ')）]】〕》”」'
const parting = /[、，,；;/／|｜\n\r]/

function partsOf(text: string): string[] {
  if (nothing.test(text.trim())) return []
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (opening.includes(character)) depth += 1
    else if (closing.includes(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && parting.test(character)) parts.push('')
    else parts[parts.length - 1] += character
  }
  // A bracket that never closes holds nothing together.
  if (depth > 0) return text.split(parting)
  const blanks = parts.length === 1 && text.trim().split(/\s+/)
  return blanks && blanks.length > 1 && blanks.every((part) => /^\p{Script=Han}{2,}$/u.test(part)) ? blanks : parts
}
