import { Refusal } from '../kernel/refusal.ts'
import type { Detail, DetailByKind, HelpDetail, JobDetail, ScheduleDetail, TrainingDetail } from '../matching/detail.ts'
import type { Resource } from './resource.entity.ts'
import type { HelpDetailInput, JobDetailInput, ScheduleDetailInput, TrainingDetailInput } from './detail.inputs.ts'

/** The details a need or an offer may be posted with: at most one, that of its kind. */
export interface DetailsInput {
  job?: JobDetailInput | null
  training?: TrainingDetailInput | null
  schedule?: ScheduleDetailInput | null
  help?: HelpDetailInput | null
}

type DetailField = keyof DetailsInput

export const detailFieldOf = {
  JOB: 'job',
  TRAINING: 'training',
  VENUE: 'schedule',
  PARKING: 'schedule',
  VOLUNTEER: 'help',
  EXPERTISE: 'help',
  FUNDS: null,
  GOODS: null,
  MICRO_WISH: null,
} as const satisfies Record<keyof DetailByKind, DetailField | null>

const fields = ['job', 'training', 'schedule', 'help'] as const satisfies DetailField[]

/** The detail of a kind as it is kept; null where none is given. One of another kind is refused at its field. */
export function readDetail(kind: keyof DetailByKind, input: DetailsInput): Detail | null {
  const own: DetailField | null = detailFieldOf[kind]
  for (const field of fields) if (field !== own && input[field] != null) throw new Refusal('DETAIL_OF_OTHER_KIND', {}, field)
  if (own === null || input[own] == null) return null
  return {
    job: () => job(input.job!),
    training: () => training(input.training!),
    schedule: () => schedule(input.schedule!),
    help: () => help(input.help!),
  }[own]()
}

/** Of what is there already: nothing said leaves it as it is, null takes it off. */
export function isDetailTakenOff(kind: keyof DetailByKind, input: DetailsInput): boolean {
  const own: DetailField | null = detailFieldOf[kind]
  return own !== null && input[own] === null
}

function job(input: JobDetailInput): JobDetail {
  const { payMin = null, payMax = null } = input
  if (payMin !== null && payMax !== null && payMax < payMin) throw new Refusal('PAY_RANGE', {}, 'job.payMax')
  return {
    degree: input.degree,
    professions: words(input.professions),
    professionsRequired: input.professionsRequired ?? false,
    skills: words(input.skills),
    payMin,
    payMax,
    placeId: input.placeId ?? null,
    startOn: input.startOn ?? null,
    wishes: words(input.wishes),
  }
}

function training(input: TrainingDetailInput): TrainingDetail {
  return { topics: words(input.topics), ...days(input, 'training') }
}

function schedule(input: ScheduleDetailInput): ScheduleDetail {
  const windows = input.windows.map(({ weekdays, from, to }) => ({ weekdays: [...new Set(weekdays)].toSorted((a, b) => a - b), from, to }))
  return { windows, ...days(input, 'schedule') }
}

function help(input: HelpDetailInput): HelpDetail {
  return { skills: words(input.skills), hours: input.hours ?? null }
}

function days(
  input: { startsOn?: string | null; endsOn?: string | null },
  field: DetailField,
): { startsOn: string | null; endsOn: string | null } {
  const { startsOn = null, endsOn = null } = input
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw new Refusal('ENDS_BEFORE_START', {}, `${field}.endsOn`)
  return { startsOn, endsOn }
}

/** Each word once, without blanks around it. */
const words = (list: readonly string[] | null | undefined): string[] => [...new Set((list ?? []).map((word) => word.trim()))]

/** What tells of hours, if anything does. */
export type Scheduled = Pick<Resource, 'kind' | 'detail'>

/** When a place is there, or wanted; null where nothing was said, and for what has no hours. */
export const scheduleOf = ({ kind, detail }: Scheduled): ScheduleDetail | null =>
  detailFieldOf[kind] === 'schedule' ? (detail as ScheduleDetail | null) : null
