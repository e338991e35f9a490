import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { allocate } from './allocate.ts'
import { hashOf, lot } from './lots.ts'
import type { AllocationProblem, AllocationResult } from './problem.ts'

/** A problem as a table: what is drawn at random, and easy to shrink. */
interface Drawn {
  demand: number[]
  capacity: number[]
  organization: number[]
  scores: number[][]
  most: number | null
  pinned: [number, number][]
  forbidden: [number, number][]
}

const needId = (at: number) => `need-${at}`
const offerId = (at: number) => `offer-${at}`

const problemOf = (drawn: Drawn, seed = 'seed'): AllocationProblem => ({
  needs: drawn.demand.map((quantity, at) => ({ id: needId(at), title: `需求${at}`, quantity })),
  offers: drawn.capacity.map((quantity, at) => ({
    id: offerId(at),
    title: `供给${at}`,
    quantity,
    organizationId: `o${drawn.organization[at]}`,
  })),
  maxPerOrganization: drawn.most,
  pinned: drawn.pinned.map(([need, offer]) => ({ needId: needId(need), offerId: offerId(offer) })),
  forbidden: drawn.forbidden.map(([need, offer]) => ({ needId: needId(need), offerId: offerId(offer) })),
  fixed: [],
  score: (need, offer) => drawn.scores[need]![offer]!,
  seed,
})

/**
 * Independent of all that is tested here: successive shortest paths in the residual network by Bellman and Ford. `weight` of a
 * pair is large enough for each unit served to outweigh any score.
 */
function optimum(drawn: Drawn, weight: (need: number, offer: number) => number): number {
  const [needs, offers] = [drawn.demand.length, drawn.capacity.length]
  const organizations = Math.max(...drawn.organization) + 1
  const [source, sink] = [needs + offers + organizations, needs + offers + organizations + 1]
  const arcs: { from: number; to: number; room: number; cost: number }[] = []
  const connect = (from: number, to: number, room: number, cost: number) =>
    arcs.push({ from, to, room, cost }, { from: to, to: from, room: 0, cost: -cost })
  drawn.demand.forEach((demand, need) => connect(source, need, demand, 0))
  drawn.capacity.forEach((capacity, offer) => connect(needs + offer, needs + offers + drawn.organization[offer]!, capacity, 0))
  for (let at = 0; at < organizations; at++) connect(needs + offers + at, sink, drawn.most ?? 1e6, 0)
  drawn.scores.forEach((row, need) => row.forEach((score, offer) => score >= 0 && connect(need, needs + offer, 1e6, -weight(need, offer))))
  for (let total = 0; ;) {
    const distance = new Float64Array(sink + 1).fill(Infinity)
    const via = new Int32Array(sink + 1).fill(-1)
    distance[source] = 0
    for (let changed = true; changed;) {
      changed = false
      arcs.forEach(({ from, to, room, cost }, at) => {
        if (room === 0 || distance[from]! + cost >= distance[to]!) return
        distance[to] = distance[from]! + cost
        via[to] = at
        changed = true
      })
    }
    if (distance[sink]! >= 0) return total
    let room = Infinity
    for (let node = sink; node !== source; node = arcs[via[node]!]!.from) room = Math.min(room, arcs[via[node]!]!.room)
    for (let node = sink; node !== source; node = arcs[via[node]!]!.from) {
      arcs[via[node]!]!.room -= room
      arcs[via[node]! ^ 1]!.room += room
    }
    total -= room * distance[sink]!
  }
}

const SERVED = 1_000_000
const best = (drawn: Drawn) => {
  const value = optimum(drawn, (need, offer) => SERVED + drawn.scores[need]![offer]!)
  return { served: Math.floor(value / SERVED), totalScore: value % SERVED }
}

