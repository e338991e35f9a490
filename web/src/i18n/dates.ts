import { language } from './language.ts'

/** The sub-district's days begin and end by the clock of Shanghai, wherever the reader is. */
const timeZone = 'Asia/Shanghai'
const dayLength = 86_400_000
const weekdays = '日一二三四五六'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language.value + JSON.stringify(options)
  let found = formats.get(key)
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { timeZone, ...options })))
  return found
}

/** A calendar day (`YYYY-MM-DD`) or an instant, as the instant to format. */
function instant(value: string | Date): Date {
  if (value instanceof Date) return value
  return new Date(value.length === 10 ? `${value}T12:00:00+08:00` : value)
}

function isThisYear(at: Date): boolean {
  return localDay(at).slice(0, 4) === localDay(new Date()).slice(0, 4)
}

/** 11月22日 · 22 Nov, where there is no room for the day of the week; with the year when it is not this one. */
export function formatDate(value: string | Date): string {
  const at = instant(value)
  if (language.value === 'en') return format({ day: 'numeric', month: 'short', year: isThisYear(at) ? undefined : 'numeric' }).format(at)
  // Written out: every card of a board tells its day, and a formatter takes a phone longer to make than all the cards.
  const [year, month, date] = localDay(at).split('-').map(Number)
  return `${isThisYear(at) ? '' : `${year}年`}${month}月${date}日`
}

/** 11月22日 周日 · Sun, 22 Nov */
export function formatDay(value: string | Date): string {
  const at = instant(value)
  if (language.value !== 'en') return `${formatDate(at)} 周${weekdays[new Date(localDay(at)).getUTCDay()]}`
  return format({ weekday: 'short', day: 'numeric', month: 'short', year: isThisYear(at) ? undefined : 'numeric' }).format(at)
}

/** 10:24 */
export function formatTime(value: string | Date): string {
  return format({ hour: '2-digit', minute: '2-digit', hour12: false }).format(instant(value))
}

/** 11月22日 周日 10:24 */
export function formatMoment(value: string | Date): string {
  return `${formatDay(value)} ${formatTime(value)}`
}

/** 1 分 5 秒 · 1 min 5 s */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [minute, second] = language.value === 'en' ? ['min', 's'] : ['分', '秒']
  return `${seconds < 60 ? '' : `${Math.floor(seconds / 60)} ${minute} `}${seconds % 60} ${second}`
}

/** The calendar day in Shanghai, `YYYY-MM-DD`. */
export function localDay(value: Date): string {
  return new Date(value.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** Whole calendar days from today to then: 0 today, negative in the past. */
export function daysUntil(value: string | Date, now: Date = new Date()): number {
  return Math.round((Date.parse(localDay(instant(value))) - Date.parse(localDay(now))) / dayLength)
}

/** `datetime-local` has no zone: what the person types is Shanghai time. */
export function instantOfLocal(value: string): string {
  return new Date(`${value}:00+08:00`).toISOString()
}

export function localOfInstant(value: string | Date): string {
  return new Date(instant(value).getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
}
