import type { IssueCard } from './useBoard.ts'

/** Who is to act, in a word: whoever handles it, or those it waits for. That it is the committee's turn goes without saying. */
export function cardTurn({ assignee, turn, turnNames }: Pick<IssueCard, 'assignee' | 'turn' | 'turnNames'>): string | null {
  if (turn === 'NOBODY') return null
  if (turn === 'COMMITTEE') return assignee?.name ?? null
  return turnNames[0] ?? assignee?.name ?? null
}
