import type { Instance } from './instance.ts'

/**
 * The network as a spanning tree, the way a network simplex keeps it. Every unit a need asks for flows to the sink: through an
 * offer (and its organization, where that has a limit), or straight, which is to go without. All arcs lead from lower to
 * higher nodes (needs, offers, organizations, sink), so what an arc is can be told from its ends. Of arcs outside the tree
 * those from a need are empty, those from an offer or an organization empty or full.
 *
 * From each node of the tree more could flow to the sink ("strongly feasible"), which `pivot` keeps up; therefore it never
 * runs in circles, however many ties there are. All numbers are whole and far below 2⁵³: nothing is rounded.
 */
export class Tree {
  readonly sink: number
  readonly firstOrganization: number
  readonly parent: Int32Array
  /** In the arc between a node and its parent. */
  readonly flow: Float64Array
  /** What one more unit at a node would gain on its way along the tree to the sink. */
  readonly worth: Float64Array
  /** Of the arc that leads out of a node; a need’s have no limit but the need. */
  readonly limit: Float64Array
  /** Where offers and organizations lead. */
  readonly head: Int32Array
  /** Of arcs outside the tree. */
  readonly isFull: Uint8Array
  readonly #depth: Int32Array
  readonly #firstChild: Int32Array
  readonly #next: Int32Array
  readonly #previous: Int32Array

  constructor({ needs, offers, organizations, demand, capacity, organizationOf, organizationCapacity }: Instance) {
    const nodes = needs + offers + organizations + 1
    this.firstOrganization = needs + offers
    this.sink = nodes - 1
    this.parent = new Int32Array(nodes).fill(this.sink)
    this.flow = new Float64Array(nodes)
    this.worth = new Float64Array(nodes)
    this.limit = new Float64Array(nodes).fill(Infinity)
    this.head = new Int32Array(nodes).fill(this.sink)
    this.isFull = new Uint8Array(nodes)
    this.#depth = new Int32Array(nodes)
    this.#firstChild = new Int32Array(nodes).fill(-1)
    this.#next = new Int32Array(nodes).fill(-1)
    this.#previous = new Int32Array(nodes).fill(-1)
    this.flow.set(demand)
    this.limit.set(capacity, needs)
    this.limit.set(organizationCapacity, this.firstOrganization)
    organizationOf.forEach((organization, offer) => {
      if (organization >= 0) this.head[needs + offer] = this.firstOrganization + organization
    })
    for (let node = nodes - 2; node >= 0; node--) {
      this.#hang(node, this.head[node]!)
      this.#depth[node] = this.#depth[this.head[node]!]! + 1
    }
  }

  /**
   * Sends as much as possible through an arc outside the tree, or takes back what a full one holds, all around the circle it
   * closes with the tree; what first stands in the way leaves the tree. `gain` is the arc’s per unit; one below 0 asks to empty it.
   */
  pivot(tail: number, head: number, gain: number): void {
    const { parent, flow, limit } = this
    const [from, to] = gain < 0 ? [head, tail] : [tail, head]
    const top = this.#meeting(from, to)
    let amount = limit[tail]!
    let out = -1
    let isBefore = false
    for (let node = from; node !== top; node = parent[node]!) {
      const room = node < parent[node]! ? flow[node]! : limit[parent[node]!]! - flow[node]!
      if (room >= amount) continue
      amount = room
      out = node
      isBefore = true
    }
    // Of several obstacles the last one on the way round leaves: so the tree stays strongly feasible.
    for (let node = to; node !== top; node = parent[node]!) {
      const room = node < parent[node]! ? limit[node]! - flow[node]! : flow[node]!
      if (room > amount) continue
      amount = room
      out = node
      isBefore = false
    }
    for (let node = from; node !== top; node = parent[node]!) flow[node]! += node < parent[node]! ? -amount : amount
    for (let node = to; node !== top; node = parent[node]!) flow[node]! += node < parent[node]! ? amount : -amount
    if (out < 0) {
      this.isFull[tail] = gain < 0 ? 0 : 1
      return
    }
    this.isFull[Math.min(out, parent[out]!)] = flow[out]! > 0 ? 1 : 0
    const root = isBefore ? from : to
    this.#turn(root, isBefore ? to : from, out, gain < 0 ? limit[tail]! - amount : amount)
    this.#raise(root, root === tail ? gain : -gain)
  }

  #meeting(one: number, other: number): number {
    while (one !== other)
      if (this.#depth[one]! >= this.#depth[other]!) one = this.parent[one]!
      else other = this.parent[other]!
    return one
  }

  /** Hangs the part that `out` was cut off with under `above`, by its node `root`. */
  #turn(root: number, above: number, out: number, inArc: number): void {
    for (let node = root; ;) {
      const before = this.parent[node]!
      const inBefore = this.flow[node]!
      this.#cut(node)
      this.#hang(node, above)
      this.flow[node] = inArc
      if (node === out) return
      above = node
      inArc = inBefore
      node = before
    }
  }

  #cut(node: number): void {
    const next = this.#next[node]!
    const previous = this.#previous[node]!
    if (previous >= 0) this.#next[previous] = next
    else this.#firstChild[this.parent[node]!] = next
    if (next >= 0) this.#previous[next] = previous
  }

  #hang(node: number, above: number): void {
    const first = this.#firstChild[above]!
    this.parent[node] = above
    this.#previous[node] = -1
    this.#next[node] = first
    if (first >= 0) this.#previous[first] = node
    this.#firstChild[above] = node
  }

  #raise(root: number, by: number): void {
    for (let node = root; ;) {
      this.worth[node]! += by
      this.#depth[node] = this.#depth[this.parent[node]!]! + 1
      if (this.#firstChild[node]! >= 0) {
        node = this.#firstChild[node]!
        continue
      }
      while (node !== root && this.#next[node]! < 0) node = this.parent[node]!
      if (node === root) return
      node = this.#next[node]!
    }
  }
}
