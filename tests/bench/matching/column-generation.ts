import type { Asked, Given } from '../../support/matching.ts'
import { bestPlaces } from './best-places.ts'
import { mostServed } from './most-served.ts'
import { price } from './pricing.ts'
import { RestrictedProgram } from './restricted-program.ts'
import { type Market, marketOf } from './scores.ts'

export interface Generated {
  /** By need: its offer, or -1. */
  found: Int32Array
  /** No allocation that serves as many has a higher total; null while nothing is known. */
  bound: number | null
  programme: { rounds: number; columns: number; isFinished: boolean }
  phases: Record<string, number>
}

/** What it begins with, by need and by offer (and as many more as the offer has room for); what it takes up in a round, by need. */
const FIRST_OF_NEED = 5
const FIRST_OF_OFFER = 2
const MOST_OF_NEED = 10
/** After that, it has not finished. */
const MOST_SECONDS = 180

/**
 * The same optimum from a solver that shares no line with ours: HiGHS by column generation. It is given the pairs that look
 * promising; at its prices all pairs are looked at and those that would pay are added, until none pays.
 */
export async function columnGeneration(needs: readonly Asked[], offers: readonly Given[]): Promise<Generated> {
  const until = performance.now() + 1000 * MOST_SECONDS
  const phases = { SCORING: 0, SERVING: 0, SOLVING: 0, PRICING: 0 }
  const timed = <T>(phase: keyof typeof phases, work: () => T): T => {
    const started = performance.now()
    const result = work()
    phases[phase] += Math.round(performance.now() - started)
    return result
  }
  const market = timed('SCORING', () => marketOf(needs, offers))
  let found = timed('SERVING', () => mostServed(market))
  const without = found.filter((offer) => offer < 0).length
  const programme = await RestrictedProgram.over(market, without)
  timed('PRICING', () => programme.add([...pairsOf(market, found), ...promising(market)]))
  let [bound, rounds, isFinished] = [Infinity, 0, false]
  while (!isFinished) {
    const solved = timed('SOLVING', () => programme.solve((until - performance.now()) / 1000))
    if (!solved) break
    rounds++
    found = solved.found
    const priced = timed('PRICING', () => price(market, solved.prices, without, MOST_OF_NEED))
    bound = Math.min(bound, priced.bound)
    isFinished = timed('PRICING', () => programme.add(priced.paying)) === 0
  }
  const { columns } = programme
  programme.dispose()
  return { found, bound: rounds > 0 ? bound : null, programme: { rounds, columns, isFinished }, phases }
}

const pairsOf = ({ offers }: Market, found: Int32Array): number[] =>
  [...found.entries()].filter(([, offer]) => offer >= 0).map(([need, offer]) => need * offers + offer)

function promising({ scores, needs, offers, room }: Market): number[] {
  const pairs: number[] = []
  for (let need = 0; need < needs; need++)
    for (const offer of bestPlaces(offers, FIRST_OF_NEED, need, (offer) => scores[need * offers + offer]!))
      pairs.push(need * offers + offer)
  for (let offer = 0; offer < offers; offer++)
    for (const need of bestPlaces(needs, FIRST_OF_OFFER + room[offer]!, offer, (need) => scores[need * offers + offer]!))
      pairs.push(need * offers + offer)
  return pairs
}
