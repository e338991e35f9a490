import type { Act } from '../acting/act.ts'
import type { Issue } from './issue.entity.ts'

/** What goes with an issue when it ends, and comes back when that is taken back. */
export interface Ending {
  ended(act: Act, issue: Issue): Promise<void>
  /** `at`: when it had ended. */
  takenBack(act: Act, issue: Issue, at: Date): Promise<void>
}

const endings: Ending[] = []

/** For those above: what hangs on issues says so itself. */
export const whenIssueEnds = (ending: Ending): unknown => endings.push(ending)

export async function endWith(act: Act, issue: Issue): Promise<void> {
  for (const ending of endings) await ending.ended(act, issue)
}

export async function takeBackEnd(act: Act, issue: Issue, at: Date): Promise<void> {
  for (const ending of endings) await ending.takenBack(act, issue, at)
}
