import { noun } from '../acting/noun.ts'
import { wish } from '../database/loaders.ts'
import type { Issue } from '../issues/issue.entity.ts'
import { seesIssueOf } from '../issues/issue.seen.ts'
import { turnOf } from '../issues/issue.ts'
import { Turn } from '../issues/issue.words.ts'
import type { Selection } from '../kernel/selection.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Agreement, Commitment } from './agreement.entity.ts'
import { Meeting } from './meeting.entity.ts'
import { Party } from './party.entity.ts'

/** Issues whose parties, or what they promised, are asked for: all of them, or those that wait for them, where it is asked whose turn it is. */
function asking(issues: readonly Issue[], asked: Selection, areAll: boolean): string[] {
  const now = new Date()
  const asking = areAll ? issues : asked.has('turnNames') ? issues.filter((issue) => turnOf(issue, now) === Turn.PARTIES) : []
  return asking.map(({ id }) => id)
}

export const party = noun(Party, {
  see: seesIssueOf,
  inLog: {},
  ahead: {
    issues: (issues: readonly Issue[], asked, loaders) => ({
      first: [wish(Party, asking(issues, asked, asked.has('parties')), 'issueId')],
      second(rowsOf) {
        const parties = rowsOf(Party, 'issueId')
        // What was read by the issue is also asked for by what it belongs to.
        loaders.keep(Party, parties)
        return [
          wish(
            Organization,
            parties.map(({ organizationId }) => organizationId),
          ),
        ]
      },
    }),
  },
})

export const meeting = noun(Meeting, { see: seesIssueOf, inLog: {} })

export const agreement = noun(Agreement, {
  see: seesIssueOf,
  inLog: {},
  ahead: {
    issues(issues: readonly Issue[], asked, loaders) {
      const isAsked = asked.has('agreement')
      const areCommitmentsAsked = asked.get('agreement')?.has('commitments') ?? false
      return {
        first: [
          wish(Agreement, isAsked ? issues.map(({ id }) => id) : [], 'issueId'),
          wish(Commitment, asking(issues, asked, areCommitmentsAsked), 'issueId'),
        ],
        second(rowsOf) {
          const agreements = rowsOf(Agreement, 'issueId').map(({ id }) => id)
          if (areCommitmentsAsked) loaders.keepLists(Commitment, 'agreementId', agreements, rowsOf(Commitment, 'issueId'))
          return []
        },
      }
    },
  },
})

export const commitment = noun(Commitment, { see: seesIssueOf, inLog: {} })
