import { Position } from '../../organizations/appointment.entity.ts'
import type { CommunityKey } from './communities.ts'
import { committees, streetCommittee } from './organizations.ts'

const { SECRETARY, DEPUTY_SECRETARY, MEMBER, HEAD, HONORARY, DESK } = Position

/** Days from today; in the past below zero. */
interface Term {
  from?: number
  until?: number
}

interface PersonData {
  name: string
  account?: string
  home?: CommunityKey
  posts?: [Position, string, Term?][]
}

/** One who lives there and is known by name alone. */
const neighbour = (home: CommunityKey, ...names: string[]): PersonData[] => names.map((name) => ({ name, home }))

/** Who speaks for a unit. */
const contact = (name: string, organization: string, position = MEMBER): PersonData => ({ name, posts: [[position, organization]] })

export const people: PersonData[] = [
  { name: '林正远', account: 'street.admin', posts: [[DESK, streetCommittee]] },
  {
    name: '方立群',
    posts: [
      [SECRETARY, streetCommittee],
      [HEAD, '云栖街道区域共建协调委员会'],
    ],
  },

  // Both secretaries sit on each other's committee.
  {
    name: '吴敏',
    account: 'xianlin.secretary',
    posts: [
      [SECRETARY, committees.xianlin],
      [MEMBER, committees.guangli, { from: -400 }],
    ],
  },
  {
    name: '何志强',
    account: 'guangli.secretary',
    posts: [
      [SECRETARY, committees.guangli],
      [MEMBER, committees.xianlin, { from: -400 }],
      [HEAD, '广利楼宇发展促进会'],
    ],
  },
  { name: '沈洁', account: 'xianlin.member', home: 'xianlin', posts: [[MEMBER, committees.xianlin]] },
  { name: '郑伟', posts: [[DEPUTY_SECRETARY, committees.xianlin]] },
  {
    name: '高峰',
    home: 'xianlin',
    posts: [
      [MEMBER, committees.xianlin],
      [HEAD, '仙林邻里志愿队'],
    ],
  },
  {
    name: '马丽',
    posts: [
      [DEPUTY_SECRETARY, committees.guangli],
      [HEAD, '广利楼宇综合服务中心'],
    ],
  },
  {
    name: '许国平',
    account: 'guangli.property',
    posts: [
      [HEAD, '广利物业服务公司'],
      [MEMBER, committees.guangli, { from: -300, until: 430 }],
    ],
  },
  {
    name: '宋文博',
    posts: [
      [MEMBER, committees.guangli],
      [HEAD, '广厦设计院'],
    ],
  },

  // The other pair: one seat across so far, the one in return begins next month; an earlier one has ended.
  {
    name: '潘晓燕',
    posts: [
      [SECRETARY, committees.cuizhu],
      [MEMBER, committees.zhonghui, { from: -120 }],
    ],
  },
  {
    name: '金磊',
    posts: [
      [SECRETARY, committees.zhonghui],
      [MEMBER, committees.cuizhu, { from: 24 }],
    ],
  },
  { name: '曹颖', home: 'cuizhu', posts: [[MEMBER, committees.cuizhu]] },
  {
    name: '罗江',
    posts: [
      [MEMBER, committees.zhonghui],
      [HEAD, '中汇商户联合会'],
    ],
  },
  {
    name: '丁慧芳',
    home: 'cuizhu',
    posts: [
      [MEMBER, committees.zhonghui, { from: -900, until: -130 }],
      [HONORARY, '翠竹银龄志愿队'],
    ],
  },

  { name: '陈建华', account: 'resident', home: 'xianlin' },
  ...neighbour('xianlin', '王桂芳', '李卫东', '赵秀兰', '孙浩', '钱思思', '徐丽娟', '冯国强', '朱玉梅'),
  ...neighbour('cuizhu', '蒋美玲', '韩志明', '唐雨欣', '董建国'),

  contact('葛明', '仙林苑物业服务中心', HEAD),
  contact('魏晓东', '望梅里物业服务中心', HEAD),
  contact('郭淑珍', '仙林苑业主委员会', HEAD),
  contact('严培德', '望梅里业主委员会', HEAD),
  contact('谢军', '恒源国际物业服务中心', HEAD),
  contact('汪立新', '广利大厦业主委员会', HEAD),
  contact('田园', '仙林小学'),
  contact('程勇', '云栖派出所'),
  contact('彭涛', '云栖街道综合执法队'),
  { name: '周婷', account: 'enterprise.hr', posts: [[MEMBER, '云帆软件']] },
  contact('陆佳', '启明人力资源', HEAD),
  contact('杜鑫', '蓝海跨境电商'),
  contact('于静', '和瑞会计师事务所'),
  contact('蔡维民', '恒信律师事务所', HEAD),
  contact('叶红', '优邻家政', HEAD),
  contact('苏畅', '拾光传媒'),
  contact('邓海', '新禾餐饮', HEAD),
  contact('黄思远', '安诺生物科技'),
  contact('石磊', '智图测绘'),
  contact('方芸', '知行教育咨询'),
  contact('崔健民', '翠竹苑物业服务中心', HEAD),
  contact('任秀英', '翠竹苑业主委员会', HEAD),
  contact('龚莉', '翠竹幼儿园', HEAD),
  contact('贺强', '中汇广场商业管理公司', HEAD),
  contact('孟瑶', '锦绣百货'),
  contact('白露', '木禾咖啡', HEAD),
  contact('侯俊', '星河影城'),
  contact('常峰', '速达同城物流', HEAD),
]
