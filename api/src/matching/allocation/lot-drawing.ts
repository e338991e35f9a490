import type { Instance } from './instance.ts'
import { hashOf, lot } from './lots.ts'
import { passOver } from './pass.ts'
import type { Simplex } from './simplex.ts'
import type { Tree } from './tree.ts'

/**
 * Among all allocations with the best total, the one with the highest sum of lots. By complementary slackness these are the
 * ones that use only pairs that neither gain nor lose; steps along such pairs leave the worths, and with them the total, as
 * they are. So the worths are put aside, and the same tree goes on with those of the lots.
 */
export class LotDrawing {
  readonly #tree: Tree
  readonly #needs: number
  /** Need by need, the offers it could be given as well, with their lots. */
  readonly #starts: Int32Array
  readonly #offers: Int32Array
  readonly #lots: Uint32Array
  /** Arcs that are not pairs, by their tails, along which nothing is gained or lost. */
  readonly #free: Uint8Array

  constructor(instance: Instance, simplex: Simplex, seed: string) {
    this.#tree = simplex.tree
    this.#needs = instance.needs
    this.#starts = new Int32Array(instance.needs + 1)
    this.#free = Uint8Array.from(this.#tree.worth, (worth, node) => (worth === this.#tree.worth[this.#tree.head[node]!]! ? 1 : 0))
    this.#forEachTie(instance, simplex.serving, (need) => this.#starts[need + 1]!++)
    for (let need = 0; need < instance.needs; need++) this.#starts[need + 1]! += this.#starts[need]!
    this.#offers = new Int32Array(this.#starts[instance.needs]!)
    this.#lots = new Uint32Array(this.#starts[instance.needs]!)
    this.#draw(instance, simplex.serving, seed)
    this.#reckonAnew(instance)
  }

  /** As `Simplex.pass`, with lots. */
  pass(isStopped: () => boolean): number {
    return passOver(
      this.#tree,
      this.#needs,
      (need) => this.#improve(need),
      (node) => this.#free[node] === 1,
      isStopped,
    )
  }

  /** Pairs that neither gain nor lose, need by need. */
  #forEachTie({ needs, offers, scores }: Instance, serving: number, visit: (need: number, offer: number) => void): void {
    const { worth } = this.#tree
    for (let need = 0; need < needs; need++)
      for (let offer = 0, at = need * offers; offer < offers; offer++, at++) {
        const loss = worth[need]! - worth[needs + offer]! - serving - scores[at]!
        if (scores[at]! >= 0 && loss === 0) visit(need, offer)
      }
  }

  #draw(instance: Instance, serving: number, seed: string): void {
    const needHashes = instance.needIds.map((id) => hashOf(`${seed} ${id}`))
    const offerHashes = instance.offerIds.map((id) => hashOf(`${seed} ${id}`))
    let at = 0
    this.#forEachTie(instance, serving, (need, offer) => {
      this.#offers[at] = offer
      this.#lots[at++] = lot(needHashes[need]![0], needHashes[need]![1], offerHashes[offer]![0], offerHashes[offer]![1])
    })
  }

  /** The worths in lots, from the sink outwards. */
  #reckonAnew({ needs, offers }: Instance): void {
    const { parent, worth, sink } = this.#tree
    const known = new Uint8Array(sink + 1)
    known[sink] = 1
    worth[sink] = 0
    const path: number[] = []
    for (let start = 0; start < sink; start++) {
      for (let node = start; known[node] === 0; node = parent[node]!) path.push(node)
      for (let node = path.pop(); node !== undefined; node = path.pop()) {
        const above = parent[node]!
        const [tail, head] = [Math.min(node, above), Math.max(node, above)]
        const drawn = tail < needs && head < needs + offers ? this.#lotOf(tail, head - needs) : 0
        worth[node] = worth[above]! + (node === tail ? drawn : -drawn)
        known[node] = 1
      }
    }
  }

  #lotOf(need: number, offer: number): number {
    let at = this.#starts[need]!
    while (this.#offers[at] !== offer) at++
    return this.#lots[at]!
  }

  #improve(need: number): boolean {
    const { worth, sink } = this.#tree
    let best = sink
    let most = this.#free[need] === 1 ? Math.max(0, -worth[need]!) : 0
    for (let at = this.#starts[need]!; at < this.#starts[need + 1]!; at++) {
      const gain = this.#lots[at]! + worth[this.#needs + this.#offers[at]!]! - worth[need]!
      if (gain <= most) continue
      most = gain
      best = this.#needs + this.#offers[at]!
    }
    if (most > 0) this.#tree.pivot(need, best, most)
    return most > 0
  }
}
