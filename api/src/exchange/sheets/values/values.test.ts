import { expect, test } from 'vitest'
import { isSlip, nearest } from '../nearest.ts'
import { plain, textOf } from '../writing.ts'
import { lastDay, startDay } from './day.ts'
import { highestDegree, leastDegree } from './degree.ts'
import { numeralOf } from './numeral.ts'
import { wholeNumber, yesOrNo } from './number.ts'
import { lowestPay, payRange } from './pay.ts'
import { phone } from './phone.ts'
import { list, words } from './words.ts'

const TODAY = '2026-02-10'
const refusal = (code: string, facts: object = {}): object => expect.objectContaining({ code, facts: expect.objectContaining(facts) })

test.each([
  '2026-03-01',
  '2026/3/1',
  '2026.3.1',
  '2026、3、1',
  '2026–03–01',
  '2026—3—1',
  '2026,3,1',
  '2026 3 1',
  '2026_3_1',
  '2026\\3\\1',
  '2026年3月1日',
  '2026年3月1号',
  '2026 年 3 月 1 日',
  '２０２６年３月１日',
  '二〇二六年三月一日',
  '20260301',
  '26/3/1',
  '26年3月1日',
  '46082',
  '46082.5',
  '2026-03-01 00:00:00',
  '2026-03-01T08:00:00+08:00',
  '2026/3/1 上午8:30',
  '2026-03-01（周日）',
  '2026-03-01 星期日',
  '2026年3月1日前',
  '1-Mar-2026',
  'March 1, 2026',
  '2026年3月',
  '2026年3月初',
  '2026.03',
  '202603',
])('%s is the first of March', (written) => {
  expect(startDay(TODAY)(written)).toBe('2026-03-01')
})

test.each([
  ['2026年3月中旬', '2026-03-11'],
  ['2026年3月中', '2026-03-11'],
  ['2026.3.5.', '2026-03-05'],
  ['2026年2月底', '2026-02-28'],
  ['2026.10', '2026-10-01'],
  ['13/3/2026', '2026-03-13'],
  ['3/13/2026', '2026-03-13'],
])('%s is the day %s', (written, expected) => {
  expect(startDay(TODAY)(written)).toBe(expected)
})

test.each(['随时', '即日起', '即时', '立即', '马上', '随时可到岗', '随时到岗', '已离职，随时', '立即上岗', '尽快', '面议', 'ASAP'])(
  '%s is at once',
  (written) => {
    expect(startDay(TODAY)(written)).toBeNull()
  },
)

test.each([
  ['2026年3月', '2026-03-31'],
  ['2026-02', '2026-02-28'],
  ['2026年3月上旬', '2026-03-10'],
  ['长期', null],
  ['长期有效', null],
  ['招满为止', null],
  ['常年招聘', null],
  ['2026年3月15日截止', '2026-03-15'],
])('until %s', (written, expected) => {
  expect(lastDay(TODAY)(written)).toBe(expected)
})

test.each(['2026-02-30', '2026-13-01', '明天', '1', '99999', '0000-00-00', '2026-03'.repeat(50), '毕业后', '暑假', '2026Q3', '46/46'])(
  '%s is no day',
  (written) => {
    expect(() => startDay(TODAY)(written)).toThrow('DAY_FORM')
  },
)

test.each([
  ['7月1日', '2026-07-01'],
  ['1月1日', '2027-01-01'],
  ['7.1', '2026-07-01'],
  ['7月', '2026-07-01'],
  ['07/01', '2026-07-01'],
  ['3/1/2026', '2026-03-01'],
  ['一周内', '2026-02-17'],
  ['两周后', '2026-02-24'],
  ['半个月', '2026-02-25'],
  ['1个月内', '2026-03-12'],
  ['10天后', '2026-02-20'],
])('%s is told how to be written: %s', (written, like) => {
  expect(() => startDay(TODAY)(written)).toThrow(refusal('DAY_LIKE', { like }))
})

