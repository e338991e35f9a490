import type { ResourceDetailFieldsFragment } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import { detailText } from '../resources/detailText.ts'

type Job = Pick<NonNullable<ResourceDetailFieldsFragment['job']>, 'degree' | 'professions'>

/** 本科 · 会计: what tells one person or post from the next in a row of a list. */
export function jobText(job: Job, isOffer: boolean): string {
  const degree = isOffer || job.degree !== 'NONE' ? t(`resources.detail.degree${isOffer ? 'Asked' : 'Held'}.${job.degree}`) : ''
  return [degree, job.professions.join(t('common.listSeparator'))].filter(Boolean).join(' · ')
}

export function shortText(resource: ResourceDetailFieldsFragment): string {
  return resource.job ? jobText(resource.job, resource.__typename === 'Offer') : detailText(resource)
}
