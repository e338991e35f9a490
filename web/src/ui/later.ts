let begin: () => void

/** Settles once the first screen is there. What opens from it is fetched then: before, it would only have kept it waiting. */
export const later = new Promise<void>((resolve) => (begin = resolve))

export const firstScreenIsThere = (): void => begin()

/** Runs `work` when nothing more urgent is to be done. Safari can't tell: there it is a moment later. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2_000 })
  else setTimeout(work, 500)
}
