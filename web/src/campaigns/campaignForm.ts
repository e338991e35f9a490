import type { CampaignFieldsFragment, ResourceKind } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'

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

/** What the limit typed lacks, in words. */
export const mostProblem = (most: string): string | undefined =>
  /^(|[1-9]\d{0,5})$/.test(most.trim()) ? undefined : t('resources.form.wholeNumber')

/** What can be changed once it has begun. */
export const editable = ['name', 'text', 'until', 'most'] as const
export type EditableField = (typeof editable)[number]

/** Where somebody else has meanwhile written something else than this form. */
export const differing = (mine: CampaignForm, theirs: CampaignForm): EditableField[] =>
  editable.filter((field) => mine[field].trim() !== theirs[field].trim())

/** What this form has changed since its base, put onto what somebody else has saved: their words stand wherever this form wrote none. */
export function onto(theirs: CampaignForm, mine: CampaignForm, base: CampaignForm): CampaignForm {
  return { ...theirs, ...Object.fromEntries(differing(mine, base).map((field) => [field, mine[field]])) }
}
