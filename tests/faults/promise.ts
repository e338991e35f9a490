import { describe, expect, it } from 'vitest'
import { type Fault, Trial } from './fault.ts'

/** One test for each of these, in its short form. */
export function mustKeepThePromise(faults: readonly Fault[]): void {
  describe('nothing acknowledged is lost, and open boards miss nothing, over', () => {
    for (const fault of faults.filter(({ rounds }) => rounds.short > 0)) {
      const obstacle = fault.obstacle?.()
      it.skipIf(obstacle)(`${fault.what}${obstacle ? ` (not run: ${obstacle})` : ''}`, async () => {
        const { faults, control } = await fault.run(new Trial(fault, 'short'))
        expect(faults).toEqual([])
        expect(control, 'what was broken on purpose goes unnoticed').not.toEqual([])
      })
    }
  })
}
