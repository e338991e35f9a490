import { likened } from '../../kernel/likened.ts'
import { isSlip } from './nearest.ts'
import type { Column, Sheet } from './sheet.ts'

/** How a header was understood: by the column's own name, by another name for it, as a slip of one of them, or as somebody said. */
export type Fit = 'NAMED' | 'MEANT' | 'GUESSED' | 'CORRECTED'

export interface Meaning {
  column: Column
  fit: Fit
  /** The smaller, the nearer to the column's own name. */
  distance: number
}

/** Knows what the headers of a sheet mean, however they are worded. */
export class Meanings {
  readonly #names = new Map<string, Meaning>()
  readonly #others: ReadonlySet<string>

  constructor({ columns, others }: Sheet) {
    for (const column of columns)
      for (const [index, name] of [column.header.zh, column.header.en, ...(column.also ?? [])].entries()) {
        const key = cleaned(name)
        if (!this.#names.has(key)) this.#names.set(key, { column, fit: index < 2 ? 'NAMED' : 'MEANT', distance: index < 2 ? 0 : index })
      }
    this.#others = new Set(others.map(cleaned))
  }

  /** Null for what is known to be another thing, or isn't known. */
  of(header: string): Meaning | null {
    for (const [index, wording] of wordingsOf(header).entries()) {
      const known = this.#names.get(wording)
      if (!known && this.#others.has(wording)) return null
      if (known) return index === 0 ? known : { ...known, fit: 'MEANT', distance: known.distance + 20 * index }
    }
    return null
  }

  /** A header that is one stroke of the keyboard away from a name that is long enough to tell. */
  guess(header: string): Meaning | null {
    const wordings = wordingsOf(header)
    if (wordings.some((wording) => this.#others.has(wording))) return null
    for (const wording of wordings)
      for (const [name, { column }] of this.#names) if (isSlip(wording, name)) return { column, fit: 'GUESSED', distance: 1_000 }
    return null
  }

  isOther(header: string): boolean {
    return wordingsOf(header).some((wording) => this.#others.has(wording))
  }
}

/** What a label is known by when the same table comes again. */
export const labelled = (header: string): string => cleaned(header)

/** Marks that tell what must be filled in, numbers before a question and colons after it belong to no name. */
const cleaned = (header: string): string =>
  likened(header)
    .replace(/[*★☆※#"'“”]/g, '')
    .replace(/^(第?[0-9一二三四五六七八九十]{1,3}[.、)]|\([0-9一二三四五六七八九十]{1,3}\)|[0-9]{1,3}(?=\p{Script=Han}))/u, '')
    .replace(/^[.、:_-]+|[.、:_?]+$/g, '')

const brackets = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|\{[^{}]*\}/g

/** The same without what is said of it in brackets, without courtesies, and each of several names; from the exact to the bare. */
function wordingsOf(header: string): string[] {
  const whole = cleaned(header)
  const bare = cleaned(whole.replace(brackets, '').replace(/[([【〔].*$/, ''))
  const plain = bare
    .replace(
      /^(请(您)?(填写|输入|选择|提供)?|您的?|你的?|本人的?|个人的?|求职者的?|求职人员?|应聘者的?|毕业生的?|学生的?|学员的?|人员)+/,
      '',
    )
    .replace(/(是(什么|多少|哪里?|几)?|为|有哪些)$/, '')
    .replace(/[,:/]?(元\/?(每)?月|元|单位元|必填|选填|可选|如有|情况|信息)$/, '')
  // `所学的专业`: how it is said, not what is meant.
  const terse = plain.replaceAll('的', '')
  const several = plain.split(/[/／、,;|或及和与]/).filter((part) => part.length > 1)
  const inside = [...whole.matchAll(brackets)].map(([each]) => cleaned(each.slice(1, -1))).filter((part) => part.length > 1)
  return [...new Set([whole, bare, plain, terse, ...several, ...(bare === '' ? inside : [])])].filter((wording) => wording !== '')
}
