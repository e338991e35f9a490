import { type LogState, logStateOf } from '../changes/log.ts'
import { Clock } from '../kernel/clock.ts'
import { type CarriedToken, type ViewerRow, viewerOf } from './load-viewer.ts'
import type { Viewer } from './viewer.ts'

/** Somebody whose session or token holds. */
export interface Asker {
  viewer: Viewer
  /** Where the log stood when the rights were read. */
  log: LogState
  /** What time it was then, and is. */
  clock: Clock
}

/** Of the person `v` that `viewer_of` tells of, and of the moment. */
export const askerColumns = `v.*, now(), ${logStateOf('v."subdistrictId"')}`
export type AskerRow = ViewerRow & LogState & { now: Date }

export const askerOf = ({ epoch, head, now, ...viewer }: AskerRow, token: CarriedToken | null): Asker => ({
  viewer: viewerOf(viewer, token),
  log: { epoch, head },
  clock: new Clock(now),
})
