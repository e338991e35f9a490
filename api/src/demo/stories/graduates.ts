import type { MatchStory, ResourceStory } from '../telling/deals.ts'

/** The graduates, in the middle of their course: enterprises of the tower have posted places, introductions are under way. */
const graduates = '103 名应届毕业生求职'
const training = '毕业生岗前实训 60 人'
const base = '创业培训基地场地'

export const graduateNeeds: ResourceStory[] = [
  {
    ago: 40,
    kind: 'JOB',
    title: graduates,
    text: '本年度社区登记未就业应届毕业生 103 人：本科 61 人、大专 42 人；计算机与设计类 28 人，财会 17 人，外语与电商 22 人，其他 36 人。希望楼宇企业提供岗位，社区逐人跟进，个人信息只在本人同意后提供。',
    quantity: 103,
    unit: '人',
    until: 75,
    by: '吴敏',
    for: '仙林社区党委',
  },
  {
    ago: 33,
    kind: 'TRAINING',
    title: training,
    text: '面试技巧、办公软件、跨境电商入门，两周一期，每期 20 人。',
    quantity: 60,
    unit: '人',
    until: 60,
    by: '沈洁',
    for: '仙林社区党委',
  },
  {
    ago: 30,
    kind: 'VENUE',
    title: base,
    text: '在广利大厦设毕业生创业培训基地，需 200 平方米左右、可用到晚九点的场地。',
    quantity: 200,
    unit: '平方米',
    by: '何志强',
    for: '广利楼宇综合服务中心',
  },
]

const jobs = (ago: number, by: string, organization: string, title: string, quantity: number, text: string, until = 45): ResourceStory => ({
  ago,
  kind: 'JOB',
  title,
  text,
  quantity,
  unit: '人',
  until,
  by,
  for: organization,
})

export const graduateOffers: ResourceStory[] = [
  jobs(36, '周婷', '云帆软件', '前端与测试工程师（应届）', 12, '不限专业，经实训考核即可；月薪 7000—9000 元，五险一金，三个月导师带教。'),
  jobs(35, '杜鑫', '蓝海跨境电商', '跨境电商运营助理', 18, '英语四级以上，可培养小语种；早班 8:30，午餐补贴。'),
  jobs(35, '于静', '和瑞会计师事务所', '审计助理', 8, '财会类专业，备考支持，年审季有加班。'),
  jobs(34, '宋文博', '广厦设计院', '建筑制图实习生（可转正）', 6, '建筑、环艺专业，六个月实习，合格转正。'),
  jobs(33, '陆佳', '启明人力资源', '招聘顾问', 10, '沟通能力强，底薪加提成。'),
  jobs(31, '苏畅', '拾光传媒', '短视频策划与剪辑', 7, '带作品面试。'),
  jobs(29, '黄思远', '安诺生物科技', '实验室技术员', 5, '生物、化学专业，大专以上。'),
  jobs(28, '石磊', '智图测绘', '地理信息数据员', 9, '测绘、计算机专业，外业有补贴。'),
  jobs(26, '方芸', '知行教育咨询', '课程助教', 8, '四点半课堂与周末班，师范类优先。'),
  jobs(25, '叶红', '优邻家政', '养老服务管理岗', 6, '护理、社工专业，持证补贴。'),
  jobs(22, '蔡维民', '恒信律师事务所', '律师助理', 3, '通过法考者优先。', -2),
  {
    ago: 31,
    kind: 'TRAINING',
    title: '办公软件与面试实训',
    text: '启明人力资源讲师团义务授课，每期两周，晚间班。',
    quantity: 40,
    unit: '人',
    until: 60,
    by: '陆佳',
    for: '启明人力资源',
  },
  {
    ago: 27,
    kind: 'TRAINING',
    title: '跨境电商实操营',
    text: '真实店铺实操，提供电脑与账号。',
    quantity: 20,
    unit: '人',
    until: 50,
    by: '杜鑫',
    for: '蓝海跨境电商',
  },
  {
    ago: 29,
    kind: 'VENUE',
    title: '广利大厦三楼路演厅及两间教室',
    text: '共 240 平方米，工作日晚间与周末免费使用，含投影与空调。',
    quantity: 240,
    unit: '平方米',
    by: '许国平',
    for: '广利物业服务公司',
  },
]

export const graduateMatches: MatchStory[] = [
  { need: base, offer: '广利大厦三楼路演厅及两间教室', quantity: 200, ago: 28, by: '何志强', accepted: 27, fulfilled: 20, outcome: '创业培训基地挂牌，首期班已开课。' },
  { need: graduates, offer: '前端与测试工程师（应届）', quantity: 8, ago: 27, by: '何志强', note: '计算机类 8 人，已过基地实训。', accepted: 25, fulfilled: 12, outcome: '8 人全部到岗，其中 2 人转为正式员工。' },
  { need: graduates, offer: '跨境电商运营助理', quantity: 12, ago: 26, by: '何志强', accepted: 23, fulfilled: 9, outcome: '12 人到岗，一月回访全部在岗。' },
  { need: graduates, offer: '审计助理', quantity: 6, ago: 24, by: '何志强', accepted: 21, fulfilled: 7, outcome: '6 人入职，统一备考。' },
  { need: graduates, offer: '招聘顾问', quantity: 5, ago: 22, by: '吴敏', accepted: 18 },
  { need: graduates, offer: '短视频策划与剪辑', quantity: 4, ago: 20, by: '何志强', accepted: 15 },
  { need: graduates, offer: '地理信息数据员', quantity: 6, ago: 16, by: '何志强', accepted: 11 },
  { need: graduates, offer: '课程助教', quantity: 8, ago: 14, by: '吴敏', accepted: 10, fulfilled: 4, outcome: '8 名助教到岗，四点半课堂不再缺老师。' },
  { need: graduates, offer: '建筑制图实习生（可转正）', quantity: 6, ago: 19, by: '何志强', declinedBy: 'offer', reason: '本季项目延期，实习名额暂缓到下季度，届时优先考虑仙林的同学。', answered: 16 },
  { need: graduates, offer: '实验室技术员', quantity: 3, ago: 17, by: '何志强', fellThrough: '专业不对口，面试后双方都觉得不合适。', ended: 8 },
  { need: graduates, offer: '养老服务管理岗', quantity: 4, ago: 6, by: '沈洁', answers: { need: true } },
  { need: graduates, offer: '前端与测试工程师（应届）', quantity: 4, ago: 2.6, by: '何志强', note: '第二批 4 人，软件测试方向，简历随附，均已同意提供。', answers: { need: true } },
  { need: graduates, offer: '跨境电商运营助理', quantity: 5, ago: 1.5, by: '何志强' },
  { need: training, offer: '办公软件与面试实训', quantity: 40, ago: 29, by: '沈洁', accepted: 27, fulfilled: 13, outcome: '两期共 40 人结业，37 人拿到面试机会。' },
  { need: training, offer: '跨境电商实操营', quantity: 20, ago: 23, by: '何志强', accepted: 20 },
]
