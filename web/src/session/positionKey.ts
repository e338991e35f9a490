import type { OrganizationKind, Position } from '../graphql/generated/graphql.ts'

const chaired: ReadonlySet<OrganizationKind> = new Set(['COMMITTEE', 'OWNERS_COMMITTEE', 'COUNCIL', 'SERVICE_CENTER'])
const presided: ReadonlySet<OrganizationKind> = new Set(['ASSOCIATION', 'ALLIANCE', 'CLUB'])

const employing: ReadonlySet<OrganizationKind> = new Set(['ENTERPRISE', 'PROPERTY_MANAGER', 'PUBLIC_UNIT', 'SERVICE_CENTER'])

/** The key of a position's word. A head is called after what he or she heads: 主任 of a committee, 会长 of an association, 负责人 of a firm; and a firm has no 委员. */
export function positionKey({ position, organization }: { position: Position; organization: { kind: OrganizationKind } }): string {
  if (position === 'HEAD' && chaired.has(organization.kind)) return 'common.head.chair'
  if (position === 'HEAD' && presided.has(organization.kind)) return 'common.head.president'
  if (position === 'MEMBER' && employing.has(organization.kind)) return 'common.head.staff'
  return `common.position.${position}`
}
