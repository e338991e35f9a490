import { randomBytes } from 'node:crypto'
import type { Attendance, Present, Roll } from './attendance.ts'
import type { Hints } from './hints.ts'
import { inParts, type News, newsPieces, rollPieces, type Words } from './presence.words.ts'

/** Comings and goings within this time are told together, milliseconds. */
const GATHER_MS = 150
const BEAT_MS = 2_000
/** Who has been silent for so long is gone, and all who were there with it. */
const GONE_MS = 6_000
/** How far apart somebody is asked for the roll, and how long askers are gathered before it is said. */
const ASK_MS = 1_000
const ANSWER_MS = 200

/** What is known of another process. */
interface Peer {
  heardAt: number
  askedAt: number
  /** The last of its NEWS that were heard; null while something is missing, until it says the roll. */
  n: number | null
  /** Of a roll that is being said. */
  roll: Roll
  part: number
}

/**
 * Tells the other processes who comes and goes here, and hears the same of them: each coming and going is said once to all, never who
 * is there. Only who has missed something, or is new, asks for the roll. A process with nobody here is silent.
 */
export class PresenceExchange {
  readonly me = randomBytes(6).toString('hex')
  readonly #hints: Hints
  readonly #attendance: Attendance
  readonly #onChange: (room: string) => void
  readonly #peers = new Map<string, Peer>()
  /** What is still to be said, by room and person: the person who came, or null for who went. */
  #news = new Map<string, Map<string, Present | null>>()
  #n = 0
  #gathering: NodeJS.Timeout | undefined
  #answering: NodeJS.Timeout | undefined
  #beating: NodeJS.Timeout | undefined
  #beatAt = 0

  constructor(hints: Hints, attendance: Attendance, onChange: (room: string) => void) {
    this.#hints = hints
    this.#attendance = attendance
    this.#onChange = onChange
  }

  /** To be called before the hints start. */
  start(): void {
    this.#hints.on('presence', { hear: (text) => this.#hear(text), back: () => this.#say({ kind: 'ASK', whom: null }) })
    this.#beatAt = performance.now()
    this.#beating = setInterval(() => this.#beat(), BEAT_MS)
  }

  /** Takes those who are here along at once, rather than by its silence. */
  stop(): void {
    for (const timer of [this.#gathering, this.#answering, this.#beating]) clearTimeout(timer)
    void this.#say({ kind: 'BYE' })
  }

  came(room: string, person: Present): void {
    this.#tell(room, person.personId, person)
  }

  went(room: string, personId: string): void {
    this.#tell(room, personId, null)
  }

  #tell(room: string, personId: string, person: Present | null): void {
    const news = this.#news.get(room) ?? new Map<string, Present | null>()
    // Said anew even where it was said already: who left and came back within this time may have another name.
    this.#news.set(room, news.set(personId, person))
    this.#gathering ??= setTimeout(() => this.#sayNews(), GATHER_MS)
  }

  #sayNews(): void {
    this.#gathering = undefined
    const news = [...this.#news].map(([room, people]): News => {
      const came = [...people.values()].filter((person) => person !== null)
      return [room, came, [...people].filter(([, person]) => person === null).map(([personId]) => personId)]
    })
    this.#news = new Map()
    for (const part of inParts(newsPieces(news))) {
      this.#n += 1
      void this.#say({ kind: 'NEWS', n: this.#n, news: part })
    }
  }

  #sayRoll(): void {
    this.#answering = undefined
    // What has not been said yet is in the roll already, and does no harm when it is said after it.
    const parts = inParts(rollPieces(this.#attendance.rollOf(this.me)))
    for (const [part, roll] of parts.entries()) void this.#say({ kind: 'ROLL', n: this.#n, part, parts: parts.length, roll })
  }

  #say(words: DistributiveOmit<Words, 'by'>): Promise<void> {
    return this.#hints.say('presence', JSON.stringify({ by: this.me, ...words }))
  }

  #beat(): void {
    const now = performance.now()
    const wasHeldUp = now - this.#beatAt > 2 * BEAT_MS
    this.#beatAt = now
    if (this.#attendance.hasAnybody(this.me)) void this.#say({ kind: 'BEAT', n: this.#n })
    // Who was held up itself has not listened either.
    if (wasHeldUp) return
    for (const [process, { heardAt }] of this.#peers) if (now - heardAt > GONE_MS) this.#forget(process)
  }

  #forget(process: string): void {
    this.#peers.delete(process)
    for (const room of this.#attendance.replace(process, [])) this.#onChange(room)
  }

  #hear(text: string): void {
    try {
      this.#take(JSON.parse(text) as Words)
    } catch {
      // Words of another release, while one takes the other's place: they cost somebody's presence, and nothing else.
    }
  }

  #take(words: Words): void {
    const { by } = words
    if (by === this.me) return
    if (words.kind === 'BYE') return this.#forget(by)
    if (words.kind === 'ASK') return this.#heed(words.whom)
    const peer = this.#peers.get(by) ?? { heardAt: 0, askedAt: -Infinity, n: null, roll: [], part: 0 }
    this.#peers.set(by, peer)
    peer.heardAt = performance.now()
    if (words.kind === 'ROLL') this.#takeRoll(by, peer, words)
    else if (words.kind === 'NEWS' && peer.n === words.n - 1) this.#takeNews(by, peer, words.news)
    else if (peer.n !== words.n) this.#ask(by, peer)
  }

  #heed(whom: string | null): void {
    if (whom !== null && whom !== this.me) return
    if (whom === null && !this.#attendance.hasAnybody(this.me)) return
    this.#answering ??= setTimeout(() => this.#sayRoll(), ANSWER_MS)
  }

  #ask(whom: string, peer: Peer): void {
    peer.n = null
    if (peer.heardAt - peer.askedAt < ASK_MS) return
    peer.askedAt = peer.heardAt
    void this.#say({ kind: 'ASK', whom })
  }

  #takeNews(by: string, peer: Peer, news: News[]): void {
    peer.n! += 1
    for (const [room, came, went] of news) {
      for (const person of came) this.#attendance.enter(by, room, person)
      for (const personId of went) this.#attendance.leave(by, room, personId)
      this.#onChange(room)
    }
  }

  #takeRoll(by: string, peer: Peer, { n, part, parts, roll }: Extract<Words, { kind: 'ROLL' }>): void {
    if (part === 0) Object.assign(peer, { roll: [], part: 0 })
    // A part is missing: the next beat tells that nothing is known yet.
    if (part !== peer.part) return
    peer.roll.push(...roll)
    peer.part += 1
    if (peer.part < parts) return
    for (const room of this.#attendance.replace(by, gathered(peer.roll))) this.#onChange(room)
    Object.assign(peer, { n, roll: [], part: 0 })
  }
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never

/** A room that came in pieces, as one. */
function gathered(pieces: Roll): Roll {
  const rooms = new Map<string, Present[]>()
  for (const [room, people] of pieces) rooms.set(room, [...(rooms.get(room) ?? []), ...people])
  return [...rooms]
}
