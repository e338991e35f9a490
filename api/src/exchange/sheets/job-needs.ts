import { LENGTH } from '../../kernel/input.ts'
import type { JobDetail } from '../../matching/detail.ts'
import type { RowReader } from './row-reader.ts'
import { type Item, type ReadRow, type Sheet, several } from './sheet.ts'
import { startDay } from './values/day.ts'
import { degreeChoices, degreeNames, highestDegree } from './values/degree.ts'
import { lowestPay } from './values/pay.ts'
import { phone } from './values/phone.ts'
import { list, words } from './values/words.ts'

/** 求职意向表: what graduates bring and hope for. Who they are is sealed and stands in no title or text. */
export const jobNeeds: Sheet = {
  name: 'JOB_NEEDS',
  title: { zh: '求职意向表', en: 'Job seekers' },
  columns: [
    {
      key: 'number',
      header: { zh: '编号', en: 'No.' },
      also: several('登记编号、登记号、报名编号、报名序号、求职编号、求职登记号、人员编号、学号、档案编号、number、id', 'code'),
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
      also: several(
        '求职者姓名、求职人姓名、毕业生姓名、学生姓名、人员姓名、真实姓名、本人姓名、名字、求职者、求职人',
        '应聘者、应聘人、申请人、full name、applicant',
      ),
      required: true,
      isPrivate: true,
      help: { zh: '加密保存，只有承办社区的委员会能查看', en: 'Kept sealed; for the handling committee alone to see' },
      example: '张三',
      width: 12,
    },
    {
      key: 'phone',
      header: { zh: '手机号', en: 'Phone' },
      also: several(
        '手机号码、手机、本人手机、移动电话、联系手机、手机电话、本人电话、联系电话、电话号码、电话、联系号码',
        '联络电话、联系方式、联络方式、mobile、mobile phone、phone number、cell、tel、telephone',
        'contact number、contact',
      ),
      required: true,
      isPrivate: true,
      help: { zh: '加密保存，只用数字', en: 'Kept sealed; digits only' },
      example: '13800000000',
      width: 15,
    },
    {
      key: 'degree',
      header: { zh: '学历', en: 'Degree' },
      also: several(
        '最高学历、学历层次、学历水平、文化程度、教育程度、受教育程度、学历学位、文化水平、毕业学历、第一学历',
        '培养层次、学位、最高学位、highest degree、education、education level',
      ),
      required: true,
      help: { zh: `可填：${degreeChoices.join('、')}`, en: 'None, vocational, college, bachelor or master' },
      example: '本科',
      choices: degreeChoices,
      width: 12,
    },
    {
      key: 'professions',
      saysNothing: true,
      header: { zh: '专业', en: 'Profession' },
      also: several('所学专业、专业名称、毕业专业、主修专业、就读专业、学习专业、学科专业、专业方向、major', 'field of study'),
      required: true,
      help: { zh: '多个专业用“、”分开', en: 'Several are parted by commas' },
      example: '会计学',
      width: 20,
    },
    {
      key: 'skills',
      header: { zh: '技能', en: 'Skills' },
      also: several(
        '专业技能、职业技能、掌握技能、个人技能、技能特长、技能专长、技能证书、职业资格证书、资格证书',
        '职业资格、持有证书、所持证书、证书、特长、个人特长、技术特长、skill、certificates',
      ),
      help: { zh: '多项用“、”分开，最多 20 项', en: 'Several are parted by commas, at most 20' },
      example: 'Excel、英语六级',
      width: 24,
    },
    {
      key: 'wishes',
      header: { zh: '意向岗位', en: 'Jobs wished for' },
      also: several(
        '求职意向、求职岗位、期望岗位、意向职位、期望职位、求职职位、应聘岗位、应聘职位、岗位意向、职位意向',
        '就业意向、意向工种、求职工种、目标岗位、目标职位、意向工作、期望工作、期望从事岗位、希望从事岗位',
        '拟求职岗位、求职意向岗位、posts wished for、desired position、position sought',
      ),
      help: { zh: '多个岗位用“、”分开', en: 'Several are parted by commas' },
      example: '审计助理、会计',
      width: 24,
    },
    {
      key: 'payMin',
      header: { zh: '期望月薪', en: 'Pay expected' },
      also: several(
        '期望薪资、期望薪酬、期望工资、期望月工资、期望月收入、期望收入、期望待遇、薪资期望、薪酬期望',
        '薪资要求、薪酬要求、工资要求、月薪要求、待遇要求、薪资意向、意向薪资、最低月薪、最低薪资、薪资待遇',
        '月薪、薪资、薪酬、工资、expected salary、expected pay、salary、pay',
      ),
      help: { zh: '元/月，写成 6000-8000 的取较低的；“面议”或不填即不写明', en: 'Yuan a month; of a range the lower end counts' },
      example: '6000',
      width: 11,
    },
    {
      key: 'place',
      header: { zh: '居住小区', en: 'Home' },
      also: several(
        '小区、所在小区、所住小区、现住小区、小区名称、居住地、现居住地、居住地址、现居住地址、现住址',
        '现住地址、住址、家庭住址、家庭地址、常住地址、居住地点、compound、address、home address、residence',
      ),
      help: {
        zh: '本街道的小区名称或其中的门牌；住在街道外的请不填',
        en: 'A compound of the sub-district, or an address in it; left out by those who live elsewhere',
      },
      example: '',
      width: 18,
    },
    {
      key: 'startOn',
      header: { zh: '可到岗日期', en: 'Free from' },
      also: several(
        '到岗日期、到岗时间、可到岗时间、最早到岗日期、最早到岗时间、最快到岗时间、预计到岗时间、可入职日期',
        '可入职时间、入职日期、入职时间、可上岗时间、上岗时间、可上班时间、到岗、available from、start date',
        'available date',
      ),
      help: { zh: '如 2026-07-01；随时可到岗的写“随时”或不填', en: 'Such as 2026-07-01; left out: at once' },
      example: '2026-07-01',
      width: 13,
    },
    {
      key: 'text',
      header: { zh: '说明', en: 'Notes' },
      isJoined: true,
      also: several(
        '备注、备注说明、补充说明、其他说明、其它说明、其他要求、其它要求、求职要求、其他、其它、description',
        'remarks、remark、note、comments',
      ),
      help: { zh: '最多 2000 个字。请勿写姓名、电话、证件号', en: 'At most 2000 characters, without names, phones or ids' },
      example: '希望双休',
      width: 40,
    },
  ],
  others: several(
    '序号、性别、年龄、民族、籍贯、户籍、户口所在地、婚姻状况、政治面貌、健康状况、身高、体重、出生日期',
    '出生年月、生日、身份证、身份证号、身份证号码、证件号码、入学日期、入学时间、毕业日期、毕业时间',
    '毕业年份、毕业院校、毕业学校、学校、院校、院系、班级、登记日期、登记时间、填表日期、提交时间',
    '报名时间、联系人、紧急联系人、紧急联系电话、家长电话、家长手机、邮箱、电子邮箱、微信、微信号、QQ',
    '工作年限、工作经验、工作经历、工作单位、原工作单位、现工作单位、期望工作地点、意向工作地点、意向地区',
    '意向行业、期望行业、照片、签名、是否应届、是否就业、就业状态、期望年薪、社区、所属社区、gender、age',
    'email、school、university、birthday',
  ),
  read,
}

