import type { IssueStage } from '../graphql/generated/graphql.ts'
import { isOver } from '../issues/stages.ts'
import type { IssueCard } from './useBoard.ts'

export interface Column<Issue extends IssueCard = IssueCard> {
  stage: IssueStage
  issues: Issue[]
  residential: number
  building: number
}

/** Cards by stage. What is urgent comes first, then what is due first; closed ones with the latest on top. */
export function columnsOf<Issue extends IssueCard>(issues: readonly Issue[], stages: readonly IssueStage[]): Column<Issue>[] {
  const columns = new Map(stages.map((stage) => [stage, { stage, issues: [], residential: 0, building: 0 } as Column<Issue>]))
  for (const issue of issues) {
    const column = columns.get(issue.stage)
    if (!column) continue
    column.issues.push(issue)
    if (issue.side === 'RESIDENTIAL') column.residential += 1
    else column.building += 1
  }
  for (const column of columns.values()) column.issues.sort(isOver(column.stage) ? byLatest : byUrgency)
  return [...columns.values()]
}

/** Columns whose cards are the same stay the same object, so that nothing of them is drawn again. */
export function keepUnchanged(before: readonly Column[] | undefined, now: Column[]): Column[] {
  return now.map((column) => before?.find((old) => old.stage === column.stage && haveSameCards(old, column)) ?? column)
}

function haveSameCards(a: Column, b: Column): boolean {
  return a.issues.length === b.issues.length && a.issues.every((issue, index) => issue === b.issues[index])
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
