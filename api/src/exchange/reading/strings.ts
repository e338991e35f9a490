import { walkXml } from './xml.ts'

/** Gathers the text of one item: its runs in order, and none of those that tell how it is pronounced. */
export class RichText {
  #text = ''
  #isText = false
  #phonetic = 0

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1
    else if (name === 't') this.#isText = this.#phonetic === 0
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1
    else if (name === 't') this.#isText = false
  }

  add(text: string): void {
    if (this.#isText) this.#text += text
  }

  take(): string {
    const text = unescaped(this.#text)
    this.#text = ''
    return text
  }
}

/** `_x000D_`: how a workbook writes what XML can't. */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

/** Texts that cells point to by their place in this list. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = []
  const text = new RichText()
  walkXml(xml, {
    open: (name) => text.open(name),
    text: (written) => text.add(written),
    close(name) {
      text.close(name)
      if (name === 'si') strings.push(text.take())
    },
  })
  return strings
}
