import { expect, it } from 'vitest'
import { fit, isFit, isSeen, saysSomething } from './legible.ts'

it.each(['道\0闸', '满意\ud83d', '\ude00满意', '\u001b[31m红', '道\u0008闸', '道\u0085闸', '\u202e闸道', '\u2067闸\u2069', '道\uffff闸'])(
  'can’t be kept: %j',
  (text) => {
    expect(isFit(text)).toBe(false)
    expect(isFit(fit(text))).toBe(true)
  },
)

it.each(['道闸', '第一行\n\t第二行\r\n', '😀', '👩‍👩‍👧‍👦 一家', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '𠮷野家', 'می‌خواهم', '軟\u00ad體', ''])(
  'is kept as it is: %j',
  (text) => {
    expect(isFit(text)).toBe(true)
    expect(fit(text)).toBe(text)
  },
)

it.each(['', ' \n', '\u3000', '\u200b\u200b', '\u2060', '\u3164', '\u00ad', '\u2800', '\ufeff', '\u200e', '\u{e0041}', '\ufe0f'])(
  'shows nothing: %j',
  (text) => expect(isSeen(text)).toBe(false),
)

it.each(['。', '道', '😀', '❤️', '👨‍👩‍👧', '\u200b道\u200b'])('shows something: %j', (text) => expect(isSeen(text)).toBe(true))

it('says something with two letters or digits', () => {
  expect(['.', '\u200b', '？？', '查', '😀😀'].filter(saysSomething)).toEqual([])
  expect(['回访', '核实住址', 'ok', '12'].every(saysSomething)).toBe(true)
})
