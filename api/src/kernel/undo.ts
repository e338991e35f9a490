import { Refusal } from './refusal.ts'

/** How long one may take back what one has just done. */
const UNDO_MS = 60_000

export const isUndoable = (doneAt: Date, now: Date): boolean => now.getTime() - doneAt.getTime() <= UNDO_MS

/** What was done with a row last, as far as nothing hangs on it yet. It is told by its version: any later step makes it void. */
export interface LastStep<Did> {
  version: number
  personId: string
  at: string
  done: Did
}

interface Stepped<Did> {
  version: number
  lastStep: LastStep<Did> | null
}

/** What was done last, while it can still be taken back. */
export function freshStep<Did>({ version, lastStep }: Stepped<Did>, now: Date): LastStep<Did> | null {
  return lastStep !== null && lastStep.version === version && isUndoable(new Date(lastStep.at), now) ? lastStep : null
}

/** One's own last step, within a minute. */
export function stepToUndo<Did>(row: Stepped<Did>, personId: string, now: Date): Did {
  const step = freshStep(row, now)
  if (step?.personId !== personId) throw new Refusal('NOTHING_TO_UNDO')
  return step.done
}
