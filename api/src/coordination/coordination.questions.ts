import type { Act } from '../acting/act.ts'
import { Question } from '../acting/facts.ts'

/** What a commitment of an agreement is to be kept with. */
export interface AgreedResource {
  needId: string
  offerId: string
  quantity: number
}

/** The ids of the matches that commitments are to be kept with, in their order; null for those without one. */
export const keptWith = new Question<[act: Act, wanted: readonly (AgreedResource | null)[]], Promise<(string | null)[]>>()
