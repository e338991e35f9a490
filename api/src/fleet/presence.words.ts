import type { Present, Roll } from './attendance.ts'
import { MOST_BYTES } from './hints.ts'

/** Comings and goings in a room. */
export type News = [room: string, came: Present[], went: string[]]

/** What processes tell each other about who is present. `by` is the process that speaks; `n` counts its NEWS, so that a gap is noticed. */
export type Words = { by: string } & (
  | { kind: 'NEWS'; n: number; news: News[] }
  /** All it has, in parts; `n` is the last of the NEWS that are in it. */
  | { kind: 'ROLL'; n: number; part: number; parts: number; roll: Roll }
  /** Still alive. */
  | { kind: 'BEAT'; n: number }
  /** The one named, or everybody, may say the roll. */
  | { kind: 'ASK'; whom: string | null }
  | { kind: 'BYE' }
)

/** What one message holds beside its list. */
const FRAME_BYTES = 200

/** Distributes pieces over messages of a size that the hints carry, in order; at least one. */
export function inParts<Piece>(pieces: Iterable<Piece>): Piece[][] {
  const parts: Piece[][] = [[]]
  let bytes = FRAME_BYTES
  for (const piece of pieces) {
    const size = Buffer.byteLength(JSON.stringify(piece)) + 1
    if (bytes + size > MOST_BYTES && parts.at(-1)!.length > 0) {
      parts.push([])
      bytes = FRAME_BYTES
    }
    parts.at(-1)!.push(piece)
    bytes += size
  }
  return parts
}

/** A room of thousands in pieces of which one fits everywhere. */
export function rollPieces(roll: Roll): Roll {
  return roll.flatMap(([room, people]) => tens(people).map((some): Roll[number] => [room, some]))
}

export function newsPieces(news: News[]): News[] {
  return news.flatMap(([room, came, went]) => [
    ...tens(came).map((some): News => [room, some, []]),
    ...tens(went).map((some): News => [room, [], some]),
  ])
}

function tens<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / 10) }, (_, index) => items.slice(10 * index, 10 * index + 10))
}
