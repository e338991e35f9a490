/** Two 32-bit hashes of a text, so that among tens of thousands of ids none are confused. */
export function hashOf(text: string): [number, number] {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b)
    other ^= other >>> 13
  }
  return [mixed(one) >>> 0, mixed(other) >>> 0]
}

/** The lot of a pair, 0 … 2³²−1, from the hashes of seed and need, and of seed and offer. Anyone can draw it again. */
export const lot = (need: number, need2: number, offer: number, offer2: number): number =>
  mixed(mixed(need ^ Math.imul(offer, 0x9e3779b1)) ^ Math.imul(need2, 0x85ebca77) ^ Math.imul(offer2, 0xc2b2ae3d)) >>> 0

function mixed(value: number): number {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
