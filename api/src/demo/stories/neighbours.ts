import { issue } from '../telling/story.ts'

/** Smaller matters between neighbours, and what old people need. */
export const neighbours = [
  issue({
    ago: 1.9,
    title: '楼上空调滴水打湿晾晒的被子',
    text: '说了两回没人理，请社区帮着沟通。',
    category: 'NEIGHBOUR',
    place: '凤起家园 4 号楼',
    community: 'xianlin',
    by: '钱思思',
  }).accepted(1.5, '高峰'),

  issue({
    ago: 4.6,
    title: '独居老人想学用手机挂号',
    text: '现在医院都要手机约号，我们几个老姐妹都不会，能不能请年轻人来教教。',
    category: 'SERVICE',
    place: '仙林苑',
    community: 'xianlin',
    concerns: ['guangli'],
    by: '王桂芳',
  })
    .accepted(4.2, '高峰')
    .started(3.6)
    .said(2.8, '何志强', '楼里的年轻人报名 19 位，周六上午“一对一”，需要场地和名单。')
    .said(1.6, '高峰', '场地在活动室，老人已报 16 位。'),

  issue({
    ago: 10.8,
    title: '望梅里快递柜收费老人拿不到',
    text: '老人不会扫码，超时还要收钱。',
    category: 'SERVICE',
    place: '望梅里北门',
    community: 'xianlin',
    by: '严培德',
    for: '望梅里业主委员会',
  })
    .accepted(10.4, '沈洁')
    .started(9.5)
    .resolved(6.2, 'SOLVED', '快递公司同意对 65 岁以上老人免超时费，物业前台代取，志愿队每天送两趟。'),

  issue({
    ago: 22.4,
    title: '楼道堆放杂物劝了不听',
    text: '302 把纸箱堆到楼梯拐角。',
    category: 'NEIGHBOUR',
    place: '竹韵新村 2 号楼',
    community: 'xianlin',
    by: { caller: '魏女士', phone: '13800001012' },
  })
    .accepted(21.8, '高峰')
    .started(21)
    .resolved(15.5, 'SOLVED', '志愿队帮着清了三车，物业借出一间储物间，住户签了承诺。')
    .confirmed(13, 'SATISFIED', '回访：通道一直畅通。'),

  issue({
    ago: 2.5,
    title: '建议周末开放大厦屋顶花园给居民',
    text: '听说大厦屋顶花园周末没人，能不能每月开放一两次给孩子观星。',
    category: 'OTHER',
    place: '广利大厦屋顶',
    community: 'guangli',
    concerns: ['xianlin'],
    by: '陈建华',
  })
    .accepted(2.1, '马丽')
    .said(1.3, '许国平', '屋顶荷载和护栏要先请检测，最多同时 40 人，可以试一次。')
    .requested(1.2, '仙林苑业主委员会', '马丽'),

  issue({
    ago: 6.6,
    title: '节日慰问名单漏了我父亲',
    text: '父亲 82 岁，去年还有，今年名单上没有。',
    category: 'SERVICE',
    community: 'xianlin',
    by: '李卫东',
  })
    .accepted(6.3, '沈洁')
    .started(6.2)
    .resolved(5.6, 'SOLVED', '迁户口时信息没同步，已补登记并上门致歉，慰问品当面送到。')
    .confirmed(5.1, 'SATISFIED'),

  issue({
    ago: 39,
    title: '大厦员工中午在小区石桌打牌喧哗',
    text: '午休时间太吵。',
    category: 'NOISE',
    place: '仙林苑中心花园',
    community: 'xianlin',
    concerns: ['guangli'],
    by: '徐丽娟',
  })
    .accepted(38.6, '高峰')
    .started(38)
    .resolved(31, 'SOLVED', '服务中心在三楼开了员工休息区，倡议书发到各企业，石桌旁立了午休提示。')
    .confirmed(29.5, 'SATISFIED'),

  issue({
    ago: 11.8,
    title: '凤起家园两户为公共平台晾晒起争执',
    text: '四楼平台一家说一半，架子拆了又装，已经吵到动手边缘。',
    category: 'NEIGHBOUR',
    place: '凤起家园 5 号楼四层平台',
    community: 'xianlin',
    by: '冯国强',
  })
    .accepted(11.3, '高峰')
    .said(8.2, '高峰', '分别上门两次，一户出差未归，等他回来约在一起谈。'),

  issue({
    ago: 20.2,
    title: '大厦员工健身占用仙林苑篮球场',
    text: '下班后球场全是大厦的年轻人，小区孩子排不上。',
    category: 'OTHER',
    place: '仙林苑篮球场',
    community: 'xianlin',
    concerns: ['guangli'],
    by: '孙浩',
  })
    .accepted(19.8, '沈洁')
    .named(18.4, '广利青年羽毛球社', '仙林苑业主委员会')
    .convened(17.6, -9, '19:00', '仙林社区党群服务中心', '球场时段分配')
    .cancelled(10.2, '两位队长临时出差，改期另行通知。')
    .noted(4.8, '吴敏', '改期拖了一周多了，请沈洁这两天把时间定下来，别让孩子们等。'),
]
