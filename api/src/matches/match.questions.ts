import type { Act, LockedFirst } from '../acting/act.ts'
import { Question } from '../acting/facts.ts'
import type { Need, Offer } from '../resources/resource.entity.ts'
import type { Counted } from '../resources/resource.ts'

/** Asked of the match of an id. */
export const matchLockedFirst: LockedFirst<string> = new Question()

/** What a match of the two can count on of the offer, where that is something else than what is left of it. */
export const counting = new Question<[act: Act, need: Need, offer: Offer], Promise<Counted>>()

export const countedFor = async (act: Act, need: Need, offer: Offer): Promise<Counted> => (await counting.ask(act, need, offer)[0]) ?? offer
