import { issue } from '../telling/story.ts'

export const cuizhu = [
  issue({
    ago: 13.4,
    title: '中汇广场卸货占道，清波里居民凌晨被吵醒',
    text: '凌晨三点到五点货车在清波里门口倒车卸货，尾板一响全楼都醒。',
    category: 'NOISE',
    place: '清波里东门',
    community: 'cuizhu',
    concerns: ['zhonghui'],
    by: '蒋美玲',
  })
    .accepted(12.9, '曹颖')
    .named(11, '中汇广场商业管理公司', '速达同城物流', '清波里居民代表')
    .convened(10.5, -6, '19:00', '翠竹社区议事厅', '卸货时段与卸货区')
    .held(5.9, '物流愿把卸货改到西侧地下卸货区，六点后作业；商管同意开放卸货区并免停车费。')
    .agreed(
      5.6,
      '六点前不在清波里一侧卸货；使用西侧地下卸货区；尾板加装缓冲垫。',
      ['速达同城物流', '车辆尾板加装缓冲垫', 1],
      ['中汇广场商业管理公司', '开放西侧地下卸货区并设指示', -1],
    ),

  issue({
    ago: 28,
    title: '翠竹苑儿童滑梯破损',
    text: '滑梯扶手断了，露出钉子。',
    category: 'FACILITY',
    place: '翠竹苑中心花园',
    urgent: true,
    community: 'cuizhu',
    by: '唐雨欣',
  })
    .accepted(27.8, '曹颖')
    .started(27.6)
    .resolved(17, 'SOLVED', '滑梯整体更换，地面改为软垫，锦绣百货党支部捐赠一组秋千。')
    .confirmed(15.2, 'SATISFIED', '孩子们玩疯了。'),

  issue({
    ago: 0.9,
    title: '柳岸公寓电梯又困人',
    text: '一个月第三次，昨晚困了二十分钟。',
    category: 'SAFETY',
    place: '柳岸公寓 2 号楼',
    urgent: true,
    community: 'cuizhu',
    by: { caller: '郝先生', phone: '13800001113' },
  }),

  issue({
    ago: 8.3,
    title: '商圈周末车流把翠竹路堵死',
    text: '周末下午出小区要四十分钟，急病都出不去。',
    category: 'PARKING',
    place: '翠竹路',
    community: 'cuizhu',
    concerns: ['zhonghui'],
    by: '董建国',
  })
    .accepted(7.8, '潘晓燕')
    .named(6.2, '中汇广场商业管理公司', '翠竹苑业主委员会')
    .convened(5.8, 3, '10:00', '中汇广场 B1 会议室', '周末车辆引导、居民专用出口与余位屏')
    .said(4.9, '贺强', '车库周末有三百个空位，司机不知道从北口进，余位屏下周能装。'),

  issue({
    ago: 17.8,
    title: '翠竹苑楼道灯一半不亮',
    text: '声控灯坏得差不多了。',
    category: 'FACILITY',
    place: '翠竹苑 3、5、8 号楼',
    community: 'cuizhu',
    by: '韩志明',
  })
    .accepted(17.3, '曹颖')
    .named(16.5, '翠竹苑物业服务中心')
    .started(16)
    .resolved(4.4, 'SOLVED', '更换声光控灯 64 盏，物业设三天内修复承诺。'),

  issue({
    ago: 9.9,
    title: '翠竹幼儿园门口早高峰乱停车',
    text: '送孩子的车双排停，校车进不来。',
    category: 'PARKING',
    place: '翠竹幼儿园门口',
    community: 'cuizhu',
    by: '龚莉',
    for: '翠竹幼儿园',
  })
    .accepted(9.4, '曹颖')
    .started(8.6)
    .said(5.5, '曹颖', '银龄志愿队组成护学岗，每天 7:40 到岗；即停即走区划好了。'),

  issue({
    ago: 30.5,
    title: '翠竹苑物业管家频繁更换',
    text: '半年换了四个管家，报修没人接。',
    category: 'PROPERTY_MANAGEMENT',
    place: '翠竹苑',
    community: 'cuizhu',
    by: '任秀英',
    for: '翠竹苑业主委员会',
  })
    .accepted(30, '潘晓燕')
    .named(28, '翠竹苑物业服务中心', '翠竹苑业主委员会')
    .convened(27.5, -22, '19:00', '翠竹苑业委会办公室', '管家稳定与报修响应')
    .held(21.9, '物业承认用工不稳，承诺固定管家并公开电话。')
    .agreed(
      21.6,
      '每两栋楼固定一名管家，一年内不调换；报修两小时内响应，月度公示。',
      ['翠竹苑物业服务中心', '公布固定管家名单与电话', -17],
      ['翠竹苑物业服务中心', '公示首月报修响应统计', -4],
    )
    .fulfilled(17.4, 1, '6 名管家名单上墙，业主群同步。')
    .said(2.2, '任秀英', '首月统计到今天还没贴出来。'),

  issue({
    ago: 2.8,
    title: '清波里河埠头栏杆松动',
    text: '小孩靠上去晃得厉害。',
    category: 'SAFETY',
    place: '清波里河埠头',
    community: 'cuizhu',
    by: '蒋美玲',
  }),

  issue({
    ago: 42,
    title: '老年食堂配送范围太小',
    text: '柳岸公寓不在配送范围，行动不便的老人吃不上。',
    category: 'SERVICE',
    place: '柳岸公寓',
    community: 'cuizhu',
    by: '丁慧芳',
  })
    .accepted(41.5, '曹颖')
    .started(40)
    .resolved(33, 'SOLVED', '速达同城物流义务配送，每天 26 份，满三十天无一延误。')
    .confirmed(30, 'SATISFIED'),

  issue({
    ago: 5.5,
    title: '翠竹苑快递驿站占用公共绿地',
    text: '雨棚搭到绿化带里了。',
    category: 'ENVIRONMENT',
    place: '翠竹苑西门',
    community: 'cuizhu',
    by: '韩志明',
  }).accepted(4.9, '曹颖'),

  issue({
    ago: 12.2,
    title: '儿童滑梯太烫，建议加遮阳',
    text: '新滑梯很好，就是中午晒得烫手。',
    category: 'FACILITY',
    place: '翠竹苑中心花园',
    community: 'cuizhu',
    by: '唐雨欣',
  })
    .accepted(11.8, '曹颖')
    .started(10)
    .resolved(1.1, 'SOLVED', '装遮阳帆一面，志愿队秋冬收起保管。'),
]
