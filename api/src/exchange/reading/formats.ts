import { isDateFormat, serialToDate } from 'hucre'
import { attribute, isOn, walkXml } from './xml.ts'

/** How the numbers of a workbook are shown, by the style of their cells. */
export class Formats {
  readonly #codes: string[] = []
  readonly #is1904: boolean

  constructor(styles: string, workbook: string) {
    const codes = new Map<string, string>()
    let isWithin = false
    walkXml(styles, {
      open: (name, attributes) => {
        if (name === 'numFmt') codes.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode') ?? '')
        else if (name === 'cellXfs') isWithin = true
        else if (name === 'xf' && isWithin) {
          const id = attribute(attributes, 'numFmtId') ?? '0'
          this.#codes.push(codes.get(id) ?? known[id] ?? (Number(id) >= FIRST_DATE ? id : ''))
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isWithin = false
      },
    })
    let is1904 = false
    walkXml(workbook, {
      open: (name, attributes) => {
        if (name === 'workbookPr') is1904 = isOn(attribute(attributes, 'date1904'))
      },
    })
    this.#is1904 = is1904
  }

  /** A day as `YYYY-MM-DD`, a number of fixed places as it is shown (`2027.10`, `0012`), any other as it is. */
  shown(number: number, style: number): number | string {
    const code = this.#codes[style] ?? ''
    if (number >= 1 && isDateFormat(code)) return dayOf(serialToDate(number, this.#is1904)) ?? number
    const places = /^[#,]*?(0+)(?:\.(0+))?$/.exec(bare(code))
    if (!places || number < 0) return number
    const [whole = '', part] = number.toFixed(places[2]?.length ?? 0).split('.')
    return part === undefined && whole.length >= places[1]!.length
      ? Number(whole)
      : [whole.padStart(places[1]!.length, '0'), part].filter((each) => each !== undefined).join('.')
  }
}

/** Formats from here on that nothing is said of are days and times, some in languages of East Asia alone. */
const FIRST_DATE = 14

/** Those every workbook has without saying so. */
const known: Readonly<Record<string, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' }

/** A format's part for numbers above zero, without colours, blanks and what is only drawn; `#,##0` as `0`. */
const bare = (code: string): string =>
  code
    .split(';')[0]!
    .replace(/\[[^\]]*\]|"[^"]*"|[_*\\]./g, '')
    .replace(/[¥￥$\s]/g, '')
    .replace(/^#,##0/, '0')

export function dayOf(date: Date): string | null {
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10)
}