test('a month of one digit after a dot may have been October', () => {
  expect(() => startDay(TODAY)('2027.1')).toThrow(refusal('DAY_OR_OCTOBER', { january: '2027-01', october: '2027-10' }))
  expect(startDay(TODAY)('2027.10')).toBe('2027-10-01')
  expect(startDay(TODAY)('2027.01')).toBe('2027-01-01')
  expect(startDay(TODAY)('2027-1')).toBe('2027-01-01')
})

test.each([
  ['8000', 8000, null],
  ['8,000', 8000, null],
  ['８０００元/月', 8000, null],
  ['￥8,000.00', 8000, null],
  ['8k', 8000, null],
  ['8K/月', 8000, null],
  ['8千', 8000, null],
  ['0.8万', 8000, null],
  ['八千', 8000, null],
  ['一万二', 12_000, null],
  ['8000元以上', 8000, null],
  ['8000元及以上', 8000, null],
  ['8000元/月以上', 8000, null],
  ['8000/月起', 8000, null],
  ['8000元或面议', 8000, null],
  ['6000-8000/月+提成', 6000, 8000],
  ['不低于8000', 8000, null],
  ['8000+', 8000, null],
  ['≥8000', 8000, null],
  ['月薪8000元', 8000, null],
  ['税前8000', 8000, null],
  ['底薪3000+提成', 3000, null],
  ['约8000', 8000, null],
  ['8000左右', 8000, 8000],
  ['8000以内', null, 8000],
  ['6k-8k', 6000, 8000],
  ['6-8k', 6000, 8000],
  ['6000～8000', 6000, 8000],
  ['6000至8000元', 6000, 8000],
  ['6000到8000', 6000, 8000],
  ['6000—8000元/月', 6000, 8000],
  ['6000--8000', 6000, 8000],
  ['0.6-0.8万', 6000, 8000],
  ['六千至八千', 6000, 8000],
  ['6,000-8,000', 6000, 8000],
  ['6000元-8000元（税前）', 6000, 8000],
  ['6000-8000之间', 6000, 8000],
  ['12万/年', 10_000, null],
  ['年薪12万', 10_000, null],
  ['10-12万/年', 8333, 10_000],
])('a pay of %s', (written, min, max) => {
  expect(payRange()(written)).toEqual({ min, max })
})

test.each(['面议', '薪资面议', '可面议', '面谈', '待遇从优', '不限', '待定', '0', '按公司规定', '都可以'])(
  'a pay that is not stated: %s',
  (written) => {
    expect(payRange()(written)).toBeNull()
  },
)

test('the header tells the unit where the cell doesn’t', () => {
  expect(lowestPay('期望薪资（千元）')('6')).toBe(6000)
  expect(lowestPay('期望薪资(k)')('6-8')).toBe(6000)
  expect(lowestPay('期望薪资（千元）')('6000')).toBe(6000)
  expect(lowestPay('薪资（万元/年）')('12')).toBe(10_000)
  expect(lowestPay('期望薪资（元/月）')('6000')).toBe(6000)
})

test.each([
  ['-1', 'PAY_FORM'],
  ['200元/天', 'PAY_FORM'],
  ['六七千', 'PAY_FORM'],
  ['日薪200', 'PAY_FORM'],
  ['20元/小时', 'PAY_FORM'],
  ['五险一金', 'PAY_FORM'],
  ['9999999', 'OUT_OF_RANGE'],
  ['1e9', 'PAY_FORM'],
  ['6', 'PAY_SMALL'],
  ['8000-6000', 'PAY_TURNED'],
  ['6000-8000-9000', 'PAY_FORM'],
])('no pay: %s', (written, code) => {
  expect(() => payRange()(written)).toThrow(code)
})

test.each([
  ['3', 3],
  ['３人', 3],
  ['三名', 3],
  ['两人', 2],
  ['十二', 12],
  ['1,000', 1000],
  ['3.0', 3],
  ['约3人', 3],
])('%s people', (written, expected) => {
  expect(wholeNumber(1, 10_000)(written)).toBe(expected)
})

