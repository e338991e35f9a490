import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'

/** A position in one sub-district's log, in one life of the database. */
export interface Cursor {
  epoch: string
  subdistrictId: string
  pos: number
  /** Fingerprint of the rights it was read with; 0 where it states none. */
  rights: number
}

const LENGTH = 42
const SIGNATURE = 12

/** Writes and reads the opaque cursors clients hold: signed, so that a position can't be made up. */
export class CursorCodec {
  readonly #key: KeyObject

  constructor(key: KeyObject) {
    this.#key = key
  }

  encode({ epoch, subdistrictId, pos, rights }: Cursor): string {
    const body = Buffer.alloc(LENGTH)
    body.write(epoch.replaceAll('-', ''), 0, 'hex')
    body.write(subdistrictId.replaceAll('-', ''), 16, 'hex')
    body.writeUIntBE(pos, 32, 6)
    body.writeUInt32BE(rights, 38)
    return Buffer.concat([body, this.#sign(body)]).toString('base64url')
  }

  decode(text: string): Cursor {
    const bytes = Buffer.from(text, 'base64url')
    const body = bytes.subarray(0, LENGTH)
    if (bytes.length !== LENGTH + SIGNATURE || !timingSafeEqual(bytes.subarray(LENGTH), this.#sign(body)))
      throw new Refusal('INVALID_CURSOR')
    return { epoch: uuid(body, 0), subdistrictId: uuid(body, 16), pos: body.readUIntBE(32, 6), rights: body.readUInt32BE(38) }
  }

  #sign(body: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(body).digest().subarray(0, SIGNATURE)
  }
}

function uuid(bytes: Buffer, at: number): string {
  return bytes.toString('hex', at, at + 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
