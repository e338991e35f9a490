import highsModule from 'highs'
import type { Asked, Given } from '../../support/matching.ts'
import { matrixOf } from './scores.ts'

/** Its types take the package for CommonJS; loaded as a module the loader is the default export itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default

/** The same optimum from a solver that shares no line with ours: HiGHS, with a variable for each pair. By need: its offer, or -1. */
export async function linearProgram(needs: readonly Asked[], offers: readonly Given[]): Promise<Int32Array> {
  const matrix = matrixOf(needs, offers)
  const pairs = Int32Array.from(matrix.keys()).filter((pair) => matrix[pair]! >= 0)
  const served = 1000 * needs.length + 1
  const rows = needs.length + offers.length
  const indices = new Int32Array(2 * pairs.length)
  pairs.forEach((pair, at) => {
    indices[2 * at] = Math.floor(pair / offers.length)
    indices[2 * at + 1] = needs.length + (pair % offers.length)
  })
  const highs = await loadHighs()
  const model = highs.createModel({
    numCols: pairs.length,
    numRows: rows,
    colCost: Float64Array.from(pairs, (pair) => -served - matrix[pair]!),
    colLower: new Float64Array(pairs.length),
    colUpper: new Float64Array(pairs.length).fill(1),
    rowLower: new Float64Array(rows),
    rowUpper: Float64Array.from([...needs, ...offers], ({ quantity }) => quantity),
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols: pairs.length,
      starts: Int32Array.from({ length: pairs.length + 1 }, (_, at) => 2 * at),
      indices,
      values: new Float64Array(2 * pairs.length).fill(1),
    },
  })
  try {
    model.options.set({ output_flag: false })
    model.run()
    const found = new Int32Array(needs.length).fill(-1)
    const { colValue } = model.getSolution()
    pairs.forEach((pair, at) => {
      if (Math.round(colValue[at]!) === 1) found[Math.floor(pair / offers.length)] = pair % offers.length
    })
    return found
  } finally {
    model.dispose()
  }
}
