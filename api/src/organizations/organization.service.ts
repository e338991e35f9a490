import { Community } from '../communities/community.entity.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import { expectNewName } from '../people/name-taken.ts'
import type { Request } from '../acting/request.ts'
import { Organization } from './organization.entity.ts'
import type { CreateOrganizationInput, UpdateOrganizationInput } from './organization.inputs.ts'
import { canCreateOrganization, canUpdateOrganization } from './organization.policy.ts'

export function createOrganization(request: Request, input: CreateOrganizationInput): Promise<Done<Organization>> {
  return act(request, 'createOrganization', { entity: Organization, canSee: canCreateOrganization }, input, async (act) => {
    act.ask(canCreateOrganization)
    act.refuse(ofUnits)
    const community = input.communityId == null ? null : await act.find(Community, input.communityId, 'communityId')
    const organization = Object.assign(new Organization(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      communityId: community?.id ?? null,
      kind: input.kind,
      name: input.name.trim(),
    })
    await expectNewName(act, 'organization', organization.name, organization.id)
    act.em.persist(organization)
    recordOrganization(act, 'ORGANIZATION_CREATED', organization)
    return organization
  })
}

export function updateOrganization(request: Request, input: UpdateOrganizationInput): Promise<Done<Organization>> {
  return act(request, 'updateOrganization', { entity: Organization, canSee: canUpdateOrganization }, input, async (act) => {
    act.ask(canUpdateOrganization)
    act.refuse(ofUnits)
    const organization = await act.lock(Organization, input.organizationId, 'organizationId')
    expectVersion(organization, input.expectedVersion, { organization })
    await expectNewName(act, 'organization', input.name, organization.id)
    organization.name = input.name.trim()
    organization.version += 1
    recordOrganization(act, 'ORGANIZATION_UPDATED', organization)
    return organization
  })
}

const ofUnits = {
  organization_name: () => new Refusal('NAME_TAKEN', {}, 'name'),
  organization_one_committee: () => new Refusal('COMMITTEE_EXISTS', {}, 'kind'),
}

function recordOrganization(act: Act, kind: string, organization: Organization): void {
  const communities = organization.communityId ? [organization.communityId] : []
  act.record({ kind, entity: 'ORGANIZATION', entityId: organization.id, row: organization, communities, organizations: [organization.id] })
}
