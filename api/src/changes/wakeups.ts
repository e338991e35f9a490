import type { Hints } from '../fleet/hints.ts'

/** So many ids fit into one hint. */
const MOST_AT_ONCE = 200

/**
 * The hint "this sub-district's log has something new", between processes. A lost hint costs latency, not data, because the tail also
 * looks by itself.
 */
export class Wakeups {
  readonly #hints: Hints
  readonly #waiting = new Set<string>()
  #onWake: (subdistrictId: string | null) => void = () => {}
  #announcing = false

  constructor(hints: Hints) {
    this.#hints = hints
  }

  /** `onWake` gets null when it may be any sub-district. To be called before the hints start. */
  start(onWake: (subdistrictId: string | null) => void): void {
    this.#onWake = onWake
    this.#hints.on('changes', {
      hear: (text) => text.split(' ').forEach((subdistrictId) => onWake(subdistrictId)),
      back: () => onWake(null),
    })
  }

  /** Coalesced: while one hint is on its way, the next ones gather. */
  announce(subdistrictId: string): void {
    this.#onWake(subdistrictId)
    this.#waiting.add(subdistrictId)
    if (!this.#announcing) void this.#announceAll()
  }

  async #announceAll(): Promise<void> {
    this.#announcing = true
    while (this.#waiting.size > 0) {
      const ids = [...this.#waiting].slice(0, MOST_AT_ONCE)
      for (const id of ids) this.#waiting.delete(id)
      await this.#hints.say('changes', ids.join(' '))
    }
    this.#announcing = false
  }
}
