import type { WallIssue } from './useWall.ts'

/** 张＊: who passes by need not read whole names. */
export function mask(name: string): string {
  return `${Array.from(name)[0] ?? ''}＊`
}

/** Whose turn it is, people masked, organizations and communities by their names; null where it goes without saying. */
export function wallTurn({
  turn,
  turnNames,
  assignee,
  reporter,
  reporterOrganization,
}: Pick<WallIssue, 'turn' | 'turnNames' | 'assignee' | 'reporter' | 'reporterOrganization'>): string | null {
  if (turn === 'COMMITTEE') return assignee ? mask(assignee.name) : null
  const [name] = turnNames
  if (!name || turn === 'NOBODY') return null
  return turn === 'REPORTER' && reporter && !reporterOrganization ? mask(name) : name
}
