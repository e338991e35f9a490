import type { Point } from '../party.ts'
import { type Criterion, good, weak } from '../reason.ts'

/** A point of the unit sphere; `placed` false: not known. */
export interface Placed {
  placed: boolean
  x: number
  y: number
  z: number
}

const EARTH_DIAMETER_M = 2 * 6_371_000
/** Streets are longer than the crow's flight. */
const DETOUR = 1.3
const METRES_A_MINUTE = 75
const NEAR_MIN = 15
const FAR_MIN = 60

export function placedAt(point: Point | null): Placed {
  if (!point) return { placed: false, x: 0, y: 0, z: 0 }
  const [longitude, latitude] = [(point.longitude * Math.PI) / 180, (point.latitude * Math.PI) / 180]
  return { placed: true, x: Math.cos(latitude) * Math.cos(longitude), y: Math.cos(latitude) * Math.sin(longitude), z: Math.sin(latitude) }
}

/** Haversine: half the chord between two points of the unit sphere is the sine of half the angle. */
function minutesBetween(one: Placed, other: Placed): number {
  const [x, y, z] = [one.x - other.x, one.y - other.y, one.z - other.z]
  const metres = EARTH_DIAMETER_M * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2))
  return Math.round((metres * DETOUR) / METRES_A_MINUTE)
}

export function walk(full: number): Criterion<Placed, Placed> {
  const neutral = Math.round(full / 2)
  return {
    points(need, offer) {
      if (!need.placed || !offer.placed) return neutral
      const minutes = minutesBetween(need, offer)
      if (minutes <= NEAR_MIN) return full
      return minutes >= FAR_MIN ? 0 : Math.round((full * (FAR_MIN - minutes)) / (FAR_MIN - NEAR_MIN))
    },
    statements(need, offer) {
      if (!need.placed || !offer.placed) return [weak('PLACE_UNSAID')]
      const minutes = minutesBetween(need, offer)
      if (minutes >= FAR_MIN) return [weak('FAR', { kilometres: (Math.round((minutes * METRES_A_MINUTE) / DETOUR / 100) / 10).toFixed(1) })]
      const said = minutes <= 30 ? good : weak
      return [said('WALK', { minutes: Math.max(1, minutes) })]
    },
  }
}
