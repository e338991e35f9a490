import type { Position } from '../graphql/generated/graphql.ts'

/** The capacity worn as long as nothing else was chosen: the one that may do most. */
export function firstHat(capacities: readonly { id: string; position: Position }[]): string | null {
  const leading =
    capacities.find(({ position }) => position === 'SECRETARY') ?? capacities.find(({ position }) => position === 'DEPUTY_SECRETARY')
  return (leading ?? capacities[0])?.id ?? null
}
