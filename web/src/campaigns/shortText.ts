import type { PairSideFieldsFragment, ResourceDetailFieldsFragment } from '../graphql/generated/graphql.ts'
import { dot, dotted } from '../i18n/dotted.ts'
import { t } from '../i18n/i18n.ts'
import { detailText, payText } from '../resources/detailText.ts'

type Job = NonNullable<PairSideFieldsFragment['job']>

/** 本科 · 会计 · 想做审计: what tells one person or post from the next in a row of a list. */
export function jobText(job: Job, isOffer: boolean): string {
  return dotted([
    isOffer || job.degree !== 'NONE' ? t(`resources.detail.degree${isOffer ? 'Asked' : 'Held'}.${job.degree}`) : '',
    job.professions.join(t('common.listSeparator')),
    job.wishes.length > 0 ? t('resources.detail.wishes', { list: job.wishes.join(t('common.listSeparator')) }) : '',
    payText(job),
  ])
}

/** Without what the title says already. */
export function beyondTitle(title: string, text: string): string {
  return dotted(text.split(dot).filter((part) => !title.includes(part)))
}

export const shortText = (resource: ResourceDetailFieldsFragment & { title: string }): string =>
  beyondTitle(resource.title, detailText(resource))
