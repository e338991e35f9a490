interface Community {
  id: string
  name: string
  places: readonly { id: string; name: string }[]
}

export interface ReportPlace {
  id: string
  name: string
  community: { id: string; name: string }
}

/** None of those that are known: what is written says where. */
export const ELSEWHERE = 'ELSEWHERE'

/** Compounds and towers, those at home first. */
export function placesFrom(communities: readonly Community[], homeId: string): ReportPlace[] {
  const homeFirst = [...communities].sort((a, b) => Number(b.id === homeId) - Number(a.id === homeId))
  return homeFirst.flatMap(({ id, name, places }) => places.map((place) => ({ id: place.id, name: place.name, community: { id, name } })))
}

/** 仙林苑 3 号楼旁: the compound or tower and where in it, said once. */
export function placeWords(name: string | undefined, detail: string): string {
  if (!name || detail.replace(/\s/g, '').startsWith(name)) return detail
  return detail ? `${name} ${detail}` : name
}
