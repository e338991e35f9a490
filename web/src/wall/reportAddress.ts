import type { LocationQuery } from 'vue-router'

/**
 * Where a passer-by's phone is led: the page to report on, with the communities of the board to choose from, or the one this wall stands in
 * and the place it stands at, where its own address names them.
 */
export function reportAddress(path: string, { community, place }: LocationQuery, communities: readonly { id: string }[]): string {
  const asked = communities.filter(({ id }) => id === community)
  const query = new URLSearchParams((asked.length > 0 ? asked : communities).map(({ id }) => ['community', id]))
  if (typeof place === 'string' && place.trim()) query.set('place', place.trim())
  return `${path}?${query.toString()}`
}
