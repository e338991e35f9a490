import { SolarDay } from 'tyme4ts'
import { localDay } from '../i18n/dates.ts'
import { language } from '../i18n/language.ts'

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Eleventh', 'Twelfth']

/** 十月十四 · 14 Tenth Month: the day by the lunar calendar. What browsers know of it is a day late in 2027. */
export function formatLunarDay(at: Date): string {
  const [year, month, date] = localDay(at).split('-').map(Number) as [number, number, number]
  const day = SolarDay.fromYmd(year, month, date).getLunarDay()
  const lunarMonth = day.getLunarMonth()
  if (language.value !== 'en') return lunarMonth.getName() + day.getName()
  return `${day.getDay()} ${lunarMonth.isLeap() ? 'leap ' : ''}${ordinals[lunarMonth.getMonth() - 1]} Month`
}
