import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is asked at once when a process starts is over by then. */
const AFTER_MS = 5_000

/** Gives back the memory that starting took, once: V8 keeps the room it grew to then, twice what an idle process needs. */
export function settle(): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as (options: object) => void
    setFlagsFromString('--no-expose-gc')
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  }, AFTER_MS).unref()
}
