import type { IssueCard } from './useBoard.ts'

/** Who is to act, in a word: the person handling it, or else those whose turn it is. */
export function cardTurn({ assignee, turn, turnNames }: Pick<IssueCard, 'assignee' | 'turn' | 'turnNames'>): string | null {
  if (turn === 'NOBODY') return null
  if (turn === 'COMMITTEE' && assignee) return assignee.name
  return turnNames[0] ? (turnNames.length > 1 ? `${turnNames[0]}…` : turnNames[0]) : (assignee?.name ?? null)
}
