/** What a need or an offer says beyond its words, by its kind; kept as the column `detail`. */

/** In rising order. Of a need: held; of an offer: the least asked for. */
export const degrees = ['NONE', 'VOCATIONAL', 'COLLEGE', 'BACHELOR', 'MASTER'] as const
export type Degree = (typeof degrees)[number]

export interface JobDetail {
  degree: Degree
  /** 专业. Of an offer: those accepted, empty for any; of a need: one's own. */
  professions: string[]
  /** Of an offer: nobody of another profession. */
  professionsRequired: boolean
  /** Of an offer: wished for; of a need: those one has. */
  skills: string[]
  /** Yuan a month. Of an offer: from; of a need: the least expected. */
  payMin: number | null
  /** Yuan a month; of an offer only. */
  payMax: number | null
  /** Compound or tower. Of an offer: where the work is; of a need: where one lives. */
  placeId: string | null
  /** `YYYY-MM-DD`. Of an offer: first day; of a need: free from. */
  startOn: string | null
  /** 意向岗位: the posts one would like; of a need only. */
  wishes: string[]
}

export interface TrainingDetail {
  topics: string[]
  startsOn: string | null
  endsOn: string | null
}

/** A time of the week that comes back. Up to or before `from`, `to` lies on the next day; `24:00` is the end of the day. */
export interface WeeklyWindow {
  /** 1 Monday to 7 Sunday. */
  weekdays: number[]
  /** `HH:mm`, as is `to`. */
  from: string
  to: string
}

/** When a place or a room is there; its capacity is the quantity, at any minute. */
export interface ScheduleDetail {
  windows: WeeklyWindow[]
  startsOn: string | null
  endsOn: string | null
}

export interface HelpDetail {
  skills: string[]
  /** Each; null: as it comes. */
  hours: number | null
}

export interface DetailByKind {
  JOB: JobDetail
  TRAINING: TrainingDetail
  VENUE: ScheduleDetail
  PARKING: ScheduleDetail
  VOLUNTEER: HelpDetail
  EXPERTISE: HelpDetail
  /** Their quantity and unit say all. */
  FUNDS: null
  GOODS: null
  MICRO_WISH: null
}

/** What was posted without details has none. */
export type Detail = JobDetail | TrainingDetail | ScheduleDetail | HelpDetail
