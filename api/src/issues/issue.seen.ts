import { isConcerned } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { concernOf } from './issue.concern.ts'
import { Issue } from './issue.entity.ts'

/** What hangs on an issue is seen by whoever sees the issue. */
export async function seesIssueOf(request: Request, { issueId }: { issueId: string }): Promise<boolean> {
  return isConcerned(signedIn(request), concernOf(await request.loaders.get(Issue, issueId)))
}
