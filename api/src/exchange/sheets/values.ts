import { Refusal } from '../../kernel/refusal.ts'
import { type Degree } from '../../resources/detail.ts'
import { likened, plain } from './writing.ts'

const MOST_PAY = 1_000_000
const MOST_WORDS = 20
const WORD_LENGTH = 30

/** A text within its length. */
export const words =
  (max: number) =>
  (written: string): string => {
    if ([...written].length > max || written.length > max) throw new Refusal('TOO_LONG', { max })
    return written
  }

/** Several words, parted as people part them; each once. */
export function list(written: string): string[] {
  const parts = written.split(/[、，,；;/／|\n]+/).map((part) => part.trim())
  const several = [...new Set(parts.filter((part) => part !== ''))]
  if (several.length > MOST_WORDS) throw new Refusal('IMPORT_WORDS', { max: MOST_WORDS })
  if (several.some((word) => word.length > WORD_LENGTH)) throw new Refusal('IMPORT_WORD_LENGTH', { max: WORD_LENGTH })
  return several
}

export const wholeNumber =
  (min: number, max: number) =>
  (written: string): number => {
    const number = Number(/^([+-]?[\d,]+)(\.0+)?\s*(人|个|名|位)?$/.exec(plain(written))?.[1]?.replaceAll(',', '') ?? Number.NaN)
    if (!Number.isSafeInteger(number)) throw new Refusal('NUMBER_FORM', { written })
    if (number < min || number > max) throw new Refusal('OUT_OF_RANGE', { min, max })
    return number
  }

/** Yuan a month, as it is written here: `8000`, `8,000元/月`, `8k`, `8千`, `0.8万`; `面议` says nothing. */
export function pay(written: string): number | null {
  const text = plain(written)
    .replace(/[,，\s¥￥]/g, '')
    .toLowerCase()
  if (/^(面议|不限|待定|negotiable)$/.test(text)) return null
  const found = /^(\d+(?:\.\d+)?)(k|千|万)?(?:元|块|rmb|cny)?(?:\/?(?:每)?月|\/month)?(?:以上|起)?$/.exec(text)
  if (!found) throw new Refusal('NUMBER_FORM', { written })
  const yuan = Math.round(Number(found[1]) * (found[2] === '万' ? 10_000 : found[2] ? 1_000 : 1))
  if (yuan > MOST_PAY) throw new Refusal('OUT_OF_RANGE', { min: 0, max: MOST_PAY })
  return yuan
}

export function yesOrNo(written: string): boolean {
  const text = likened(written)
  if (['是', '必须', '要求', '对', 'yes', 'y', 'true', '1', '√'].includes(text)) return true
  if (['否', '不', '不必', '不要求', '不限', 'no', 'n', 'false', '0', '×'].includes(text)) return false
  throw new Refusal('YES_NO')
}

/** How degrees are called in the sheets; the first is what templates and lists of values show. */
export const degreeNames: Record<Degree, readonly string[]> = {
  NONE: ['不限', '无', '无要求', '高中', '初中', '初中及以下', '小学', 'none', 'any', 'highschool'],
  VOCATIONAL: ['中专', '中职', '职高', '技校', '中技', 'vocational', 'secondaryvocational'],
  COLLEGE: ['大专', '专科', '高职', '高职高专', 'college', 'associate', 'juniorcollege'],
  BACHELOR: ['本科', '大学本科', '大学', '学士', '全日制本科', 'bachelor', "bachelor's"],
  MASTER: ['硕士及以上', '硕士', '研究生', '硕士研究生', '博士', '博士研究生', 'master', "master's", 'phd', 'doctor'],
}

export const degreeChoices: readonly string[] = Object.values(degreeNames).map(([name]) => name!)

export function degree(written: string): Degree {
  const text = likened(written).replaceAll('’', "'")
  const bare = text.replace(/(及以上|以上)(学历)?$|学历$/, '')
  for (const [degree, names] of Object.entries(degreeNames)) if (names.includes(text) || names.includes(bare)) return degree as Degree
  throw new Refusal('DEGREE_UNKNOWN', { written, choices: degreeChoices.join('、') })
}

/** A number one can call, as the rest of the product takes it: digits, a `+` before them. */
export function phone(written: string): string {
  const digits = plain(written)
    .replace(/[\s-]/g, '')
    .replace(/^(\+86|0086|86)(?=1\d{10}$)/, '')
  if (!/^\+?\d{7,15}$/.test(digits) || (digits.startsWith('1') && !/^1[3-9]\d{9}$/.test(digits))) throw new Refusal('PHONE_FORM')
  return digits
}

/** Spreadsheets count days from the end of 1899. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

/** A day as people and spreadsheets write it: `2026-03-01`, `2026/3/1`, `2026.3.1`, `2026年3月1日`, `20260301`, 46082. */
export function day(written: string): string {
  const text = plain(written)
    .replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '')
    .replaceAll(' ', '')
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (parts) return calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]), written)
  const month = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月)$/.exec(text)
  if (month) return calendarDay(Number(month[1]), Number(month[2] ?? month[3]), 1, written)
  // 1954 to 2118: what lies outside is a mistyped number, not a day.
  if (/^\d{5}(\.\d+)?$/.test(text) && Number(text) >= 20_000 && Number(text) < 80_000)
    return new Date(SERIAL_EPOCH + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10)
  throw new Refusal('DAY_FORM', { written })
}

function calendarDay(year: number, month: number, date: number, written: string): string {
  const instant = new Date(Date.UTC(year, month - 1, date))
  if (year < 1900 || year > 2200 || instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== date)
    throw new Refusal('DAY_FORM', { written })
  return instant.toISOString().slice(0, 10)
}
