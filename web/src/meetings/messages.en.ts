import type zh from './messages.zh.ts'

const en: typeof zh = {
  title: 'Coordination meetings',
  lead: 'All parties to one issue around one table.',
  tab: { upcoming: 'Upcoming', past: 'Past' },
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  state: { PLANNED: 'Planned', HELD: 'Held', CANCELLED: 'Cancelled' },
  convenedBy: 'Convened by {name}',
  invited: 'invited: {names}',
  outcome: 'Outcome',
  toCalendar: 'Add to calendar',
  calendarTitle: 'Meeting on #{number} {title}',
  empty: { upcoming: 'No meetings ahead', past: 'No meetings in the last half year' },
  emptyText: 'Open an issue on the board that is being coordinated and choose “Convene a meeting”.',
}

export default en
