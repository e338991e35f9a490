import { helpFit } from './kinds/help.ts'
import { jobFit } from './kinds/job.ts'
import type { KindFit } from './kinds/kind-fit.ts'
import { scheduleFit } from './kinds/schedule.ts'
import { thingsFit } from './kinds/things.ts'
import { trainingFit } from './kinds/training.ts'
import type { Asked, FitContext, Given, Kind } from './party.ts'
import { type Criterion, type Fit, type Reason, type Statement, missing } from './reason.ts'
import { Vocabulary } from './vocabulary.ts'

/** A need or an offer as its criteria read it; `blocked` says why it fits nothing. */
interface Prepared {
  readonly kind: Kind
  readonly blocked: boolean
}
declare const features: unique symbol
export type PreparedNeed = Prepared & { readonly [features]: 'need' }
export type PreparedOffer = Prepared & { readonly [features]: 'offer' }

type Criteria = readonly Criterion<Prepared, Prepared>[]

/**
 * How well needs and offers fit, for one or for millions of pairs: each is read once, into a few numbers, then any pair is
 * scored from these. The explained fit takes its points from the same criteria, so words and number can't differ.
 * What is compared with one another must be prepared by the same `Fitting`.
 */
export class Fitting {
  readonly #today: string
  readonly #kinds: Record<Kind, KindFit<object, object>>
  readonly #criteria: Record<Kind, Criteria>

  constructor({ today }: FitContext) {
    const vocabulary = new Vocabulary()
    const [schedule, help] = [scheduleFit(), helpFit(vocabulary)]
    const kinds = {
      JOB: jobFit(vocabulary),
      TRAINING: trainingFit(vocabulary),
      VENUE: schedule,
      PARKING: schedule,
      FUNDS: thingsFit(200, true),
      GOODS: thingsFit(500, true),
      VOLUNTEER: help,
      EXPERTISE: help,
      MICRO_WISH: thingsFit(800, false),
    }
    this.#today = today
    // Each kind's criteria read what its own `need` and `offer` wrote, and `score` never mixes kinds.
    this.#kinds = kinds
    this.#criteria = Object.fromEntries(Object.entries(kinds).map(([kind, { criteria }]) => [kind, criteria])) as unknown as Record<
      Kind,
      Criteria
    >
  }

  prepareNeed(asked: Asked): PreparedNeed {
    return { kind: asked.kind, blocked: this.#isOver(asked), ...this.#kinds[asked.kind].need(asked) } as PreparedNeed
  }

  prepareOffer(given: Given): PreparedOffer {
    return { kind: given.kind, blocked: this.#isOver(given), ...this.#kinds[given.kind].offer(given) } as PreparedOffer
  }

  /** 0 … 1000; -1 where the two can't be brought together. */
  score(need: PreparedNeed, offer: PreparedOffer): number {
    if (need.kind !== offer.kind || need.blocked || offer.blocked) return -1
    const criteria = this.#criteria[need.kind]
    let sum = 0
    for (let i = 0; i < criteria.length; i++) {
      const points = criteria[i]!.points(need, offer)
      if (points < 0) return -1
      sum += points
    }
    return sum
  }

  explain(need: PreparedNeed, offer: PreparedOffer): Fit {
    const outright: Statement[] = []
    if (need.kind !== offer.kind) outright.push(missing('KIND_DIFFERS'))
    if (need.blocked) outright.push(missing('NEED_OVER'))
    if (offer.blocked) outright.push(missing('OFFER_OVER'))
    if (outright.length > 0) return refused(outright)
    const judged = this.#criteria[need.kind].map((criterion) => {
      const points = criterion.points(need, offer)
      return { points, statements: criterion.statements(need, offer, points) }
    })
    const impossible = judged.filter(({ points }) => points < 0)
    if (impossible.length > 0) return refused(impossible.flatMap(({ statements }) => statements))
    const reasons = judged.flatMap(({ points, statements }) =>
      statements.map((statement, index): Reason => ({ ...statement, points: index === 0 ? points : 0 })),
    )
    return { eligible: true, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
  }

  #isOver({ until }: Asked | Given): boolean {
    return until !== null && until < this.#today
  }
}

/** A single pair, with its reasons. */
export function fitOf(need: Asked, offer: Given, context: FitContext): Fit {
  const fitting = new Fitting(context)
  return fitting.explain(fitting.prepareNeed(need), fitting.prepareOffer(offer))
}

const refused = (statements: Statement[]): Fit => ({
  eligible: false,
  score: 0,
  reasons: statements.map((statement) => ({ ...statement, points: 0 })),
})