/** Every rule, from the pairs alone. */
function expectRules(drawn: Drawn, { pairs, served, totalScore, unserved }: AllocationResult): void {
  const sumBy = (key: (pair: (typeof pairs)[number]) => number) => {
    const sums = new Map<number, number>()
    for (const pair of pairs) sums.set(key(pair), (sums.get(key(pair)) ?? 0) + pair.quantity)
    return sums
  }
  const placeOf = (id: string) => Number(id.split('-')[1])
  const byNeed = sumBy(({ needId }) => placeOf(needId))
  for (const [need, sum] of byNeed) expect(sum).toBeLessThanOrEqual(drawn.demand[need]!)
  for (const [offer, sum] of sumBy(({ offerId }) => placeOf(offerId))) expect(sum).toBeLessThanOrEqual(drawn.capacity[offer]!)
  const byOrganization = sumBy(({ offerId }) => drawn.organization[placeOf(offerId)]!)
  for (const sum of byOrganization.values()) expect(sum).toBeLessThanOrEqual(drawn.most ?? Infinity)
  for (const { needId, offerId, quantity, score, isPinned } of pairs) {
    const at = [placeOf(needId), placeOf(offerId)] as const
    expect(quantity).toBeGreaterThan(0)
    expect(drawn.forbidden).not.toContainEqual(at)
    expect(isPinned).toBe(drawn.pinned.some(([need, offer]) => need === at[0] && offer === at[1]))
    expect(score).toBe(isPinned ? Math.max(0, drawn.scores[at[0]]![at[1]]!) : drawn.scores[at[0]]![at[1]]!)
    expect(score).toBeGreaterThanOrEqual(0)
  }
  for (const pin of drawn.pinned)
    expect(pairs).toContainEqual(expect.objectContaining({ needId: needId(pin[0]), offerId: offerId(pin[1]) }))
  expect(served).toBe(pairs.reduce((sum, { quantity }) => sum + quantity, 0))
  expect(totalScore).toBe(pairs.reduce((sum, { quantity, score }) => sum + quantity * score, 0))
  expect(unserved.map(({ needId, quantity }) => [placeOf(needId), quantity]).toSorted((a, b) => a[0]! - b[0]!)).toEqual(
    drawn.demand.flatMap((demand, need) => (demand > (byNeed.get(need) ?? 0) ? [[need, demand - (byNeed.get(need) ?? 0)]] : [])),
  )
}

const none = fc.constant<[number, number][]>([])
const drawnOf = (size: number, scores: fc.Arbitrary<number>, pins: boolean): fc.Arbitrary<Drawn> =>
  fc.record({ needs: fc.integer({ min: 1, max: size }), offers: fc.integer({ min: 1, max: size }) }).chain(({ needs, offers }) => {
    const pair = fc.tuple(fc.nat(needs - 1), fc.nat(offers - 1))
    return fc.record({
      demand: fc.array(fc.constantFrom(1, 1, 1, 2, 5), { minLength: needs, maxLength: needs }),
      capacity: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: offers, maxLength: offers }),
      organization: fc.array(fc.nat(Math.ceil(offers / 2)), { minLength: offers, maxLength: offers }),
      scores: fc.array(fc.array(scores, { minLength: offers, maxLength: offers }), { minLength: needs, maxLength: needs }),
      most: fc.constantFrom(null, null, 1, 2, 5),
      pinned: pins ? fc.uniqueArray(pair, { maxLength: 2, selector: String }) : none,
      forbidden: pins ? fc.uniqueArray(pair, { maxLength: 5, selector: String }) : none,
    })
  })
const manyTies = fc.constantFrom(-1, -1, 0, 300, 300, 700, 1000)
const fewTies = fc.integer({ min: -300, max: 1000 }).map((score) => Math.max(-1, score))
const sparse = fc.constantFrom(-1, -1, -1, -1, -1, -1, 400, 500)
const anyScores = [manyTies, fewTies, sparse]

/** The same without what the pins take; null if they can’t all hold. */
function withoutPins(drawn: Drawn): Drawn | null {
  const rest = structuredClone(drawn)
  const organization = new Map<number, number>()
  for (const [need, offer] of drawn.pinned.toSorted((a, b) => (`${a}` < `${b}` ? -1 : 1))) {
    if (drawn.forbidden.some(([a, b]) => a === need && b === offer)) return null
    const taken = organization.get(drawn.organization[offer]!) ?? 0
    const quantity = Math.min(rest.demand[need]!, rest.capacity[offer]!, (drawn.most ?? Infinity) - taken)
    if (quantity === 0) return null
    rest.demand[need]! -= quantity
    rest.capacity[offer]! -= quantity
    organization.set(drawn.organization[offer]!, taken + quantity)
  }
  for (const [need, offer] of [...drawn.pinned, ...drawn.forbidden]) rest.scores[need]![offer] = -1
  if (drawn.most === null) return rest
  // What an organization’s pins took is a further offer of it, with a need of its own that nothing else serves.
  for (const [of, taken] of organization) {
    rest.demand.push(taken)
    rest.capacity.push(taken)
    rest.organization.push(of)
    for (const row of rest.scores) row.push(-1)
    rest.scores.push(rest.capacity.map((_, at) => (at === rest.capacity.length - 1 ? 1000 : -1)))
    for (const row of rest.scores) while (row.length < rest.capacity.length) row.push(-1)
  }
  return rest
}

