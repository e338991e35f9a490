import { LENGTH } from '../../kernel/input.ts'
import type { JobDetail } from '../../resources/detail.ts'
import type { RowReader } from './row-reader.ts'
import type { Item, ReadRow, Sheet } from './sheet.ts'
import { day, degree, degreeChoices, degreeNames, list, pay, phone, words } from './values.ts'

/** 求职意向表: what graduates bring and hope for. Who they are is sealed and stands in no title or text. */
export const jobNeeds: Sheet = {
  name: 'JOB_NEEDS',
  title: { zh: '求职意向表', en: 'Job seekers' },
  columns: [
    {
      key: 'number',
      header: { zh: '编号', en: 'No.' },
      also: ['登记编号', 'number', 'id'],
      help: {
        zh: '可不填。填了以后，再次导入同一编号即更新这一条',
        en: 'May be left out. A number that is imported again updates its row',
      },
      example: '示例（导入时忽略本行）',
      width: 22,
    },
    {
      key: 'name',
      header: { zh: '姓名', en: 'Name' },
      also: ['求职者姓名', 'full name'],
      required: true,
      isPrivate: true,
      help: { zh: '加密保存，只有承办社区的委员会能查看', en: 'Kept sealed; for the handling committee alone to see' },
      example: '张三',
      width: 12,
    },
    {
      key: 'phone',
      header: { zh: '手机号', en: 'Phone' },
      also: ['手机', '电话', '联系电话', '手机号码', '联系方式', 'mobile', 'phone number'],
      required: true,
      isPrivate: true,
      help: { zh: '加密保存，只用数字', en: 'Kept sealed; digits only' },
      example: '13800000000',
      width: 15,
    },
    {
      key: 'degree',
      header: { zh: '学历', en: 'Degree' },
      also: ['最高学历'],
      required: true,
      help: { zh: `可填：${degreeChoices.join('、')}`, en: 'None, vocational, college, bachelor or master' },
      example: '本科',
      choices: degreeChoices,
      width: 12,
    },
    {
      key: 'professions',
      header: { zh: '专业', en: 'Profession' },
      also: ['所学专业', 'major'],
      required: true,
      help: { zh: '多个专业用“、”分开', en: 'Several are parted by commas' },
      example: '会计学',
      width: 20,
    },
    {
      key: 'skills',
      header: { zh: '技能', en: 'Skills' },
      also: ['技能证书', '特长'],
      help: { zh: '多项用“、”分开，最多 20 项', en: 'Several are parted by commas, at most 20' },
      example: 'Excel、英语六级',
      width: 24,
    },
    {
      key: 'wishes',
      header: { zh: '意向岗位', en: 'Jobs wished for' },
      also: ['求职意向', '期望岗位', '意向职位'],
      help: { zh: '多个岗位用“、”分开', en: 'Several are parted by commas' },
      example: '审计助理、会计',
      width: 24,
    },
    {
      key: 'payMin',
      header: { zh: '期望月薪', en: 'Pay expected' },
      also: ['期望薪资', '最低月薪'],
      help: { zh: '元/月；“面议”或不填即不写明', en: 'Yuan a month' },
      example: '6000',
      width: 11,
    },
    {
      key: 'place',
      header: { zh: '居住小区', en: 'Home' },
      also: ['居住地', '小区', 'compound'],
      help: { zh: '本街道的小区名称；住在街道外的请不填', en: 'A compound of the sub-district; left out by those who live elsewhere' },
      example: '',
      width: 18,
    },
    {
      key: 'startOn',
      header: { zh: '可到岗日期', en: 'Free from' },
      also: ['到岗日期', '最早到岗日期', 'available from'],
      help: { zh: '如 2026-07-01', en: 'Such as 2026-07-01' },
      example: '2026-07-01',
      width: 13,
    },
    {
      key: 'text',
      header: { zh: '说明', en: 'Notes' },
      also: ['备注', 'description'],
      help: { zh: '最多 2000 个字。请勿写姓名、电话、证件号', en: 'At most 2000 characters, without names, phones or ids' },
      example: '希望双休',
      width: 40,
    },
  ],
  read,
}

function read(row: RowReader): ReadRow | null {
  const name = row.need('name', words(LENGTH.name))
  const number = row.need('phone', phone)
  const held = row.need('degree', degree)
  const professions = row.need('professions', list)
  const detail: JobDetail = {
    degree: held ?? 'NONE',
    professions: professions ?? [],
    professionsRequired: false,
    skills: row.take('skills', list) ?? [],
    payMin: row.take('payMin', pay),
    payMax: null,
    placeId: row.take('place', (written) => row.place(written)),
    startOn: row.take('startOn', day),
    wishes: row.take('wishes', list) ?? [],
  }
  const text = row.take('text', words(2_000))
  if (row.problems.length > 0 || name === null || number === null) return null
  const title = titleOf(detail)
  const item: Item = { organizationId: null, title, text: text ?? title, quantity: 1, unit: '人', until: null, detail }
  return { item, contact: { name, phone: number }, identity: [name, number] }
}

/** `会计学 · 本科 · 求审计助理`. */
function titleOf({ professions, degree, wishes }: JobDetail): string {
  const parts = [professions[0], degree === 'NONE' ? null : degreeNames[degree][0], wishes[0] ? `求${wishes[0]}` : '求职']
  return parts.filter(Boolean).join(' · ')
}
