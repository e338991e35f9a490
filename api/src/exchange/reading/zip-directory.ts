import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'

/** A part of a workbook as the archive's directory declares it. */
export interface ZipEntry {
  name: string
  isDeflated: boolean
  packed: Uint8Array
  unpackedBytes: number
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const ENCRYPTED_FLAG = 1
const STORED = 0
const DEFLATED = 8

const broken = (): Refusal => new Refusal('IMPORT_BROKEN')

/**
 * Reads an archive's directory without unpacking anything. Only what every reader understands the same way passes: one directory at
 * the very end, parts that lie side by side, no name twice or leading out of the archive. Then the declared sizes are held to the limits.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + END_BYTES > file.length || file.readUInt32LE(end) !== END) throw broken()
  const count = file.readUInt16LE(end + 10)
  const size = file.readUInt32LE(end + 12)
  const start = file.readUInt32LE(end + 16)
  const commentBytes = file.readUInt16LE(end + 20)
  // A part that needs more than 32 bits is beyond the limits anyway.
  if (start + size !== end || end + END_BYTES + commentBytes !== file.length || count !== file.readUInt16LE(end + 8)) throw broken()
  if (count > fileLimits.entries) throw new Refusal('IMPORT_PARTS', { max: fileLimits.entries })

  const entries: ZipEntry[] = []
  const spans: [number, number][] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_BYTES > end || file.readUInt32LE(at) !== CENTRAL) throw broken()
    const nameBytes = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes)
    const { entry, span } = readEntry(file, at, name, start)
    entries.push(entry)
    spans.push(span)
    at += CENTRAL_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  if (at !== end || new Set(entries.map(({ name }) => name.toLowerCase())).size !== count) throw broken()
  expectApart(spans)
  expectSizes(entries)
  return entries
}

function readEntry(file: Buffer, at: number, name: string, directory: number): { entry: ZipEntry; span: [number, number] } {
  const [flags, method] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10)]
  const [packedBytes, unpackedBytes] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)]
  const local = file.readUInt32LE(at + 42)
  if (flags & ENCRYPTED_FLAG) throw new Refusal('IMPORT_ENCRYPTED')
  if (method !== STORED && method !== DEFLATED) throw broken()
  if (isLeadingOut(name)) throw new Refusal('IMPORT_PATHS')
  if (local + LOCAL_BYTES > directory || file.readUInt32LE(local) !== LOCAL || file.readUInt16LE(local + 8) !== method) throw broken()
  const nameEnd = local + LOCAL_BYTES + file.readUInt16LE(local + 26)
  const data = nameEnd + file.readUInt16LE(local + 28)
  if (data + packedBytes > directory || file.toString('utf8', local + LOCAL_BYTES, nameEnd) !== name) throw broken()
  const packed = file.subarray(data, data + packedBytes)
  return { entry: { name, isDeflated: method === DEFLATED, packed, unpackedBytes }, span: [local, data + packedBytes] }
}

const isLeadingOut = (name: string): boolean =>
  name === '' || /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').some((step) => step === '..')

/** Parts that share their bytes unpack to any size from next to nothing. */
function expectApart(spans: [number, number][]): void {
  let reached = 0
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    if (from < reached) throw broken()
    reached = to
  }
}

function expectSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  const isBomb = ({ unpackedBytes, packed }: ZipEntry): boolean =>
    unpackedBytes > fileLimits.ratioFrom && unpackedBytes > packed.length * fileLimits.ratio
  if (total > fileLimits.unpackedBytes || entries.some(isBomb)) throw new Refusal('IMPORT_BOMB')
}
