import { Commitment } from '../coordination/agreement.entity.ts'
import { type Telling, settleFulfilled, tellResourceLost } from '../coordination/commitment.step.ts'
import { CommitmentState } from '../coordination/coordination.words.ts'
import { Issue } from '../issues/issue.entity.ts'
import type { Act } from '../acting/act.ts'
import type { Lock } from '../acting/lock-order.ts'
import type { Match } from './match.entity.ts'

/** The issues whose open commitments these matches are to keep, to be locked before the matches are. */
export async function issuesOf(act: Act, matchIds: readonly string[]): Promise<Lock[]> {
  const commitments = await act.em.find(Commitment, { matchId: { $in: [...matchIds] }, state: CommitmentState.OPEN })
  return commitments.map(({ issueId }) => ({ entity: Issue, id: issueId }))
}

/** What was promised has been given: the commitments that waited for it are fulfilled. Whether there were any. */
export async function keepCommitments(act: Act, match: Match): Promise<boolean> {
  const open = await openCommitments(act, match)
  for (const { issue, commitment } of open) await settleFulfilled(act, issue, commitment, telling(act, match, '已落实'))
  return open.length > 0
}

/** Whether a commitment was kept with it: then its issue has told so. */
export const hasKeptCommitments = async (act: Act, match: Match): Promise<boolean> =>
  (await act.em.findOne(Commitment, { matchId: match.id, state: CommitmentState.FULFILLED })) !== null

/** It came to nothing: the commitments stay open, and their issues tell so. */
export async function tellCommitments(act: Act, match: Match): Promise<void> {
  for (const { issue, commitment } of await openCommitments(act, match)) tellResourceLost(act, issue, commitment, telling(act, match, ''))
}

/** Read after the match was locked: nobody can tie another commitment to it any more. */
async function openCommitments(act: Act, match: Match): Promise<{ issue: Issue; commitment: Commitment }[]> {
  const commitments = await act.em.find(
    Commitment,
    { matchId: match.id, state: CommitmentState.OPEN },
    { orderBy: { id: 'asc' }, refresh: true },
  )
  return commitments.map((commitment) => ({ issue: act.held(Issue, commitment.issueId), commitment }))
}

/** The number alone: not everyone who sees the issue may see the match. A resident on its side isn't named there either. */
const telling = (act: Act, match: Match, outcome: string): Telling => ({
  text: `对接 #${match.number}${outcome && ` ${outcome}`}`,
  unnamed: match.personIds.includes(act.viewer.personId),
})
