import type { CampaignFieldsFragment, ResourceKind } from '../graphql/generated/graphql.ts'

export interface CampaignForm {
  kind: ResourceKind
  name: string
  text: string
  until: string
  /** Empty: as many as an organization has room for. */
  most: string
  /** Whose committee runs it. */
  communityId: string
  communityIds: string[]
}

export const emptyCampaign = (communityId: string): CampaignForm => ({
  kind: 'JOB',
  name: '',
  text: '',
  until: '',
  most: '',
  communityId,
  communityIds: [],
})

export const formOfCampaign = ({
  kind,
  name,
  text,
  until,
  maxPerOrganization,
  community,
  communities,
}: CampaignFieldsFragment): CampaignForm => ({
  kind,
  name,
  text,
  until: until ?? '',
  most: maxPerOrganization == null ? '' : String(maxPerOrganization),
  communityId: community.id,
  communityIds: communities.map(({ id }) => id),
})

/** The fields of both inputs; null in `maxPerOrganization` is no limit. */
export const inputOf = ({ name, text, until, most }: CampaignForm) => ({
  name: name.trim(),
  text: text.trim(),
  until: until || null,
  maxPerOrganization: /^\d+$/.test(most.trim()) ? Number(most) : null,
})

export const isComplete = ({ name, text, communityId, most }: CampaignForm): boolean =>
  name.trim() !== '' && text.trim() !== '' && communityId !== '' && /^(|[1-9]\d{0,5})$/.test(most.trim())
