import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { IssueCategory, Side } from '../graphql/generated/graphql.ts'
import { categories } from '../issues/categories.ts'
import { dueStateAt } from '../issues/dueText.ts'
import { holdsWords } from '../ui/sought.ts'
import type { IssueCard } from './useBoard.ts'

export const flags = ['mine', 'soon', 'overdue', 'joint', 'urgent', 'other'] as const
export type Flag = (typeof flags)[number]

export interface Filters {
  view: 'issues' | 'resources'
  side: Side | ''
  category: IssueCategory | ''
  search: string
  flags: ReadonlySet<Flag>
}

const sides = ['RESIDENTIAL', 'BUILDING'] as const

/** What the address says; anything it can't mean counts as not said. */
export function readFilters(query: LocationQuery): Filters {
  const on = new Set(typeof query.only === 'string' ? query.only.split(',') : [])
  return {
    view: query.view === 'resources' ? 'resources' : 'issues',
    side: sides.find((side) => side.toLowerCase() === query.side) ?? '',
    category: categories.find((category) => category.toLowerCase() === query.category) ?? '',
    search: typeof query.q === 'string' ? query.q : '',
    flags: new Set(flags.filter((flag) => on.has(flag))),
  }
}

/** Only what narrows the board is written into the address. */
export function writeFilters({ view, side, category, search, flags: on }: Filters): LocationQueryRaw {
  return {
    ...(view === 'resources' && { view }),
    ...(side && { side: side.toLowerCase() }),
    ...(category && { category: category.toLowerCase() }),
    ...(search.trim() && { q: search.trim() }),
    ...(on.size > 0 && { only: flags.filter((flag) => on.has(flag)).join(',') }),
  }
}

export function isNarrowed(filters: Filters): boolean {
  return Boolean(filters.side || filters.category || filters.search.trim() || filters.flags.size > 0)
}

interface Onlooker {
  viewerId: string | undefined
  now: Date
  /** Issues whose text has the words, as far as the server was asked. */
  found: ReadonlySet<string>
}

/** Whether a card passes; words are looked for in number, title, place and assignee, and by the server in the text. */
export function passes(issue: IssueCard, filters: Filters, { viewerId, now, found }: Onlooker): boolean {
  const { side, category, search, flags: on } = filters
  const dueState = () => dueStateAt(issue.dueAt, issue.dueState, now)
  if (side && issue.side !== side) return false
  if (category && issue.category !== category) return false
  if (on.has('mine') && (viewerId === undefined || (issue.assignee?.id !== viewerId && issue.reporter?.id !== viewerId))) return false
  if (on.has('joint') && !issue.joint) return false
  if (on.has('urgent') && !issue.urgent) return false
  if (on.has('overdue') && dueState() !== 'OVERDUE') return false
  if (on.has('soon') && dueState() !== 'DUE_SOON') return false
  const { number, title, place, assignee } = issue
  return found.has(issue.id) || holdsWords(`#${number} ${title} ${place ?? ''} ${assignee?.name ?? ''}`, search)
}
