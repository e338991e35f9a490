import { v7 } from 'uuid'
import type { Cast } from '../cast/cast.ts'
import type { Vault } from '../../acting/vault.ts'
import type { Clock } from './clock.ts'
import type { Report } from './story.ts'
import type { Told } from './told.ts'

/** What stories are told with. */
export interface Stage {
  cast: Cast
  clock: Clock
  vault: Vault
  /** Id and number of each issue, by its title. */
  known: ReadonlyMap<string, { id: string; number: number }>
}

/** One story under way: what has been told of it so far, and the time it has come to. */
export interface Scene extends Stage {
  report: Report
  told: Told
  at: Date
}

/** Ids carry the time of what they stand for: a timeline is read in their order. */
export const idAt = (at: Date): string => v7({ msecs: at.getTime() })
