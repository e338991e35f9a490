/** A running seat on a community's committee. */
export interface Seat {
  appointmentId: string
  personId: string
  communityId: string
  side: 'RESIDENTIAL' | 'BUILDING'
  isSecretary: boolean
}

export interface BridgeSeats {
  personId: string
  seats: Seat[]
  isReciprocal: boolean
}

/**
 * Cross-appointment (交叉任职): who sits on committees of both sides. It is reciprocal where the secretary of one community sits on
 * the other side's committee and that committee's secretary sits here.
 */
export function bridgesOf(seats: readonly Seat[]): BridgeSeats[] {
  return [...Map.groupBy(seats, (seat) => seat.personId)]
    .filter(([, own]) => new Set(own.map((seat) => seat.side)).size === 2)
    .map(([personId, own]) => ({
      personId,
      seats: own,
      isReciprocal: own.some((home) => home.isSecretary && own.some((away) => isReturned(seats, home, away))),
    }))
}

/** Whether the secretary of the committee one is sent to sits on the committee one comes from. */
function isReturned(seats: readonly Seat[], home: Seat, away: Seat): boolean {
  if (home.side === away.side) return false
  const theirSecretaries = seats.filter(
    (seat) => seat.communityId === away.communityId && seat.isSecretary && seat.personId !== home.personId,
  )
  return theirSecretaries.some(({ personId }) => seats.some((seat) => seat.personId === personId && seat.communityId === home.communityId))
}
