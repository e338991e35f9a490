import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import type { Issue } from './issue.entity.ts'
import type { IssuePayload } from './issue.types.ts'

export type IssueAnswer = Promise<Unanswered<IssuePayload>>

/** What a mutation of an issue answers. */
export async function answer(doing: Promise<Done<Issue>>): IssueAnswer {
  const { row, cursor } = await doing
  return { issue: row, cursor }
}
