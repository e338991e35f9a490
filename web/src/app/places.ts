import type { Place, PlaceFor } from '../session/place.ts'
import type { Visitor } from '../session/visitor.ts'

const found = Object.values(import.meta.glob<PlaceFor>('../*/*.place.ts', { eager: true, import: 'place' }))

/** Where one can go from anywhere, in the order the rooms state. */
export const places = (visitor: Visitor): readonly Place[] =>
  found.flatMap((placeFor) => placeFor(visitor) ?? []).sort((a, b) => a.order - b.order)
