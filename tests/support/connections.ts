import { readFileSync } from 'node:fs'

/** How many connections a server holds with these ports at their other end, as the system counts them. */
export function connectionsWith(url: string, ports: ReadonlySet<number>): number {
  const own = Number(new URL(url).port)
  const established = /^\s*\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:([0-9A-F]{4}) 01 /
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) =>
      established
        .exec(line)
        ?.slice(1)
        .map((port) => Number.parseInt(port, 16)),
    )
    .filter((ends) => ends !== undefined && ends[0] === own && ports.has(ends[1]!)).length
}
