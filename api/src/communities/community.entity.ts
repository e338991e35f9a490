import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Node, Row, VersionedRow } from '../kernel/row.ts'

export enum CommunityKind {
  RESIDENTIAL = 'RESIDENTIAL',
  BUILDING = 'BUILDING',
  PARK = 'PARK',
  BUSINESS_DISTRICT = 'BUSINESS_DISTRICT',
}
registerEnumType(CommunityKind, {
  name: 'CommunityKind',
  description: '居民社区 · 楼宇社区 · 园区 · 商圈',
})

export enum Side {
  RESIDENTIAL = 'RESIDENTIAL',
  BUILDING = 'BUILDING',
}
registerEnumType(Side, { name: 'Side', description: 'Which of the two sides: 居民侧 or 楼宇侧 (towers, parks and business districts).' })

export enum PlaceKind {
  COMPOUND = 'COMPOUND',
  TOWER = 'TOWER',
}
registerEnumType(PlaceKind, { name: 'PlaceKind', description: '小区 · 楼宇' })

@ObjectType({ implements: Node, description: '街道: the tenant; everything belongs to exactly one.' })
@Entity()
export class Subdistrict {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'integer' })
  version: number = 1
}

@ObjectType({ implements: Node, description: '社区: residential, or one of towers, a park or a business district.' })
@Entity()
export class Community extends VersionedRow {
  static readonly lockRank = 80

  @Field(() => CommunityKind)
  @Property({ type: 'text' })
  kind!: CommunityKind

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string
}

@ObjectType({ implements: Node, description: 'A compound (小区) or tower (楼宇) within a community.' })
@Entity()
export class Place extends Row {
  @ManyToOne({ entity: () => Community, mapToPk: true, fieldName: 'community_id' })
  communityId!: string

  @Field(() => PlaceKind)
  @Property({ type: 'text' })
  kind!: PlaceKind

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string

  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84); with `latitude`, for how far people walk.' })
  @Property({ type: 'double', nullable: true })
  longitude: number | null = null

  @Field(() => Float, { nullable: true, description: 'Degrees north (WGS 84).' })
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null
}

export const sideOf = (community: { kind: CommunityKind }): Side =>
  community.kind === CommunityKind.RESIDENTIAL ? Side.RESIDENTIAL : Side.BUILDING
