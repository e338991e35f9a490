/** Calendar days are those of the sub-district's time zone, UTC+8 all year. */
const OFFSET_MS = 8 * 3_600_000

/** The calendar day of an instant, `YYYY-MM-DD`. */
export const localDay = (instant: Date): string => new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10)

/** The instant a calendar day ends. */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T24:00:00Z`) - OFFSET_MS)

/** The calendar day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The same day so many months later, or the last one of a month that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10)
}
