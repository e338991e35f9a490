import { inflateRawSync } from 'node:zlib'
import { Refusal } from '../../kernel/refusal.ts'
import { type ZipEntry } from './zip-directory.ts'

/** Unpacks a part; never more bytes than its directory declared, which were held to the limits. */
export function unpack({ isDeflated, packed, unpackedBytes }: ZipEntry): Uint8Array {
  if (!isDeflated) {
    if (packed.length !== unpackedBytes) throw new Refusal('IMPORT_BROKEN')
    return packed
  }
  if (unpackedBytes === 0) return new Uint8Array()
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: unpackedBytes })
    if (unpacked.length === unpackedBytes) return unpacked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw new Refusal('IMPORT_BOMB')
  }
  throw new Refusal('IMPORT_BROKEN')
}
