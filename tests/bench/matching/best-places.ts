/**
 * The places of the highest values, highest first; a value below 0 is none. Of equals the first count, beginning at a place of
 * one's own: else all would pick the same few.
 */
export function bestPlaces(count: number, most: number, own: number, value: (place: number) => number): number[] {
  const first = (own * 7919) % count
  const byValue: number[][] = []
  for (let step = 0; step < count; step++) {
    const place = first + step < count ? first + step : first + step - count
    const found = value(place)
    if (found < 0) continue
    const equals = (byValue[found] ??= [])
    if (equals.length < most) equals.push(place)
  }
  return byValue.reverse().flat().slice(0, most)
}
