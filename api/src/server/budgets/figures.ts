import type { Allowance } from './bucket.ts'

/** What one of those who ask may use. */
export interface Figures {
  /** Operations at work at once; the others wait in line. */
  atWork: number
  /** As many of them may be dear. */
  dearAtWork: number
  line: number
  /** To the database, for reading, of all these operations together. */
  ways: number
  /** As `extensions.cost` tells it. */
  cost: Allowance
  /** Of the processor, and a part of the time it takes until the answer is there, in milliseconds. */
  time: Allowance
  sockets: number
  /** Running at once, on all sockets together. */
  subscriptions: number
}

/** An account, all its sessions together; or one token. A busy person takes a hundredth of it. */
const account: Figures = {
  atWork: 6,
  dearAtWork: 1,
  line: 100,
  ways: 6,
  cost: { atOnce: 300_000, perSecond: 5_000 },
  time: { atOnce: 3_000, perSecond: 200 },
  sockets: 30,
  subscriptions: 300,
}

/** All who aren't signed in, behind one address: a whole office may be. */
const address: Figures = {
  atWork: 12,
  dearAtWork: 1,
  line: 300,
  ways: 6,
  cost: { atOnce: 100_000, perSecond: 2_000 },
  time: { atOnce: 3_000, perSecond: 200 },
  // Of those who are, too.
  sockets: 400,
  subscriptions: 0,
}

/** Those who say who they are, until that is known: whoever uses up what an address may must not keep the others there from coming in. */
const arrivals: Figures = { ...address, atWork: 50, line: 1_000, time: { atOnce: 60_000, perSecond: 1_000 } }

/** What costs more is dear, and what costs more than the other has its long lists worked out a part at a time. */
export const DEAR = 5_000
export const LONG = 1_000
/** Who has used so much time lately, milliseconds, has whoever hasn't go first. */
export const MUCH_TIME = 1_000
/** So much of the time an operation is at work, its waiting for the database included, counts as time of the processor. */
export const WAITING_COUNTS = 1 / 8
/** Connections of one address, pipelined requests of one connection. */
export const connectionLimits = { perAddress: 1_000, pipelined: 8 }
/** Sockets opened from one address. */
const opening: Allowance = { atOnce: 400, perSecond: 10 }
/** Who is refused waits this long for it, milliseconds: asking on and on would keep the process busy with refusing alone. */
export const REFUSED_MS = 1_000
/** How long a client may take to read an answer: so long, and longer by what a slow line takes for it; so many bytes where nobody knows. */
export const unread = { ms: 15_000, bytesPerMs: 20, bytes: 1024 * 1024 }

/** As good as no bound, and still a number to reckon with. */
const BOUNDLESS = 1e9

/** All of it so many times; 0 for no bounds at all. */
export function figuresTimes(factor: number): { account: Figures; address: Figures; arrivals: Figures; opening: Allowance } {
  const times = factor === 0 ? BOUNDLESS : factor
  const count = (number: number): number => Math.ceil(number * times)
  const allowance = ({ atOnce, perSecond }: Allowance): Allowance => ({ atOnce: atOnce * times, perSecond: perSecond * times })
  const scaled = ({ atWork, dearAtWork, line, ways, cost, time, sockets, subscriptions }: Figures): Figures => ({
    atWork: count(atWork),
    dearAtWork: count(dearAtWork),
    line: count(line),
    ways: count(ways),
    cost: allowance(cost),
    time: allowance(time),
    sockets: count(sockets),
    subscriptions: count(subscriptions),
  })
  return { account: scaled(account), address: scaled(address), arrivals: scaled(arrivals), opening: allowance(opening) }
}
