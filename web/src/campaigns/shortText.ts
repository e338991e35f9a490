import type { PairSideFieldsFragment, ResourceDetailFieldsFragment } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import { detailText, payText } from '../resources/detailText.ts'

type Job = NonNullable<PairSideFieldsFragment['job']>

/** 本科 · 会计 · 想做审计: what tells one person or post from the next in a row of a list. */
export function jobText(job: Job, isOffer: boolean): string {
  return [
    isOffer || job.degree !== 'NONE' ? t(`resources.detail.degree${isOffer ? 'Asked' : 'Held'}.${job.degree}`) : '',
    job.professions.join(t('common.listSeparator')),
    job.wishes.length > 0 ? t('resources.detail.wishes', { list: job.wishes.join(t('common.listSeparator')) }) : '',
    payText(job),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Without what the title says already. */
export function beyondTitle(title: string, text: string): string {
  return text
    .split(' · ')
    .filter((part) => !title.includes(part))
    .join(' · ')
}

export const shortText = (resource: ResourceDetailFieldsFragment & { title: string }): string =>
  beyondTitle(resource.title, detailText(resource))
