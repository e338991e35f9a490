import { isConcerned } from '../acting/concern.ts'
import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { canReadEntry } from './conversation.service.ts'
import { concernOf } from './issue.concern.ts'
import { Issue, IssueEntry } from './issue.entity.ts'
import { seesIssueOf } from './issue.seen.ts'

export const issue = noun(Issue, {
  log: 'ISSUE',
  see: (request, row) => isConcerned(signedIn(request), concernOf(row)),
  inLog: { parts: ['IssueViewerCan'], except: ['isFollowed'] },
})

export const issueEntry = noun(IssueEntry, {
  see: async (request, entry) => canReadEntry(request, entry) && (await seesIssueOf(request, entry)),
})
