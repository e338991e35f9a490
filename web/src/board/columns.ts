import type { IssueStage } from '../graphql/generated/graphql.ts'
import { isOver } from '../issues/stages.ts'
import type { IssueCard } from './useBoard.ts'

export interface Column<Issue extends IssueCard = IssueCard> {
  stage: IssueStage
  issues: Issue[]
  residential: number
  building: number
}

/**
 * Cards by stage. What is urgent comes first, then what is due first; closed ones with the latest on top.
 * With the columns there were `before` only cards that are new or another version are put in their places, and a column whose cards are
 * the same stays the same object, so that nothing of it is drawn again.
 */
export function columnsOf<Issue extends IssueCard>(
  issues: readonly Issue[],
  stages: readonly IssueStage[],
  before: readonly Column<Issue>[] = [],
): Column<Issue>[] {
  const present = new Set(issues)
  const columns = new Map(stages.map((stage) => [stage, { old: before.find((column) => column.stage === stage), added: [] as Issue[] }]))
  const placed = new Set([...columns.values()].flatMap(({ old }) => old?.issues ?? []))
  for (const issue of issues) if (!placed.has(issue)) columns.get(issue.stage)?.added.push(issue)
  return [...columns].map(([stage, { old, added }]) => {
    const kept = old?.issues.filter((issue) => present.has(issue)) ?? []
    return old && added.length === 0 && kept.length === old.issues.length ? old : columnOf(stage, kept, added)
  })
}

function columnOf<Issue extends IssueCard>(stage: IssueStage, sorted: readonly Issue[], added: Issue[]): Column<Issue> {
  const issues = merged(sorted, added, isOver(stage) ? byLatest : byUrgency)
  const residential = issues.filter(({ side }) => side === 'RESIDENTIAL').length
  return { stage, issues, residential, building: issues.length - residential }
}

function merged<Issue>(sorted: readonly Issue[], added: Issue[], order: (a: Issue, b: Issue) => number): Issue[] {
  added.sort(order)
  if (sorted.length === 0) return added
  const all: Issue[] = []
  let next = 0
  for (const issue of sorted) {
    while (next < added.length && order(added[next]!, issue) < 0) all.push(added[next++]!)
    all.push(issue)
  }
  return all.concat(added.slice(next))
}

function byUrgency(a: IssueCard, b: IssueCard): number {
  return Number(b.urgent) - Number(a.urgent) || compare(a.dueAt ?? '9', b.dueAt ?? '9') || a.number - b.number
}

function byLatest(a: IssueCard, b: IssueCard): number {
  return compare(b.stageSince, a.stageSince) || b.number - a.number
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
