let count = 0
let wasKey = false

const listening = { capture: true, passive: true }
const listen = (kind: string, isKey: boolean, isInput: boolean): void =>
  addEventListener(
    kind,
    () => {
      wasKey = isKey
      if (isInput) count += 1
    },
    listening,
  )
listen('keydown', true, true)
listen('pointerdown', false, true)
listen('pointermove', false, false)

/** Whether the keyboard was used last, rather than a finger or a mouse. */
export const isByKey = (): boolean => wasKey

/** How often a key, a finger or a mouse button was pressed so far. */
export const inputsSoFar = (): number => count
