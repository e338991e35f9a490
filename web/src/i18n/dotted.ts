/** A dot between two pieces of a line stays with the one before it: none begins a line. */
export const dot = '\u00A0· '

/** 本科 · 会计 · 广利大厦: what there is of the pieces, in one line. */
export const dotted = (pieces: readonly (string | null | undefined | false)[]): string => pieces.filter(Boolean).join(dot)
