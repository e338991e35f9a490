import type { IssueStage } from '../graphql/generated/graphql.ts'
import type { Capacity } from '../session/hat.ts'
import { isOver } from './stages.ts'

const leading: ReadonlySet<string> = new Set(['SECRETARY', 'DEPUTY_SECRETARY'])

/**
 * The capacity that would fit better than the one worn: a seat on the committee which handles the issue. Null when the one worn does, or
 * when there is no such seat; for what is over, the seat of someone who may take it up again.
 */
export function fittingHat(
  capacities: readonly Capacity[],
  worn: Capacity | null,
  issue: { stage: IssueStage; community: { id: string } },
): Capacity | null {
  const isSeatHere = ({ organization }: Capacity) => organization.kind === 'COMMITTEE' && organization.community?.id === issue.community.id
  if (!worn || !worn.organization.community || isSeatHere(worn)) return null
  const seats = capacities.filter(isSeatHere)
  return seats.find(({ position }) => !isOver(issue.stage) || leading.has(position)) ?? null
}
