import type { MatchStory, ResourceStory } from '../telling/deals.ts'

/** What came with the graduates' campaign: training, and a base in the tower. */
const training = '毕业生岗前实训 60 人'
const base = '创业培训基地场地'

export const graduateNeeds: ResourceStory[] = [
  {
    ago: 33,
    kind: 'TRAINING',
    title: training,
    training: { topics: ['面试技巧', '办公软件', '跨境电商'], startsOn: -30, endsOn: 60 },
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
    text: '在广利大厦设毕业生创业培训基地，需路演厅一间、教室两间，晚间可用到九点。',
    windows: [
      { weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '21:00' },
      { weekdays: [6, 7], from: '09:00', to: '18:00' },
    ],
    quantity: 3,
    unit: '间',
    by: '何志强',
    for: '广利楼宇综合服务中心',
  },
]

export const graduateOffers: ResourceStory[] = [
  {
    ago: 31,
    kind: 'TRAINING',
    title: '办公软件与面试实训',
    training: { topics: ['办公软件', '面试技巧'], startsOn: -28, endsOn: 60 },
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
    training: { topics: ['跨境电商', '直播'], startsOn: -22, endsOn: 50 },
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
    windows: [
      { weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '21:00' },
      { weekdays: [6, 7], from: '09:00', to: '21:00' },
    ],
    quantity: 3,
    unit: '间',
    by: '许国平',
    for: '广利物业服务公司',
  },
]

export const graduateMatches: MatchStory[] = [
  {
    need: base,
    offer: '广利大厦三楼路演厅及两间教室',
    quantity: 3,
    ago: 28,
    by: '何志强',
    accepted: 27,
    fulfilled: 20,
    outcome: '创业培训基地挂牌，首期班已开课。',
  },
  {
    need: training,
    offer: '办公软件与面试实训',
    quantity: 40,
    ago: 29,
    by: '沈洁',
    accepted: 27,
    fulfilled: 13,
    outcome: '两期共 40 人结业，37 人拿到面试机会。',
  },
  { need: training, offer: '跨境电商实操营', quantity: 20, ago: 23, by: '何志强', accepted: 20 },
]