function read(row: RowReader): ReadRow | null {
  const name = row.need('name', words(LENGTH.name))
  const number = row.need('phone', phone)
  const held = row.need('degree', highestDegree)
  const professions = row.need('professions', list)
  const detail: JobDetail = {
    degree: held ?? 'NONE',
    professions: professions ?? [],
    professionsRequired: false,
    skills: row.take('skills', list) ?? [],
    payMin: row.take('payMin', lowestPay(row.header('payMin'))),
    payMax: null,
    placeId: row.take('place', (written) => row.place(written)),
    startOn: row.take('startOn', startDay(row.references.today)),
    wishes: row.take('wishes', list) ?? [],
  }
  const text = row.take('text', words(2_000))
  if (row.problems.length > 0 || name === null || number === null) return null
  const title = titleOf(detail)
  const item: Item = { organizationId: null, title, text: text ?? title, quantity: 1, unit: '人', until: null, detail }
  // A name is written in many ways, a number in one: who it is, is decided by the phone.
  return { item, contact: { name, phone: number }, identity: ['person', number], formerly: [name, number] }
}

/** `会计学 · 本科 · 求审计助理`. */
function titleOf({ professions, degree, wishes }: JobDetail): string {
  const parts = [professions[0], degree === 'NONE' ? null : degreeNames[degree][0], wishes[0] ? `求${wishes[0]}` : '求职']
  return parts.filter(Boolean).join(' · ')
}
