import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Node, VersionedRow } from '../kernel/row.ts'

export enum OrganizationKind {
  COMMITTEE = 'COMMITTEE',
  BRANCH = 'BRANCH',
  ENTERPRISE = 'ENTERPRISE',
  PROPERTY_MANAGER = 'PROPERTY_MANAGER',
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  SERVICE_CENTER = 'SERVICE_CENTER',
  ASSOCIATION = 'ASSOCIATION',
  COUNCIL = 'COUNCIL',
  ALLIANCE = 'ALLIANCE',
  CLUB = 'CLUB',
  VOLUNTEER_TEAM = 'VOLUNTEER_TEAM',
  PUBLIC_UNIT = 'PUBLIC_UNIT',
  LIAISON_STATION = 'LIAISON_STATION',
}
publishEnum(OrganizationKind, 'OrganizationKind', 'What an organization is.', {
  COMMITTEE: '社区党委/委员会: the committee of a community.',
  BRANCH: '支部: a party branch.',
  ENTERPRISE: '企业: an enterprise.',
  PROPERTY_MANAGER: '物业: a property manager.',
  OWNERS_COMMITTEE: '业委会: an owners’ committee.',
  SERVICE_CENTER: '综合服务中心: a service centre.',
  ASSOCIATION: '促进会: an association.',
  COUNCIL: '协调委员会: a coordination council.',
  ALLIANCE: '联盟: an alliance.',
  CLUB: '社团: a club.',
  VOLUNTEER_TEAM: '志愿队: a team of volunteers.',
  PUBLIC_UNIT: '机关/学校/部队: an office, a school or the forces.',
  LIAISON_STATION: '联络站: a liaison station.',
})

@ObjectType({
  implements: Node,
  description: '组织: a committee, an enterprise, a property manager or another organization.',
})
@Entity()
export class Organization extends VersionedRow {
  static readonly lockRank = 83

  /** Null for the sub-district's own organizations. */
  @Property({ type: 'uuid', nullable: true })
  communityId: string | null = null

  @Field(() => OrganizationKind, { description: 'What kind it is.' })
  @Property({ type: 'text' })
  kind!: OrganizationKind

  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string
}
