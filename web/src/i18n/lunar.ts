import { language } from './language.ts'

const digits = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const tens = ['初', '十', '廿', '三']
const zh = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' })
const en = new Intl.DateTimeFormat('en-GB-u-ca-chinese', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' })

/** 十月十四: the day by the lunar calendar. */
export function formatLunarDay(at: Date): string {
  if (language.value === 'en') return en.format(at)
  const parts = zh.formatToParts(at)
  const value = (type: 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? ''
  return value('month') + dayName(Number(value('day')))
}

/** 初一 … 初十, 十一 … 二十, 廿一 … 三十. */
function dayName(day: number): string {
  if (day === 20 || day === 30) return `${day === 20 ? '二' : '三'}十`
  return day === 10 ? '初十' : tens[Math.floor(day / 10)]! + digits[day % 10]!
}
