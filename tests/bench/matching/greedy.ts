import type { Asked, Given } from '../../support/matching.ts'
import { matrixOf } from './scores.ts'

/** What one would do by hand: the best pair of all, then the best of the rest, and so on. By need: its offer, or -1. */
export function greedy(needs: readonly Asked[], offers: readonly Given[]): Int32Array {
  const matrix = matrixOf(needs, offers)
  const starts = new Int32Array(1002)
  for (const score of matrix) if (score >= 0) starts[1000 - score + 1]!++
  for (let at = 0; at < 1001; at++) starts[at + 1]! += starts[at]!
  const sorted = new Int32Array(starts[1001]!)
  matrix.forEach((score, pair) => {
    if (score >= 0) sorted[starts[1000 - score]!++] = pair
  })
  const left = Int32Array.from(offers, ({ quantity }) => quantity)
  const found = new Int32Array(needs.length).fill(-1)
  for (const pair of sorted) {
    const need = Math.floor(pair / offers.length)
    const offer = pair % offers.length
    if (found[need]! >= 0 || left[offer] === 0) continue
    found[need] = offer
    left[offer]!--
  }
  return found
}
