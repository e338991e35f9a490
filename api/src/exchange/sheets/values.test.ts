import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'
import { day, degree, list, pay, phone, wholeNumber, words, yesOrNo } from './values.ts'
import { textOf } from './writing.ts'

test.each([
  '2026-03-01',
  '2026/3/1',
  '2026.3.1',
  '2026年3月1日',
  '２０２６年３月１日',
  '20260301',
  '46082',
  '46082.5',
  '2026-03-01 00:00:00',
  '2026年3月',
])('%s is the first of March', (written) => {
  expect(day(written)).toBe('2026-03-01')
})

test.each(['2026-02-30', '2026-13-01', '明天', '3月1日', '26-3-1', '1', '99999', '0000-00-00', '2026-03'.repeat(50)])(
  '%s is no day',
  (written) => {
    expect(() => day(written)).toThrow('DAY_FORM')
  },
)

test.each([
  ['8000', 8000],
  ['8,000', 8000],
  ['８０００元/月', 8000],
  ['¥8000', 8000],
  ['8k', 8000],
  ['8千', 8000],
  ['0.8万', 8000],
  ['8000元以上', 8000],
  ['面议', null],
])('a pay of %s', (written, expected) => {
  expect(pay(written)).toBe(expected)
})

test.each([
  ['六千', 'NUMBER_FORM'],
  ['-1', 'NUMBER_FORM'],
  ['8000-9000', 'NUMBER_FORM'],
  ['9999999', 'OUT_OF_RANGE'],
  ['1e9', 'NUMBER_FORM'],
])('no pay: %s', (written, code) => {
  expect(() => pay(written)).toThrow(code)
})

test.each([
  ['3', 3],
  ['３人', 3],
  ['1,000', 1000],
  ['3.0', 3],
])('%s people', (written, expected) => {
  expect(wholeNumber(1, 10_000)(written)).toBe(expected)
})

test.each(['0', '-3', '3.5', '三', '10001', 'Infinity', ''])('not so many: %s', (written) => {
  expect(() => wholeNumber(1, 10_000)(written)).toThrow(/NUMBER_FORM|OUT_OF_RANGE/)
})

test.each([
  ['本科及以上', 'BACHELOR'],
  ['大学本科', 'BACHELOR'],
  ['大专以上学历', 'COLLEGE'],
  ['硕士及以上', 'MASTER'],
  ['研究生', 'MASTER'],
  ['不限', 'NONE'],
  ['高中', 'NONE'],
  ['Bachelor’s', 'BACHELOR'],
])('the degree %s', (written, expected) => {
  expect(degree(written)).toBe(expected)
})

test('no degree is guessed', () => {
  expect(() => degree('博土')).toThrow('DEGREE_UNKNOWN')
  expect(() => degree('constructor')).toThrow('DEGREE_UNKNOWN')
})

test.each([
  ['138 0000 0000', '13800000000'],
  ['+86 138-0000-0000', '13800000000'],
  ['１３８００００００００', '13800000000'],
  ['02583500000', '02583500000'],
])('the phone %s', (written, expected) => {
  expect(phone(written)).toBe(expected)
})

test.each(['1380000000', '12800000000', '张三', '138000000001', '=13800000000'])('no phone: %s', (written) => {
  expect(() => phone(written)).toThrow('PHONE_FORM')
})

test('words are parted by whatever people part them with', () => {
  expect(list('会计学、财务管理，审计; 税务/统计；会计学')).toEqual(['会计学', '财务管理', '审计', '税务', '统计'])
  expect(() => list(Array.from({ length: 21 }, (_, index) => index).join('、'))).toThrow('IMPORT_WORDS')
  expect(() => list('长'.repeat(31))).toThrow('IMPORT_WORD_LENGTH')
})

test('yes and no', () => {
  expect(['是', '必须', 'Yes', '√'].map(yesOrNo)).toEqual([true, true, true, true])
  expect(['否', '不限', 'n'].map(yesOrNo)).toEqual([false, false, false])
  expect(() => yesOrNo('也许')).toThrow('YES_NO')
})

test('a text is tidied, and stays as it is where it means something', () => {
  expect(textOf('　Ａ１２，好（的）\u200b\0 ')).toBe('A12，好（的）')
  expect(textOf('=1+1')).toBe('=1+1')
  expect(textOf('🦄\ud800')).toBe('🦄\ufffd')
  expect(textOf(null)).toBe('')
  expect(() => words(3)('四个字呢')).toThrow('TOO_LONG')
})

test('a slip is told from another word', () => {
  expect(nearest('云杉科枝', ['广利物业', '云杉科技', '云上咖啡'])).toBe('云杉科技')
  expect(nearest('期望月新', ['期望月薪', '居住小区'])).toBe('期望月薪')
  expect(nearest('序号', ['编号'])).toBeNull()
  expect(nearest('', ['编号'])).toBeNull()
})
