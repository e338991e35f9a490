const digits = '零一二三四五六七八九'
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 }

/** What numbers are written with in Chinese; `两` and `〇` are other ways to write two of them. */
export const numeral = '[零〇一二两三四五六七八九十百千万]+'

/** `六千` is 6000, `一万二` 12000, `二〇二六` 2026; NaN for what is no number. */
export function numeralOf(written: string): number {
  const text = written.replaceAll('〇', '零').replaceAll('两', '二')
  if (!/^[零一二三四五六七八九十百千万]+$/.test(text)) return Number.NaN
  if (!/[十百千万]/.test(text)) return Number([...text].map((character) => digits.indexOf(character)).join(''))
  let [whole, part, digit, last] = [0, 0, 0, 1]
  for (const character of text) {
    const power = powers[character]
    if (power === undefined) {
      // `六七千`: six or seven of them.
      if (digit !== 0) return Number.NaN
      digit = digits.indexOf(character)
      // `一千零五十`: what follows is said in full.
      if (digit === 0) last = 10
      continue
    }
    if (power === 10_000) whole = (whole + part + digit) * power
    else part += (digit || 1) * power
    if (power === 10_000) part = 0
    ;[digit, last] = [0, power]
  }
  // `一万二`, `一千五`, `十二`: the last one counts the tenths of what it follows.
  return whole + part + (digit * last) / 10
}
