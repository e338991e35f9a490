import { Extensions } from 'type-graphql'
import { Attempts } from './attempts.ts'
import type { Request } from './request.ts'

/** How often somebody may do one and the same thing: so often at once, and then again each time so many seconds have passed. */
export interface Rate {
  atOnce: number
  seconds: number
}

/** More than whoever goes through a long list, or a program that keeps it up to date, comes to. */
const USUAL: Rate = { atOnce: 200, seconds: 1 }

/** States how often an account or a token may do a mutation that others have to look at, or that is dear. */
export const AtMost = (atOnce: number, seconds: number): MethodDecorator & PropertyDecorator =>
  Extensions({ rate: { atOnce, seconds } satisfies Rate })

/** How often who did what lately, at this process. What nobody signed in does is counted where it is done, by address. */
export class Rates {
  readonly #done = new Attempts()
  readonly #factor: number

  /** `factor`: how many times the rates stated; 0 for no bounds. */
  constructor(factor: number) {
    this.#factor = factor
  }

  /** Counts a mutation, and refuses it where it was done too often. */
  take(mutation: string, { viewer, credential }: Pick<Request, 'viewer' | 'credential'>, { atOnce, seconds }: Rate = USUAL): void {
    if (this.#factor === 0 || !viewer || !credential) return
    const who = credential.kind === 'token' ? `token ${credential.tokenId}` : viewer.personId
    this.#done.take(`${mutation} by ${who}`, Math.ceil(atOnce * this.#factor), seconds / this.#factor)
  }
}
