export type Position = 'SECRETARY' | 'DEPUTY_SECRETARY' | 'MEMBER' | 'HEAD' | 'HONORARY' | 'DESK'
export type TokenScope = 'READ' | 'WRITE' | 'REVEAL' | 'BOARD'

/** A running appointment: what one can act as. */
export interface Capacity {
  appointmentId: string
  position: Position
  organizationId: string
  organizationKind: string
  /** Null for the sub-district's own organizations. */
  communityId: string | null
}

/** Who asks, with the rights held at this moment. Plain data: policies are pure functions of it. */
export interface Viewer {
  personId: string
  subdistrictId: string
  name: string
  homeCommunityId: string | null
  capacities: Capacity[]
  /** Communities whose cards a committee seat lets one see: all those that share a board with one's committees' communities. */
  neighbours: string[]
  /** When these rights change by the mere passing of time; null: not foreseeably. */
  rightsChangeAt: Date | null
  /** Set when a token asks. */
  token: Token | null
}

/** What a token may do, and for which communities. */
export interface Token {
  scopes: TokenScope[]
  communities: string[]
  /** It reaches them by a seat on the sub-district's committee, which it doesn't carry itself. */
  bySubdistrictSeat: boolean
}
