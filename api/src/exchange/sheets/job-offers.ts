import { likened } from '../../kernel/likened.ts'
import { LENGTH } from '../../kernel/input.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { JobDetail } from '../../matching/detail.ts'
import type { RowReader } from './row-reader.ts'
import { type Item, type ReadRow, type Sheet, several } from './sheet.ts'
import { lastDay, startDay } from './values/day.ts'
import { degreeChoices, leastDegree } from './values/degree.ts'
import { wholeNumber, yesOrNo } from './values/number.ts'
import { payRange } from './values/pay.ts'
import { list, words } from './values/words.ts'

const MOST_POSTS = 10_000

/** 岗位表: the posts of enterprises. */
export const jobOffers: Sheet = {
  name: 'JOB_OFFERS',
  title: { zh: '岗位表', en: 'Vacancies' },
  columns: [
    {
      key: 'number',
      header: { zh: '编号', en: 'No.' },
      also: several('岗位编号、职位编号、岗位代码、招聘编号、需求编号、number、id、code、job id'),
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
      also: several(
        '单位名称、公司名称、用人单位、用人单位名称、招聘单位、招聘单位名称、招聘企业、招聘公司、用工单位',
        '用工企业、企业全称、单位全称、公司全称、所属企业、所属公司、企业、公司、单位、company、company name',
        'employer、organization',
      ),
      required: true,
      help: { zh: '须与系统中的单位名称一致', en: 'As the organization is called in the system' },
      example: '云杉科技',
      width: 26,
    },
    {
      key: 'title',
      header: { zh: '岗位名称', en: 'Vacancy' },
      also: several(
        '职位名称、岗位、职位、招聘岗位、招聘岗位名称、招聘职位、招聘职位名称、用工岗位、需求岗位、缺工岗位',
        '空缺岗位、岗位工种、招聘工种、用工工种、工种、工种名称、position、job title、title、job、post',
      ),
      required: true,
      help: { zh: '最多 60 个字', en: 'At most 60 characters' },
      example: '审计助理',
      width: 20,
    },
    {
      key: 'quantity',
      header: { zh: '人数', en: 'Openings' },
      also: several(
        '招聘人数、需求人数、招工人数、用工人数、缺工人数、拟招人数、拟招聘人数、计划招聘人数、岗位人数',
        '岗位数、岗位数量、招聘数量、需求数量、招聘名额、名额、数量、quantity、headcount、vacancies',
        'number of openings',
      ),
      required: true,
      help: { zh: '招聘几人，1 至 10000 的整数', en: 'How many people, a whole number from 1 to 10000' },
      example: '3',
      width: 8,
    },
    {
      key: 'degree',
      header: { zh: '最低学历', en: 'Least degree' },
      also: several(
        '学历要求、最低学历要求、学历、学历条件、学历层次、文化程度、文化程度要求、教育程度、学位要求、degree',
        'education、education required',
      ),
      help: { zh: `可填：${degreeChoices.join('、')}；不填即不限`, en: 'None, vocational, college, bachelor or master; left out: any' },
      example: '本科',
      choices: degreeChoices,
      width: 12,
    },
    {
      key: 'professions',
      header: { zh: '专业要求', en: 'Professions' },
      also: several('专业、所需专业、需求专业、招聘专业、专业条件、专业方向、学科专业、专业名称、majors、major', 'profession'),
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
      also: several('技能要求、所需技能、职业技能、专业技能、技能证书、证书要求、资格证书、资格要求、skill', 'skills required'),
      help: { zh: '多项用“、”分开，最多 20 项', en: 'Several are parted by commas, at most 20' },
      example: 'Excel、用友',
      width: 22,
    },
    {
      key: 'payMin',
      header: { zh: '月薪下限', en: 'Pay from' },
      also: several(
        '最低月薪、薪资下限、薪酬下限、工资下限、最低薪资、最低工资、起薪、月薪起、月薪最低、薪资最低',
        'pay min、salary min、min salary、月薪、月薪范围、薪资范围、薪酬范围、工资范围、薪资、薪酬、工资',
        '月工资、薪资待遇、工资待遇、薪酬待遇、薪资水平、薪酬水平、薪资标准、工资标准、待遇、salary、pay',
        'salary range',
      ),
      help: { zh: '元/月，也可写成 6000-8000；“面议”或不填即不写明', en: 'Yuan a month, or a range such as 6000-8000' },
      example: '6000',
      width: 11,
    },
    {
      key: 'payMax',
      header: { zh: '月薪上限', en: 'Pay to' },
      also: several('最高月薪、薪资上限、薪酬上限、工资上限、最高薪资、最高工资、月薪最高、薪资最高、pay max、salary max', 'max salary'),
      help: { zh: '元/月，不低于下限', en: 'Yuan a month, not below the other' },
      example: '8000',
      width: 11,
    },
    {
      key: 'place',
      header: { zh: '工作地点', en: 'Place of work' },
      also: several('工作地址、上班地点、岗位地点、用工地点、办公地点、工作场所、上班地址、地点、place、location', 'work location'),
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
      also: several(
        '到岗时间、要求到岗日期、要求到岗时间、上岗日期、上岗时间、入职日期、入职时间、最迟到岗时间',
        'start date、starting date',
      ),
      help: { zh: '如 2026-07-01', en: 'Such as 2026-07-01' },
      example: '2026-07-01',
      width: 13,
    },
    {
      key: 'until',
      header: { zh: '截止日期', en: 'Until' },
      also: several(
        '招聘截止日期、招聘截止时间、报名截止日期、报名截止时间、截止时间、有效期至、有效期、招聘有效期',
        '招聘期限、截止、deadline、closing date、valid until',
      ),
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
      isJoined: true,
      also: several(
        '岗位说明、岗位职责、工作内容、岗位描述、职位描述、职责描述、工作职责、职位说明、任职要求、任职条件',
        '岗位要求、招聘要求、招聘条件、应聘条件、其他要求、其它要求、福利待遇、福利、工作时间、备注、备注说明',
        '补充说明、其他、其它、description、job description、requirements、remarks、remark、note、comments',
      ),
      help: { zh: '职责、待遇、班次等，最多 2000 个字', en: 'Duties, terms, shifts: at most 2000 characters' },
      example: '双休，五险一金，提供培训',
      width: 40,
    },
  ],
  others: several(
    '序号、企业性质、单位性质、企业类型、企业规模、企业简介、公司简介、单位简介、所属行业、行业',
    '统一社会信用代码、信用代码、企业地址、公司地址、单位地址、注册地址、联系人、联系人姓名、联系电话',
    '联系方式、手机、电话、邮箱、电子邮箱、微信、岗位类别、职位类别、岗位性质、工作性质、用工形式、性别',
    '性别要求、年龄、年龄要求、工作经验、经验要求、工作年限、发布日期、发布时间、填表日期、登记日期',
    '报名日期、报名时间、面试时间、面试地点、开始日期、年薪、年薪范围、日薪、时薪、社区、所属社区',
    'industry、email、gender、age、experience',
  ),
  read,
}

