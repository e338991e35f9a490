import { type Noun, nouns } from '../acting/noun.ts'
import type { OnBoards } from '../acting/on-boards.ts'
import type { Node } from '../kernel/row.ts'

/** What boards know of a kind of things. */
export interface Shown extends OnBoards<Node> {
  entity: Noun['entity']
  log: string
}

/** A kind of which a board has a list. */
export type Listed = Shown & { lane: NonNullable<Shown['lane']> }

let found: ReadonlyMap<string, Shown> | undefined

function byLog(): ReadonlyMap<string, Shown> {
  found ??= new Map(
    nouns().flatMap(({ entity, is: { log, onBoards } }) => (log && onBoards ? [[log, { ...onBoards, entity, log }] as const] : [])),
  )
  return found
}

/** What a change in the log is about, where boards tell of it. */
export const shownOf = (log: string): Shown | undefined => byLog().get(log)

export const allShown = (): Shown[] => [...byLog().values()]

export const allListed = (): Listed[] => allShown().filter((shown): shown is Listed => shown.lane !== undefined)
