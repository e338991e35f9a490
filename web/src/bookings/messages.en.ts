import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'Free hours of the week',
  book: 'Book',
  booked: 'Booked',
  thisWeek: 'This week',
  weekBefore: 'Week before',
  weekAfter: 'Week after',
  full: 'full',
  closed: 'not open',
  key: 'Numbers say how many are free at each hour, the darker the more; “full” is booked out, grey is not open.',
  freeByHour: 'Free by day and time',
  span: '{from}–{to}: {free} of {capacity} free',
  list: 'Bookings',
  none: 'No bookings yet.',
  offered: 'Open: {windows}',
  windows: 'At which times',
  purpose: 'Purpose',
  purposeHint: 'For example: night parking for building 3',
  forUnit: 'For which organization',
  forUnitHint: 'None: for the community itself.',
  state: { CANCELLED: 'Cancelled' },
  cancel: 'Cancel the booking',
  cancelText: 'What it took is free at once; the other side will read your reason.',
  cancelled: 'Cancelled; the places are free again',
}

export default en
