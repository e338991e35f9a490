import { isIPv6 } from 'node:net'

/** What stands before an IPv4 address that was written, or translated, as one of IPv6. */
const holdIPv4 = ['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']

/**
 * What limits by address count as one: an IPv4 address, however it is written, and of IPv6 the first half. Who has one address of the
 * other half has all of them.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*/, '')
  if (!isIPv6(bare)) return address
  // Written in the one way there is for each: in small letters, without needless zeros, the last part never in dots.
  const [start, end] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [start, end].map((text) => text?.split(':').filter(Boolean) ?? [])
  const parts = [...before!, ...Array<string>(8 - before!.length - after!.length).fill('0'), ...after!]
  return holdIPv4.includes(parts.slice(0, 6).join(':')) ? ipv4Of(parts.slice(6)) : `${parts.slice(0, 4).join(':')}::/64`
}

const ipv4Of = (parts: readonly string[]): string => [...Buffer.from(parts.map((part) => part.padStart(4, '0')).join(''), 'hex')].join('.')
