/** How many links of a row fit, from the first on; where not all do, there must be room for the button that holds the rest. */
export function howManyFit(links: readonly number[], rest: number, gap: number, room: number): number {
  const widthOf = (count: number) => links.slice(0, count).reduce((sum, width) => sum + width + gap, 0)
  if (widthOf(links.length) - gap <= room) return links.length
  let count = Math.max(0, links.length - 1)
  while (count > 0 && widthOf(count) + rest > room) count -= 1
  return count
}
