import { localDay } from '../../kernel/day.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const OFFSET = 8 * HOUR

/** What falls between evening and morning is told as of the evening, between 18:30 and 18:55. */
const EVENING = 19 * HOUR
const MORNING = 8 * HOUR

/** Tells the demo's times from the moment it is loaded, so that it looks alive whenever that is. */
export class Clock {
  readonly now: Date

  constructor(now: Date) {
    this.now = now
  }

  /** So many days ago, by day; order is kept, and nothing lies in the future. */
  ago(days: number): Date {
    const local = this.now.getTime() - days * DAY + OFFSET
    const midnight = local - (local % DAY)
    const time = local - midnight
    if (time >= MORNING && time < EVENING) return new Date(local - OFFSET)
    const evening = time >= EVENING ? midnight : midnight - DAY
    const sinceEvening = local - evening - EVENING
    return new Date(evening + 18.5 * HOUR + (sinceEvening / (DAY - EVENING + MORNING)) * 25 * MINUTE - OFFSET)
  }

  /** The calendar day so many days from now. */
  day(days: number): string {
    return localDay(new Date(this.now.getTime() + days * DAY))
  }

  /** `18:30` on the day so many days from now. */
  on(days: number, time: string): Date {
    return new Date(`${this.day(days)}T${time}:00+08:00`)
  }
}
