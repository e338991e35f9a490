import { CommunityKind, PlaceKind } from '../../communities/community.entity.ts'

export const subdistrictName = '云栖街道（演示）'

export type CommunityKey = 'xianlin' | 'guangli' | 'cuizhu' | 'zhonghui'

interface CommunityData {
  name: string
  kind: CommunityKind
  /** Kind, name, longitude and latitude. */
  places: [PlaceKind, string, number, number][]
}

const { COMPOUND, TOWER } = PlaceKind

export const communities: Record<CommunityKey, CommunityData> = {
  xianlin: {
    name: '仙林社区',
    kind: CommunityKind.RESIDENTIAL,
    places: [
      [COMPOUND, '仙林苑', 120.1712, 30.2846],
      [COMPOUND, '望梅里', 120.1689, 30.2871],
      [COMPOUND, '竹韵新村', 120.1668, 30.2838],
      [COMPOUND, '凤起家园', 120.1731, 30.2889],
    ],
  },
  guangli: {
    name: '广利楼宇社区',
    kind: CommunityKind.BUILDING,
    places: [
      [TOWER, '广利大厦', 120.174, 30.2841],
      [TOWER, '恒源国际中心', 120.1763, 30.2858],
    ],
  },
  cuizhu: {
    name: '翠竹社区',
    kind: CommunityKind.RESIDENTIAL,
    places: [
      [COMPOUND, '翠竹苑', 120.1592, 30.2915],
      [COMPOUND, '清波里', 120.1571, 30.2934],
      [COMPOUND, '柳岸公寓', 120.161, 30.2941],
    ],
  },
  zhonghui: {
    name: '中汇商圈',
    kind: CommunityKind.BUSINESS_DISTRICT,
    places: [
      [TOWER, '中汇广场', 120.1625, 30.2903],
      [TOWER, '锦绣天地', 120.1641, 30.292],
    ],
  },
}

export const boards: { name: string; communities: CommunityKey[]; isWhole?: boolean }[] = [
  { name: '仙林·广利 共治看板', communities: ['xianlin', 'guangli'] },
  { name: '翠竹·中汇 共治看板', communities: ['cuizhu', 'zhonghui'] },
  { name: '云栖街道 总看板', communities: ['xianlin', 'guangli', 'cuizhu', 'zhonghui'], isWhole: true },
]
