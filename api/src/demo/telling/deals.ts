import type { ResourceKind } from '../../resources/resource.words.ts'
import type { HelpDetail, WeeklyWindow } from '../../matching/detail.ts'
import type { CallStory } from '../resources/call.ts'
import type { CommunityKey } from '../cast/communities.ts'

/** A need or an offer as the demo tells it. */
export interface ResourceStory {
  /** Days ago. */
  ago: number
  kind: keyof typeof ResourceKind
  title: string
  text: string
  quantity: number
  unit?: string
  /** Last day, days from today. */
  until?: number
  withdrawn?: boolean
  by: string
  /** The unit in whose name it is posted; without one it is a resident's own, in `community`. */
  for?: string
  community?: CommunityKey
  /** Title of the issue a need came from. */
  issue?: string
  /** Days from today. */
  training?: { topics: string[]; startsOn: number; endsOn: number }
  windows?: WeeklyWindow[]
  help?: HelpDetail
  /** Of a need: the committee calls on units for offers. */
  call?: CallStory
  /** Of an offer: the title of the need whose call it answers. */
  answers?: string
}

export type MatchOutcome =
  | { answers?: { need?: true; offer?: true } }
  | { accepted: number }
  | { accepted: number; fulfilled: number; outcome: string }
  | { declinedBy: 'need' | 'offer'; reason: string; answered: number }
  | { fellThrough: string; ended: number }
  | { noShow: string; ended: number }

/** An introduction: which need and which offer, by their titles, and what came of it. Numbers are days ago. */
export type MatchStory = { need: string; offer: string; quantity: number; ago: number; by: string; note?: string } & MatchOutcome
