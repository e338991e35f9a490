import type { Flow } from './flow.ts'
import type { Instance } from './instance.ts'
import { passOver } from './pass.ts'
import { Tree } from './tree.ts'

/**
 * The best total among all allocations, by the network simplex: from a flow that serves as many as possible, step by step to
 * better ones. For each need all its pairs are looked at and the one that gains most is taken; once no pair of all gains,
 * there is nothing better. To serve one more counts for more than any total, so nobody goes without for the sake of the score.
 */
export class Simplex {
  readonly tree: Tree
  /** What it counts to be served. */
  readonly serving: number
  readonly #instance: Instance

  constructor(instance: Instance, flow: Flow) {
    this.#instance = instance
    this.serving = 1 + 1000 * instance.demand.reduce((sum, demand) => sum + demand, 0)
    this.tree = new Tree(instance)
    this.#adopt(flow)
  }

  /** How many steps a look at all pairs came to: none, and it is the best. */
  pass(isStopped: () => boolean): number {
    return passOver(
      this.tree,
      this.#instance.needs,
      (need) => this.#improve(need),
      () => true,
      isStopped,
    )
  }

  #improve(need: number): boolean {
    const { scores, needs, offers } = this.#instance
    const { worth, sink } = this.tree
    const row = need * offers
    const reserve = worth[need]! - this.serving
    let best = sink
    let most = Math.max(0, -worth[need]!)
    for (let offer = 0; offer < offers; offer++) {
      const score = scores[row + offer]!
      if (score < 0) continue
      const gain = score + worth[needs + offer]! - reserve
      if (gain <= most) continue
      most = gain
      best = needs + offer
    }
    if (most > 0) this.tree.pivot(need, best, most)
    return most > 0
  }

  /** Takes over what a flow gives, as far as there is a straight way for it through the tree. */
  #adopt(flow: Flow): void {
    const { needs, offers, scores } = this.#instance
    const { tree } = this
    const hasRoom = (node: number): boolean =>
      node === tree.sink || (tree.parent[node] === tree.head[node] && tree.flow[node]! < tree.limit[node]! && hasRoom(tree.head[node]!))
    flow.given.forEach((given, offer) => {
      for (const need of given.keys())
        if (tree.parent[need] === tree.sink && tree.flow[need]! > 0 && hasRoom(needs + offer))
          tree.pivot(need, needs + offer, this.serving + scores[need * offers + offer]! + tree.worth[needs + offer]! - tree.worth[need]!)
    })
  }
}
