import { isConcerned } from '../acting/concern.ts'
import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { Community } from '../communities/community.entity.ts'
import { wish } from '../database/loaders.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Person } from '../people/person.entity.ts'
import { canReadEntry } from './conversation.service.ts'
import { loadBoardIssues, loadIssuesByIds } from './issue.board.ts'
import { concernOf } from './issue.concern.ts'
import { Issue, IssueEntry } from './issue.entity.ts'
import { seesIssueOf } from './issue.seen.ts'

export const issue = noun(Issue, {
  log: 'ISSUE',
  see: (request, row) => isConcerned(signedIn(request), concernOf(row)),
  inLog: { parts: ['IssueViewerCan'], except: ['isFollowed'] },
  onBoards: {
    lane: {
      name: 'issues',
      description: 'All open issues the viewer may see, and those closed in the last 30 days.',
      holds: 50,
      load: loadBoardIssues,
    },
    event: {
      type: 'IssueChanged',
      field: 'issue',
      description: 'As it stands now: at the version of the change or a later one.',
    },
    loadByIds: loadIssuesByIds,
    // Those it concerns know who raised it.
    namesResident: ({ actorId, persons }) => persons.includes(actorId!),
  },
  ahead: {
    issues(issues: readonly Issue[], asked) {
      const isReporterNamed = asked.has('reporterName') || asked.has('turnNames')
      return {
        first: [
          wish(Person, [
            ...(isReporterNamed || asked.has('reporter') ? issues.map(({ reporterId }) => reporterId) : []),
            ...(asked.has('assignee') ? issues.map(({ assigneeId }) => assigneeId) : []),
          ]),
        ],
        second: () => [
          wish(
            Community,
            issues.flatMap(({ communityId, communityIds }) => [communityId, ...communityIds]),
          ),
          wish(
            Organization,
            isReporterNamed || asked.has('reporterOrganization') ? issues.map(({ reporterOrganizationId }) => reporterOrganizationId) : [],
          ),
        ],
      }
    },
  },
})

export const issueEntry = noun(IssueEntry, {
  see: async (request, entry) => canReadEntry(request, entry) && (await seesIssueOf(request, entry)),
})