function read(row: RowReader): ReadRow | null {
  const organizationId = row.need('organization', (written) => row.organization(written))
  const title = row.need('title', words(LENGTH.name))
  const quantity = row.need('quantity', wholeNumber(1, MOST_POSTS))
  const { today } = row.references
  const until = row.take('until', lastDay(today))
  if (until !== null && until < today) row.note('until', new Refusal('MUST_BE_FUTURE'))
  const [from, to] = [row.take('payMin', payRange(row.header('payMin'))), row.take('payMax', payRange(row.header('payMax')))]
  const detail: JobDetail = {
    degree: row.take('degree', leastDegree) ?? 'NONE',
    professions: row.take('professions', list) ?? [],
    professionsRequired: row.take('professionsRequired', yesOrNo) ?? false,
    skills: row.take('skills', list) ?? [],
    payMin: from?.min ?? null,
    payMax: to ? (to.max ?? to.min) : (from?.max ?? null),
    placeId: row.take('place', (written) => row.place(written)),
    startOn: row.take('startOn', startDay(today)),
    wishes: [],
  }
  if (detail.payMin !== null && detail.payMax !== null && detail.payMin > detail.payMax) row.note('payMax', new Refusal('PAY_RANGE'))
  const text = row.take('text', words(2_000))
  if (row.problems.length > 0 || organizationId === null || title === null || quantity === null) return null
  const item: Item = { organizationId, title, text: text ?? title, quantity, unit: '人', until, detail }
  return { item, contact: null, identity: [organizationId, likened(title)], formerly: [organizationId, title] }
}
