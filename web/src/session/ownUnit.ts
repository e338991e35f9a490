import type { OrganizationKind } from '../graphql/generated/graphql.ts'

interface Seat {
  organization: { id: string; kind: OrganizationKind }
}

/** The unit one speaks for: that of the hat worn, or else the first; committees are no units. */
export function ownUnit<S extends Seat>(hat: S | null, capacities: readonly S[]): S['organization'] | null {
  const isUnit = ({ organization }: S) => organization.kind !== 'COMMITTEE'
  if (hat && isUnit(hat)) return hat.organization
  return capacities.find(isUnit)?.organization ?? null
}

/** Comes for an enterprise alone: starts at its page, not at the boards. */
export function isForEnterprise(capacities: readonly Seat[]): boolean {
  return capacities.length > 0 && capacities.every(({ organization }) => organization.kind === 'ENTERPRISE')
}
