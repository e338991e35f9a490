import { likened } from '../../kernel/likened.ts'

/** How alike two names must be for one to be taken for a slip of the other: from 0 to 1. */
const ALIKE = 0.55

/** The name most like the one written; null where none is. Names are as alike as the share of characters they have in common, in order. */
export function nearest(written: string, names: readonly string[]): string | null {
  const one = [...likened(written)]
  let best: { name: string; likeness: number } | null = null
  for (const name of names) {
    const other = [...likened(name)]
    const likeness = (2 * common(one, other)) / (one.length + other.length)
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { name, likeness }
  }
  return best?.name ?? null
}

/** Length of the longest row of characters that both have, whatever stands between them. */
function common(one: readonly string[], other: readonly string[]): number {
  let above = Array.from({ length: other.length + 1 }, () => 0)
  for (const character of one) {
    const row = [0]
    for (const [index, its] of other.entries()) row.push(character === its ? above[index]! + 1 : Math.max(above[index + 1]!, row[index]!))
    above = row
  }
  return above[other.length]!
}

/** Fewer characters make another word, not a slip. */
const TELLING = 4

/** One character too many, too few, or another one. */
export function isSlip(written: string, name: string): boolean {
  const [one, other] = [[...written], [...name]]
  if (Math.min(one.length, other.length) < TELLING || Math.abs(one.length - other.length) > 1 || written === name) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return Math.max(one.length, other.length) - start - end === 1
}
