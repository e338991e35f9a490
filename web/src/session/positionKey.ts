import type { OrganizationKind, Position } from '../graphql/generated/graphql.ts'

const chaired: ReadonlySet<OrganizationKind> = new Set(['COMMITTEE', 'OWNERS_COMMITTEE', 'COUNCIL', 'SERVICE_CENTER'])
const presided: ReadonlySet<OrganizationKind> = new Set(['ASSOCIATION', 'ALLIANCE', 'CLUB'])

/** The key of a position's word. A head is called after what he or she heads: 主任 of a committee, 会长 of an association, 负责人 of a firm. */
export function positionKey({ position, organization }: { position: Position; organization: { kind: OrganizationKind } }): string {
  if (position === 'HEAD' && chaired.has(organization.kind)) return 'common.head.chair'
  if (position === 'HEAD' && presided.has(organization.kind)) return 'common.head.president'
  return `common.position.${position}`
}