test.each(['0', '-3', '3.5', '若干', '10001', 'Infinity', '', '3-5人'])('not so many: %s', (written) => {
  expect(() => wholeNumber(1, 10_000)(written)).toThrow(/COUNT_FORM|OUT_OF_RANGE/)
})

test.each([
  ['六千', 6000],
  ['一千零五', 1005],
  ['一千零五十', 1050],
  ['一万二', 12_000],
  ['一千五', 1500],
  ['十二', 12],
  ['二〇二六', 2026],
  ['三', 3],
])('%s is %d', (written, expected) => {
  expect(numeralOf(written)).toBe(expected)
})

test.each([
  ['本科及以上', 'BACHELOR'],
  ['大学本科', 'BACHELOR'],
  ['本 科', 'BACHELOR'],
  ['本科（全日制）', 'BACHELOR'],
  ['全日制本科', 'BACHELOR'],
  ['本科/学士', 'BACHELOR'],
  ['本科在读', 'BACHELOR'],
  ['本科毕业', 'BACHELOR'],
  ['统招本科', 'BACHELOR'],
  ['专升本', 'BACHELOR'],
  ['本科或同等学历', 'BACHELOR'],
  ['学士学位', 'BACHELOR'],
  ['大专以上学历', 'COLLEGE'],
  ['大专(高职)', 'COLLEGE'],
  ['大学专科', 'COLLEGE'],
  ['高职（大专）', 'COLLEGE'],
  ['专科及以上', 'COLLEGE'],
  ['大专学历', 'COLLEGE'],
  ['硕士及以上', 'MASTER'],
  ['硕士学位', 'MASTER'],
  ['研究生', 'MASTER'],
  ['研究生（硕士）', 'MASTER'],
  ['博士研究生', 'MASTER'],
  ['MBA', 'MASTER'],
  ['不限', 'NONE'],
  ['学历不限', 'NONE'],
  ['高中', 'NONE'],
  ['高中及以下', 'NONE'],
  ['初中及以下', 'NONE'],
  ['高中毕业', 'NONE'],
  ['中专/技校', 'VOCATIONAL'],
  ['职业高中', 'VOCATIONAL'],
  ['Bachelor’s', 'BACHELOR'],
  ['Bachelor’s degree', 'BACHELOR'],
  ['High school', 'NONE'],
])('the degree %s', (written, expected) => {
  expect(highestDegree(written)).toBe(expected)
})

test('of several degrees a post asks for the least, and people have the highest', () => {
  expect(leastDegree('大专/本科')).toBe('COLLEGE')
  expect(highestDegree('大专、本科')).toBe('BACHELOR')
  expect(leastDegree('大专或以上')).toBe('COLLEGE')
})

test.each(['博土', 'constructor', '大专及以下', '3', '本科/其他'])('no degree is guessed: %s', (written) => {
  expect(() => highestDegree(written)).toThrow('DEGREE_UNKNOWN')
})

test.each([
  ['138 0000 0000', '13800000000'],
  ['+86 138-0000-0000', '13800000000'],
  ['0086 13800000000', '13800000000'],
  ['(86)13800000000', '13800000000'],
  ['１３８００００００００', '13800000000'],
  ['138.0000.0000', '13800000000'],
  ['13800000000.0', '13800000000'],
  ['1.3800000000E10', '13800000000'],
  ['‘13800000000', '13800000000'],
  ['13800000000（微信同号）', '13800000000'],
  ['手机：13800000000', '13800000000'],
  ['02583500000', '02583500000'],
  ['(025)83210010', '02583210010'],
  ['025－83210010', '02583210010'],
])('the phone %s', (written, expected) => {
  expect(phone(written)).toBe(expected)
})

