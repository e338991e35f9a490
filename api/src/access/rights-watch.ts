import { setTimeout as sleep } from 'node:timers/promises'
import { Follower } from '../changes/follower.ts'
import { logState } from '../changes/log.ts'
import type { Tail } from '../changes/tail.ts'
import type { Database } from '../database/open.ts'
import { isOfPerson, isOfRights } from './of-rights.ts'

/** How long nothing may happen before the log is looked at anew, and how soon it is tried again without the database, milliseconds. */
const PATIENCE_MS = 60_000
const APART_MS = 1_000

type Wake = () => void

/** Those of one sub-district who want to hear of somebody's rights. */
interface Audience {
  readonly listeners: Map<string, Set<Wake>>
  follower: Follower | null
}

/**
 * Wakes whoever hangs on somebody's rights when the log tells that they may have changed: one reader of it for all of a sub-district.
 * What was missed while the database was away nobody is woken for: thousands would ask at the same moment. They look by themselves,
 * now and then.
 */
export class RightsWatch {
  readonly #database: Database
  readonly #tail: Tail
  readonly #audiences = new Map<string, Audience>()

  constructor(database: Database, tail: Tail) {
    this.#database = database
    this.#tail = tail
  }

  /** Calls `wake` each time, from now on. Returns how to stop. */
  listen(subdistrictId: string, personId: string, wake: Wake): () => void {
    let audience = this.#audiences.get(subdistrictId)
    if (!audience) {
      audience = { listeners: new Map(), follower: null }
      this.#audiences.set(subdistrictId, audience)
      void this.#run(subdistrictId, audience)
    }
    const wakes = audience.listeners.get(personId) ?? new Set()
    audience.listeners.set(personId, wakes.add(wake))
    return () => {
      wakes.delete(wake)
      if (wakes.size === 0) audience.listeners.delete(personId)
      if (audience.listeners.size === 0) this.#close(subdistrictId, audience)
    }
  }

  #close(subdistrictId: string, audience: Audience): void {
    if (this.#audiences.get(subdistrictId) === audience) this.#audiences.delete(subdistrictId)
    audience.follower?.stop()
  }

  async #run(subdistrictId: string, audience: Audience): Promise<void> {
    while (this.#audiences.get(subdistrictId) === audience) {
      await this.#follow(subdistrictId, audience).catch(() => sleep(APART_MS))
    }
  }

  /** Until nobody listens any more, or the log is another one. */
  async #follow(subdistrictId: string, audience: Audience): Promise<void> {
    const { epoch, head } = await logState(this.#database.reads, subdistrictId)
    const follower = await Follower.start(this.#tail, subdistrictId, epoch, head)
    audience.follower = follower
    try {
      if (audience.listeners.size === 0) return
      for (;;) {
        const changes = await follower.next(PATIENCE_MS, Infinity)
        if (!changes || follower.isAstray) return
        const ofRights = changes.filter(isOfRights)
        const persons = new Set(ofRights.flatMap((change) => change.persons.filter((personId) => isOfPerson(change, personId))))
        for (const personId of persons) for (const wake of audience.listeners.get(personId) ?? []) wake()
        follower.goOn(changes)
      }
    } finally {
      audience.follower = null
      follower.stop()
    }
  }
}
