import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, legible } from './legible.ts'

test('keeps whole characters, each counted as the API counts it', () => {
  const text = `${'长'.repeat(29)}😀`
  expect(cut(text, 30)).toBe(text)
  expect(cut(`长${text}`, 30)).toBe(`长${'长'.repeat(29)}`)
  expect(cut('👩‍👩‍👧‍👦 一家', 6)).toBe('')
  expect(cut('👩‍👩‍👧‍👦 一家', 8)).toBe('👩‍👩‍👧‍👦 ')
})

test('never leaves half a character, nor more than fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, most) => {
      const kept = cut(text, most)
      expect(text.startsWith(kept) && !/\p{Cs}/u.test(kept) && Array.from(kept).length <= most).toBe(true)
    }),
  )
})

test('leaves out what is pasted along and not seen', () => {
  expect(legible('\u202a仙林苑\u202c 3 号楼\u0007')).toBe('仙林苑 3 号楼')
  expect(legible('第一行\n\t第二行 👨‍👩‍👧 ❤️')).toBe('第一行\n\t第二行 👨‍👩‍👧 ❤️')
})
