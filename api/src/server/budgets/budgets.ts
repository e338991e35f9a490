import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { networkOf } from '../../acting/network.ts'
import type { Credential } from '../../acting/request.ts'
import type { Proof } from '../authenticate.ts'
import { Budget, type First } from './budget.ts'
import { type Figures, figuresTimes } from './figures.ts'
import { Place } from './place.ts'
import { Processor } from './processor.ts'

/** Who pays: an account, a token, all who aren't signed in behind an address, or those there of whom it still has to be found out who they are. */
export type Payer = `account ${string}` | `token ${string}` | `address ${string}` | `arrivals ${string}`

/** Who used how much cost and how many milliseconds. */
export type Used = [payer: Payer, cost: number, time: number]

/** Proofs of which it is remembered whose they are. */
const MOST_PROOFS = 20_000
/** Who has most of it left uses as little at the other processes. */
const WORTH_TELLING = 0.05

export const payerAt = (address: string): Payer => `address ${networkOf(address)}`

export const arrivalsAt = (address: string): Payer => `arrivals ${networkOf(address)}`

export function payerOf({ credential, viewer }: { credential: Credential; viewer: { personId: string } }): Payer {
  return credential.kind === 'token' ? `token ${credential.tokenId}` : `account ${viewer.personId}`
}

const keyOf = ({ authorization, session }: Proof): string =>
  createHash('sha256')
    .update(authorization ?? session ?? '')
    .digest('base64')

/** What everybody may use of this process, so that nobody takes it from the others. */
export class Budgets {
  readonly #figures: ReturnType<typeof figuresTimes>
  readonly #processor = new Processor()
  readonly #budgets = new Map<Payer, Budget>()
  readonly #first: First = { count: 0 }
  /** Whose a session or token is never changes: who has used up everything is refused without the database being asked. */
  readonly #payers = new LRUCache<string, Payer>({ max: MOST_PROOFS })

  /** `factor`: how many times the usual figures; 0 for no bounds. */
  constructor(factor: number) {
    this.#figures = figuresTimes(factor)
  }

  of(payer: Payer): Budget {
    const known = this.#budgets.get(payer)
    if (known) return known
    const budget = new Budget(this.#figuresOf(payer), this.#figures.opening, this.#first)
    this.#budgets.set(payer, budget)
    return budget
  }

  #figuresOf(payer: Payer): Figures {
    if (payer.startsWith('address ')) return this.#figures.address
    return payer.startsWith('arrivals ') ? this.#figures.arrivals : this.#figures.account
  }

  /** Who pays for what comes with this proof, as far as that is known already. */
  supposed(proof: Proof): Payer | undefined {
    return this.#payers.get(keyOf(proof))
  }

  /** Notes whose the proof is; null: nobody's. */
  note(proof: Proof, payer: Payer | null): void {
    if (payer) this.#payers.set(keyOf(proof), payer)
    else this.#payers.delete(keyOf(proof))
  }

  /** A place among the operations at work, in order of coming; refused to who has used up what is there, or where the line is too long. */
  async enter(payer: Payer): Promise<Place> {
    const budget = this.of(payer)
    budget.expectRoom()
    budget.hold()
    try {
      const leave = await budget.atWork.enter()
      try {
        // Those before in the line may have used it up.
        budget.expectRoom()
      } catch (error) {
        leave()
        throw error
      }
      return new Place(budget, this.#processor, leave)
    } catch (error) {
      budget.release()
      throw error
    }
  }

  /** What was used by whom since it was asked for last, where it is worth telling; who uses nothing any more is forgotten. */
  untold(): Used[] {
    const now = Date.now()
    const used: Used[] = []
    for (const [payer, budget] of this.#budgets) {
      const { cost, time } = budget.takeUntold()
      if (budget.fullness(now) > WORTH_TELLING && cost + time > 0) used.push([payer, Math.round(cost), Math.round(time)])
      else if (budget.isIdle(now)) this.#budgets.delete(payer)
    }
    return used
  }
}
