import highsModule from 'highs'
import type { Prices } from './pricing.ts'
import type { Market } from './scores.ts'

/** Its types take the package for CommonJS; loaded as a module the loader is the default export itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default
type Highs = Awaited<ReturnType<typeof loadHighs>>

/**
 * The highest total over some of the pairs, by HiGHS. Going without is one more offer, that exactly `without` needs must take: so
 * every column has two ones, the matrix is a network's, and a vertex and its prices are whole numbers.
 */
export class RestrictedProgram {
  readonly #highs: Highs
  readonly #market: Market
  readonly #model: ReturnType<Highs['createModel']>
  /** In the order of their columns, which follow one column per need for going without. */
  readonly #pairs: number[] = []
  readonly #isIn: Uint8Array

  static async over(market: Market, without: number): Promise<RestrictedProgram> {
    return new RestrictedProgram(await loadHighs(), market, without)
  }

  private constructor(highs: Highs, market: Market, without: number) {
    const { needs, offers, room } = market
    const rows = needs + offers + 1
    this.#highs = highs
    this.#market = market
    this.#isIn = new Uint8Array(needs * offers)
    this.#model = highs.createModel({
      sense: highs.constants.objectiveSense.maximize,
      numRows: rows,
      rowLower: Float64Array.from({ length: rows }, (_, row) => (row < needs ? 1 : row < rows - 1 ? 0 : without)),
      rowUpper: Float64Array.from({ length: rows }, (_, row) => (row < needs ? 1 : row < rows - 1 ? room[row - needs]! : without)),
      ...unbounded(needs),
      colCost: new Float64Array(needs),
      matrix: network(
        rows,
        Array.from({ length: needs }, (_, need) => [need, rows - 1]),
      ),
    })
    this.#model.options.set({ output_flag: false })
  }

  get columns(): number {
    return this.#pairs.length
  }

  /** How many of these it hadn’t yet. The basis stays, so the next solution starts from the last one. */
  add(pairs: readonly number[]): number {
    const { needs, offers, scores } = this.#market
    const added = pairs.filter((pair) => this.#isIn[pair] === 0 && (this.#isIn[pair] = 1))
    for (const pair of added) this.#pairs.push(pair)
    const { colLower, colUpper } = unbounded(added.length)
    this.#model.addCols({
      cost: Float64Array.from(added, (pair) => scores[pair]!),
      lower: colLower,
      upper: colUpper,
      matrix: network(
        needs + offers + 1,
        added.map((pair) => [Math.floor(pair / offers), needs + (pair % offers)]),
      ),
    })
    return added.length
  }

  /** The prices at the optimum over the pairs it has, by need the offer; null if that takes longer. */
  solve(seconds: number): { prices: Prices; found: Int32Array } | null {
    const { optimal, timeLimit } = this.#highs.constants.modelStatus
    this.#model.options.set('time_limit', this.#model.getRunTime() + Math.max(0, seconds))
    const { modelStatus } = this.#model.run()
    if (modelStatus === timeLimit) return null
    if (modelStatus !== optimal) throw new Error(`HiGHS ended with status ${modelStatus}`)
    const { needs, offers } = this.#market
    const { rowDual, colValue } = this.#model.getSolution()
    const whole = Int32Array.from(rowDual, Math.round)
    const found = new Int32Array(needs).fill(-1)
    this.#pairs.forEach((pair, at) => {
      if (Math.round(colValue[needs + at]!) === 1) found[Math.floor(pair / offers)] = pair % offers
    })
    const prices = { needs: whole.slice(0, needs), offers: whole.slice(needs, -1).map((one) => Math.max(0, one)), without: whole.at(-1)! }
    return { prices, found }
  }

  dispose(): void {
    this.#model.dispose()
  }
}

const unbounded = (columns: number) => ({
  numCols: columns,
  colLower: new Float64Array(columns),
  colUpper: new Float64Array(columns).fill(Infinity),
})

const network = (rows: number, columns: readonly (readonly [from: number, to: number])[]) => ({
  format: 'csc' as const,
  numRows: rows,
  numCols: columns.length,
  starts: Int32Array.from({ length: columns.length + 1 }, (_, at) => 2 * at),
  indices: Int32Array.from(columns.flat()),
  values: new Float64Array(2 * columns.length).fill(1),
})
