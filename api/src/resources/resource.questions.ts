import type { LockedFirst } from '../acting/act.ts'
import { Question } from '../acting/facts.ts'
import type { Viewer } from '../acting/viewer.ts'

/** What a posting names for it to take part in. */
export interface Joining {
  campaignId?: string | null
  callId?: string | null
}

/** Needs and offers that are to be locked or posted, and what is to become of them. */
interface Taken extends Joining {
  ids: readonly string[]
  becoming?: 'POSTED' | 'WITHDRAWN'
}

export const lockedFirst: LockedFirst<Taken> = new Question()

/** Ways to a need or an offer besides the viewer’s concern in it, as SQL over `r`. */
export const waysTo = new Question<[viewer: Viewer, table: 'need' | 'offer', parameters: unknown[]], string>()

/** What must hold, as SQL over `alias`, for a need, an offer or what comes of them to be a card of its own to the viewer. */
export const ownCard = new Question<[viewer: Viewer, alias: string, parameters: unknown[]], string>()
