import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'

export interface XmlHandlers {
  /** `attributes`: as written. */
  open?(name: string, attributes: string): void
  close?(name: string): void
  /** What stands between two tags, as it is meant. */
  text?(text: string): void
}

const broken = (): Refusal => new Refusal('IMPORT_BROKEN')

/**
 * Walks through XML once. Entities and document types, which a workbook has no use for and which can blow up to any size, are
 * refused, and so is what nests deeper than any workbook.
 */
export function walkXml(xml: string, { open, close, text }: XmlHandlers = {}): void {
  const path: string[] = []
  let told = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    if (text && at > told) text(meant(xml.slice(told, at)))
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at)
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = after(xml, ']]>', at)
      text?.(xml.slice(at + '<![CDATA['.length, end - ']]>'.length))
      at = end
    } else if (xml.startsWith('<!', at)) throw new Refusal('IMPORT_ENTITIES')
    else if (xml.startsWith('<?', at)) at = after(xml, '?>', at)
    else {
      const end = endOfTag(xml, at)
      const isClosing = xml[at + 1] === '/'
      const isEmpty = xml[end - 1] === '/'
      const tag = xml.slice(at + (isClosing ? 2 : 1), isEmpty ? end - 1 : end)
      const gap = tag.search(/\s/)
      const name = localName(gap < 0 ? tag : tag.slice(0, gap))
      if (isClosing) {
        if (path.pop() !== name) throw broken()
        close?.(name)
      } else {
        open?.(name, gap < 0 ? '' : tag.slice(gap))
        if (isEmpty) close?.(name)
        else if (path.push(name) > fileLimits.depth) throw new Refusal('IMPORT_NESTED')
      }
      at = end + 1
    }
    told = at
  }
  if (path.length > 0) throw broken()
}

const patterns = new Map<string, RegExp>()

/** A value as it is meant. */
export function attribute(attributes: string, name: string): string | null {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const found = pattern.exec(attributes)
  return found ? meant(found[1] ?? found[2] ?? '') : null
}

/** `hidden="1"`, `hidden="true"`. */
export const isOn = (value: string | null): boolean => value === '1' || value === 'true'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** References to characters; those to entities somebody declared don't come this far. */
function meant(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (written: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? written
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function after(xml: string, closing: string, from: number): number {
  const at = xml.indexOf(closing, from)
  if (at < 0) throw broken()
  return at + closing.length
}

const [QUOTE, APOSTROPHE, CLOSING] = [34, 39, 62]

/** Where a tag closes: a `>` within quotes belongs to a value. */
function endOfTag(xml: string, at: number): number {
  let quote = 0
  for (let index = at + 1; index < xml.length; index++) {
    const character = xml.charCodeAt(index)
    if (quote !== 0) {
      if (character === quote) quote = 0
    } else if (character === QUOTE || character === APOSTROPHE) quote = character
    else if (character === CLOSING) return index
  }
  throw broken()
}
