import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is asked at once when a process starts is over by then. */
const AFTER_MS = 5_000

/** So much of what is in use may pile up besides, no longer used, before it is cleared away, percent. V8 by itself lets 300 pile up. */
const PILES_UP = 100

/** Gives back the memory that starting took, once: V8 keeps the room it grew to then, twice what an idle process needs. */
export function settle(): void {
  setFlagsFromString(`--heap-growing-percent=${PILES_UP}`)
  setTimeout(() => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as (options: object) => void
    setFlagsFromString('--no-expose-gc')
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  }, AFTER_MS).unref()
}
