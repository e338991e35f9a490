import type { CommunityKind, OrganizationKind, PlaceKind, Position } from '../graphql/generated/graphql.ts'

export const communityKinds: readonly CommunityKind[] = ['RESIDENTIAL', 'BUILDING', 'PARK', 'BUSINESS_DISTRICT']
export const placeKinds: readonly PlaceKind[] = ['COMPOUND', 'TOWER']
export const organizationKinds: readonly OrganizationKind[] = [
  'COMMITTEE',
  'BRANCH',
  'ENTERPRISE',
  'PROPERTY_MANAGER',
  'OWNERS_COMMITTEE',
  'SERVICE_CENTER',
  'ASSOCIATION',
  'COUNCIL',
  'ALLIANCE',
  'CLUB',
  'VOLUNTEER_TEAM',
  'PUBLIC_UNIT',
  'LIAISON_STATION',
]
export const positions: readonly Position[] = ['SECRETARY', 'DEPUTY_SECRETARY', 'MEMBER', 'HEAD', 'HONORARY', 'DESK']
