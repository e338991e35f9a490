import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { Refusal } from '../kernel/refusal.ts'
import { allocate } from '../matching/allocation/allocate.ts'
import type { AllocationResult } from '../matching/allocation/problem.ts'
import { type Material, problemOf, readMaterial } from './allocation.material.ts'
import type { Assignment, Found, Message } from './allocation.messages.ts'

/** Two bytes for each pair: more would take more memory than a server has to spare. */
const MOST_PAIRS = 150_000_000

const { databaseUrl, allocationId, stop } = workerData as Assignment
const stopped = new Int32Array(stop)

const say = (message: Message, transfer: ArrayBuffer[] = []): void => parentPort!.postMessage(message, transfer)

async function read(): Promise<Material> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'shuangshe allocation',
    statement_timeout: 60_000,
    keepAlive: true,
  })
  await client.connect()
  try {
    return await readMaterial(client, allocationId)
  } finally {
    await client.end()
  }
}

function work(material: Material): void {
  const { needs, offers } = material
  if (needs.length * offers.length > MOST_PAIRS) throw new Refusal('ALLOCATION_TOO_LARGE', { needs: needs.length, offers: offers.length })
  const places = new Places(material)
  say({ kind: 'read', needIds: needs.map((need) => need.id), offerIds: offers.map((offer) => offer.id) })
  const result = allocate(problemOf(material), {
    stop: () => Atomics.load(stopped, 0) === 1,
    onProgress: ({ phase, done, served, score, gap }) => {
      const isKnown = gap !== null
      say({
        kind: 'progress',
        progress: {
          phase,
          progress: done,
          served: isKnown ? served : null,
          score: isKnown ? score : null,
          bound: isKnown ? score + gap : null,
        },
      })
    },
    onIncumbent: (incumbent) => tell(places.foundIn(incumbent), false),
  })
  tell(places.foundIn(result), true)
}

function tell(found: Found, isFinal: boolean): void {
  const arrays = Object.values(found).filter((value) => ArrayBuffer.isView(value))
  say(
    { kind: 'found', found, isFinal },
    arrays.map((array) => array.buffer as ArrayBuffer),
  )
}

/** Where needs and offers stand in the lists that were sent. */
class Places {
  readonly #need: Map<string, number>
  readonly #offer: Map<string, number>

  constructor({ needs, offers }: Material) {
    this.#need = new Map(needs.map(({ id }, at) => [id, at]))
    this.#offer = new Map(offers.map(({ id }, at) => [id, at]))
  }

  foundIn({ pairs, unserved, served, totalScore, bound, isProven }: AllocationResult): Found {
    return {
      needs: Int32Array.from(pairs, (pair) => this.#need.get(pair.needId)!),
      offers: Int32Array.from(pairs, (pair) => this.#offer.get(pair.offerId)!),
      quantities: Int32Array.from(pairs, (pair) => pair.quantity),
      scores: Int16Array.from(pairs, (pair) => pair.score),
      pinned: Uint8Array.from(pairs, (pair) => Number(pair.isPinned)),
      unserved: Int32Array.from(unserved, (each) => this.#need.get(each.needId)!),
      unservedQuantities: Int32Array.from(unserved, (each) => each.quantity),
      nothingEligible: Uint8Array.from(unserved, (each) => Number(each.why === 'NO_ELIGIBLE')),
      served,
      score: totalScore,
      bound,
      isProven,
    }
  }
}

// Linux gives each thread its own; elsewhere it would hold the whole process back. Whoever waits for an answer goes first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

try {
  work(await read())
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say({ kind: 'refused', problem: { code: error.code, facts: error.facts } })
}
