import type { ChangeDraft } from '../changes/change.ts'
import { newId } from '../kernel/id.ts'
import type { Building } from './insert.cast.ts'
import { insertRows, nextNumbers } from './rows.ts'
import { stories } from './stories/all.ts'
import { tell } from './telling/tell.ts'
import type { Row } from './telling/told.ts'

/** All issues with their timelines, numbered in the order they were reported. Returns the changes to log. */
export async function insertIssues({ em, cast, clock, vault }: Building): Promise<ChangeDraft[]> {
  const inOrder = stories.toSorted((one, other) => other.report.ago - one.report.ago)
  const numbers = await nextNumbers(em, 'issue_number', inOrder.length)
  const known = new Map(inOrder.map((story, index) => [story.report.title, { id: newId(), number: numbers[index]! }]))
  const told = inOrder.map((story) => tell(story, { cast, clock, vault, known }))

  // What was merged refers to the issue it went into: that one comes first.
  const [into, merged] = [told.filter((each) => !each.issue.merged_into_id), told.filter((each) => each.issue.merged_into_id)]
  for (const group of [into, merged])
    await insertRows(
      em,
      'issue',
      group.map((each) => each.issue),
    )
  for (const [table, rows] of [
    ['party', told.flatMap((each) => each.parties)],
    ['meeting', told.flatMap((each) => each.meetings)],
    ['agreement', told.flatMap((each) => each.agreements)],
    ['commitment', told.flatMap((each) => each.commitments)],
    ['issue_entry', told.flatMap((each) => each.entries)],
    ['issue_follower', told.flatMap((each) => each.followers)],
  ] satisfies [string, Row[]][]) {
    await insertRows(em, table, rows)
  }

  return told.map(({ issue, lastKind }) => ({
    kind: `ISSUE_${lastKind}`,
    entity: 'ISSUE',
    entityId: issue.id as string,
    row: { version: issue.version as number },
    communities: issue.communities as string[],
    organizations: [
      ...(issue.party_organizations as string[]),
      ...(issue.reporter_organization_id ? [issue.reporter_organization_id as string] : []),
    ],
    persons: issue.reporter_id ? [issue.reporter_id as string] : [],
  }))
}
