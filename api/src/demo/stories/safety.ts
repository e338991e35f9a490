import { issue } from '../telling/story.ts'

export const safety = [
  issue({
    ago: 3.4,
    title: '仙林苑 6 号楼外墙瓷砖脱落',
    text: '早上掉下来一块，砸在花坛边，幸好没人。希望先围起来。',
    category: 'SAFETY',
    place: '仙林苑 6 号楼东侧',
    urgent: true,
    community: 'xianlin',
    by: '徐丽娟',
  })
    .accepted(3.2, '沈洁')
    .named(3.0, '仙林苑物业服务中心', '仙林苑业主委员会')
    .convened(2.8, -2, '18:30', '仙林苑物业办公室', '脱落部位应急处置与维修资金使用')
    .held(1.9, '现场已围挡；检测单位初步排查，东立面空鼓约 30 平方米，需动用维修资金应急程序。')
    .said(1.3, '郭淑珍', '业委会已在各单元张贴应急使用维修资金的公告。'),

  issue({
    ago: 23,
    title: '消防通道被快递车长期占用',
    text: '恒源国际北侧消防通道每天上午停五六辆快递三轮，消防车肯定进不去。',
    category: 'SAFETY',
    place: '恒源国际中心北侧',
    urgent: true,
    community: 'guangli',
    by: '宋文博',
    for: '广厦设计院',
  })
    .accepted(22.8, '许国平')
    .named(21.5, '恒源国际物业服务中心', '云栖街道综合执法队')
    .started(21)
    .said(16, '谢军', '已在地下一层划出 10 个快递交接位，北侧加装隔离柱。')
    .resolved(10.5, 'SOLVED', '快递统一到地下一层交接，北侧消防通道装隔离柱与监控，执法队每周巡查两次。')
    .confirmed(8.2, 'SATISFIED'),

  issue({
    ago: 6.1,
    title: '广利大厦 12 层应急照明不亮',
    text: '上周停电时楼梯间一片漆黑，员工摸黑下楼。',
    category: 'SAFETY',
    place: '广利大厦 12 层北楼梯',
    community: 'guangli',
    by: '黄思远',
    for: '安诺生物科技',
  })
    .accepted(5.8, '许国平')
    .started(5.5)
    .said(4.6, '许国平', '已逐层排查，12、15、18 层共 9 盏失效，配件明天到。'),

  issue({
    ago: 14,
    title: '仙林苑 2 号楼独居老人多日未见',
    text: '103 室的张大爷三天没下楼取牛奶，敲门没人应，请社区看一下。',
    category: 'SAFETY',
    place: '仙林苑 2 号楼 103 室',
    urgent: true,
    community: 'xianlin',
    by: '王桂芳',
  })
    .accepted(13.97, '高峰')
    .started(13.95)
    .resolved(13.7, 'SOLVED', '与派出所一同上门，老人在女儿家小住，忘了说。已登记紧急联系人并装上门磁提醒。')
    .confirmed(13.2, 'SATISFIED', '虚惊一场，社区来得真快。'),

  issue({
    ago: 10.3,
    title: '竹韵新村充电车棚离窗户太近',
    text: '新车棚离 7 号楼一楼窗户不到三米，担心起火，要求拆除。',
    category: 'SAFETY',
    place: '竹韵新村 7 号楼北',
    community: 'xianlin',
    by: { caller: '郑女士', phone: '13800000507' },
  })
    .accepted(9.8, '沈洁')
    .started(9)
    .resolved(5.1, 'EXPLAINED', '消防支队复测，实际距离 5.2 米，符合规范；已请消防员到楼里讲解，并应居民要求在中间加种隔离绿篱。')
    .disputed(3.7, '绿篱挡不住火。要么装防火隔板，要么挪走，光讲解我不接受。')
    .said(2.9, '沈洁', '明白您的担心。已联系厂家报防火隔板方案，周五前给您答复。'),

  issue({
    ago: 2.7,
    title: '广利大厦玻璃幕墙反光刺眼',
    text: '下午两点到四点，反光正照凤起家园 3 号楼，开车转弯时看不清路。',
    category: 'SAFETY',
    place: '广利大厦西立面',
    community: 'guangli',
    concerns: ['xianlin'],
    by: '朱玉梅',
  }),

  issue({
    ago: 31,
    title: '小区门口人行横道信号灯时间太短',
    text: '老人走不完就变红灯。',
    category: 'SAFETY',
    place: '凤起路仙林苑南门',
    community: 'xianlin',
    by: '赵秀兰',
  })
    .accepted(30.4, '郑伟')
    .started(28)
    .said(24, '郑伟', '已函请交警，信号配时由 18 秒调为 26 秒，下月增设二次过街安全岛。')
    .resolved(9, 'PARTLY_SOLVED', '信号灯配时已延长到 26 秒；安全岛列入市政计划，预计年内施工。')
    .confirmed(7.4, 'FAIRLY_SATISFIED', '时间够了，盼安全岛早点修。'),
]
