import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** Smaller answers go as they are: they fit in a packet or two either way. */
const WORTH_COMPRESSING = 2_048
/** What an answer takes in memory beside its bytes, and for each byte: its compressed forms come to less than half of it. */
const OVERHEAD = 1_024
const WITH_COMPRESSED = 1.5

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
}

/** An answer as it goes out, and for whom it holds. */
export class Answer {
  readonly body: Buffer
  /** Of what it says, in whatever encoding: so it is a weak one. */
  readonly etag: string
  /** Bytes it takes in memory. */
  readonly size: number
  /** Persons for whom it would be another one. */
  readonly #mentioned: ReadonlySet<string>
  readonly #encoded = new Map<Encoding, Promise<Buffer>>()

  constructor(body: Buffer, mentioned: ReadonlySet<string>) {
    this.body = body
    this.#mentioned = mentioned
    this.etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    this.size = OVERHEAD + Math.ceil(WITH_COMPRESSED * body.length) + 64 * mentioned.size
  }

  holdsFor(personId: string): boolean {
    return !this.#mentioned.has(personId)
  }

  /** Compressed once, however many want it. */
  in(encoding: Encoding | null): Promise<{ body: Buffer; encoding: Encoding | null }> {
    if (encoding === null || this.body.length < WORTH_COMPRESSING) return Promise.resolve({ body: this.body, encoding: null })
    let encoded = this.#encoded.get(encoding)
    if (!encoded) {
      encoded = compress[encoding](this.body)
      this.#encoded.set(encoding, encoded)
    }
    return encoded.then((body) => ({ body, encoding }))
  }
}
