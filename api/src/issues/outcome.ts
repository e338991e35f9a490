import type { EntityManager } from '@mikro-orm/postgresql'
import { Community } from '../communities/community.entity.ts'
import { Issue, IssueEntry } from './issue.entity.ts'
import type { IssueOutcome } from './issue.types.ts'
import { EntryKind, IssueStage } from './issue.words.ts'

/** Longer chains of issues merged into one another aren't followed. */
const MOST_STEPS = 10

/** The issue that stands for a merged one in the end: what it was merged into may have been merged itself. */
export async function originalOf(em: EntityManager, { subdistrictId, mergedIntoId }: Issue): Promise<Issue | null> {
  let original: Issue | null = null
  for (let step = 0, next = mergedIntoId; next !== null && step < MOST_STEPS; step++) {
    original = await em.findOne(Issue, { id: next, subdistrictId })
    next = original?.mergedIntoId ?? null
  }
  return original
}

/** Why it was not taken on, in the words written for whoever raised it. */
export async function declinedBecause(em: EntityManager, { id, stage }: Issue): Promise<string | null> {
  if (stage !== IssueStage.DECLINED) return null
  const [last] = await em.find(IssueEntry, { issueId: id, kind: EntryKind.DECLINED }, { orderBy: { id: 'desc' }, limit: 1 })
  return last?.text ?? null
}

/** What became of it, for those who may not see the issue itself: nobody's name, and nothing of what was said on the way. */
export async function outcomeOf(em: EntityManager, issue: Issue): Promise<IssueOutcome> {
  const { number, stage, dueAt, result, resultText } = issue
  const community = await em.findOneOrFail(Community, issue.communityId)
  return { number, stage, dueAt, result, resultText, communityName: community.name, reason: await declinedBecause(em, issue) }
}
