/** Keeps what was used last, up to a size: what each takes is told when it is put in. */
export class Lru<Value> {
  readonly #most: number
  readonly #entries = new Map<string, { value: Value; size: number }>()
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** What alone is too large is not kept at all. */
  set(key: string, value: Value, size = 1): void {
    this.delete(key)
    if (size > this.#most) return
    this.#entries.set(key, { value, size })
    this.#size += size
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#most) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#size -= entry.size
  }
}
