import type { MatchStory, ResourceStory } from '../telling/deals.ts'

/** What else the two sides share: places, rooms, hands, skills. */
const nightParking = '大厦地面及地下一层夜间共享车位'
const nightNeed = '仙林苑居民夜间停车 36 个车位'

export const sharedNeeds: ResourceStory[] = [
  {
    ago: 6,
    kind: 'PARKING',
    title: nightNeed,
    text: '3、4、5 号楼登记夜间停车 36 辆，晚七点到早八点，居民愿签承诺、按月付费。',
    quantity: 36,
    unit: '个车位',
    by: '吴敏',
    for: '仙林社区党委',
    issue: '广利大厦新装道闸，周边居民晚上没处停车',
  },
  { ago: 3.5, kind: 'VOLUNTEER', title: '手机课堂志愿者 16 名', text: '周六上午一对一教老人用手机挂号、视频。', quantity: 16, unit: '人', until: 20, by: '高峰', for: '仙林邻里志愿队', issue: '独居老人想学用手机挂号' },
  { ago: 2.1, kind: 'EXPERTISE', title: '加装电梯采光分析', text: '请专业单位义务出一份 1 号楼采光分析图，帮两边把话说清楚。', quantity: 1, unit: '份', until: 12, by: '沈洁', for: '仙林社区党委', issue: '仙林苑 1 号楼加装电梯，一楼住户不同意' },
  { ago: 14, kind: 'MICRO_WISH', title: '想要一台旧电脑学编程', text: '我家孩子上初二，喜欢编程，家里暂时买不起电脑。', quantity: 1, unit: '台', by: '钱思思', community: 'xianlin' },
  { ago: 4, kind: 'MICRO_WISH', title: '给独居的父亲装一个扶手', text: '卫生间地滑，父亲 85 岁，想装一根扶手。', quantity: 1, unit: '个', by: '陈建华', community: 'xianlin' },
  { ago: 18, kind: 'VENUE', title: '舞蹈队雨天排练场地', text: '每周两晚，能放下 25 人。', quantity: 2, unit: '晚/周', by: '高峰', for: '仙林邻里志愿队' },
  { ago: 21, kind: 'GOODS', title: '困难家庭过冬大米', text: '30 户，每户 20 斤。', quantity: 600, unit: '斤', until: 30, by: '郑伟', for: '仙林社区党委' },
  { ago: 15, kind: 'FUNDS', title: '邻里花园花箱认养资金', text: '20 个花箱，每个 200 元，收支公示。', quantity: 4000, unit: '元', by: '吴敏', for: '仙林社区党委', issue: '广利大厦与仙林苑之间的绿地成了遛狗场' },
  { ago: 7, kind: 'VENUE', title: '党支部周末学习场地', text: '联合支部每月一次，20 人。', quantity: 1, unit: '次/月', by: '宋文博', for: '广厦设计院' },
  { ago: 5, kind: 'EXPERTISE', title: '电商直播法律风险讲座', text: '想请律师给楼里的主播讲一次广告法。', quantity: 1, unit: '场', until: 25, by: '杜鑫', for: '蓝海跨境电商' },
  { ago: 3, kind: 'JOB', title: '待业居民就近上岗 14 人', text: '社区登记待业居民 14 人，多为照顾孩子的妈妈，希望就近、半日班。', quantity: 14, unit: '人', by: '潘晓燕', for: '翠竹社区党委' },
  { ago: 11, kind: 'VOLUNTEER', title: '老年食堂配送帮手', text: '每天中午一小时，送 26 份饭。', quantity: 6, unit: '人', by: '曹颖', for: '翠竹社区党委' },
]

