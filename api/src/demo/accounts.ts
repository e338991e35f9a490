import { Side } from '../communities/community.entity.ts'

export { PUBLIC_PASSWORD as demoPassword } from '../people/credentials.ts'

export interface DemoAccount {
  account: string
  name: string
  role: string
  description: string
  /** Null for the sub-district. */
  side: Side | null
  /** The same for readers of English. */
  english: { role: string; description: string }
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    account: 'xianlin.secretary',
    name: '吴敏',
    role: '仙林社区党委书记',
    side: Side.RESIDENTIAL,
    description: '居民侧。兼任广利楼宇社区党委委员：一个身份召集两边的人，道闸的协调会由她主持。',
    english: {
      role: 'Secretary, Xianlin community',
      description:
        'Residential side. Also a member of the Guangli committee: she convenes people of both sides and leads the meeting about the barrier.',
    },
  },
  {
    account: 'guangli.secretary',
    name: '何志强',
    role: '广利楼宇社区党委书记',
    side: Side.BUILDING,
    description: '楼宇侧。兼任仙林社区党委委员：动员楼里的企业，为 103 名毕业生找岗位。',
    english: {
      role: 'Secretary, Guangli building community',
      description:
        'Building side. Also a member of the Xianlin committee: he mobilises the tower’s enterprises to find work for 103 graduates.',
    },
  },
  {
    account: 'guangli.property',
    name: '许国平',
    role: '广利物业经理 · 楼宇社区党委委员',
    side: Side.BUILDING,
    description: '道闸和车位都归他管：是道闸一事的当事方，也挂出了夜间共享车位。',
    english: {
      role: 'Property manager of Guangli Tower, committee member',
      description: 'Barrier and parking places are his: party to the issue, and the one who offers the places that stand empty at night.',
    },
  },
  {
    account: 'resident',
    name: '陈建华',
    role: '仙林苑居民',
    side: Side.RESIDENTIAL,
    description: '道闸诉求的提出人：看自己的事办到哪一步，满意不满意由他说。',
    english: {
      role: 'Resident of Xianlin',
      description: 'Raised the issue about the barrier: sees how far it has come, and has the last word on the outcome.',
    },
  },
  {
    account: 'enterprise.hr',
    name: '周婷',
    role: '云帆软件人事经理',
    side: Side.BUILDING,
    description: '广利大厦里的企业：发布岗位，答复社区的牵线，也提自己的难处。',
    english: {
      role: 'HR manager of an enterprise in the tower',
      description: 'Posts vacancies, answers the committees’ introductions, and raises difficulties of her own.',
    },
  },
  {
    account: 'xianlin.member',
    name: '沈洁',
    role: '仙林社区党委委员',
    side: Side.RESIDENTIAL,
    description: '办事的人：受理、走访、跟进，关键一步请书记定。',
    english: {
      role: 'Member, Xianlin committee',
      description: 'Takes issues on, visits, follows up; leaves the decisive steps to the secretary.',
    },
  },
  {
    account: 'street.admin',
    name: '林正远',
    role: '云栖街道管理员',
    side: null,
    description: '街道：看全部四个社区，设置社区、组织、人员和任职。',
    english: {
      role: 'Administrator of the sub-district',
      description: 'Sees all four communities; sets up communities, organizations, people and appointments.',
    },
  },
]
