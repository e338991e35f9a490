import { publishEnum } from '../kernel/enumeration.ts'
import { clock } from '../matching/windows.ts'
import { dayOf } from './hours.ts'

export enum BookingState {
  BOOKED = 'BOOKED',
  CANCELLED = 'CANCELLED',
}
publishEnum(BookingState, 'BookingState', 'Where a booking stands.', {
  BOOKED: '已订: it holds.',
  CANCELLED: '已取消: it was cancelled and takes nothing of the offer.',
})

interface Said {
  zh: string
  en: string
}

/** A minute as refusals call it: “3月11日周三 18:00”. */
export const sayMoment = ({ day, minute }: { day: number; minute: number }): Said => said(day, clock(minute))

/** Part of a day: “3月11日周三 08:00–09:00”. */
export const saySpan = ({ day, from, to }: { day: number; from: number; to: number }): Said => said(day, `${clock(from)}–${clock(to)}`)

function said(day: number, time: string): Said {
  const date = new Date(`${dayOf(day)}T00:00:00Z`)
  return { zh: `${inChinese.format(date)} ${time}`, en: `${inEnglish.format(date)} ${time}` }
}

const parts = { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' } as const
const inChinese = new Intl.DateTimeFormat('zh-CN', parts)
const inEnglish = new Intl.DateTimeFormat('en-GB', parts)
