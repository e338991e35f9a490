import type { JobDetail } from '../../matching/detail.ts'
import type { RowReader } from './row-reader.ts'

export type SheetName = 'JOB_OFFERS' | 'JOB_NEEDS'

export interface Words {
  zh: string
  en: string
}

export interface Column {
  key: string
  header: Words
  /** Other headers in use for the same, the nearest first. */
  also?: readonly string[]
  /** Several columns of a table may be meant; what stands in them is put together. */
  isJoined?: boolean
  required?: boolean
  /** Personal data: sealed as soon as it is read. */
  isPrivate?: boolean
  /** What it means, for the sheet of explanations. */
  help: Words
  example: string
  /** Must be filled in, and `无` is an answer. */
  saysNothing?: boolean
  /** The only values there are, where a list can tell them. */
  choices?: readonly string[]
  width: number
}

/** What a row becomes: a need or an offer, without the one it is for. */
export interface Item {
  organizationId: string | null
  title: string
  text: string
  quantity: number
  unit: string
  until: string | null
  detail: JobDetail
}

/** Whom a need is for. */
export interface Contact {
  name: string
  phone: string
}

export interface ReadRow {
  item: Item
  contact: Contact | null
  /** Who or what it is about: what tells the row from others where it has no number of its own. */
  identity: readonly string[]
  /** The same as earlier versions told it. */
  formerly: readonly string[]
}

/** A kind of sheet that can be imported: its columns, and what a row of it becomes. */
export interface Sheet {
  name: SheetName
  title: Words
  columns: readonly Column[]
  /** Headers that often stand beside them and mean none of them. */
  others: readonly string[]
  /** Null where a value is missing or wrong; the reader has noted which. */
  read(row: RowReader): ReadRow | null
}

/** What rows may refer to. */
export interface References {
  /** The calendar day it is. */
  today: string
  /** Units whose posts may be imported. */
  organizations: readonly Named[]
  /** True where these are one's own alone: then others are refused without a suggestion. */
  isOwn: boolean
  /** Compounds and towers of the sub-district. */
  places: readonly Named[]
}

export interface Named {
  id: string
  name: string
}

/** Names one after the other, as people part them. */
export const several = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split('、'))
