import type { MyIssuesQuery } from '../graphql/generated/graphql.ts'
import { isOver } from './stages.ts'

export type MyIssue = MyIssuesQuery['issues']['nodes'][number]

export interface MyGroup {
  name: 'yourTurn' | 'open' | 'closed'
  issues: MyIssue[]
}

/** What waits for me first, then what is under way, then what is over; each as it came, the latest change on top. */
export function groupMine(issues: readonly MyIssue[]): MyGroup[] {
  const groups: MyGroup[] = (['yourTurn', 'open', 'closed'] as const).map((name) => ({ name, issues: [] }))
  for (const issue of issues) {
    const name = isOver(issue.stage) ? 'closed' : issue.viewerCan.confirm.allowed ? 'yourTurn' : 'open'
    groups.find((group) => group.name === name)!.issues.push(issue)
  }
  return groups
}
