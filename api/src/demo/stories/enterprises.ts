import { issue } from '../telling/story.ts'

/** Enterprises' own difficulties, and what they and their neighbours ask of the community's services. */
export const enterprises = [
  issue({
    ago: 15.4,
    title: '企业落户需要的场地证明办不下来',
    text: '租的是二房东的房子，产权人在外地，注册地址变更卡了一个月。',
    category: 'SERVICE',
    place: '广利大厦 11 层',
    community: 'guangli',
    by: '周婷',
    for: '云帆软件',
  })
    .accepted(15, '马丽')
    .started(14.2)
    .said(11, '马丽', '办事员已联系产权人视频授权，市场监管窗口同意容缺受理。')
    .resolved(3.3, 'SOLVED', '证明已开具，营业执照变更完成，服务中心代办全程未收费。'),

  issue({
    ago: 20.6,
    title: '新招的外地大学生租不起附近的房子',
    text: '今年招了 8 名应届生，通勤都要一个半小时，人留不住。仙林周边有没有便宜些的合租房？',
    category: 'EMPLOYMENT',
    place: '广利大厦',
    community: 'guangli',
    concerns: ['xianlin'],
    by: '周婷',
    for: '云帆软件',
  })
    .accepted(20.1, '马丽')
    .named(18, '云帆软件', '仙林在职党员联络站')
    .started(17.5)
    .said(12.2, '沈洁', '仙林苑、竹韵新村有 11 户空置房愿意租给大楼员工，月租 900 至 1400 元一间，联络站已带看两批。')
    .said(4.6, '周婷', '已有 5 人签约，太感谢了，还差 3 间。'),

  issue({
    ago: 6.9,
    title: '跨境电商出口退税政策看不懂',
    text: '希望服务中心请人讲一讲，小企业请不起专职税务。',
    category: 'SERVICE',
    place: '广利大厦 15 层',
    community: 'guangli',
    by: '杜鑫',
    for: '蓝海跨境电商',
  })
    .accepted(6.5, '马丽')
    .started(6)
    .said(2.4, '马丽', '下周四下午在三楼路演厅，和瑞会计师事务所义务讲课，已报名 34 人。'),

  issue({
    ago: 1.1,
    title: '大厦食堂午餐排队太久，想向周边居民开放错峰',
    text: '食堂一点以后就空了，周边独居老人又没处吃饭，能不能一点以后对老人开放？',
    category: 'SERVICE',
    place: '广利大厦一楼食堂',
    community: 'guangli',
    concerns: ['xianlin'],
    by: '邓海',
    for: '新禾餐饮',
  }),

  issue({
    ago: 36,
    title: '员工子女放学后没人接',
    text: '三点半放学，家长六点下班，孩子在大堂写作业。',
    category: 'SERVICE',
    place: '广利大厦大堂',
    community: 'guangli',
    concerns: ['xianlin'],
    by: '于静',
    for: '和瑞会计师事务所',
  })
    .accepted(35.5, '何志强')
    .named(33, '仙林小学', '知行教育咨询', '仙林邻里志愿队')
    .convened(32.5, -28, '15:00', '仙林小学', '“四点半课堂”场地、师资与接送')
    .held(27.9, '学校出教室，知行教育出老师，志愿队负责护送，费用按成本。')
    .agreed(
      27.6,
      '开设“四点半课堂”，首批 40 名；雨天由志愿队全程护送。',
      ['知行教育咨询', '排出课表并到岗', -20],
      ['仙林邻里志愿队', '组建护送队不少于 12 人', -18],
    )
    .fulfilled(21, 1, '每周五天，作业辅导加兴趣课。')
    .fulfilled(18.8, 2, '护送队 15 人，其中退休教师 4 人。')
    .resolved(12, 'SOLVED', '课堂已开班四周，稳定到课 38 人。')
    .confirmed(9, 'SATISFIED', '孩子每天都盼着去。'),

  issue({
    ago: 3.8,
    title: '毕业生档案不知道转到哪里',
    text: '孩子今年毕业，档案学校说转了，人才市场说没收到。',
    category: 'EMPLOYMENT',
    community: 'xianlin',
    by: '朱玉梅',
  })
    .accepted(3.3, '沈洁')
    .started(2.9)
    .said(0.7, '沈洁', '查到档案在区人才中心，名字登记成了同音字，带身份证去更正即可，我周四上午陪您去。'),

  issue({
    ago: 7.7,
    title: '想在社区办一场公益法律咨询',
    text: '律所党支部愿意每月来一次，需要场地和宣传。',
    category: 'SERVICE',
    place: '仙林社区党群服务中心',
    community: 'xianlin',
    concerns: ['guangli'],
    by: '蔡维民',
    for: '恒信律师事务所',
  })
    .accepted(7.2, '郑伟')
    .started(6.6)
    .resolved(0.6, 'SOLVED', '定在每月 15 日下午，首场已办，接待居民 23 人次，物业纠纷占一半。'),

  issue({
    ago: 24.5,
    title: '请社区帮我家孩子安排进云帆软件上班',
    text: '听说社区和企业熟，能不能打个招呼。',
    category: 'EMPLOYMENT',
    community: 'xianlin',
    by: { caller: '孙女士', phone: '13800000911' },
  }).declined(23.6, '招聘由企业按程序进行，社区不能指定人选。已把岗位信息和实训基地报名方式发给您，欢迎报名。'),

  issue({
    ago: 0.3,
    title: '大厦门口共享充电宝机柜挡住消火栓',
    text: '中午发现机柜正好摆在消火栓前面。',
    category: 'SAFETY',
    place: '广利大厦南门',
    community: 'guangli',
    by: '苏畅',
    for: '拾光传媒',
  }),

  issue({
    ago: 44,
    title: '园区班车取消后地铁口到大厦没有接驳',
    text: '最后一公里走二十分钟，下雨天特别难。',
    category: 'SERVICE',
    place: '凤起路地铁站至广利大厦',
    community: 'guangli',
    by: '陆佳',
    for: '启明人力资源',
  })
    .accepted(43.5, '马丽')
    .started(41)
    .resolved(30, 'PARTLY_SOLVED', '六家企业拼车开通早晚接驳，每日四班；公交微循环线路已向交通部门申请。')
    .disputed(27.5, '早高峰四班不够，两班都挤不上。')
    .said(20, '马丽', '增至六班，并请恒源国际的三家企业一起分担。')
    .resolved(8.4, 'SOLVED', '接驳增至每日八班，候车不超过十分钟；公交微循环已批复，下月试运行。')
    .confirmed(6.1, 'SATISFIED'),

  issue({
    ago: 2.9,
    title: '希望开通仙林菜场到大厦的团购配送',
    text: '员工下班菜场已关门，想和菜场商户约好，五点半统一送到大堂。',
    category: 'SERVICE',
    place: '广利大厦大堂',
    community: 'guangli',
    concerns: ['xianlin'],
    by: '叶红',
    for: '优邻家政',
  })
    .accepted(2.4, '马丽')
    .said(1.2, '沈洁', '菜场有六家商户愿意配送，周五带样品来大堂。'),

  issue({
    ago: 9.4,
    title: '公共会议室被一家公司长期占用',
    text: '三楼共享会议室系统里显示约满，实际常常空着。',
    category: 'SERVICE',
    place: '广利大厦三楼',
    community: 'guangli',
    by: '石磊',
    for: '智图测绘',
  })
    .accepted(8.9, '马丽')
    .said(5.3, '马丽', '已调出近一月预约记录，正在修改规则：十五分钟未签到自动释放。'),
]
