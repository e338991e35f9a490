import { onScopeDispose } from 'vue'
import type { IssueDetailFieldsFragment } from '../graphql/generated/graphql.ts'

/** An issue is different from what was shown: told by the live feed (without `detail`) or by the answer to one's own act. */
export interface IssueNews {
  id: string
  version: number
  detail?: IssueDetailFieldsFragment
}

type Listener = (news: IssueNews) => void
const listeners = new Set<Listener>()

export function tellIssueNews(news: IssueNews): void {
  listeners.forEach((listener) => listener(news))
}

export function onIssueNews(listener: Listener): void {
  listeners.add(listener)
  onScopeDispose(() => listeners.delete(listener))
}
