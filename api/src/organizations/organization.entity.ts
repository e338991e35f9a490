import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
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
registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  description:
    '社区党委/委员会 · 支部 · 企业 · 物业 · 业委会 · 综合服务中心 · 促进会 · 协调委员会 · 联盟 · 社团 · 志愿队 · 机关/学校/部队 · 联络站',
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

  @Field(() => OrganizationKind)
  @Property({ type: 'text' })
  kind!: OrganizationKind

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string
}
