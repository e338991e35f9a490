import { issue } from '../telling/story.ts'

/** Property managers and owners. */
export const management = [
  issue({
    ago: 72,
    title: '仙林苑成立业主大会后物业费收支一直没公开',
    text: '公共收益有广告、有停车，去年一年没见过账。',
    category: 'PROPERTY_MANAGEMENT',
    place: '仙林苑',
    community: 'xianlin',
    by: '李卫东',
  })
    .accepted(71.4, '吴敏')
    .named(70, '仙林苑物业服务中心', '仙林苑业主委员会')
    .convened(69, -62, '19:00', '仙林社区党群服务中心', '公共收益收支公开办法')
    .held(61.9, '物业当场提供台账；和瑞会计师事务所愿义务审阅；定每季度公开一次。')
    .agreed(
      61.5,
      '公共收益每季度首月十日前公开，业委会监督，和瑞会计师事务所义务审阅首期。',
      ['仙林苑物业服务中心', '公开上年度公共收益收支明细', -50],
      ['仙林苑业主委员会', '组织业主核对并答复疑问', -40],
    )
    .fulfilled(52, 1, '公告栏与业主群同时公开，共 43 项。')
    .fulfilled(41, 2, '业主提问 27 条，逐条答复并归档。')
    .resolved(38, 'SOLVED', '收支已公开并建立季度公开制度，节余 6.8 万元转入维修资金。')
    .confirmed(33, 'SATISFIED', '账清楚，心里就踏实。'),

  issue({
    ago: 11.4,
    title: '恒源国际空调按面积收费不合理',
    text: '我们加班少，却和 24 小时运转的公司一样分摊。',
    category: 'PROPERTY_MANAGEMENT',
    place: '恒源国际中心',
    community: 'guangli',
    by: '石磊',
    for: '智图测绘',
  })
    .accepted(11, '马丽')
    .named(8.8, '恒源国际物业服务中心', '智图测绘')
    .convened(8.2, 4, '14:00', '恒源国际中心 2 楼会议室', '分户计量改造与过渡期分摊办法')
    .said(6.7, '谢军', '分户计量要改末端，一层约四万元，能否由企业与业主各半？'),

  issue({
    ago: 18.6,
    title: '竹韵新村没有物业，垃圾和门卫没人管',
    text: '去年物业撤了，想自己管又不懂。',
    category: 'PROPERTY_MANAGEMENT',
    place: '竹韵新村',
    community: 'xianlin',
    by: '徐丽娟',
  })
    .accepted(18.1, '郑伟')
    .named(15.5, '竹韵新村居民议事小组', '仙林苑物业服务中心')
    .convened(15, -10, '19:30', '竹韵新村 5 号楼架空层', '过渡期托管与居民自管的选择')
    .held(9.9, '到会 63 户，52 户赞成由仙林苑物业“连片托管”半年，费用每月每平方米 0.45 元。')
    .agreed(
      9.6,
      '仙林苑物业连片托管半年，半年后由居民评议去留；议事小组监督。',
      ['仙林苑物业服务中心', '派驻门卫两名、保洁一名', 2],
      ['竹韵新村居民议事小组', '完成托管协议签字，不少于三分之二业主', 6],
    ),

  issue({
    ago: 5.2,
    title: '广利大厦装修押金半年没退',
    text: '撤场验收都过了，押金两万元一直说在走流程。',
    category: 'PROPERTY_MANAGEMENT',
    place: '广利大厦 9 层',
    community: 'guangli',
    by: '方芸',
    for: '知行教育咨询',
  })
    .accepted(4.8, '何志强')
    .started(4.3)
    .resolved(1.8, 'SOLVED', '物业财务已于今日退回押金并致歉；今后验收合格十个工作日内退还，写入服务承诺。'),

  issue({
    ago: 27,
    title: '仙林苑门卫对外卖员态度粗暴',
    text: '昨天又和骑手吵起来，影响不好。',
    category: 'PROPERTY_MANAGEMENT',
    place: '仙林苑南门',
    community: 'xianlin',
    by: { caller: '蒋女士', phone: '13800000810' },
  })
    .accepted(26.5, '高峰')
    .started(25.5)
    .resolved(21, 'SOLVED', '物业调整岗位并道歉，南门设外卖驿站和饮水点，骑手可免登记进驿站。')
    .confirmed(19.4, 'FAIRLY_SATISFIED', '回访：态度好多了，希望能坚持。'),

  issue({
    ago: 8.9,
    title: '业主委员会换届候选人名单没有张贴',
    text: '听说名单定了，楼里没见公告。',
    category: 'PROPERTY_MANAGEMENT',
    place: '望梅里',
    community: 'xianlin',
    by: '孙浩',
  }).withdrawn(8.1, '看到了，贴在北门公告栏，是我没注意，谢谢社区电话说明。'),
]
