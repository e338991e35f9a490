import { expect, test } from 'vitest'
import { jobNeeds } from './job-needs.ts'
import { jobOffers } from './job-offers.ts'
import { Meanings } from './meaning.ts'

const needs = new Meanings(jobNeeds)
const offers = new Meanings(jobOffers)

test.each([
  ['期望薪资（元/月）', 'payMin'],
  ['期望薪资\n（元/月）', 'payMin'],
  ['期望月薪(元)', 'payMin'],
  ['期望月薪 元', 'payMin'],
  ['期望工资', 'payMin'],
  ['薪资要求', 'payMin'],
  ['到岗时间', 'startOn'],
  ['预计到岗时间', 'startOn'],
  ['求职岗位', 'wishes'],
  ['意向岗位（可多选）', 'wishes'],
  ['现居住地', 'place'],
  ['家庭住址', 'place'],
  ['1.姓名', 'name'],
  ['1、您的姓名：', 'name'],
  ['①姓名', 'name'],
  ['3、您的学历是？', 'degree'],
  ['4、您所学的专业是什么？', 'professions'],
  ['5、您期望的薪资是多少（元/月）', 'payMin'],
  ['6、您最快的到岗时间为：', 'startOn'],
  ['姓名：', 'name'],
  ['姓　名', 'name'],
  ['*姓名', 'name'],
  ['姓名（必填）', 'name'],
  ['【姓名】', 'name'],
  ['请填写您的手机号码', 'phone'],
  ['联系方式（手机）', 'phone'],
  ['手机/电话', 'phone'],
  ['文化程度', 'degree'],
  ['最高学历/学位', 'degree'],
  ['学历（毕业后取得）', 'degree'],
  ['所学专业名称', null],
  ['所学专业', 'professions'],
  ['备注（其他要求）', 'text'],
  ['Phone Number', 'phone'],
  ['Full name *', 'name'],
])('of a job seeker, %s means %s', (header, key) => {
  expect(needs.of(header)?.column.key ?? null).toBe(key)
})

test.each([
  ['薪资待遇', 'payMin'],
  ['月薪范围', 'payMin'],
  ['薪资（元/月）', 'payMin'],
  ['月薪\n上限', 'payMax'],
  ['招聘截止时间', 'until'],
  ['用人单位名称', 'organization'],
  ['单位', 'organization'],
  ['招聘岗位', 'title'],
  ['岗位（工种）', 'title'],
  ['招聘人数（人）', 'quantity'],
  ['需求人数', 'quantity'],
  ['学历要求', 'degree'],
  ['专业及要求', 'professions'],
  ['任职要求', 'text'],
  ['工作地点', 'place'],
])('of a post, %s means %s', (header, key) => {
  expect(offers.of(header)?.column.key ?? null).toBe(key)
})

test.each(['序号', '性别', '入学时间', '毕业时间', '身份证号', '紧急联系人电话', '毕业院校', '期望工作地点', '政治面貌'])(
  '%s is nothing a job seeker’s sheet has',
  (header) => {
    expect(needs.of(header)).toBeNull()
    expect(needs.guess(header)).toBeNull()
  },
)

test('a slip of the keyboard is guessed, and said to be', () => {
  expect(needs.guess('期望月新')).toMatchObject({ fit: 'GUESSED', column: { key: 'payMin' } })
  expect(needs.guess('可到岗曰期')).toMatchObject({ fit: 'GUESSED', column: { key: 'startOn' } })
  expect(needs.guess('姓民')).toBeNull()
})
