import type { Asked, Given } from '../../support/matching.ts'
import { asEnterprisesSee, asGraduatesSee, matrixOf } from './scores.ts'

/**
 * Gale and Shapley: graduates ask the post they like best, enterprises keep whom they like best so far and turn the rest away,
 * who ask on. Stable: no graduate and enterprise would both rather have one another. By need: its offer, or -1.
 */
export function deferredAcceptance(needs: readonly Asked[], offers: readonly Given[]): Int32Array {
  const eligible = matrixOf(needs, offers)
  const liking = matrixOf(needs.map(asGraduatesSee), offers.map(asGraduatesSee))
  const valuing = matrixOf(needs.map(asEnterprisesSee), offers.map(asEnterprisesSee))
  const kept: number[][] = offers.map(() => [])
  const found = new Int32Array(needs.length).fill(-1)
  const asked = new Int32Array(needs.length)
  const wishes = needs.map((_, need) => {
    const row = need * offers.length
    const open = Int16Array.from(offers.keys()).filter((offer) => eligible[row + offer]! >= 0)
    return open.sort((a, b) => liking[row + b]! - liking[row + a]! || a - b)
  })
  const waiting = Array.from(needs.keys()).reverse()
  for (let need = waiting.pop(); need !== undefined; need = waiting.pop()) {
    const offer = wishes[need]![asked[need]!++]
    if (offer === undefined) continue
    const value = (one: number) => valuing[one * offers.length + offer]!
    const held = kept[offer]!
    held.push(need)
    found[need] = offer
    if (held.length <= offers[offer]!.quantity) continue
    const least = held.reduce((least, one) => (value(one) < value(least) || (value(one) === value(least) && one > least) ? one : least))
    held.splice(held.indexOf(least), 1)
    found[least] = -1
    waiting.push(least)
  }
  return found
}
