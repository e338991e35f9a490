import { useAction } from '../graphql/action.ts'
import { UndoMatchStepMutation } from './match.queries.ts'
import { tellUndoable } from './undoable.ts'

interface Stepped {
  id: string
  version: number
}

/** Says what was done with a match, and offers to take it back. */
export function tellMatchStep(words: string, match: Stepped | null | undefined, changed: () => void): void {
  const undo = match && {
    action: () => useAction(UndoMatchStepMutation),
    input: { matchId: match.id, expectedVersion: match.version },
  }
  tellUndoable(words, undo ?? null, changed)
}
