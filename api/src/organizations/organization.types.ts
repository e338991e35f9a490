import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { Words } from '../kernel/input.ts'
import type { ConnectionShape } from '../kernel/page.ts'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Organization, OrganizationKind } from './organization.entity.ts'

@ObjectType()
export class OrganizationPayload extends Payload {
  @Field(() => Organization, { nullable: true })
  organization!: Organization | null
}

@ObjectType()
export class OrganizationEdge {
  @Field(() => String)
  cursor!: string

  @Field(() => Organization)
  node!: Organization
}

@ObjectType()
export class OrganizationConnection implements ConnectionShape<Organization> {
  @Field(() => [OrganizationEdge])
  edges!: OrganizationEdge[]

  @Field(() => [Organization])
  nodes!: Organization[]

  @Field(() => PageInfo)
  pageInfo!: PageInfo

  /** Counts only when somebody asks. */
  count!: () => Promise<number>
}

@ArgsType()
export class OrganizationsArguments {
  @Field(() => OrganizationKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: OrganizationKind | null

  @Field(() => Boolean, { nullable: true, description: 'Only those that are no committees.' })
  units?: boolean | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Words(60, { nullable: true, description: 'Part of a name.' })
  search?: string | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 unless said otherwise.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
