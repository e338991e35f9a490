import type { BridgesQuery, Side } from '../graphql/generated/graphql.ts'

type Bridge = BridgesQuery['bridges'][number]

export interface Committee {
  id: string
  name: string
  side: Side
}

/** One person's seats on both sides, as rows of the two columns of committees. */
export interface BridgeLine {
  personId: string
  personName: string
  isReciprocal: boolean
  /** Rows in the left (residential) and the right (building) column. */
  left: number
  right: number
}

/** The committees of both sides that somebody links, and a line for each pair of seats one person holds across. */
export function bridgeLines(bridges: readonly Bridge[]): { left: Committee[]; right: Committee[]; lines: BridgeLine[] } {
  const left: Committee[] = []
  const right: Committee[] = []
  const rowOf = (seat: Bridge['seats'][number]): [Side, number] | null => {
    const { community, id, name } = seat.organization
    if (!community) return null
    const column = community.side === 'RESIDENTIAL' ? left : right
    const known = column.findIndex((committee) => committee.id === id)
    return [community.side, known >= 0 ? known : column.push({ id, name, side: community.side }) - 1]
  }
  const lines = bridges.flatMap(({ person, seats, isReciprocal }) => {
    const rows = seats.map(rowOf).filter((row) => row !== null)
    const onLeft = new Set(rows.filter(([side]) => side === 'RESIDENTIAL').map(([, row]) => row))
    const onRight = new Set(rows.filter(([side]) => side === 'BUILDING').map(([, row]) => row))
    return [...onLeft].flatMap((from) =>
      [...onRight].map((to) => ({ personId: person.id, personName: person.name, isReciprocal, left: from, right: to })),
    )
  })
  return { left, right, lines }
}
