/** Days and months are those of Shanghai, as in the product: for eight hours of each day UTC has another one. */
const OFFSET_MS = 8 * 3_600_000

/** The instant so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

/** The calendar day so many days from today. */
export const dayIn = (days: number): string => new Date(Date.now() + OFFSET_MS + days * 86_400_000).toISOString().slice(0, 10)

/** Minutes since the day began. */
export const minuteOfDay = (): number => Math.floor(((Date.now() + OFFSET_MS) % 86_400_000) / 60_000)

/** The middle of the month so many months from this one. */
export function inMonths(months: number): Date {
  const [year, month] = dayIn(0).split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 + months, 15))
}

/** The partition of the log that takes what happens then. */
export const partitionOf = (at: Date): string => `change_${new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 7).replace('-', '_')}`
