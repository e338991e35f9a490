import type { Market } from './scores.ts'

/**
 * As many served as there can be, worked out apart from the engine: each need takes the best that has room, then those without are
 * served by moving others over. By need: its offer, or -1.
 */
export function mostServed({ scores, needs, offers, room }: Market): Int32Array {
  const left = room.slice()
  const found = new Int32Array(needs).fill(-1)
  const holders: Set<number>[] = Array.from(room, () => new Set())
  const mover = new Int32Array(offers)
  let unreached = [...room.keys()]

  const take = (need: number, offer: number) => {
    holders[found[need]!]?.delete(need)
    found[need] = offer
    holders[offer]!.add(need)
  }

  /** Back along the path: each moves over to what the one after it leaves. */
  const moveOver = (last: number, root: number) => {
    left[last]!--
    for (let offer = last; offer >= 0;) {
      const need = mover[offer]!
      const leaves = need === root ? -1 : found[need]!
      take(need, offer)
      offer = leaves
    }
  }

  /** What a vain search has reached leads nowhere for later ones either, and stays reached. */
  const serve = (root: number) => {
    const before = unreached
    const queue = [root]
    for (const need of queue) {
      const fits = (offer: number) => scores[need * offers + offer]! >= 0
      const reached = unreached.filter(fits)
      for (const offer of reached) mover[offer] = need
      const open = reached.find((offer) => left[offer]! > 0)
      if (open !== undefined) {
        unreached = before
        return moveOver(open, root)
      }
      unreached = unreached.filter((offer) => !fits(offer))
      for (const offer of reached) queue.push(...holders[offer]!)
    }
  }

  for (let need = 0; need < needs; need++) {
    let [best, most] = [-1, -1]
    for (let offer = 0; offer < offers; offer++)
      if (left[offer]! > 0 && scores[need * offers + offer]! > most) [best, most] = [offer, scores[need * offers + offer]!]
    if (best < 0) continue
    left[best]!--
    take(need, best)
  }
  for (let need = 0; need < needs; need++) if (found[need]! < 0) serve(need)
  return found
}
