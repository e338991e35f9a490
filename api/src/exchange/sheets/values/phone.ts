import { Refusal } from '../../../kernel/refusal.ts'
import { plain } from '../writing.ts'

const mobile = /^1[3-9]\d{9}$/
/** A number behind the switchboard; after a hyphen only where what comes before is a whole number by itself. */
const extended = /^(.{7,}?)\s*(?:转|分机|ext\.?|x|#)\s*\d{1,6}$|^((?:\(?0\d{2,3}\)?[-\s]?)?\d{7,8})-\d{1,6}$/i
const separators = /[\s\-‐–—−_.·•]/g
const calls = (digits: string): boolean => /^\+?\d{7,15}$/.test(digits) && (!digits.startsWith('1') || mobile.test(digits))

/** A number one can call, as the rest of the product takes it: digits, a `+` before them. */
export function phone(written: string): string {
  const text = plain(written)
    .replace(/^(本人|联系|移动)?(手机号?码?|电话|tel|phone|mobile)[:.]?\s*/i, '')
    .replace(/^["'`‘’“”]+|["'`‘’“”]+$/g, '')
    .replace(/^(\d{7,})\.0+$/, '$1')
  const exact = /^1\.\d{10}e\+?10$/i.test(text) ? String(Number(text)) : text
  if (/^\d(\.\d+)?e\+?\d+$/i.test(exact)) throw new Refusal('PHONE_SCIENTIFIC', { written })
  const [, spoken, hyphened] = extended.exec(exact) ?? []
  const main = spoken ?? hyphened ?? ''
  if (calls(digitsOf(main))) throw new Refusal('PHONE_EXTENSION', { like: digitsOf(main) })
  const digits = digitsOf(exact)
  if (calls(digits)) return digits
  const several = exact.split(/[/,;、|或和\n]|\s{2,}|\s(?=1[3-9]\d{9})/).map(digitsOf)
  const first = several.find(calls)
  if (several.length > 1 && first) throw new Refusal('PHONE_SEVERAL', { like: first })
  throw new Refusal('PHONE_FORM')
}

/** Digits alone; an area in brackets belongs to the number, words in them don't. */
const digitsOf = (text: string): string =>
  text
    .replace(/\(([^()]*)\)/g, (_, within: string) => (/^[+\d\s-]+$/.test(within) ? within : ''))
    .replace(separators, '')
    .replace(/^(\+86|0086|86)(?=1\d{10}$)/, '')
    .replace(/^\+86(?=0?\d{2,3}\d{7,8}$)/, '')
