import { type Goal, goal } from '../goals.ts'
import type { Measured } from './bench.ts'

/** What an allocation must come to, on two cores. */
const MOST_SECONDS: Record<string, number> = { '63 × 103': 1, '500 × 2,500': 5 }
const MOST_SECONDS_LARGE = 30
const MOST_MEGABYTES = 700
const MOST_LAG_MS = 50

export function goalsOf(results: readonly Measured[]): Goal[] {
  return results
    .filter(({ method }) => method === 'ours')
    .flatMap((ours) => {
      const { name } = ours.campaign
      const seconds = MOST_SECONDS[name] ?? MOST_SECONDS_LARGE
      const others = results.filter(({ campaign, method }) => campaign.name === name && method !== 'ours')
      const better = others.filter(({ served, fit }) => served > ours.served || (served === ours.served && fit > ours.fit))
      const highs = others.find(({ method }) => method === 'HiGHS')
      return [
        goal(`${name}: time`, `≤ ${seconds} s`, `${ours.seconds.toFixed(2)} s`, ours.seconds <= seconds),
        goal(`${name}: gap to the optimum over all pairs`, '0, proven', ours.gap === null ? 'unknown' : `${ours.gap}`, ours.gap === 0),
        goal(
          `${name}: no method serves more or fits better`,
          'none',
          better.map(({ method }) => method).join(', ') || 'none',
          better.length === 0,
        ),
        ...(highs?.programme?.isFinished
          ? [
              goal(
                `${name}: HiGHS finds the same`,
                `${highs.served}, ${highs.fit}, gap ${highs.gap}`,
                `${ours.served}, ${ours.fit}, gap ${ours.gap}`,
                highs.served === ours.served && highs.fit === ours.fit && highs.gap === ours.gap,
              ),
            ]
          : []),
        goal(`${name}: memory`, `≤ ${MOST_MEGABYTES} MB`, `${ours.megabytes} MB`, ours.megabytes <= MOST_MEGABYTES),
        goal(
          `${name}: the main thread answers within`,
          `≤ ${MOST_LAG_MS} ms`,
          `${ours.lag.max.toFixed(0)} ms`,
          ours.lag.max <= MOST_LAG_MS,
        ),
      ]
    })
}
