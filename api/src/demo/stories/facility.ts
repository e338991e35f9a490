import { issue } from '../telling/story.ts'

export const facility = [
  issue({
    ago: 4.1,
    title: '仙林苑 1 号楼加装电梯，一楼住户不同意',
    text: '二到六楼都签了字，一楼两户担心采光和噪声。想请社区组织两边谈谈，补偿怎么算。',
    category: 'FACILITY',
    place: '仙林苑 1 号楼',
    community: 'xianlin',
    by: '赵秀兰',
  })
    .accepted(3.7, '沈洁')
    .said(2.5, '沈洁', '已分别上门，一楼两户主要担心西窗采光，愿意看设计图再谈。')
    .noted(2.2, '沈洁', '102 室房主在外地，周末回来。建议请广厦设计院义务出一张采光分析图。'),

  issue({
    ago: 52,
    title: '广利大厦客梯高峰等候超过十五分钟',
    text: '早高峰排队排到大门外，迟到的员工一半是因为电梯。',
    category: 'FACILITY',
    place: '广利大厦一楼大堂',
    community: 'guangli',
    by: '杜鑫',
    for: '蓝海跨境电商',
  })
    .accepted(51.5, '许国平')
    .named(49, '广利物业服务公司', '广利大厦业主委员会', '云帆软件', '蓝海跨境电商')
    .convened(48, -44, '10:00', '广利大厦 3 楼路演厅', '错峰上班、分区派梯与设备改造')
    .held(43.9, '企业愿错峰上班 20—30 分钟；物业试行高低区分梯；改造群控需业委会批准资金。')
    .agreed(
      43.5,
      '三家大企业错峰上班；早高峰高低区分梯；业委会启动群控改造招标。',
      ['云帆软件', '上班时间改为 9:30', -38],
      ['蓝海跨境电商', '上班时间改为 8:30', -38],
      ['广利物业服务公司', '高低区分梯并派引导员', -40],
      ['广利大厦业主委员会', '完成群控改造招标并公示', -6],
    )
    .fulfilled(41, 3, '高峰 8:00—9:30 低区 1、2 号梯，高区 3、4 号梯，引导员两名。')
    .fulfilled(38.5, 1, '全员通知已发，9:30 上班试行一月。')
    .fulfilled(38.2, 2, '客服与仓配岗位 8:30 上班。')
    .said(20, '杜鑫', '等候降到五六分钟了，盼着群控改造。')
    .said(2.6, '汪立新', '第一次招标只有两家投标，流标了，正在组织第二次，请再给两周。'),

  issue({
    ago: 9.7,
    title: '望梅里路灯坏了四盏',
    text: '从大门到 5 号楼这段晚上全黑。',
    category: 'FACILITY',
    place: '望梅里主路',
    community: 'xianlin',
    by: '孙浩',
  })
    .accepted(9.3, '高峰')
    .started(8.8)
    .resolved(2.3, 'SOLVED', '四盏路灯换成 LED，另补装一盏，电费由公共收益列支。'),

  issue({
    ago: 13.6,
    title: '社区活动室晚上不开门，年轻人用不上',
    text: '我们六点半下班，活动室五点半就关了，乒乓球台白天没人用。',
    category: 'FACILITY',
    place: '仙林社区活动室',
    community: 'xianlin',
    concerns: ['guangli'],
    by: '苏畅',
    for: '拾光传媒',
  })
    .accepted(13.1, '高峰')
    .started(12)
    .said(6, '高峰', '周二、周四延到晚九点，由广利青年羽毛球社和志愿队轮流值守，人脸门禁本周装好。'),

  issue({
    ago: 2.2,
    title: '恒源国际无障碍坡道被盆栽挡住',
    text: '开业摆的花篮和盆栽一直没撤，轮椅上不去。',
    category: 'FACILITY',
    place: '恒源国际中心正门',
    community: 'guangli',
    by: { caller: '杨先生', phone: '13800000709' },
  }).accepted(1.4, '马丽'),

  issue({
    ago: 33,
    title: '仙林苑自来水早晨发黄',
    text: '一到六点放出来的水是黄的，要放好几分钟。',
    category: 'FACILITY',
    place: '仙林苑 2、3 号楼',
    community: 'xianlin',
    by: '王桂芳',
  })
    .accepted(32.4, '沈洁')
    .named(31, '仙林苑物业服务中心')
    .started(30.5)
    .said(24, '葛明', '水箱已清洗消毒，问题出在 1996 年的镀锌主管，需要换管。')
    .said(12, '沈洁', '换管列入街道老旧小区改造首批，施工前每天 5:30 由物业先行放水。')
    .said(0.9, '葛明', '改造施工队下周进场，预计十天换完主管。'),

  issue({
    ago: 60,
    title: '广利大厦没有母婴室',
    text: '返岗的新妈妈只能在卫生间吸奶。',
    category: 'FACILITY',
    place: '广利大厦',
    community: 'guangli',
    by: '于静',
    for: '和瑞会计师事务所',
  })
    .accepted(59.5, '马丽')
    .started(57)
    .resolved(24, 'SOLVED', '三楼综合服务中心旁辟出 12 平方米母婴室，配冰箱、热水和门禁，全楼可用。')
    .confirmed(21, 'SATISFIED', '干净又安心，已有 11 位妈妈在用。'),
]
