import type { CardKind } from '../live/card.ts'
import type { BoardCard } from './useBoard.ts'

/** All kinds of cards there are, by the name of their type. */
export const kinds: ReadonlyMap<string, CardKind<BoardCard>> = new Map(
  Object.values(import.meta.glob<CardKind<BoardCard>>('../*/*.card.ts', { eager: true, import: 'card' })).map((kind) => [kind.type, kind]),
)

export const allKinds: readonly CardKind<BoardCard>[] = [...kinds.values()]
