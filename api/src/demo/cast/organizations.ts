import { OrganizationKind } from '../../organizations/organization.entity.ts'
import { enterprisesByTrade, withoutPosts } from '../campaign/enterprises.ts'
import type { CommunityKey } from './communities.ts'

const {
  ALLIANCE,
  ASSOCIATION,
  CLUB,
  COMMITTEE,
  COUNCIL,
  ENTERPRISE,
  LIAISON_STATION,
  OWNERS_COMMITTEE,
  PROPERTY_MANAGER,
  PUBLIC_UNIT,
  SERVICE_CENTER,
  VOLUNTEER_TEAM,
} = OrganizationKind

const enterprises = [...Object.values(enterprisesByTrade).flat(), ...withoutPosts.declined, withoutPosts.silent]

export const streetCommittee = '云栖街道党工委'

export const committees: Record<CommunityKey, string> = {
  xianlin: '仙林社区党委',
  guangli: '广利楼宇社区党委',
  cuizhu: '翠竹社区党委',
  zhonghui: '中汇商圈党委',
}

/** Kind and name of each organization, by community; `street`: the sub-district's own. */
export const organizations: Record<CommunityKey | 'street', [OrganizationKind, string][]> = {
  street: [
    [COMMITTEE, streetCommittee],
    [COUNCIL, '云栖街道区域共建协调委员会'],
    [ALLIANCE, '云栖青年创业联盟'],
    [PUBLIC_UNIT, '云栖派出所'],
    [PUBLIC_UNIT, '云栖街道综合执法队'],
    [PUBLIC_UNIT, '云栖街道社区卫生服务中心'],
  ],
  xianlin: [
    [COMMITTEE, committees.xianlin],
    [PROPERTY_MANAGER, '仙林苑物业服务中心'],
    [PROPERTY_MANAGER, '望梅里物业服务中心'],
    [OWNERS_COMMITTEE, '仙林苑业主委员会'],
    [OWNERS_COMMITTEE, '望梅里业主委员会'],
    [VOLUNTEER_TEAM, '仙林邻里志愿队'],
    [LIAISON_STATION, '仙林在职党员联络站'],
    [PUBLIC_UNIT, '仙林小学'],
  ],
  guangli: [
    [COMMITTEE, committees.guangli],
    [PROPERTY_MANAGER, '广利物业服务公司'],
    [PROPERTY_MANAGER, '恒源国际物业服务中心'],
    [OWNERS_COMMITTEE, '广利大厦业主委员会'],
    [SERVICE_CENTER, '广利楼宇综合服务中心'],
    [ASSOCIATION, '广利楼宇发展促进会'],
    [CLUB, '广利青年羽毛球社'],
    ...enterprises.map((name): [OrganizationKind, string] => [ENTERPRISE, name]),
  ],
  cuizhu: [
    [COMMITTEE, committees.cuizhu],
    [PROPERTY_MANAGER, '翠竹苑物业服务中心'],
    [OWNERS_COMMITTEE, '翠竹苑业主委员会'],
    [VOLUNTEER_TEAM, '翠竹银龄志愿队'],
    [PUBLIC_UNIT, '翠竹幼儿园'],
  ],
  zhonghui: [
    [COMMITTEE, committees.zhonghui],
    [PROPERTY_MANAGER, '中汇广场商业管理公司'],
    [ASSOCIATION, '中汇商户联合会'],
    [ENTERPRISE, '锦绣百货'],
    [ENTERPRISE, '木禾咖啡'],
    [ENTERPRISE, '星河影城'],
    [ENTERPRISE, '速达同城物流'],
  ],
}
