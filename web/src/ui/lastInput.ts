let wasKey = false
const listening = { capture: true, passive: true }
addEventListener('keydown', () => (wasKey = true), listening)
for (const kind of ['pointerdown', 'pointermove']) addEventListener(kind, () => (wasKey = false), listening)

/** Whether the keyboard was used last, rather than a finger or a mouse. */
export const isByKey = (): boolean => wasKey
