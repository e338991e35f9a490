import { Refusal } from '../../kernel/refusal.ts'
import { unpack } from './unpack.ts'
import { attribute, walkXml } from './xml.ts'
import { type ZipEntry, readZipDirectory } from './zip-directory.ts'

/** The parts of a workbook that are XML, by their names in small letters: some programs write them otherwise than they call them. */
export type Parts = ReadonlyMap<string, string>

/** Unpacks a workbook. Everything in the file is looked at before it is trusted. */
export function readParts(bytes: Uint8Array): Parts {
  const entries = readZipDirectory(bytes)
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name))
  if (has(/vbaProject|\/macrosheets\/|\/activeX\//i)) throw new Refusal('IMPORT_MACROS')
  if (has(/\/externalLinks\/|\/connections\.xml$|\/queryTables\/|\/embeddings\//i)) throw new Refusal('IMPORT_EXTERNAL')
  if (!has(/^\[Content_Types\]\.xml$/i) || !has(/^xl\/workbook\.xml$/i)) throw new Refusal('IMPORT_NOT_EXCEL')
  const parts = new Map(entries.filter(({ name }) => /\.(xml|rels)$/i.test(name)).map((entry) => [entry.name.toLowerCase(), textOf(entry)]))
  // Sheets and their texts are walked as they are read; those that are not, nobody reads.
  for (const [name, xml] of parts) if (!/^xl\/(worksheets\/[^/]+|sharedstrings)\.xml$/.test(name)) walkXml(xml)
  refuseMacros(entries, parts)
  return parts
}

/**
 * A part that holds macros, whatever its name: one declared to be a project of Visual Basic or a sheet of macros. That the word stands
 * among the types says nothing: common programs always declare a type for parts that end in `.bin`, and write none.
 */
function refuseMacros(entries: readonly ZipEntry[], parts: Parts): void {
  const byEnding = new Map<string, string>()
  const byName = new Map<string, string>()
  walkXml(parts.get('[content_types].xml') ?? '', {
    open(name, attributes) {
      const type = attribute(attributes, 'ContentType') ?? ''
      if (name === 'Default') byEnding.set((attribute(attributes, 'Extension') ?? '').toLowerCase(), type)
      if (name === 'Override') byName.set((attribute(attributes, 'PartName') ?? '').replace(/^\//, '').toLowerCase(), type)
    },
  })
  const typeOf = (name: string): string => byName.get(name) ?? byEnding.get(name.slice(name.lastIndexOf('.') + 1)) ?? ''
  if (entries.some(({ name }) => /vbaProject|vbaData|macrosheet|binary\.macroEnabled/i.test(typeOf(name.toLowerCase()))))
    throw new Refusal('IMPORT_MACROS')
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue
    walkXml(xml, {
      open(tag, attributes) {
        if (tag === 'Relationship' && /vbaProject|xlMacrosheet|xlIntlMacrosheet/i.test(attribute(attributes, 'Type') ?? ''))
          throw new Refusal('IMPORT_MACROS')
      },
    })
  }
}

/** A part in the encoding it says it is in. */
function textOf(entry: ZipEntry): string {
  const bytes = unpack(entry)
  const isUtf16 = (low: number, high: number): boolean =>
    (bytes[low] === 0xff && bytes[high] === 0xfe) || (bytes[low] === 0x3c && bytes[high] === 0)
  const encoding = isUtf16(0, 1) ? 'utf-16le' : isUtf16(1, 0) ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
