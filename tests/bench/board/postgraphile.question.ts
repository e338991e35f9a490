/** The same question in the words PostGraphile gives the database; what it can’t name alike is brought into shape afterwards. */
export const question = /* GraphQL */ `
  query BoardWithRelations($id: UUID!, $subdistrictId: UUID!) {
    board: boardByRowIdAndSubdistrictId(rowId: $id, subdistrictId: $subdistrictId) {
      id: rowId
      name
      communities: seenList {
        id: rowId
        name
        kind
      }
      issues: issuesList {
        id: rowId
        version
        number
        title
        place
        category
        urgent
        stage
        stageSince
        dueAt
        openCommitments
        community: communityByCommunityIdAndSubdistrictId {
          id: rowId
          name
        }
        communities
        reporter: personByReporterIdAndSubdistrictId {
          id: rowId
          name
        }
        reporterOrganization: organizationByReporterOrganizationIdAndSubdistrictId {
          id: rowId
          name
        }
        assignee: personByAssigneeIdAndSubdistrictId {
          id: rowId
          name
        }
        parties: partiesByIssueIdAndSubdistrictIdList(orderBy: ROW_ID_ASC) {
          id: rowId
          state
          organization: organizationByOrganizationIdAndSubdistrictId {
            id: rowId
            name
          }
        }
        agreement: agreementsByIssueIdAndSubdistrictIdList(first: 1, orderBy: ROW_ID_DESC) {
          id: rowId
          agreedOn
          commitments: commitmentsByAgreementIdAndSubdistrictIdList(orderBy: ROW_ID_ASC) {
            id: rowId
            text
            dueOn
            state
          }
        }
      }
    }
  }
`

interface Answer {
  data: { board: { issues: { communities: unknown[]; agreement: unknown }[] } }
}

/** Columns that hold ids are lists of them here, and of several agreements the newest is a list of one. */
export function shaped(answer: Answer): unknown {
  for (const issue of answer.data.board.issues) {
    issue.communities = issue.communities.map((id) => ({ id }))
    issue.agreement = (issue.agreement as unknown[])[0] ?? null
  }
  return answer
}
