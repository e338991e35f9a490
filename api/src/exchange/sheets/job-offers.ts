import { LENGTH } from '../../kernel/input.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { JobDetail } from '../../resources/detail.ts'
import type { RowReader } from './row-reader.ts'
import type { Item, ReadRow, Sheet } from './sheet.ts'
import { day, degree, degreeChoices, list, pay, wholeNumber, words, yesOrNo } from './values.ts'

const MOST_POSTS = 10_000

/** 岗位表: the posts of enterprises. */
export const jobOffers: Sheet = {
  name: 'JOB_OFFERS',
  title: { zh: '岗位表', en: 'Vacancies' },
  columns: [
    {
      key: 'number',
      header: { zh: '编号', en: 'No.' },
      also: ['岗位编号', 'number', 'id'],
      help: {
        zh: '可不填。填了以后，再次导入同一编号即更新这一条',
        en: 'May be left out. A number that is imported again updates its row',
      },
      example: '示例（导入时忽略本行）',
      width: 22,
    },
    {
      key: 'organization',
      header: { zh: '企业名称', en: 'Enterprise' },
      also: ['单位名称', '用人单位', '公司名称', '企业', 'company', 'employer'],
      required: true,
      help: { zh: '须与系统中的单位名称一致', en: 'As the organization is called in the system' },
      example: '云杉科技',
      width: 26,
    },
    {
      key: 'title',
      header: { zh: '岗位名称', en: 'Vacancy' },
      also: ['岗位', '职位', '职位名称', '招聘岗位', 'position', 'job title', 'title', 'post'],
      required: true,
      help: { zh: '最多 60 个字', en: 'At most 60 characters' },
      example: '审计助理',
      width: 20,
    },
    {
      key: 'quantity',
      header: { zh: '人数', en: 'Openings' },
      also: ['招聘人数', '需求人数', '数量', 'quantity', 'headcount'],
      required: true,
      help: { zh: '招聘几人，1 至 10000 的整数', en: 'How many people, a whole number from 1 to 10000' },
      example: '3',
      width: 8,
    },
    {
      key: 'degree',
      header: { zh: '最低学历', en: 'Least degree' },
      also: ['学历', '学历要求', 'degree'],
      help: { zh: `可填：${degreeChoices.join('、')}；不填即不限`, en: 'None, vocational, college, bachelor or master; left out: any' },
      example: '本科',
      choices: degreeChoices,
      width: 12,
    },
    {
      key: 'professions',
      header: { zh: '专业要求', en: 'Professions' },
      also: ['专业', 'majors', 'profession'],
      help: { zh: '多个专业用“、”分开，最多 20 个；不填即不限', en: 'Several are parted by commas, at most 20; left out: any' },
      example: '会计学、财务管理',
      width: 24,
    },
    {
      key: 'professionsRequired',
      header: { zh: '专业必须相符', en: 'Profession required' },
      also: ['专业是否必须', '专业硬性要求'],
      help: { zh: '是：其他专业的不予匹配；否：专业相符的优先。不填即否', en: 'Yes: nobody of another profession; left out: no' },
      example: '否',
      choices: ['是', '否'],
      width: 14,
    },
    {
      key: 'skills',
      header: { zh: '技能', en: 'Skills' },
      also: ['技能要求'],
      help: { zh: '多项用“、”分开，最多 20 项', en: 'Several are parted by commas, at most 20' },
      example: 'Excel、用友',
      width: 22,
    },
    {
      key: 'payMin',
      header: { zh: '月薪下限', en: 'Pay from' },
      also: ['最低月薪', '薪资下限', '月薪（下限）', 'pay min'],
      help: { zh: '元/月；“面议”或不填即不写明', en: 'Yuan a month' },
      example: '6000',
      width: 11,
    },
    {
      key: 'payMax',
      header: { zh: '月薪上限', en: 'Pay to' },
      also: ['最高月薪', '薪资上限', '月薪（上限）', 'pay max'],
      help: { zh: '元/月，不低于下限', en: 'Yuan a month, not below the other' },
      example: '8000',
      width: 11,
    },
    {
      key: 'place',
      header: { zh: '工作地点', en: 'Place of work' },
      also: ['工作地址', '地点', 'place', 'location'],
      help: {
        zh: '本街道的楼宇或小区名称；不在街道内的请不填，写在说明里',
        en: 'A tower or compound of the sub-district; others go into the notes',
      },
      example: '',
      width: 18,
    },
    {
      key: 'startOn',
      header: { zh: '到岗日期', en: 'First day' },
      also: ['上岗日期', 'start date'],
      help: { zh: '如 2026-07-01', en: 'Such as 2026-07-01' },
      example: '2026-07-01',
      width: 13,
    },
    {
      key: 'until',
      header: { zh: '截止日期', en: 'Until' },
      also: ['招聘截止日期', '报名截止日期', 'deadline'],
      help: {
        zh: '有效的最后一天，不能早于今天；不填即长期有效',
        en: 'Last day it stands, not in the past; left out: until further notice',
      },
      example: '',
      width: 13,
    },
    {
      key: 'text',
      header: { zh: '说明', en: 'Notes' },
      also: ['岗位说明', '备注', '岗位职责', 'description'],
      help: { zh: '职责、待遇、班次等，最多 2000 个字', en: 'Duties, terms, shifts: at most 2000 characters' },
      example: '双休，五险一金，提供培训',
      width: 40,
    },
  ],
  read,
}

function read(row: RowReader): ReadRow | null {
  const organizationId = row.need('organization', (written) => row.organization(written))
  const title = row.need('title', words(LENGTH.name))
  const quantity = row.need('quantity', wholeNumber(1, MOST_POSTS))
  const until = row.take('until', day)
  if (until !== null && until < row.references.today) row.note('until', new Refusal('MUST_BE_FUTURE'))
  const detail: JobDetail = {
    degree: row.take('degree', degree) ?? 'NONE',
    professions: row.take('professions', list) ?? [],
    professionsRequired: row.take('professionsRequired', yesOrNo) ?? false,
    skills: row.take('skills', list) ?? [],
    payMin: row.take('payMin', pay),
    payMax: row.take('payMax', pay),
    placeId: row.take('place', (written) => row.place(written)),
    startOn: row.take('startOn', day),
    wishes: [],
  }
  if (detail.payMin !== null && detail.payMax !== null && detail.payMin > detail.payMax) row.note('payMax', new Refusal('PAY_RANGE'))
  const text = row.take('text', words(2_000))
  if (row.problems.length > 0 || organizationId === null || title === null || quantity === null) return null
  const item: Item = { organizationId, title, text: text ?? title, quantity, unit: '人', until, detail }
  return { item, contact: null, identity: [organizationId, title] }
}
