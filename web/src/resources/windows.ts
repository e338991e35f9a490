import { t } from '../i18n/i18n.ts'

/** A time of the week that comes back, as the server tells and takes it. */
export interface WeeklyWindow {
  /** 1 Monday to 7 Sunday: the days on which it begins. */
  weekdays: number[]
  from: string
  /** Not after `from`: on the next day. */
  to: string
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const workdays = [1, 2, 3, 4, 5]
const everyDay = [...weekdays]

/** What is asked for again and again, ready to be taken as it is. */
export const readyWindows = {
  workdayNights: { weekdays: workdays, from: '18:00', to: '08:00' },
  everyNight: { weekdays: everyDay, from: '20:00', to: '07:00' },
  weekend: { weekdays: [6, 7], from: '08:00', to: '20:00' },
  allWeek: { weekdays: everyDay, from: '00:00', to: '24:00' },
} as const satisfies Record<string, { weekdays: readonly number[]; from: string; to: string }>

export function copyOf({ weekdays: days, from, to }: { weekdays: readonly number[]; from: string; to: string }): WeeklyWindow {
  return { weekdays: [...days], from, to }
}

/** A window that goes past midnight; until midnight sharp it ends with its day. */
export function endsNextDay({ from, to }: { from: string; to: string }): boolean {
  return to <= from && to !== '00:00'
}

/** Midnight is the end of the day, which a field for a time can't say. */
export function asSent({ weekdays: days, from, to }: WeeklyWindow): WeeklyWindow {
  return { weekdays: [...days].sort((a, b) => a - b), from, to: to === '00:00' ? '24:00' : to }
}

function isWholeWindow({ weekdays: days, from, to }: WeeklyWindow): boolean {
  return days.length > 0 && from !== '' && to !== ''
}

/** What windows typed lack, in words. */
export function windowsProblem(windows: readonly WeeklyWindow[], least = 0): string | undefined {
  if (windows.length < least) return t('ui.missing.choose')
  return windows.every(isWholeWindow) ? undefined : t('resources.week.incomplete')
}

/** 工作日 · 周末 · 每天 · 周一、周三: runs of three and more are told by their ends. */
export function weekdaysText(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b)
  const key = sorted.join('')
  if (key === '12345') return t('resources.week.workdays')
  if (key === '67') return t('resources.week.weekend')
  if (key === '1234567') return t('resources.week.everyDay')
  const name = (day: number) => t(`resources.week.day.${day}`)
  const runs: number[][] = []
  for (const day of sorted) {
    const last = runs.at(-1)
    if (last?.at(-1) === day - 1) last.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [t('resources.week.run', { from: name(run[0]!), to: name(run.at(-1)!) })] : run.map(name)))
    .join(t('common.listSeparator'))
}

/** 工作日 18:00–次日 08:00 */
export function windowText(window: { weekdays: readonly number[]; from: string; to: string }): string {
  const { from, to } = window
  const days = weekdaysText(window.weekdays)
  if (from === '00:00' && (to === '24:00' || to === '00:00')) return t('resources.week.allDay', { days })
  const end = to === '00:00' ? '24:00' : to
  return t(endsNextDay(window) ? 'resources.week.overnight' : 'resources.week.window', { days, from, to: end })
}

export function windowsText(windows: readonly { weekdays: readonly number[]; from: string; to: string }[]): string {
  return windows.map(windowText).join(t('resources.week.and'))
}
