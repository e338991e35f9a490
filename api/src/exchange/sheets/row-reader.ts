import { Refusal, type RefusalFacts } from '../../kernel/refusal.ts'
import type { RefusalCode } from '../../kernel/refusal.words.ts'
import { nearest } from './nearest.ts'
import type { Named, References } from './sheet.ts'
import { likened } from './writing.ts'

/** What is wrong in a row; `column` null: with the row as a whole. */
export interface Problem {
  column: string | null
  code: RefusalCode
  facts: RefusalFacts
}

/** A row by its columns: reads each value, and notes what can't be read rather than giving up at the first. */
export class RowReader {
  readonly problems: Problem[] = []
  readonly references: References
  readonly #cells: ReadonlyMap<string, string>
  readonly #names: NameBook

  constructor(cells: ReadonlyMap<string, string>, references: References, names: NameBook) {
    this.#cells = cells
    this.references = references
    this.#names = names
  }

  written(column: string): string {
    return this.#cells.get(column) ?? ''
  }

  /** A value that may be left out. */
  take<Value>(column: string, read: (written: string) => Value): Value | null {
    const written = this.written(column)
    if (written === '') return null
    try {
      return read(written)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.note(column, error)
      return null
    }
  }

  /** A value that must be there. */
  need<Value>(column: string, read: (written: string) => Value): Value | null {
    if (this.written(column) === '') this.note(column, new Refusal('REQUIRED'))
    return this.take(column, read)
  }

  note(column: string | null, { code, facts }: Refusal): void {
    this.problems.push({ column, code, facts })
  }

  /** A unit by its name. */
  organization(written: string): string {
    const { isOwn } = this.references
    const known = this.#names.organization(written)
    if (known) return known.id
    if (isOwn) throw new Refusal('ENTERPRISE_OTHER')
    const near = this.#names.nearOrganization(written)
    throw near ? new Refusal('ENTERPRISE_NEAR', { written, near }) : new Refusal('ENTERPRISE_UNKNOWN', { written })
  }

  /** A compound or tower by its name. */
  place(written: string): string {
    const known = this.#names.place(written)
    if (known) return known.id
    const near = this.#names.nearPlace(written)
    throw near ? new Refusal('PLACE_NEAR', { written, near }) : new Refusal('PLACE_UNKNOWN', { written })
  }
}

/** Of so many wrong names it is said which ones they are like; a file with more of them belongs elsewhere. */
const MOST_SUGGESTIONS = 200

/** Finds names as they are written; the same wrong name in thousands of rows is compared once. */
export class NameBook {
  readonly organization: (written: string) => Named | undefined
  readonly place: (written: string) => Named | undefined
  readonly nearOrganization: (written: string) => string | null
  readonly nearPlace: (written: string) => string | null

  constructor({ organizations, places }: References) {
    this.organization = finder(organizations)
    this.place = finder(places)
    this.nearOrganization = remembering((written) =>
      nearest(
        written,
        organizations.map(({ name }) => name),
      ),
    )
    this.nearPlace = remembering((written) =>
      nearest(
        written,
        places.map(({ name }) => name),
      ),
    )
  }
}

function finder(all: readonly Named[]): (written: string) => Named | undefined {
  const byName = new Map(all.map((each) => [likened(each.name), each]))
  return (written) => byName.get(likened(written))
}

function remembering(ask: (written: string) => string | null): (written: string) => string | null {
  const known = new Map<string, string | null>()
  return (written) => {
    if (!known.has(written) && known.size < MOST_SUGGESTIONS) known.set(written, ask(written))
    return known.get(written) ?? null
  }
}
