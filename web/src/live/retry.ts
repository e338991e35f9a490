const shortest = 500
const longest = 20_000

/** Full jitter: all boards of a restarted server come back spread over time, and none waits longer than 20 s. */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  return shortest + random() * (Math.min(longest, shortest * 2 ** Math.min(attempt, 10)) - shortest)
}

/** Ends early when the network or the screen comes back. */
export function waitBeforeRetry(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      document.removeEventListener('visibilitychange', endWhenVisible)
      resolve()
    }
    const endWhenVisible = () => {
      if (document.visibilityState === 'visible') end()
    }
    const timer = setTimeout(end, retryDelay(attempt))
    addEventListener('online', end)
    document.addEventListener('visibilitychange', endWhenVisible)
  })
}
