import { likeness, likenessOfPost } from './likeness.ts'

export interface TermList {
  ids: Int32Array
  names: readonly string[]
}

/** Words as numbers: equal numbers, equal words. */
export class Terms {
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []

  id(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    this.#ids.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  /** What is written differently and means the same is one; it keeps the name it was met under first. */
  list(names: readonly string[], stem: (name: string) => string): TermList {
    const named = new Map<number, string>()
    for (const name of names.filter((name) => name.trim() !== '')) {
      const id = this.id(stem(name))
      if (!named.has(id)) named.set(id, name.trim())
    }
    return { ids: Int32Array.from(named.keys()), names: [...named.values()] }
  }

  word(id: number): string {
    return this.#words[id]!
  }
}

/** A grade for each pair of words, judged when first asked for: the same few words meet in millions of pairs. */
export class Relation {
  #grades = new Int8Array(64 * 64).fill(-1)
  #height = 64
  #width = 64
  readonly #rows: Terms
  readonly #columns: Terms
  readonly #judge: (row: string, column: string) => number

  constructor(rows: Terms, columns: Terms, judge: (row: string, column: string) => number) {
    this.#rows = rows
    this.#columns = columns
    this.#judge = judge
  }

  of(row: number, column: number): number {
    if (row >= this.#height || column >= this.#width) this.#grow(row, column)
    const at = row * this.#width + column
    const grade = this.#grades[at]!
    return grade >= 0 ? grade : (this.#grades[at] = this.#judge(this.#rows.word(row), this.#columns.word(column)))
  }

  /** The best grade any of one has with any of the other. */
  best(rows: Int32Array, columns: Int32Array): number {
    let best = 0
    for (let i = 0; i < rows.length; i++)
      for (let j = 0; j < columns.length; j++) {
        const grade = this.of(rows[i]!, columns[j]!)
        if (grade > best) best = grade
      }
    return best
  }

  #grow(row: number, column: number): void {
    const height = Math.max(this.#height, 2 * row)
    const width = Math.max(this.#width, 2 * column)
    const grown = new Int8Array(height * width).fill(-1)
    for (let i = 0; i < this.#height; i++) grown.set(this.#grades.subarray(i * this.#width, (i + 1) * this.#width), i * width)
    this.#grades = grown
    this.#height = height
    this.#width = width
  }
}

/** The words of all needs and offers that are compared with one another. */
export class Vocabulary {
  /** Skills and topics. */
  readonly skills = new Terms()
  readonly professions = new Terms()
  readonly wishes = new Terms()
  /** A post's title with its skills. */
  readonly posts = new Terms()
  readonly kinship = new Relation(this.professions, this.professions, likeness)
  readonly granting = new Relation(this.wishes, this.posts, likenessOfPost)
}

export const bits = (ids: Int32Array): Uint32Array => {
  const set = new Uint32Array(ids.length === 0 ? 0 : (Math.max(...ids) >>> 5) + 1)
  for (const id of ids) set[id >>> 5]! |= 1 << (id & 31)
  return set
}

export const has = (set: Uint32Array, id: number): boolean => id >>> 5 < set.length && ((set[id >>> 5]! >>> (id & 31)) & 1) === 1
