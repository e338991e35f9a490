import { Refusal } from '../../../kernel/refusal.ts'
import { plain } from '../writing.ts'
import { numeral, numeralOf } from './numeral.ts'

/** Yuan a month; null: open at that end. */
export interface PayRange {
  min: number | null
  max: number | null
}

const MOST_PAY = 1_000_000
/** Nobody is paid less a month: it was meant in thousands, or for an hour. */
const LEAST_PAY = 300

const unstated = new RegExp(
  '^(月?薪|薪资|工资|薪酬|待遇)?(可?面议|面谈|可议|可谈|可协商|协商|商议|另议|从优|不限|待定|保密|都可以?|均可|随意|无要求|没要求|没有要求|-|/|无|暂无|negotiable|open|tbd|n/?a)$|' +
    '^(按照?|根据|依据|参照)?(公司|单位|企业|行业|市场)(标准|规定|制度|水平|薪资|待遇)?(执行)?$',
)
const before = /^(期望|要求|月薪|月工资|工资|薪资|薪酬|综合|税前|税后|到手|实发|无责|底薪|保底|基本工资|起薪|每月|约为?|大约|大概|:|在)+/
const atLeast = /^(≥|>=?|不低于|不少于|至少|最低|最少|高于|大于)|(及?以上|之上|起|\+|往上)$/g
const atMost = /^(≤|<=?|不高于|不超过|至多|最高|最多|低于|小于)|(及?以下|以内|之内|封顶)$/g
const about = /(左右|上下|不等|之间)$/
const perMonth = /(\/|每|个|一)*(人)?(\/|每|个|一)*(月|month|mo)$/
const perYear = /^年薪|(\/|每|一)*(年|year|yr)$/
const perElse = /^(日薪|时薪|周薪|计件)|(天|日|小时|时|周|件|单|次|晚|班|day|hour|week|h)$/
const amount = new RegExp(`^(?:(\\d+(?:\\.\\d+)?)|(${numeral}))(k|千|万|w)?(?:元|块|rmb|cny|人民币)*$`)
const range = /^(.+?)(?:-+|~+|—+|–|−|至|到|to)(.+)$/

/**
 * Pay as it is written: `8000`, `8,000元/月`, `8k`, `0.8万`, `6k-8k`, `六千左右`, `不低于6000`, `年薪10万`; null where it is left open, as by `面议`.
 * The header tells the unit where the cell doesn't.
 */
export const payRange =
  (header = '') =>
  (written: string): PayRange | null => {
    const bare = plain(written)
      .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
      .replace(/[,\s¥￥$]|rmb|cny|人民币/gi, '')
      .replace(/(?<=.)[,;/]?(或|可|或可)(面议|面谈)$/, '')
      .toLowerCase()
    if (bare === '' || unstated.test(bare)) return null
    const refusal = (): Refusal => new Refusal('PAY_FORM', { written })
    const isYearly = perYear.test(bare) || (/年/.test(header) && !perMonth.test(bare))
    let text = bare.replace(perYear, '').replace(perMonth, '').replace(/^[:]/, '')
    if (perElse.test(text)) throw refusal()
    // What comes on top of it is not counted on.
    const onTop = /^(.+?)\+(?=.*\p{Script=Han})/u.exec(text)
    if (onTop) text = `${onTop[1]}+`
    text = text.replace(before, '')
    const isLeast = text.search(atLeast) >= 0
    const isMost = text.search(atMost) >= 0
    const isAbout = about.test(text)
    text = text.replace(atLeast, '').replace(atMost, '').replace(about, '').replace(perMonth, '').replace(before, '')
    const ends = range.exec(text)
    const [low, high] = ends ? [read(ends[1]!), read(ends[2]!)] : [read(text), null]
    if (!low || (ends && !high)) throw refusal()
    const unit = unitOf(header)
    // `6-8k`: the unit of the second is the first one's as well.
    if (high && low.unit === null && high.unit !== null && low.number <= high.number) low.unit = high.unit
    const monthly = (said: Amount): number => check(said, unit, isYearly, written)
    const [from, to] = [monthly(low), high && monthly(high)]
    if (to !== null && to < from) throw new Refusal('PAY_TURNED', { written, like: `${to}-${from}` })
    if (from === 0 && to === null) return null
    if (to !== null) return { min: from, max: to }
    return { min: isMost && !isLeast ? null : from, max: isMost || isAbout ? from : null }
  }

/** What somebody expects at least. */
export const lowestPay =
  (header = '') =>
  (written: string): number | null =>
    payRange(header)(written)?.min ?? null

interface Amount {
  number: number
  unit: number | null
}

const units: Readonly<Record<string, number>> = { k: 1_000, 千: 1_000, 万: 10_000, w: 10_000 }

function read(text: string): Amount | null {
  const found = amount.exec(text)
  if (!found) return null
  // `六千` has its thousand within.
  const number = found[1] === undefined ? numeralOf(found[2]!) : Number(found[1])
  const unit = found[3] ? units[found[3]]! : found[1] === undefined ? 1 : null
  return Number.isFinite(number) ? { number, unit } : null
}

/** `期望薪资（千元）`, `月薪（k）`, `万元/年`. */
function unitOf(header: string): number | null {
  const written = plain(header).toLowerCase()
  return /千|\(k\)|\bk\b/.test(written) ? 1_000 : /万|\(w\)/.test(written) ? 10_000 : null
}

function check({ number, unit }: Amount, headers: number | null, isYearly: boolean, written: string): number {
  const factor = unit ?? (headers !== null && number < 1_000 ? headers : 1)
  const yuan = Math.round((number * factor) / (isYearly ? 12 : 1))
  if (yuan > MOST_PAY) throw new Refusal('OUT_OF_RANGE', { min: 0, max: MOST_PAY })
  if (yuan > 0 && yuan < LEAST_PAY) throw new Refusal('PAY_SMALL', { written, like: number < 100 ? Math.round(number * 1_000) : 6_000 })
  return yuan
}
