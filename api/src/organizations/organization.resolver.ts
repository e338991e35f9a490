import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Community } from '../communities/community.entity.ts'
import { Holds } from '../kernel/holds.ts'
import type { Unanswered } from '../kernel/payload.ts'
import type { Soon } from '../kernel/soon.ts'
import { Asks } from '../acting/policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Organization } from './organization.entity.ts'
import { CreateOrganizationInput, UpdateOrganizationInput } from './organization.inputs.ts'
import { canCreateOrganization, canSeeOrganization, canUpdateOrganization } from './organization.policy.ts'
import { createOrganization, updateOrganization } from './organization.service.ts'
import { OrganizationConnection, OrganizationPayload, OrganizationsArguments } from './organization.types.ts'
import { readOrganizations } from './organizations.query.ts'

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationConnection, {
    description: 'Organizations in the order of their names: for committees all, for others their own and the committees.',
  })
  organizations(
    @Args(() => OrganizationsArguments) page: OrganizationsArguments,
    @Ctx() request: Request,
  ): Promise<OrganizationConnection> {
    return readOrganizations(request, page)
  }

  @FieldResolver(() => Community, { nullable: true, description: 'Null for the sub-district’s own organizations.' })
  community(@Root() organization: Organization, @Ctx() request: Request): Soon<Community | null> {
    return request.loaders.find(Community, organization.communityId)
  }

  @Asks(canCreateOrganization)
  @Mutation(() => OrganizationPayload, { description: 'Adds an organization.' })
  async createOrganization(
    @Arg('input', () => CreateOrganizationInput) input: CreateOrganizationInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<OrganizationPayload>> {
    const { row, cursor } = await createOrganization(request, input)
    return { organization: row, cursor }
  }

  @Asks(canUpdateOrganization)
  @Mutation(() => OrganizationPayload, { description: 'Renames an organization.' })
  async updateOrganization(
    @Arg('input', () => UpdateOrganizationInput) input: UpdateOrganizationInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<OrganizationPayload>> {
    const { row, cursor } = await updateOrganization(request, input)
    return { organization: row, cursor }
  }
}

@Resolver(() => OrganizationConnection)
export class OrganizationConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many there are on all pages together.' })
  totalCount(@Root() organizations: OrganizationConnection): Promise<number> {
    return organizations.count()
  }
}

@Resolver(() => Community)
export class CommunityOrganizationsResolver {
  @Holds(100)
  @FieldResolver(() => [Organization], { description: 'Those of its organizations the viewer may look up.' })
  async organizations(@Root() community: Community, @Ctx() request: Request): Promise<Organization[]> {
    const viewer = signedIn(request)
    const organizations = await request.loaders.listBy(Organization, 'communityId', community.id)
    return organizations.filter((organization) => canSeeOrganization(viewer, organization).allowed)
  }
}
