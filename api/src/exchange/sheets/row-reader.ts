import { Refusal, type RefusalFacts } from '../../kernel/refusal.ts'
import type { RefusalCode } from '../../kernel/refusal.words.ts'
import type { NameBook } from './names.ts'
import type { Column, References } from './sheet.ts'

/** What is wrong in a row; `column` null: with the row as a whole. */
export interface Problem {
  column: string | null
  code: RefusalCode
  facts: RefusalFacts
}

/** A cell as it was read. */
export interface Written {
  column: Column
  text: string
  /** What is written above its column. */
  header: string
  /** Why it is no value. */
  flaw: Refusal | null
}

/** Signs, and in columns without fixed values also words, that stand where nothing is to be said. */
const signs = /^([-‐–—−_/\\.、…*~]+|[(（](空|跳过)[)）]|未填写?|不填|null|nil)$/i
const words = /^(无|没有|暂无|空|不详|未知|待定|n\/?a|none)$/i

/** A row by its columns: reads each value, and notes what can't be read rather than giving up at the first. */
export class RowReader {
  readonly problems: Problem[] = []
  readonly references: References
  readonly #cells: ReadonlyMap<string, Written>
  readonly #names: NameBook

  constructor(cells: ReadonlyMap<string, Written>, references: References, names: NameBook) {
    this.#cells = cells
    this.references = references
    this.#names = names
    for (const [key, { flaw }] of cells) if (flaw) this.note(key, flaw)
  }

  /** What is written above a column: it may name the unit. */
  header(column: string): string {
    return this.#cells.get(column)?.header ?? ''
  }

  /** A value that may be left out. */
  take<Value>(column: string, read: (written: string) => Value): Value | null {
    const cell = this.#cells.get(column)
    return !cell || cell.flaw || isNothing(cell) ? null : this.#read(column, cell.text, read)
  }

  /** A value that must be there. */
  need<Value>(column: string, read: (written: string) => Value): Value | null {
    const cell = this.#cells.get(column)
    if (cell?.flaw) return null
    // Where nothing has a name of its own among the values, saying so is an answer.
    if (cell && cell.text !== '' && (cell.column.saysNothing || !isNothing(cell))) return this.#read(column, cell.text, read)
    this.note(column, new Refusal('REQUIRED'))
    return null
  }

  note(column: string | null, { code, facts }: Refusal): void {
    this.problems.push({ column, code, facts })
  }

  /** A unit by its name. */
  organization(written: string): string {
    return this.#names.organization(written)
  }

  /** A compound or tower by its name, or by an address in it. */
  place(written: string): string {
    return this.#names.place(written)
  }

  #read<Value>(column: string, text: string, read: (written: string) => Value): Value | null {
    try {
      return read(text)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.note(column, error)
      return null
    }
  }
}

const isNothing = ({ column, text }: Written): boolean => text === '' || signs.test(text) || (!column.choices && words.test(text))
