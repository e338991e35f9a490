import { randomBytes } from 'node:crypto'
import type { Hints } from '../../fleet/hints.ts'
import type { Budgets, Used } from './budgets.ts'

const TELL_MS = 1_000
/** As many as fit well into what is said at once. */
const TOGETHER = 80

/**
 * Tells the other processes who used much here, and has it count as used there: a budget is one for all of them, as of a second ago.
 * Where no word gets through, each process allows it once more.
 */
export function shareBudgets(budgets: Budgets, hints: Hints): { stop(): void } {
  const me = randomBytes(6).toString('hex')
  const hear = (text: string): void => {
    try {
      const { by, used } = JSON.parse(text) as { by: string; used: Used[] }
      if (by !== me) for (const [payer, cost, time] of used) budgets.of(payer).add(cost, time)
    } catch {
      // Words of another release, while one takes the other's place.
    }
  }
  hints.on('budgets', { hear, back: () => {} })
  const telling = setInterval(() => {
    const used = budgets.untold()
    for (let n = 0; n < used.length; n += TOGETHER) {
      void hints.say('budgets', JSON.stringify({ by: me, used: used.slice(n, n + TOGETHER) }))
    }
  }, TELL_MS)
  return { stop: () => clearInterval(telling) }
}
