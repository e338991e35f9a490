import type { Degree, ResourceDetailFieldsFragment, ResourceKind } from '../graphql/generated/graphql.ts'
import { t } from '../i18n/i18n.ts'
import type { ComboboxOption } from '../ui/combobox.ts'
import { asSent, copyOf, type WeeklyWindow } from './windows.ts'

/** What each kind is asked beyond its words, as it is typed. */
export interface DetailForm {
  job: {
    degree: Degree
    professions: string[]
    professionsRequired: boolean
    skills: string[]
    payMin: string
    payMax: string
    place: ComboboxOption | null
    startOn: string
    wishes: string[]
  }
  training: { topics: string[]; startsOn: string; endsOn: string }
  schedule: { windows: WeeklyWindow[]; startsOn: string; endsOn: string }
  help: { skills: string[]; hours: string }
}

export type DetailField = keyof DetailForm

export const detailFieldOf: Record<ResourceKind, DetailField | null> = {
  JOB: 'job',
  TRAINING: 'training',
  VENUE: 'schedule',
  PARKING: 'schedule',
  VOLUNTEER: 'help',
  EXPERTISE: 'help',
  FUNDS: null,
  GOODS: null,
  MICRO_WISH: null,
}

export const degrees: readonly Degree[] = ['NONE', 'VOCATIONAL', 'COLLEGE', 'BACHELOR', 'MASTER']

export const emptyDetail = (): DetailForm => ({
  job: {
    degree: 'NONE',
    professions: [],
    professionsRequired: false,
    skills: [],
    payMin: '',
    payMax: '',
    place: null,
    startOn: '',
    wishes: [],
  },
  training: { topics: [], startsOn: '', endsOn: '' },
  schedule: { windows: [], startsOn: '', endsOn: '' },
  help: { skills: [], hours: '' },
})

/** The form of what is there already; what it says nothing about is as empty as in a new one. */
export function detailOf({ job, training, schedule, help }: ResourceDetailFieldsFragment): DetailForm {
  const empty = emptyDetail()
  const typed = (value: number | string | null | undefined) => (value == null ? '' : String(value))
  return {
    job: job
      ? {
          degree: job.degree,
          professions: [...job.professions],
          professionsRequired: job.professionsRequired,
          skills: [...job.skills],
          payMin: typed(job.payMin),
          payMax: typed(job.payMax),
          place: job.place ? { id: job.place.id, label: job.place.name } : null,
          startOn: typed(job.startOn),
          wishes: [...job.wishes],
        }
      : empty.job,
    training: training
      ? { topics: [...training.topics], startsOn: typed(training.startsOn), endsOn: typed(training.endsOn) }
      : empty.training,
    schedule: schedule
      ? { windows: schedule.windows.map(copyOf), startsOn: typed(schedule.startsOn), endsOn: typed(schedule.endsOn) }
      : empty.schedule,
    help: help ? { skills: [...help.skills], hours: typed(help.hours) } : empty.help,
  }
}

const amount = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : null)

/** What is sent of it: the part of its kind, and hours taken off as none; a need says nothing that only an offer is asked, nor the reverse. */
export function detailInput(of: 'need' | 'offer', kind: ResourceKind, { job, training, schedule, help }: DetailForm) {
  const { place, payMin, payMax, startOn, professionsRequired, wishes, ...rest } = job
  const isOffer = of === 'offer'
  switch (detailFieldOf[kind]) {
    case 'job':
      return {
        job: {
          ...rest,
          payMin: amount(payMin),
          payMax: isOffer ? amount(payMax) : null,
          placeId: place?.id ?? null,
          startOn: startOn || null,
          professionsRequired: isOffer && professionsRequired && job.professions.length > 0,
          wishes: isOffer ? [] : wishes,
        },
      }
    case 'training':
      return { training: { topics: training.topics, startsOn: training.startsOn || null, endsOn: training.endsOn || null } }
    case 'schedule':
      return {
        schedule:
          schedule.windows.length === 0
            ? null
            : { windows: schedule.windows.map(asSent), startsOn: schedule.startsOn || null, endsOn: schedule.endsOn || null },
      }
    case 'help':
      return { help: { skills: help.skills, hours: amount(help.hours) } }
    case null:
      return {}
  }
}

/** What a number that may be left out lacks, in words. */
export const amountProblem = (typed: string): string | undefined =>
  typed.trim() === '' || amount(typed) !== null ? undefined : t('resources.form.digitsOnly')
