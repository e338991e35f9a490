import { issue } from '../telling/story.ts'

export const environment = [
  issue({
    ago: 1.1,
    title: '厨余桶清运不及时，门口味道大',
    text: '桶中午就满了，下午四点才来收。',
    category: 'ENVIRONMENT',
    place: '望梅里垃圾投放点',
    community: 'xianlin',
    by: '冯国强',
  }),

  issue({
    ago: 4.8,
    title: '大厦员工在小区凉亭抽烟，烟头满地',
    text: '大厦里禁烟，员工就下楼到我们凉亭抽，老人孩子没法坐。',
    category: 'ENVIRONMENT',
    place: '仙林苑凉亭',
    community: 'xianlin',
    concerns: ['guangli'],
    by: '郭淑珍',
    for: '仙林苑业主委员会',
  })
    .accepted(4.4, '沈洁')
    .said(3.5, '马丽', '大厦南侧可以设一个室外吸烟点，配灭烟柱；服务中心给企业发倡议，不到小区里吸烟。'),

  issue({
    ago: 21,
    title: '广利大厦与仙林苑之间的绿地成了遛狗场',
    text: '两边都说不归自己管，草秃了，狗粪没人清。',
    category: 'ENVIRONMENT',
    place: '大厦东侧绿地',
    community: 'xianlin',
    concerns: ['guangli'],
    by: '钱思思',
  })
    .accepted(20.4, '高峰')
    .named(18.5, '广利物业服务公司', '仙林苑物业服务中心', '仙林邻里志愿队')
    .convened(18, -13, '15:30', '大厦东侧绿地现场', '绿地权属、保洁分工与文明养犬')
    .held(12.9, '查规划图，绿地由两家物业各管一半；同意以小路为界，统一标识，共建“邻里花园”。')
    .agreed(
      12.6,
      '以小路为界分段保洁；志愿队认养花箱 20 个；设拾便箱和养犬公约牌。',
      ['广利物业服务公司', '东段补种草皮并装拾便箱 2 个', -3],
      ['仙林苑物业服务中心', '西段补种草皮并装养犬公约牌', 4],
      ['仙林邻里志愿队', '认养花箱，每周六义务浇水', 8],
    )
    .said(6.5, '高峰', '志愿队已有 16 户报名认养，孩子们给花箱画了编号。')
    .said(2.1, '许国平', '草皮供货推迟了五天，这周四到，逾期的两个箱子先装上。'),

  issue({
    ago: 41,
    title: '恒源国际外卖餐盒混入可回收桶',
    text: '可回收桶里全是汤水，保洁阿姨要重新分拣。',
    category: 'ENVIRONMENT',
    place: '恒源国际中心地下垃圾房',
    community: 'guangli',
    by: '谢军',
    for: '恒源国际物业服务中心',
  })
    .accepted(40.5, '马丽')
    .started(39)
    .resolved(25, 'SOLVED', '每层茶水间设沥水桶，楼层企业轮值督导，分拣合格率由四成升到八成五。')
    .confirmed(22, 'SATISFIED'),

  issue({
    ago: 7.2,
    title: '凤起家园河道边蚊虫多',
    text: '河边积水坑不少，建议统一消杀。',
    category: 'ENVIRONMENT',
    place: '凤起家园东侧河道',
    community: 'xianlin',
    by: '徐丽娟',
  })
    .accepted(6.8, '郑伟')
    .started(5.9)
    .said(3.1, '郑伟', '卫生服务中心周三、周六傍晚各消杀一次，请关好窗户、看好宠物。'),

  issue({
    ago: 17,
    title: '要求砍掉楼前的香樟树',
    text: '树挡光，还掉叶子堵下水，请砍掉。',
    category: 'ENVIRONMENT',
    place: '望梅里 4 号楼前',
    community: 'xianlin',
    by: { caller: '沈先生', phone: '13800000608' },
  })
    .accepted(16.4, '沈洁')
    .declined(14.6, '香樟胸径 42 厘米，属城市绿化保护范围，不能砍伐；已转绿化部门作疏枝处理，预计本月完成。'),
]
