import type { Concern, ConcernConditions } from '../acting/concern.ts'
import { closedStages } from './issue.ts'
import type { Issue } from './issue.entity.ts'

type Concerning = Pick<Issue, 'communityIds' | 'partyOrganizations' | 'reporterOrganizationId' | 'reporterId'>

/** Whom an issue concerns: its communities, its parties and those who raised it. */
export function concernOf(issue: Concerning): Concern {
  return {
    communities: issue.communityIds,
    organizations: issue.reporterOrganizationId ? [...issue.partyOrganizations, issue.reporterOrganizationId] : issue.partyOrganizations,
    persons: issue.reporterId ? [issue.reporterId] : [],
  }
}

/** The same in SQL, over `issue i`. */
export const issueConcern: ConcernConditions = {
  communities: (list) => `i.communities && ${list}`,
  organizations: (list) => `(i.party_organizations && ${list} or i.reporter_organization_id = any(${list}))`,
  person: (id) => `i.reporter_id = ${id}`,
}

/** Spelt out as in the index `issue_open_category`, which serves it, over `alias`. */
export const openIssue = (alias: string): string => `${alias}.stage not in (${closedStages.map((stage) => `'${stage}'`).join(', ')})`
