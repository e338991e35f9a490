import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request } from '../acting/request.ts'
import type { Vault } from '../acting/vault.ts'

/** So many people may share a browser and be known by it, those who signed in last. */
const MOST_PEOPLE = 8
const FORM = /^([\w-]{22})((?:\.[\w-]{22}){1,8})$/

/**
 * A browser is known for the people who have signed in with it: its mark is a name it was given and a proof for each of them, which only
 * this installation can make. It signs nobody in; wrong passwords by others elsewhere just don't count for it.
 */
export function knownBrowser({ browser: { held }, services: { vault } }: Request, personId: string): string | null {
  const mark = parse(held)
  return mark && mark.proofs.some((proof) => isSame(proof, proofOf(vault, mark.name, personId))) ? mark.name : null
}

/** From now on the browser is known for this person as well. */
export function rememberBrowser({ browser, services: { vault } }: Request, personId: string): void {
  const { name, proofs } = parse(browser.held) ?? { name: randomBytes(16).toString('base64url'), proofs: [] }
  const proof = proofOf(vault, name, personId)
  browser.keep([name, proof, ...proofs.filter((each) => each !== proof)].slice(0, MOST_PEOPLE + 1).join('.'))
}

function parse(held: string | null): { name: string; proofs: string[] } | null {
  const [, name, proofs] = FORM.exec(held ?? '') ?? []
  return name && proofs ? { name, proofs: proofs.slice(1).split('.') } : null
}

const proofOf = (vault: Vault, name: string, personId: string): string =>
  vault.digest(`browser ${name} of ${personId}`).toString('base64url', 0, 16).slice(0, 22)

const isSame = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other))