test.each([
  ['1380000000', 'PHONE_FORM', {}],
  ['12800000000', 'PHONE_FORM', {}],
  ['张三', 'PHONE_FORM', {}],
  ['138000000001', 'PHONE_FORM', {}],
  ['=13800000000', 'PHONE_FORM', {}],
  ['1.38E+10', 'PHONE_SCIENTIFIC', {}],
  ['13800000000/13900000000', 'PHONE_SEVERAL', { like: '13800000000' }],
  ['13800000000、02583210010', 'PHONE_SEVERAL', { like: '13800000000' }],
  ['13800000000 13900000000', 'PHONE_SEVERAL', { like: '13800000000' }],
  ['025-83210010转801', 'PHONE_EXTENSION', { like: '02583210010' }],
  ['(025)83210010转801', 'PHONE_EXTENSION', { like: '02583210010' }],
  ['83210010-801', 'PHONE_EXTENSION', { like: '83210010' }],
])('no phone: %s', (written, code, facts) => {
  expect(() => phone(written)).toThrow(refusal(code, facts))
})

test('words are parted by whatever people part them with, outside brackets', () => {
  expect(list('会计学、财务管理，审计; 税务/统计；会计学')).toEqual(['会计学', '财务管理', '审计', '税务', '统计'])
  expect(list('工商管理（人力资源、市场营销方向）、会计学')).toEqual(['工商管理（人力资源、市场营销方向）', '会计学'])
  expect(list('英语(四级/六级),计算机[一级；二级]')).toEqual(['英语(四级/六级)', '计算机[一级；二级]'])
  expect(list('会计学（未完、审计')).toEqual(['会计学（未完', '审计'])
  expect(list('会计学 财务管理')).toEqual(['会计学', '财务管理'])
  expect(list('Microsoft Office')).toEqual(['Microsoft Office'])
  expect(list('1.会计 2.审计')).toEqual(['会计', '审计'])
  expect(list('1、会计；2、审计')).toEqual(['会计', '审计'])
  for (const nothing of ['无', '不限', '专业不限', '-', '/', '无要求', '均可']) expect(list(nothing)).toEqual([])
  expect(() => list(Array.from({ length: 21 }, (_, index) => `词${index}`).join('、'))).toThrow('IMPORT_WORDS')
  expect(() => list('长'.repeat(31))).toThrow('IMPORT_WORD_LENGTH')
})

test('yes and no', () => {
  expect(['是', '必须', 'Yes', '√', '需要'].map(yesOrNo)).toEqual([true, true, true, true, true])
  expect(['否', '不限', 'n', '无', '优先'].map(yesOrNo)).toEqual([false, false, false, false, false])
  expect(() => yesOrNo('也许')).toThrow('YES_NO')
})

test('a text is tidied, and stays as it is where it means something', () => {
  expect(textOf('　Ａ１２，好（的）\u200b\0 ')).toBe('A12，好（的）')
  expect(textOf('=1+1')).toBe('=1+1')
  expect(textOf('="00123"')).toBe('00123')
  expect(textOf("'13800000000")).toBe('13800000000')
  expect(textOf("'t Hof")).toBe("'t Hof")
  expect(textOf('🦄\ud800')).toBe('🦄\ufffd')
  expect(textOf(null)).toBe('')
  expect(plain('（１２）')).toBe('(12)')
  expect(() => words(3)('四个字呢')).toThrow('TOO_LONG')
})

test('a slip is told from another word', () => {
  expect(nearest('云杉科枝', ['广利物业', '云杉科技', '云上咖啡'])).toBe('云杉科技')
  expect(nearest('期望月新', ['期望月薪', '居住小区'])).toBe('期望月薪')
  expect(nearest('序号', ['编号'])).toBeNull()
  expect(nearest('', ['编号'])).toBeNull()
  expect(isSlip('期望月新', '期望月薪')).toBe(true)
  expect(isSlip('期望月薪水', '期望月薪')).toBe(true)
  expect(isSlip('期月薪', '期望月薪')).toBe(false)
  expect(isSlip('试用期月薪', '期望月薪')).toBe(false)
  expect(isSlip('学历', '学力')).toBe(false)
})
