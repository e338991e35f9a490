import { likened } from './writing.ts'

/** How alike two names may be without being told of each other: from 0 to 1. */
const ALIKE = 0.5

/** The name most like the one written; null where none is. Two names are as alike as the share of pairs of characters they have in common. */
export function nearest(written: string, names: readonly string[]): string | null {
  const pairs = pairsOf(likened(written))
  let best: { name: string; likeness: number } | null = null
  for (const name of names) {
    const others = pairsOf(likened(name))
    const common = pairs.intersection(others).size
    const likeness = (2 * common) / (pairs.size + others.size)
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { name, likeness }
  }
  return best?.name ?? null
}

/** With its ends marked, so that a word of two characters differs from another in one alone by less than all. */
function pairsOf(word: string): Set<string> {
  const characters = [...`^${word}$`]
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character))
}
