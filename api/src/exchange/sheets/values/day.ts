import { Refusal } from '../../../kernel/refusal.ts'
import { plain } from '../writing.ts'
import { numeral, numeralOf } from './numeral.ts'

const atOnce = new RegExp(
  '^(已离职,?|本人,?|可|能)?(随时|即时|即日起?|立即|立刻|马上|现在|目前|当前|尽快|尽早|急招|即可|今天|不限|待定|面议|面谈|协商|可协商|均可|都可以?|长期|asap|now|immediately|anytime)' +
    '((都|均)?(可以?|能)?(到岗|上岗|入职|上班|报到|工作))?$',
)
const withoutEnd =
  /^(长期(有效|招聘|招工)?|永久(有效)?|常年(招聘|有效)?|持续(招聘)?|不限|无(期限|限期)?|随时|待定|(招|额|人)满(即止|为止|截止)|(招|额|人)满|直至招满|until ?filled|open)$/

/** When somebody is free, or is to begin; null: at once, or not said. */
export const startDay =
  (today: string) =>
  (written: string): string | null =>
    atOnce.test(tidied(written)) ? null : dayOf(written, today, false)

/** The last day something stands; a month stands to its end. Null: until further notice. */
export const lastDay =
  (today: string) =>
  (written: string): string | null =>
    withoutEnd.test(tidied(written)) ? null : dayOf(written, today, true)

/** Without the day of the week, the time of day and what stands in brackets. */
const tidied = (written: string): string =>
  plain(written)
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/(星期|礼拜|周)[一二三四五六日天]/g, '')
    .replace(/[ t]?(上午|下午|早上|晚上|凌晨|中午)?\d{1,2}[:：]\d{2}(:\d{2})?(\.\d+)?( ?[ap]m)?(z|[+-]\d{2}:?\d{2})?$/, '')
    .trim()

const between = '\\s*[-‐–—−_/\\\\.、,·\\s年]\\s*'
const thenDay = '\\s*[-‐–—−_/\\\\.、,·\\s月]\\s*'
const wholeDay = new RegExp(`^(\\d{4})${between}(\\d{1,2})${thenDay}(\\d{1,2})\\s*[日号]?$`)
const shortYear = new RegExp(`^(\\d{2})${between}(\\d{1,2})${thenDay}(\\d{1,2})\\s*[日号]?$`)
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const onlyMonth = /^(\d{4})(?:\s*[-–—/]\s*|(\.)|\s*年\s*)(\d{1,2})\s*月?份?(初|上旬|中旬?|下旬|底|末)?$/
const withoutYear = /^(\d{1,2})(?:月|[-/.])(\d{1,2})?[日号]?$/
const later = new RegExp(`^(\\d{1,3}|${numeral}|半)(天|日|周|个?星期|个月)(内)?$`)
const english = /^(?:(\d{1,2})[- ]([a-z]{3,9})|([a-z]{3,9})\.? (\d{1,2}))(?:st|nd|rd|th)?[-, ]+(\d{4})$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Spreadsheets count days from the end of 1899. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** A day as people and spreadsheets write it: `2026-03-01`, `2026/3/1`, `26.3.1`, `2026年3月1日`, `20260301`, `2026年3月底`, 46082. */
function dayOf(written: string, today: string, isEnd: boolean): string {
  const text = inDigits(
    tidied(written)
      .replace(/[.。,、]$/, '')
      .replace(/(之?前|以前|为?止|截止|起|开始|[以之]?后|到岗|入职)$/, '')
      .trim(),
  )
  const refusal = (): Refusal => new Refusal('DAY_FORM', { written })
  const exact = (year: string | number, month: string | number, date: string | number): string =>
    calendarDay(+year, +month, +date) ?? fail(refusal)
  const whole = wholeDay.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (whole) return exact(whole[1]!, whole[2]!, whole[3]!)
  const short = shortYear.exec(text)
  // Years come first here; below twenty it could be a month or a day as well.
  if (short && +short[1]! >= 20 && +short[1]! <= 60) return exact(2000 + +short[1]!, short[2]!, short[3]!)
  const month = onlyMonth.exec(text) ?? /^(20\d{2})()(0[1-9]|1[0-2])()$/.exec(text)
  if (month) return inMonth(month, isEnd, written) ?? fail(refusal)
  const last = yearLast.exec(text)
  if (last && +last[1]! > 12 !== +last[2]! > 12)
    return +last[1]! > 12 ? exact(last[3]!, last[2]!, last[1]!) : exact(last[3]!, last[1]!, last[2]!)
  if (last) throw likely(written, calendarDay(+last[3]!, +last[1]!, +last[2]!), refusal)
  const said = english.exec(text)
  if (said) return exact(said[5]!, months.indexOf((said[2] ?? said[3])!.slice(0, 3)) + 1, (said[1] ?? said[4])!)
  const yearless = withoutYear.exec(text)
  if (yearless) throw likely(written, nextDay(today, +yearless[1]!, +(yearless[2] ?? 1)), refusal)
  const after = later.exec(text)
  if (after) throw likely(written, dayAfter(today, after[1]!, after[2]!), refusal)
  // 1954 to 2118: what lies outside is a mistyped number, not a day.
  if (/^\d{5}(\.\d+)?$/.test(text) && Number(text) >= 20_000 && Number(text) < 80_000)
    return isoDay(SERIAL_EPOCH + Math.floor(Number(text)) * DAY_MS)
  throw refusal()
}

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

