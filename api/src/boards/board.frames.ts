import { randomBytes } from 'node:crypto'

/** Stands for `previousCursor` while a message is made: it alone differs between those who get it. Nobody can have written it. */
export const PREVIOUS = randomBytes(33).toString('base64url')

/** A message as JSON, made once; who held another cursor gets it with that one. */
export class Frames {
  readonly #parts: string[]
  readonly #made = new Map<string, Buffer>()

  constructor(json: string) {
    this.#parts = json.split(PREVIOUS)
  }

  after(held: string): Buffer {
    let frame = this.#made.get(held)
    if (!frame) {
      frame = Buffer.from(this.#parts.join(held))
      this.#made.set(held, frame)
    }
    return frame
  }
}
