const longestWait = 30_000

/** Settles once the server answers. It is asked ever less often, and at once when the browser finds a network again. */
export async function serverIsBack(attempt = 0): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, Math.min(1_000 * 2 ** attempt, longestWait))
    addEventListener('online', () => resolve(), { once: true })
  })
  if (!(await isServerThere())) await serverIsBack(attempt + 1)
}

export const isServerThere = (): Promise<boolean> =>
  fetch('/health/live').then(
    ({ ok }) => ok,
    () => false,
  )