function orRefusal<T>(work: () => T): T | Refusal {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

describe('an allocation', () => {
  it.each(anyScores.map((scores, at) => [['many ties', 'few ties', 'few pairs'][at]!, scores] as const))(
    'serves as many as possible, with the highest total: %s',
    (_, scores) => {
      fc.assert(
        fc.property(drawnOf(9, scores, false), (drawn) => {
          const result = allocate(problemOf(drawn))
          expectRules(drawn, result)
          expect({ served: result.served, totalScore: result.totalScore }).toEqual(best(drawn))
          expect(result).toMatchObject({ isProven: true, gap: 0, bound: result.totalScore, servedBound: result.served })
        }),
        { numRuns: 200 },
      )
    },
  )

  it('does so for dozens of needs as well', () => {
    fc.assert(
      fc.property(drawnOf(40, fewTies, false), (drawn) => {
        const { served, totalScore, isProven } = allocate(problemOf(drawn))
        expect({ served, totalScore, isProven }).toEqual({ ...best(drawn), isProven: true })
      }),
      { numRuns: 12 },
    )
  })

  it('keeps what was decided: pinned pairs hold, forbidden ones don’t appear, and the rest is the best there is beside them', () => {
    fc.assert(
      fc.property(drawnOf(7, manyTies, true), (drawn) => {
        const rest = withoutPins(drawn)
        const result = orRefusal(() => allocate(problemOf(drawn)))
        expect(result instanceof Refusal).toBe(rest === null)
        if (rest === null || result instanceof Refusal) return
        expectRules(drawn, result)
        const pinned = result.pairs.filter(({ isPinned }) => isPinned)
        const units = pinned.reduce((sum, { quantity }) => sum + quantity, 0)
        const score = pinned.reduce((sum, pair) => sum + pair.quantity * pair.score, 0)
        const beside = best(rest)
        const placeholders = drawn.most === null ? 0 : units
        expect(result.served).toBe(beside.served + units - placeholders)
        expect(result.totalScore).toBe(beside.totalScore + score - 1000 * placeholders)
        expect(result.isProven).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('settles ties by lot: the highest sum of lots among the best', () => {
    const drawnLot = (need: number, offer: number) => {
      const [one, two] = hashOf(`seed ${needId(need)}`)
      const [three, four] = hashOf(`seed ${offerId(offer)}`)
      return lot(one, two, three, four)
    }
    fc.assert(
      fc.property(drawnOf(6, manyTies, false), (drawn) => {
        // A point is worth more than all lots together, which the oracle rounds to 2²⁰ steps to keep its sums exact.
        const weight = (need: number, offer: number) =>
          (1e5 + drawn.scores[need]![offer]!) * 2 ** 28 + Math.round(drawnLot(need, offer) / 2 ** 12)
        const ours = allocate(problemOf(drawn)).pairs.reduce(
          (sum, { needId, offerId, quantity }) => sum + quantity * weight(Number(needId.slice(5)), Number(offerId.slice(6))),
          0,
        )
        expect(optimum(drawn, weight) - ours).toBeLessThanOrEqual(36)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same whatever order needs and offers come in, and another with another seed', () => {
    fc.assert(
      fc.property(drawnOf(8, manyTies, true), fc.infiniteStream(fc.nat()), (drawn, order) => {
        if (!withoutPins(drawn)) return
        const problem = problemOf(drawn)
        const shuffled = <T>(rows: readonly T[]) => rows.map((row) => [order.next().value, row] as const).toSorted((a, b) => a[0] - b[0])
        const [needs, offers] = [shuffled([...problem.needs.entries()]), shuffled([...problem.offers.entries()])]
        const mixed: AllocationProblem = {
          ...problem,
          needs: needs.map(([, [, need]]) => need),
          offers: offers.map(([, [, offer]]) => offer),
          pinned: problem.pinned.toReversed(),
          forbidden: problem.forbidden.toReversed(),
          score: (need, offer) => problem.score(needs[need]![1][0], offers[offer]![1][0]),
        }
        expect(allocate(mixed).pairs).toEqual(allocate(problem).pairs)
      }),
      { numRuns: 100 },
    )
    const equals = {
      demand: [1, 1, 1, 1, 1, 1],
      capacity: [1, 1, 1, 1, 1, 1],
      organization: [0, 1, 2, 3, 4, 5],
      most: null,
      pinned: [],
      forbidden: [],
    }
    const drawn: Drawn = { ...equals, scores: equals.demand.map(() => equals.capacity.map(() => 500)) }
    expect(allocate(problemOf(drawn, 'one')).pairs).not.toEqual(allocate(problemOf(drawn, 'two')).pairs)
  })

  it('that is stopped is whole, serves as many, and says truly how far it may be from the best', () => {
    fc.assert(
      fc.property(drawnOf(14, fewTies, false), fc.nat(6), (drawn, patience) => {
        let asked = 0
        const incumbents: AllocationResult[] = []
        const result = allocate(problemOf(drawn), {
          stop: () => asked++ >= patience,
          onIncumbent: (incumbent) => incumbents.push(incumbent),
        })
        const { served, totalScore } = best(drawn)
        for (const each of [...incumbents, result]) {
          expectRules(drawn, each)
          expect(each.served).toBe(served)
          expect(each.bound).toBeGreaterThanOrEqual(totalScore)
          expect(each.totalScore).toBeLessThanOrEqual(totalScore)
          expect(each.gap).toBe(each.bound - each.totalScore)
          expect(each.isProven && each.gap > 0).toBe(false)
        }
        expect(incumbents.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('says why somebody goes without', () => {
    const drawn: Drawn = {
      demand: [1, 1, 1],
      capacity: [1],
      organization: [0],
      scores: [[500], [400], [-1]],
      most: null,
      pinned: [],
      forbidden: [],
    }
    expect(allocate(problemOf(drawn)).unserved).toEqual([
      { needId: 'need-1', quantity: 1, why: 'CAPACITY' },
      { needId: 'need-2', quantity: 1, why: 'NO_ELIGIBLE' },
    ])
    expect(allocate(problemOf({ ...drawn, forbidden: [[1, 0]] })).unserved[0]!.why).toBe('NO_ELIGIBLE')
    expect(allocate(problemOf({ ...drawn, pinned: [[2, 0]] })).unserved.map(({ why }) => why)).toEqual(['CAPACITY', 'CAPACITY'])
  })

  it('counts what an organization was given before, and does not propose it again', () => {
    const drawn: Drawn = {
      demand: [1, 1, 1],
      capacity: [3],
      organization: [0],
      scores: [[9], [9], [9]],
      most: 2,
      pinned: [],
      forbidden: [],
    }
    const fixed = [{ needId: 'need-0', offerId: 'offer-0', quantity: 1, organizationId: 'o0' }]
    const result = allocate({ ...problemOf(drawn), fixed })
    expect(result.served).toBe(1)
    expect(result.pairs.some(({ needId }) => needId === 'need-0')).toBe(false)
  })

  it('refuses decisions that can’t all hold, and names the pair', () => {
    const drawn: Drawn = {
      demand: [1, 1],
      capacity: [1, 1],
      organization: [0, 0],
      scores: [
        [1, 1],
        [1, 1],
      ],
      most: null,
      pinned: [],
      forbidden: [],
    }
    const refusal = (changes: Partial<Drawn>) => orRefusal(() => allocate(problemOf({ ...drawn, ...changes })))
    const names = { need: '需求1', offer: '供给0' }
    expect(
      refusal({
        pinned: [
          [0, 0],
          [1, 0],
        ],
      }),
    ).toMatchObject({ code: 'PIN_OFFER_FULL', facts: names })
    expect(
      refusal({
        pinned: [
          [1, 0],
          [1, 1],
        ],
      }),
    ).toMatchObject({ code: 'PIN_NEED_FULL', facts: { need: '需求1', offer: '供给1' } })
    expect(refusal({ pinned: [[1, 0]], forbidden: [[1, 0]] })).toMatchObject({ code: 'PIN_FORBIDDEN', facts: names })
    expect(
      refusal({
        pinned: [
          [0, 1],
          [1, 0],
        ],
        most: 1,
      }),
    ).toMatchObject({ code: 'PIN_ORGANIZATION_FULL', facts: { ...names, most: 1 } })
    expect(refusal({ pinned: [[1, 7]] })).toMatchObject({ code: 'PIN_NOT_OPEN' })
  })

  it('tells how far it is, and only ever forwards', () => {
    const drawn: Drawn = { demand: [1], capacity: [1], organization: [0], scores: [[7]], most: null, pinned: [], forbidden: [] }
    const told: number[] = []
    allocate(problemOf(drawn), { onProgress: ({ done }) => told.push(done) })
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(allocate({ ...problemOf(drawn), needs: [] })).toMatchObject({ pairs: [], served: 0, isProven: true })
    expect(allocate({ ...problemOf(drawn), offers: [] })).toMatchObject({ pairs: [], served: 0, isProven: true })
  })
})