function fail(refusal: () => Refusal): never {
  throw refusal()
}

/** `二〇二六年七月一日` in digits. */
const inDigits = (text: string): string =>
  /年|月/.test(text) ? text.replace(new RegExp(`${numeral}(?=[年月日号])`, 'g'), (written) => String(numeralOf(written))) : text

/** A month, or a part of it. `2027.1` may have been `2027.10` before a spreadsheet took it for a number. */
function inMonth([, year, dot, month, part]: readonly (string | undefined)[], isEnd: boolean, written: string): string | null {
  if (dot && month === '1') throw new Refusal('DAY_OR_OCTOBER', { written, january: `${year}-01`, october: `${year}-10` })
  if (calendarDay(+year!, +month!, 1) === null) return null
  const last = new Date(Date.UTC(+year!, +month!, 0)).getUTCDate()
  const [from, to] = { 初: [1, 10], 上旬: [1, 10], 中: [11, 20], 中旬: [11, 20], 下旬: [21, last], 底: [last, last], 末: [last, last] }[
    part ?? ''
  ] ?? [1, last]
  return calendarDay(+year!, +month!, isEnd ? to! : from!)
}

/** A day that is only likely is not taken for sure: it is said how to write it. */
const likely = (written: string, like: string | null, otherwise: () => Refusal): Refusal =>
  like === null ? otherwise() : new Refusal('DAY_LIKE', { written, like })

function nextDay(today: string, month: number, date: number): string | null {
  const year = Number(today.slice(0, 4))
  const [here, next] = [calendarDay(year, month, date), calendarDay(year + 1, month, date)]
  return here !== null && here >= today ? here : next
}

function dayAfter(today: string, count: string, unit: string): string | null {
  const number = count === '半' ? 0.5 : /^\d/.test(count) ? Number(count) : numeralOf(count)
  const days = { 天: 1, 日: 1, 周: 7, 星期: 7, 个星期: 7, 个月: 30 }[unit]! * number
  return Number.isFinite(days) && days < 3_000 ? isoDay(Date.parse(`${today}T00:00:00Z`) + Math.round(days) * DAY_MS) : null
}

function calendarDay(year: number, month: number, date: number): string | null {
  const instant = new Date(Date.UTC(year, month - 1, date))
  return year < 1900 || year > 2200 || instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== date
    ? null
    : isoDay(instant.getTime())
}
