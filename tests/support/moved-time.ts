import type { BrowserContext } from 'playwright-core'

/** Seconds by which this run's clock is ahead of the machine's: `test:clocks` says so to libfaketime. 0 in all other runs. */
const AHEAD = Number.parseInt(process.env['FAKETIME'] ?? '0', 10)

/**
 * For `it.skipIf`. libfaketime tells signal handlers the machine's own time, so that the limits PostgreSQL sets to statements and locks
 * come late by as much as the clock is ahead.
 */
export const areLimitsLate = AHEAD > 0

/** What a browser is started with: it draws no page when the library moves its clock, so that its pages' clocks are moved instead. */
export const browserEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LD_PRELOAD: undefined })

/** Moves the clock of all pages of a browser as the rest of the run's is. */
export async function moveTime(context: BrowserContext): Promise<void> {
  if (AHEAD === 0) return
  await context.addInitScript((ahead) => {
    const Real = Date
    const Moved = function (this: unknown, ...given: number[]) {
      if (!new.target) return new Real(Real.now() + ahead).toString()
      return Reflect.construct(Real, given.length === 0 ? [Real.now() + ahead] : given, new.target)
    }
    Object.setPrototypeOf(Moved, Real)
    Moved.prototype = Real.prototype
    Object.assign(Moved, { now: () => Real.now() + ahead })
    globalThis.Date = Moved as unknown as DateConstructor
  }, AHEAD * 1_000)
}
