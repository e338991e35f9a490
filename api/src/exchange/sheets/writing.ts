import type { Cell } from '../reading/table.ts'

/** Characters that are not seen, and those that steer: no table means them. */
const unseen = /(?![\t\n\r\u200d])[\p{Cc}\p{Cf}]/gu

/** Letters and digits of full width; punctuation of full width is how Chinese is written. */
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

/** What is written in a cell, tidied: no blanks around it, letters and digits of one width. */
export function textOf(cell: Cell | undefined): string {
  if (cell == null) return ''
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  if (typeof cell === 'object') return tidy(cell.written)
  return tidy(String(cell))
}

/** `="00123"` and `'00123`: how a number is kept from being taken for one. */
const asText = /^\s*="([^"]*)"\s*$|^\s*'(?=[+\d])/

const tidy = (written: string): string =>
  written
    .toWellFormed()
    .replace(unseen, '')
    .replace(fullWidth, (character) => character.normalize('NFKC'))
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(asText, '$1')
    .trim()

/** For what is no prose: numbers, days, choices. */
export const plain = (written: string): string => written.normalize('NFKC').replace(/\s+/g, ' ').trim()
