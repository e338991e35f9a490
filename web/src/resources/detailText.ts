import type { ResourceDetailFieldsFragment } from '../graphql/generated/graphql.ts'
import { formatDate } from '../i18n/dates.ts'
import { dotted } from '../i18n/dotted.ts'
import { t } from '../i18n/i18n.ts'
import { windowsText } from './windows.ts'

type Job = NonNullable<ResourceDetailFieldsFragment['job']>

/** 本科 · 会计、财管 · 7000–9000 元/月 · 广利大厦 · 3月1日 到岗: everything a need or an offer says beyond its words, the same everywhere. */
export function detailText({ __typename, job, training, schedule, help }: ResourceDetailFieldsFragment): string {
  const parts = job
    ? jobParts(job, __typename === 'Offer')
    : training
      ? [list(training.topics), period(training)]
      : schedule
        ? [windowsText(schedule.windows), period(schedule)]
        : help
          ? [list(help.skills), help.hours == null ? '' : t('resources.detail.hoursEach', { hours: help.hours })]
          : []
  return dotted(parts)
}

const list = (words: readonly string[]) => words.join(t('common.listSeparator'))

function jobParts(job: Job, isOffer: boolean): string[] {
  return [
    isOffer || job.degree !== 'NONE' ? t(`resources.detail.degree${isOffer ? 'Asked' : 'Held'}.${job.degree}`) : '',
    job.professions.length > 0
      ? t(job.professionsRequired ? 'resources.detail.onlyProfessions' : 'resources.detail.professions', { list: list(job.professions) })
      : '',
    list(job.skills),
    job.wishes.length > 0 ? t('resources.detail.wishes', { list: list(job.wishes) }) : '',
    payText(job),
    job.place?.name ?? '',
    job.startOn ? t(isOffer ? 'resources.detail.startOn' : 'resources.detail.freeFrom', { day: formatDate(job.startOn) }) : '',
  ]
}

export function payText({ payMin, payMax }: Pick<Job, 'payMin' | 'payMax'>): string {
  if (payMin == null && payMax == null) return ''
  if (payMin != null && payMax != null && payMin !== payMax) return t('resources.detail.payRange', { from: payMin, to: payMax })
  if (payMax == null) return t('resources.detail.payFrom', { from: payMin! })
  return t(payMin == null ? 'resources.detail.payUpTo' : 'resources.detail.pay', { to: payMax })
}

function period({ startsOn, endsOn }: { startsOn?: string | null | undefined; endsOn?: string | null | undefined }): string {
  if (startsOn && endsOn) return t('resources.detail.fromTo', { from: formatDate(startsOn), to: formatDate(endsOn) })
  if (startsOn) return t('resources.detail.from', { day: formatDate(startsOn) })
  return endsOn ? t('resources.detail.until', { day: formatDate(endsOn) }) : ''
}
