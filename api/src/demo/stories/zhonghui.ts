import { issue } from '../telling/story.ts'

export const zhonghui = [
  issue({
    ago: 11.1,
    title: '商圈外摆区与翠竹居民通行冲突',
    text: '木禾咖啡想做周末外摆，翠竹路一侧居民担心通道变窄，希望提前把线画好。',
    category: 'SERVICE',
    place: '中汇广场东侧步行道',
    community: 'zhonghui',
    concerns: ['cuizhu'],
    by: '白露',
    for: '木禾咖啡',
  })
    .accepted(10.6, '罗江')
    .named(9.6, '木禾咖啡', '中汇广场商业管理公司')
    .requested(9.5, '翠竹苑业主委员会')
    .admitted(8.4, '翠竹苑业主委员会', '潘晓燕')
    .convened(8, 5, '15:00', '中汇广场二楼党群会客厅', '外摆边线、时段与保洁'),

  issue({
    ago: 6.3,
    title: '影城散场时段网约车乱停',
    text: '晚上十点半散场，网约车三排停，路口堵死。',
    category: 'PARKING',
    place: '星河影城门口',
    community: 'zhonghui',
    by: '侯俊',
    for: '星河影城',
  })
    .accepted(5.9, '罗江')
    .requested(5.2, '翠竹银龄志愿队')
    .refused(4.1, '翠竹银龄志愿队', '潘晓燕', '志愿队都是七十岁上下的老人，深夜执勤不合适，建议由商管保安负责，社区可出宣传志愿者。')
    .started(3.2)
    .said(2.6, '贺强', '北侧设网约车上客点，保安两人值到十一点。'),

  issue({
    ago: 25.2,
    title: '商户垃圾清运费一年涨了两次',
    text: '小商户吃不消，希望公开成本。',
    category: 'PROPERTY_MANAGEMENT',
    place: '中汇广场',
    community: 'zhonghui',
    by: '罗江',
    for: '中汇商户联合会',
  })
    .accepted(24.7, '金磊')
    .named(23, '中汇广场商业管理公司', '中汇商户联合会')
    .convened(22.5, -16, '14:30', '中汇广场二楼党群会客厅', '清运成本公开与分类减量')
    .held(15.9, '商管公开三年成本；商户愿做厨余沥水减量，费用回到去年水平。')
    .agreed(
      15.6,
      '费用按去年执行；商户厨余沥水分类，季度核算，节省部分返还。',
      ['中汇广场商业管理公司', '退还多收部分', -3],
      ['中汇商户联合会', '完成 48 家商户沥水桶配备', 5],
    )
    .fulfilled(4.2, 1, '共退还 31,200 元，逐户签收。'),

  issue({
    ago: 1.6,
    title: '地下通道到地铁口指示牌错误',
    text: '箭头反了，好多人走到卸货区。',
    category: 'FACILITY',
    place: '中汇广场 B1',
    community: 'zhonghui',
    by: { caller: '陶女士', phone: '13800001214' },
  }).accepted(1.2, '罗江'),

  issue({
    ago: 19.7,
    title: '锦绣天地夜间霓虹照进卧室',
    text: '十二点还亮着，窗帘都挡不住。',
    category: 'ENVIRONMENT',
    place: '锦绣天地北立面',
    community: 'zhonghui',
    concerns: ['cuizhu'],
    by: '董建国',
  })
    .accepted(19.2, '罗江')
    .started(18)
    .resolved(12.8, 'SOLVED', '北立面霓虹 22 时关闭，亮度下调四成。')
    .confirmed(10.1, 'SATISFIED'),

  issue({
    ago: 3.3,
    title: '餐饮小店招不到服务员',
    text: '联合会 20 多家店缺人，想和社区的待业人员对接。',
    category: 'EMPLOYMENT',
    community: 'zhonghui',
    concerns: ['cuizhu'],
    by: '罗江',
    for: '中汇商户联合会',
  }),

  issue({
    ago: 14.9,
    title: '商圈公共厕所周末排长队',
    text: '女厕排到走廊外。',
    category: 'FACILITY',
    place: '中汇广场三层',
    community: 'zhonghui',
    by: '孟瑶',
    for: '锦绣百货',
  })
    .accepted(14.4, '罗江')
    .started(12)
    .said(3, '贺强', '三层仓库改女卫的方案已报审，二层、四层先做潮汐厕位。'),

  issue({
    ago: 8.6,
    title: '要求减免本季度租金',
    text: '客流下降，请商圈党委出面要求业主减租。',
    category: 'OTHER',
    place: '锦绣天地',
    community: 'zhonghui',
    by: '侯俊',
    for: '星河影城',
  })
    .accepted(8.1, '罗江')
    .declined(5.8, '租金属双方合同约定，党委不能干预；已请恒信律师事务所提供一次免费的合同咨询，并由商户联合会组织业主沟通会。'),

  issue({
    ago: 35,
    title: '骑手没有歇脚喝水的地方',
    text: '夏天在路边蹲着等单，想有个地方充电喝水。',
    category: 'SERVICE',
    place: '中汇广场',
    community: 'zhonghui',
    by: '常峰',
    for: '速达同城物流',
  })
    .accepted(34.6, '金磊')
    .started(33)
    .resolved(22, 'SOLVED', '木禾咖啡、锦绣百货等 9 家店挂牌“小哥驿站”，可充电、饮水、热饭。')
    .confirmed(19, 'SATISFIED', '冬天也暖和。'),
]
