import type { ResourceKind } from '../graphql/generated/graphql.ts'
import { language } from '../i18n/language.ts'

/**
 * What is counted, in the words of both languages; in English of one and of several. 个 counts anything, which English leaves unsaid. No
 * other word stands for two: what is written in one language is found in the other.
 */
const words = {
  any: ['个', '', ''],
  job: ['个岗位', 'job', 'jobs'],
  person: ['人', 'person', 'people'],
  venue: ['处', 'venue', 'venues'],
  place: ['个车位', 'place', 'places'],
  yuan: ['元', 'yuan', 'yuan'],
  item: ['份', 'item', 'items'],
  turn: ['人次', 'turn', 'turns'],
  session: ['次', 'session', 'sessions'],
  wish: ['个', 'wish', 'wishes'],
  event: ['场', 'event', 'events'],
  machine: ['台', 'machine', 'machines'],
  piece: ['件', 'piece', 'pieces'],
  set: ['套', 'set', 'sets'],
  bag: ['袋', 'bag', 'bags'],
  box: ['箱', 'box', 'boxes'],
  book: ['本', 'book', 'books'],
  room: ['间', 'room', 'rooms'],
  hour: ['小时', 'hour', 'hours'],
} as const satisfies Record<string, readonly [string, string, string]>

const usual: Record<ResourceKind, keyof typeof words> = {
  JOB: 'job',
  TRAINING: 'person',
  VENUE: 'venue',
  PARKING: 'place',
  FUNDS: 'yuan',
  GOODS: 'item',
  VOLUNTEER: 'turn',
  EXPERTISE: 'session',
  MICRO_WISH: 'wish',
}

type Word = readonly [string, string, string]

const said = ([chinese, one, several]: Word, count: number): string => (language.value === 'en' ? (count === 1 ? one : several) : chinese)
const meantBy = (unit: string): Word | undefined => Object.values<Word>(words).find((word) => word.includes(unit))

/** A unit as it was written, in the reader's language where it is one of the usual ones. */
export function unitName(unit: string | null | undefined, count = 2): string {
  const word = unit ? meantBy(unit) : undefined
  return word ? said(word, count) : (unit ?? '')
}

/** As it is kept: a usual one in Chinese, whatever language it was chosen in, since what is asked for and what is given are compared by it. */
export const keptUnit = (unit: string): string => meantBy(unit)?.[0] ?? unit

/** What a kind is counted in unless somebody says otherwise. */
export const usualUnit = (kind: ResourceKind, count = 2): string => said(words[usual[kind]], count)

/** Whether somebody has named a unit of his own. */
export const isOwnUnit = (unit: string): boolean => unit !== '' && !meantBy(unit)
