import { CommunityKind, PlaceKind } from '../../communities/community.entity.ts'

export const subdistrictName = '云栖街道（演示）'

export type CommunityKey = 'xianlin' | 'guangli' | 'cuizhu' | 'zhonghui'

interface CommunityData {
  name: string
  kind: CommunityKind
  places: [PlaceKind, string][]
}

const { COMPOUND, TOWER } = PlaceKind

export const communities: Record<CommunityKey, CommunityData> = {
  xianlin: {
    name: '仙林社区',
    kind: CommunityKind.RESIDENTIAL,
    places: [
      [COMPOUND, '仙林苑'],
      [COMPOUND, '望梅里'],
      [COMPOUND, '竹韵新村'],
      [COMPOUND, '凤起家园'],
    ],
  },
  guangli: {
    name: '广利楼宇社区',
    kind: CommunityKind.BUILDING,
    places: [
      [TOWER, '广利大厦'],
      [TOWER, '恒源国际中心'],
    ],
  },
  cuizhu: {
    name: '翠竹社区',
    kind: CommunityKind.RESIDENTIAL,
    places: [
      [COMPOUND, '翠竹苑'],
      [COMPOUND, '清波里'],
      [COMPOUND, '柳岸公寓'],
    ],
  },
  zhonghui: {
    name: '中汇商圈',
    kind: CommunityKind.BUSINESS_DISTRICT,
    places: [
      [TOWER, '中汇广场'],
      [TOWER, '锦绣天地'],
    ],
  },
}

export const boards: { name: string; communities: CommunityKey[]; isWhole?: boolean }[] = [
  { name: '仙林·广利 共治看板', communities: ['xianlin', 'guangli'] },
  { name: '翠竹·中汇 共治看板', communities: ['cuizhu', 'zhonghui'] },
  { name: '云栖街道 总看板', communities: ['xianlin', 'guangli', 'cuizhu', 'zhonghui'], isWhole: true },
]
