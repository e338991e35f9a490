import type { Detail, DetailByKind } from '../detail.ts'

export type Kind = keyof DetailByKind

export interface Point {
  longitude: number
  latitude: number
}

/** What of a need or an offer bears on how well the two fit. */
interface Party {
  id: string
  kind: Kind
  title: string
  text: string
  /** What is left of it. */
  quantity: number
  unit: string | null
  /** Last day on which it stands, `YYYY-MM-DD`; null: until further notice. */
  until: string | null
  organizationId: string
  detail: Detail | null
  /** Where the detail's place lies: of a job the home and the work. */
  place: Point | null
}
export type Asked = Party
export type Given = Party

/** Beyond the two themselves. */
export interface FitContext {
  /** `YYYY-MM-DD` */
  today: string
}
