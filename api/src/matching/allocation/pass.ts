import type { Tree } from './tree.ts'

/** Offers and organizations are looked at after so many needs: they are few, and whatever moves bears on them. */
const ROWS = 8

/**
 * One look at all needs, and at all limits of offers and organizations, with a step wherever something is to be gained; how
 * many steps there were. It ends early when told to stop. `isFree`: which limits may be touched at all.
 */
export function passOver(
  tree: Tree,
  needs: number,
  improve: (need: number) => boolean,
  isFree: (node: number) => boolean,
  isStopped: () => boolean,
): number {
  let steps = 0
  for (let need = 0; need < needs; need++) {
    if (improve(need)) steps++
    if (need % ROWS > 0) continue
    steps += improveLimits(tree, needs, isFree)
    if (isStopped()) return steps
  }
  return steps + improveLimits(tree, needs, isFree)
}

/** Whatever would rather be full is filled, and whatever is full and would rather not be is emptied. */
function improveLimits(tree: Tree, needs: number, isFree: (node: number) => boolean): number {
  const { worth, head, isFull, sink } = tree
  let steps = 0
  for (let node = needs; node < sink; node++) {
    const gain = worth[head[node]!]! - worth[node]!
    if ((isFull[node] === 1 ? gain >= 0 : gain <= 0) || !isFree(node)) continue
    tree.pivot(node, head[node]!, gain)
    steps++
  }
  return steps
}
