import { sharedWords } from '../likeness.ts'
import { type Criterion, good, weak } from '../reason.ts'

/** Pairs of characters: of a need those in its title, of an offer those in its title and text. */
export interface Worded {
  pairs: ReadonlySet<string>
  title: string
  wholeText: string
}

/** What the two texts have in common; half of the title found is as good as all of it, for nobody words things alike. */
export function wording(full: number): Criterion<Worded, Worded> {
  return {
    points(need, offer) {
      if (need.pairs.size === 0) return 0
      let shared = 0
      for (const pair of need.pairs) if (offer.pairs.has(pair)) shared++
      return Math.min(full, Math.round((2 * full * shared) / need.pairs.size))
    },
    statements(need, offer, points) {
      const words = points > 0 ? sharedWords(need.title, offer.wholeText) : []
      return [words.length > 0 ? good('WORDS_SHARED', { words }) : weak('WORDS_APART')]
    },
  }
}
