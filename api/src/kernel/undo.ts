/** How long one may take back what one has just done. */
const UNDO_MS = 60_000

export const isUndoable = (doneAt: Date, now: Date): boolean => now.getTime() - doneAt.getTime() <= UNDO_MS
