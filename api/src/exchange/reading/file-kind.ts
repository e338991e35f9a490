import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'

export type FileKind = 'WORKBOOK' | 'TEXT'

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte)

/** What a file is by its content; refused where its name says otherwise, or where it can't be read safely. */
export function fileKindOf(bytes: Uint8Array, fileName: string): FileKind {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(fileName.trim())?.[1]?.toLowerCase()
  if (bytes.length === 0) throw new Refusal('IMPORT_EMPTY')
  if (bytes.length > fileLimits.bytes) throw new Refusal('IMPORT_TOO_LARGE', { max: fileLimits.bytes / 1024 / 1024 })
  if (startsWith(bytes, OLE2)) throw new Refusal(isEncrypted(bytes) ? 'IMPORT_ENCRYPTED' : 'IMPORT_OLD_EXCEL')
  if (extension === 'xlsm' || extension === 'xltm') throw new Refusal('IMPORT_MACROS')
  if (startsWith(bytes, ZIP)) {
    if (extension !== 'xlsx') throw new Refusal('IMPORT_WRONG_NAME', { extension: '.xlsx' })
    return 'WORKBOOK'
  }
  if (extension === 'csv' || extension === 'txt') return 'TEXT'
  if (extension === 'xls') throw new Refusal('IMPORT_OLD_EXCEL')
  throw new Refusal(extension === 'xlsx' ? 'IMPORT_NOT_EXCEL' : 'IMPORT_TYPE')
}

/** A workbook with a password is wrapped into the old format, under this name. */
const isEncrypted = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