export const sharedOffers: ResourceStory[] = [
  {
    ago: 5.6,
    kind: 'PARKING',
    title: nightParking,
    text: '每晚七点至次日早八点，地面 22 个、地下一层 38 个。月费 150 元，超时三次取消资格；消防通道任何时候不得停放。具体以协调会协议为准。',
    quantity: 60,
    unit: '个车位',
    until: 180,
    by: '许国平',
    for: '广利物业服务公司',
  },
  { ago: 2.9, kind: 'VOLUNTEER', title: '青年志愿者周六手机课堂', text: '楼里年轻人自愿报名，自带耐心。', quantity: 19, unit: '人', by: '何志强', for: '广利楼宇综合服务中心' },
  { ago: 8, kind: 'EXPERTISE', title: '义务采光与结构分析', text: '每季度一项，服务社区公益项目。', quantity: 1, unit: '份', by: '宋文博', for: '广厦设计院' },
  { ago: 16, kind: 'EXPERTISE', title: '每月 15 日公益法律咨询', text: '劳动、物业、婚姻家事，每次两名律师。', quantity: 12, unit: '场', by: '蔡维民', for: '恒信律师事务所' },
  { ago: 13, kind: 'GOODS', title: '淘汰办公电脑 10 台', text: '五年内机型，已清空数据，可上门装好。', quantity: 10, unit: '台', by: '周婷', for: '云帆软件' },
  { ago: 20, kind: 'GOODS', title: '爱心大米 1000 斤', text: '新禾餐饮每季度捐赠。', quantity: 1000, unit: '斤', until: 40, by: '邓海', for: '新禾餐饮' },
  { ago: 17, kind: 'VENUE', title: '社区活动室晚间两晚', text: '周二、周四晚七点到九点。', quantity: 2, unit: '晚/周', by: '高峰', for: '仙林社区党委' },
  { ago: 24, kind: 'VENUE', title: '党群服务中心会议室', text: '40 座，周末可约。', quantity: 4, unit: '次/月', by: '郑伟', for: '仙林社区党委' },
  { ago: 9, kind: 'FUNDS', title: '邻里共建资金', text: '促进会年度共建预算，收支每季公示。', quantity: 20000, unit: '元', by: '何志强', for: '广利楼宇发展促进会' },
  { ago: 26, kind: 'MICRO_WISH', title: '认领微心愿', text: '会员认领，单个不超过 800 元。', quantity: 15, unit: '个', by: '何志强', for: '广利青年羽毛球社' },
  { ago: 2.2, kind: 'JOB', title: '门店服务员（可半日班）', text: '二十三家会员店，时薪 22 元起，供餐。', quantity: 26, unit: '人', by: '罗江', for: '中汇商户联合会' },
  { ago: 15, kind: 'VOLUNTEER', title: '骑手顺路送饭队', text: '午间顺路配送，单程不超过十五分钟。', quantity: 8, unit: '人', by: '常峰', for: '速达同城物流' },
  { ago: 30, kind: 'VENUE', title: '影城周一下午公益放映', text: '每月一场，可坐 120 人。', quantity: 1, unit: '场/月', by: '侯俊', for: '星河影城', withdrawn: true },
]

export const sharedMatches: MatchStory[] = [
  { need: nightNeed, offer: nightParking, quantity: 36, ago: 5, by: '吴敏', note: '先牵线，协调会上把时段、收费和责任定下来再正式答复。', answers: { need: true } },
  { need: '手机课堂志愿者 16 名', offer: '青年志愿者周六手机课堂', quantity: 16, ago: 2.7, by: '高峰', accepted: 1.7 },
  { need: '加装电梯采光分析', offer: '义务采光与结构分析', quantity: 1, ago: 1.9, by: '吴敏', accepted: 1.1 },
  { need: '舞蹈队雨天排练场地', offer: '社区活动室晚间两晚', quantity: 2, ago: 15, by: '郑伟', accepted: 13.5, fulfilled: 10, outcome: '已排进活动室课表。' },
  { need: '困难家庭过冬大米', offer: '爱心大米 1000 斤', quantity: 600, ago: 19, by: '何志强', accepted: 17, fulfilled: 14, outcome: '30 户逐户送达签收。' },
  { need: '邻里花园花箱认养资金', offer: '邻里共建资金', quantity: 4000, ago: 8, by: '吴敏', answers: { offer: true } },
  { need: '党支部周末学习场地', offer: '党群服务中心会议室', quantity: 1, ago: 5, by: '何志强', accepted: 3.4 },
  { need: '电商直播法律风险讲座', offer: '每月 15 日公益法律咨询', quantity: 1, ago: 3, by: '马丽' },
  { need: '给独居的父亲装一个扶手', offer: '认领微心愿', quantity: 1, ago: 2.4, by: '沈洁', note: '羽毛球社两位会员会水电，周末可以上门。', answers: { offer: true } },
  { need: '待业居民就近上岗 14 人', offer: '门店服务员（可半日班）', quantity: 14, ago: 1.8, by: '潘晓燕' },
  { need: '老年食堂配送帮手', offer: '骑手顺路送饭队', quantity: 6, ago: 10, by: '潘晓燕', accepted: 8.6, fulfilled: 3, outcome: '每天 26 份，准点送到。' },
]
