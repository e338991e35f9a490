import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Node, Row, VersionedRow } from '../kernel/row.ts'

export enum CommunityKind {
  RESIDENTIAL = 'RESIDENTIAL',
  BUILDING = 'BUILDING',
  PARK = 'PARK',
  BUSINESS_DISTRICT = 'BUSINESS_DISTRICT',
}
publishEnum(CommunityKind, 'CommunityKind', 'What a community consists of.', {
  RESIDENTIAL: '居民社区: where people live.',
  BUILDING: '楼宇社区: office towers.',
  PARK: '园区: an industrial or science park.',
  BUSINESS_DISTRICT: '商圈: shops and malls.',
})

export enum Side {
  RESIDENTIAL = 'RESIDENTIAL',
  BUILDING = 'BUILDING',
}
publishEnum(Side, 'Side', 'Which of the two sides.', {
  RESIDENTIAL: '居民侧: the residential communities.',
  BUILDING: '楼宇侧: the communities of towers, parks and business districts.',
})

export enum PlaceKind {
  COMPOUND = 'COMPOUND',
  TOWER = 'TOWER',
}
publishEnum(PlaceKind, 'PlaceKind', 'What a place within a community is.', {
  COMPOUND: '小区: a residential compound.',
  TOWER: '楼宇: a tower.',
})

@ObjectType({ implements: Node, description: '街道: the tenant; everything belongs to exactly one.' })
@Entity()
export class Subdistrict {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'integer' })
  version: number = 1
}

@ObjectType({ implements: Node, description: '社区: residential, or one of towers, a park or a business district.' })
@Entity()
export class Community extends VersionedRow {
  static readonly lockRank = 80

  @Field(() => CommunityKind, { description: 'What kind it is.' })
  @Property({ type: 'text' })
  kind!: CommunityKind

  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string
}

@ObjectType({ implements: Node, description: 'A compound (小区) or tower (楼宇) within a community.' })
@Entity()
export class Place extends Row {
  @ManyToOne({ entity: () => Community, mapToPk: true, fieldName: 'community_id' })
  communityId!: string

  @Field(() => PlaceKind, { description: 'What kind it is.' })
  @Property({ type: 'text' })
  kind!: PlaceKind

  @Field(() => String, { description: 'Its name.' })
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
